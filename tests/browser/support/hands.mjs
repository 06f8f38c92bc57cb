// What people do with a page: tap, tab, and look where they are.
import { painted } from './app.mjs';

// Returns a point where the element can be hit, in CSS px of the window: the middle of its shape.
export async function heart_of(locator) {
  await locator.scrollIntoViewIfNeeded();
  return locator.evaluate((element) => {
    const box = element.getBoundingClientRect();
    const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    const hit = (point) => element.contains(document.elementFromPoint(point.x, point.y));
    if (hit(middle)) return middle;
    for (let row = 1; row < 16; row++) {
      for (let column = 1; column < 16; column++) {
        const point = { x: box.x + box.width * column / 16, y: box.y + box.height * row / 16 };
        if (hit(point)) return point;
      }
    }
    throw new Error(`nowhere to press: ${element.dataset.path}`);
  });
}

// Puts a finger down and lifts it, by real touch events.
export async function tap(page, locator) {
  const { x, y } = await heart_of(locator);
  await page.touchscreen.tap(x, y);
}

// Returns the element that has the focus: its tag, path, words, and whether the focus shows.
export function focused(page) {
  return page.evaluate(() => {
    const element = document.activeElement;
    return {
      tag: element.localName,
      path: element.dataset.path ?? '',
      name: element.getAttribute('aria-label') ?? element.textContent.trim(),
      shows: element.matches(':focus-visible'),
    };
  });
}

// Presses Tab until something whose name begins with `name` has the focus.
export async function tab_to(page, name) {
  for (let i = 0; i < 80; i++) {
    await page.keyboard.press('Tab');
    const here = await focused(page);
    if (here.name.startsWith(name)) return here;
  }
  throw new Error(`Tab never came to ${name}`);
}

// Waits until the window shows `hash` and it is painted.
export async function arrive(page, hash) {
  await page.waitForFunction((wanted) => location.hash === wanted, hash);
  await painted(page);
}

export const words_of = (page) => page.locator('#mirror').evaluate((root) => root.textContent);
