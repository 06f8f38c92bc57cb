// Sliders are the browser's own: keys, mouse and fingers move the value, and the picture follows.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { App, dense, desktop, pages, painted, painted_places } from './support/app.mjs';
import { needs } from './support/engines.mjs';
import { differs } from './support/ink.mjs';
import { read_png } from './support/png.mjs';

const app = new App();
const mouse = { ...desktop, isMobile: false, hasTouch: false };
const slider = (page) => page.getByRole('slider', { name: '每年降多少' });
const reading = (page) => page.locator('#mirror [data-path$="/shares/reading"]').textContent();

// Returns where the slider's line lies in the window, with at(value), the point at which a value is painted.
async function line_of(page) {
  await slider(page).scrollIntoViewIfNeeded();
  await painted(page);
  const box = await slider(page).boundingBox();
  const thumb = box.height * 30 / 48;
  return {
    ...box,
    at: (value) => ({ x: box.x + thumb / 2 + value * (box.width - thumb), y: box.y + box.height / 2 }),
  };
}

test('a slider says its name, its ends and its value in words', () =>
  app.visit({ at: pages.gallery }, async (page) => {
    const said = await slider(page).evaluate(({ min, max, step, value, ariaValueText }) =>
      ({ min, max, step, value, ariaValueText }));
    assert.deepEqual(said, { min: '0', max: '1', step: '0.01', value: '0.5', ariaValueText: '每年降 0.50' });
    const meter = page.getByRole('meter', { name: '走完的差距 53%' });
    assert.equal(await meter.getAttribute('aria-valuenow'), '53');
  }));

test('arrows, Home and End move a slider', () =>
  app.visit({ ...mouse, at: pages.gallery }, async (page) => {
    await slider(page).focus();
    for (const [key, words] of [['ArrowRight', '0.51'], ['ArrowLeft', '0.50'], ['ArrowLeft', '0.49'],
      ['End', '1.00'], ['Home', '0.00']]) {
      await page.keyboard.press(key);
      assert.equal(await reading(page), `每年降 ${words}`, key);
      assert.equal(await slider(page).getAttribute('aria-valuetext'), `每年降 ${words}`);
    }
  }));

test('the value under the mouse is the one that is chosen, while dragging too', () =>
  app.visit({ ...mouse, at: pages.gallery }, async (page) => {
    const line = await line_of(page);
    const move = (value) => page.mouse.move(line.at(value).x, line.at(value).y);
    await move(0.5);
    await page.mouse.down();
    for (const value of [0.3, 0.07, 0, 0.62, 0.93, 1]) {
      await move(value);
      await painted(page);
      assert.equal(await reading(page), `每年降 ${value.toFixed(2)}`);
    }
    await page.mouse.up();
    const far = line.at(0.25);
    await page.mouse.click(far.x, far.y);
    assert.equal(await reading(page), '每年降 0.25');
  }));

for (const text of ['standard', 'elder']) {
  test(`the painted knob stands where the browser has its own: ${text} size`, () =>
    app.visit({ ...mouse, at: pages.gallery }, async (page) => {
      if (text === 'elder') {
        await page.evaluate(() => { location.hash = '#/about'; });
        await page.getByRole('button', { name: '长辈' }).click();
        await page.evaluate(() => { location.hash = '#/gallery'; });
        await slider(page).waitFor();
      }
      const line = await line_of(page);
      const radius = line.height * 15 / 48;
      for (const value of [0, 0.25, 1]) {
        const { x, y } = line.at(value);
        await page.mouse.click(x, y);
        await page.mouse.move(0, 0);
        await painted(page);
        const picture = read_png(await page.screenshot());
        // The ring's colour at both of its sides, level with the line, and the same inside it.
        const color = (dx, dy) => picture.at(Math.round(x + dx), Math.round(y + dy)).join();
        assert.equal(color(0, 0), '20,102,107', `the dot at ${value}`);
        assert.equal(color(0, radius * 0.68), '255,255,255', `the knob’s ground at ${value}`);
        for (const [dx, dy] of [[-radius + 1, 0], [radius - 1.5, 0], [0, -radius + 1]])
          assert.notEqual(color(dx, dy), '255,255,255', `the ring at ${value}`);
      }
    }));
}

test('a finger chooses a value, and still scrolls the page from the slider', needs('a dragging finger'), () =>
  app.visit({ at: pages.gallery }, async (page, context) => {
    const line = await line_of(page);
    const { x, y } = line.at(0.75);
    await page.touchscreen.tap(x, y);
    await painted(page);
    assert.equal(await reading(page), '每年降 0.75');
    const top = () => page.locator('#mirror main').evaluate((main) => main.scrollTop);
    const before = await top();
    const session = await context.newCDPSession(page);
    const touch = (type, ...points) => session.send('Input.dispatchTouchEvent', {
      type, touchPoints: points.map(([left, above]) => ({ x: left, y: above, id: 1 })),
    });
    await touch('touchStart', [x, y]);
    for (let moved = 20; moved <= 200; moved += 20) await touch('touchMove', [x, y + moved]);
    await touch('touchEnd');
    await painted(page);
    assert.ok(await top() < before - 100, `the page went along: ${before}, ${await top()}`);
    assert.equal(await reading(page), '每年降 0.75', 'and the value stayed');
  }));

test('focus shows around the knob once keys are used, and not before', () =>
  app.visit({ ...mouse, at: pages.gallery }, async (page) => {
    const line = await line_of(page);
    const { x, y } = line.at(0.5);
    const around = {
      left: Math.round(x - 24), right: Math.round(x + 24), top: Math.round(y - 23), bottom: Math.round(y + 23),
    };
    const look = async () => {
      await page.mouse.move(0, 0);
      await painted(page);
      return read_png(await page.screenshot());
    };
    const before = await look();
    await page.mouse.click(x, y);
    assert.ok(!differs(before, await look(), around), 'no ring for the mouse');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowLeft');
    const focused = await look();
    assert.equal(await reading(page), '每年降 0.50');
    assert.equal(focused.at(Math.round(x), Math.round(y - 18.5)).join(), '20,102,107', 'the ring');
  }));

test('in text mode a slider has its name beside it and works', () =>
  app.visit({ ...mouse, at: '#/about' }, async (page) => {
    await page.getByRole('button', { name: '打开文字版' }).click();
    await page.evaluate(() => { location.hash = '#/gallery'; });
    await slider(page).focus();
    await page.keyboard.press('ArrowRight');
    assert.equal(await reading(page), '每年降 0.51');
    const label = await slider(page).evaluate((range) =>
      getComputedStyle(range.parentElement, '::before').content);
    // The name is seen, but announced only once, by the range itself.
    assert.equal(label, '"每年降多少" / ""');
  }));

test('the painted line is as large as what is pressed', () =>
  app.visit({ ...dense, at: pages.gallery }, async (page) => {
    const { x, y, width, height } = await line_of(page);
    const places = await painted_places(page);
    const [, place] = [...places].find(([path]) => path.endsWith('/slider#0'));
    assert.ok(height >= 48);
    for (const [seen, meant] of [[x, place.x], [y, place.y], [width, place.width], [height, place.height]])
      assert.ok(Math.abs(seen - meant) <= 0.5, `${seen} is ${meant}`);
  }));
