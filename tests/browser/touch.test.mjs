// Fingers: scrolling is the browser's own, and only a tap presses.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { App, dense, pages, painted, painted_places } from './support/app.mjs';
import { needs } from './support/engines.mjs';
import { heart_of } from './support/hands.mjs';
import { all_of, differs } from './support/ink.mjs';
import { read_png } from './support/png.mjs';

const app = new App();
const field = pages['a field of the women’s plan'];

// Returns a finger of the browser's own input: down(), move(), up(), cancel().
async function finger(context, page) {
  const session = await context.newCDPSession(page);
  // Moves are 16 ms apart by their time stamps, however slowly the machine hands them over.
  let time = Date.now() / 1000;
  const send = (type, points) => session.send('Input.dispatchTouchEvent', {
    type, timestamp: (time += 0.016),
    touchPoints: points.map(([x, y]) => ({ x, y, id: 1, radiusX: 8, radiusY: 8 })),
  });
  return {
    down: (x, y) => send('touchStart', [[x, y]]),
    move: (x, y) => send('touchMove', [[x, y]]),
    up: () => send('touchEnd', []),
    cancel: () => send('touchCancel', []),
  };
}

const top_of_main = (page) => page.getByRole('main').evaluate((main) => main.scrollTop);

// Counts the clicks that reach the page.
function count_clicks(page) {
  return page.evaluate(() => {
    globalThis.clicks = 0;
    addEventListener('click', () => { globalThis.clicks += 1; }, true);
  });
}

const clicks = (page) => page.evaluate(() => globalThis.clicks);

test('a fling keeps moving after the finger is lifted, and the picture follows', needs('a dragging finger'), () =>
  app.visit({ ...dense, at: field }, async (page, context) => {
    const before = read_png(await page.screenshot());
    const places = await painted_places(page);
    const hand = await finger(context, page);
    await hand.down(200, 700);
    for (let y = 680; y >= 400; y -= 40) await hand.move(200, y);
    const released = await top_of_main(page);
    await hand.up();
    await page.waitForFunction((top) => document.querySelector('main').scrollTop > top + 60, released);
    // Is at rest once two looks in a row agree.
    await page.waitForFunction(() => {
      const { scrollTop } = document.querySelector('main');
      const rests = scrollTop === globalThis.last_top;
      globalThis.last_top = scrollTop;
      return rests;
    }, null, { polling: 200 });
    await painted(page);
    const top = await top_of_main(page);
    const moved = await painted_places(page);
    let compared = 0;
    for (const [path, place] of places) {
      if (!path.startsWith('main/')) continue;
      compared += 1;
      assert.ok(Math.abs(place.y - moved.get(path).y - top) <= 1, `${path} moved by ${top}`);
    }
    assert.ok(compared > 20);
    assert.equal(moved.get('places').y, places.get('places').y, 'the bar stays');
    const after = read_png(await page.screenshot());
    assert.ok(differs(before, after, all_of(before)), 'the picture changed');
  }));

test('a finger that trembles by 6 px presses once', needs('a dragging finger'), () =>
  app.visit({ ...dense, at: field }, async (page, context) => {
    await count_clicks(page);
    const hand = await finger(context, page);
    const { x, y } = await heart_of(page.getByRole('link', { name: /^孕产妇死亡率(?!城乡)/ }));
    await hand.down(x, y);
    await hand.move(x + 4, y + 4);
    await hand.move(x + 6, y);
    await hand.up();
    await page.waitForFunction(() => location.hash.startsWith('#/indicator/'));
    assert.equal(await clicks(page), 1);
  }));

for (const [what, dx, dy] of [['down', 0, 20], ['sideways', 20, 0]]) {
  test(`a finger that is dragged 20 px ${what} over a link presses nothing`, needs('a dragging finger'), () =>
    app.visit({ ...dense, at: field }, async (page, context) => {
      await count_clicks(page);
      const hand = await finger(context, page);
      const { x, y } = await heart_of(page.getByRole('link', { name: /^孕产妇死亡率(?!城乡)/ }));
      await hand.down(x, y);
      for (let i = 1; i <= 4; i++) await hand.move(x + dx * i / 4, y + dy * i / 4);
      await hand.up();
      await painted(page);
      assert.equal(await clicks(page), 0);
      assert.equal(await page.evaluate(() => location.hash), field);
    }));
}

test('a touch that the system takes away presses nothing and leaves nothing pressed', needs('a dragging finger'), () =>
  app.visit({ ...dense, at: field }, async (page, context) => {
    await count_clicks(page);
    const before = await page.screenshot();
    const hand = await finger(context, page);
    const { x, y } = await heart_of(page.getByRole('link', { name: /^孕产妇死亡率(?!城乡)/ }));
    await hand.down(x, y);
    await painted(page);
    assert.notDeepEqual(await page.screenshot(), before, 'the card shows that it is held');
    await hand.cancel();
    await painted(page);
    assert.equal(await clicks(page), 0);
    assert.equal(await page.evaluate(() => location.hash), field);
    assert.deepEqual(await page.screenshot(), before, 'it is let go');
  }));

test('after a tap nothing stays lit', needs('a finger'), () =>
  app.visit({ ...dense, at: pages['an indicator with areas'] }, async (page) => {
    const chip = page.getByRole('button', { name: /^全国/ }); // chosen already: nothing changes
    const { x, y } = await heart_of(chip); // first: it may scroll
    await painted(page);
    const before = await page.screenshot();
    await page.touchscreen.tap(x, y);
    await page.evaluate(() => document.activeElement.blur());
    await painted(page);
    assert.deepEqual(await page.screenshot(), before);
  }));
