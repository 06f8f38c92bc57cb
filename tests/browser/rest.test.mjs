// Nothing runs while nothing changes.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { App, desktop, pages, painted } from './support/app.mjs';
import { engine_name } from './support/engines.mjs';
import { heart_of } from './support/hands.mjs';
import { button, card } from './support/opening.mjs';

const app = new App();

// Counts what runs, what is asked for and every call of WebGL from before the page's first script, and keeps
// what is asked for until it runs for the last time or is taken back.
function count_everything() {
  const counts = { frames: 0, timers: 0, idle: 0, asked: 0, draws: 0, calls: 0 };
  const waiting = new Set();
  Object.assign(globalThis, { counts, waiting });
  const wrap = (name, end, kind, runs_once = true) => {
    if (!(name in globalThis)) return; // WebKit has no requestIdleCallback
    const [ask, take_back] = [globalThis[name].bind(globalThis), globalThis[end].bind(globalThis)];
    globalThis[name] = (work, ...rest) => {
      counts.asked += 1;
      const id = ask((...given) => {
        counts[kind] += 1;
        if (runs_once) waiting.delete(`${kind} ${id}`);
        return work(...given);
      }, ...rest);
      waiting.add(`${kind} ${id}`);
      return id;
    };
    globalThis[end] = (id) => {
      waiting.delete(`${kind} ${id}`);
      take_back(id);
    };
  };
  wrap('requestAnimationFrame', 'cancelAnimationFrame', 'frames');
  wrap('setTimeout', 'clearTimeout', 'timers');
  wrap('setInterval', 'clearInterval', 'timers', false);
  wrap('requestIdleCallback', 'cancelIdleCallback', 'idle');
  const of_webgl = WebGL2RenderingContext.prototype;
  for (const [name, { value }] of Object.entries(Object.getOwnPropertyDescriptors(of_webgl))) {
    if (typeof value !== 'function' || name === 'constructor') continue;
    of_webgl[name] = function call(...given) {
      counts.calls += 1;
      if (/^draw|^clear$/.test(name)) counts.draws += 1;
      return value.apply(this, given);
    };
  }
}

const nothing = { frames: 0, timers: 0, idle: 0, asked: 0, draws: 0, calls: 0 };
const counts = (page) => page.evaluate(() => globalThis.counts);
const forget = (page) => page.evaluate((zero) => Object.assign(globalThis.counts, zero), nothing);
// Waits outside of the page, so that it needs no frames or timers.
const pause = (seconds) => new Promise((done) => { setTimeout(done, seconds * 1000); });

// Waits until the page has settled, then asserts that nothing happens for 3 s, and that nothing waits to happen later.
async function assert_rest(page) {
  assert.ok((await counts(page)).draws > 0, 'the counters count');
  await pause(1);
  await forget(page);
  await pause(3);
  assert.deepEqual(await counts(page), nothing);
  assert.deepEqual(await page.evaluate(() => [...globalThis.waiting]), [], 'no frame or timer is still to come');
}

for (const name of ['home', 'a field of the women’s plan', 'an indicator with areas']) {
  test(`at rest: no frame, no timer, no call of WebGL, and none to come: ${name}`, () =>
    app.visit({ at: pages[name], init: count_everything }, (page) => assert_rest(page)));
}

test('at rest: no frame, no timer, no call of WebGL, and none to come: a board that was scrolled', () =>
  app.visit({ ...desktop, isMobile: false, hasTouch: false, at: '#/plans', init: count_everything }, async (page) => {
    await button(page, '看示例').click();
    await card(page, '读好了').waitFor();
    await page.getByRole('link', { name: '预警板' }).first().click();
    await page.getByRole('grid').evaluate((grid) => grid.scrollTo(200, 100));
    await painted(page);
    await assert_rest(page);
  }));

test('a hidden page does nothing', () =>
  app.visit({ init: count_everything }, async (page, context) => {
    if (engine_name === 'chromium') { // no other can be told to freeze a page
      const session = await context.newCDPSession(page);
      await session.send('Page.setWebLifecycleState', { state: 'frozen' });
      await session.send('Page.setWebLifecycleState', { state: 'active' });
    }
    await page.evaluate(() => {
      Object.defineProperty(document, 'hidden', { get: () => true });
      Object.defineProperty(document, 'visibilityState', { get: () => 'hidden' });
      document.dispatchEvent(new Event('visibilitychange'));
    });
    await pause(1);
    await forget(page);
    await pause(3);
    assert.deepEqual(await counts(page), nothing);
  }));

test('a press is painted in the very next frame, and only in that one', () =>
  app.visit({ ...desktop, isMobile: false, hasTouch: false, init: count_everything }, async (page) => {
    const { x, y } = await heart_of(page.getByRole('link', { name: /^妇女纲要/ }));
    await page.mouse.move(x, y);
    await painted(page);
    await forget(page);
    await page.evaluate(() => new Promise((done) => {
      addEventListener('pointerdown', () => {
        requestAnimationFrame(() => { globalThis.drawn_then = globalThis.counts.draws; done(); });
      }, { once: true });
      const at = document.querySelector('a[href="#/goals/women"]');
      at.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, pointerType: 'mouse' }));
    }));
    assert.ok(await page.evaluate(() => globalThis.drawn_then) > 0, 'drawn in the next frame');
    await pause(0.5);
    assert.equal((await counts(page)).frames, 2, 'the app’s frame and the test’s own');
  }));

test('with reduced motion nothing moves by itself after going somewhere', () =>
  app.visit({ reducedMotion: 'reduce', init: count_everything }, async (page) => {
    await page.evaluate(() => { location.hash = '#/goals/women/health'; });
    await painted(page);
    await painted(page);
    await forget(page);
    await pause(1);
    assert.deepEqual(await counts(page), nothing);
    const running = await page.evaluate(() => document.getAnimations().length);
    assert.equal(running, 0);
  }));
