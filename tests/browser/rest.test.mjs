// Nothing runs while nothing changes.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { App, desktop, pages, painted } from './support/app.mjs';
import { engine_name } from './support/engines.mjs';
import { heart_of } from './support/hands.mjs';

const app = new App();

// Counts every frame, timer and drawing call from before the page's first script.
function count_everything() {
  const counts = { frames: 0, timers: 0, draws: 0, idle: 0 };
  globalThis.counts = counts;
  const wrap = (name, kind) => {
    if (!(name in globalThis)) return; // WebKit has no requestIdleCallback
    const original = globalThis[name].bind(globalThis);
    globalThis[name] = (work, ...rest) => original((...given) => {
      counts[kind] += 1;
      return work(...given);
    }, ...rest);
  };
  wrap('requestAnimationFrame', 'frames');
  wrap('setTimeout', 'timers');
  wrap('setInterval', 'timers');
  wrap('requestIdleCallback', 'idle');
  for (const name of ['drawElements', 'drawArrays', 'drawElementsInstanced', 'drawArraysInstanced',
    'drawRangeElements', 'clear']) {
    const original = WebGL2RenderingContext.prototype[name];
    WebGL2RenderingContext.prototype[name] = function draw(...given) {
      counts.draws += 1;
      return original.apply(this, given);
    };
  }
}

const nothing = { frames: 0, timers: 0, draws: 0, idle: 0 };
const counts = (page) => page.evaluate(() => globalThis.counts);
const forget = (page) => page.evaluate((zero) => Object.assign(globalThis.counts, zero), nothing);
// Waits outside of the page, so that it needs no frames or timers.
const pause = (seconds) => new Promise((done) => { setTimeout(done, seconds * 1000); });

for (const name of ['home', 'an indicator with areas']) {
  test(`ten seconds of rest: no frame, no timer, no drawing: ${name}`, () =>
    app.visit({ at: pages[name], init: count_everything }, async (page) => {
      assert.ok((await counts(page)).draws > 0, 'the counters count');
      await pause(1);
      await forget(page);
      await pause(10);
      assert.deepEqual(await counts(page), nothing);
    }));
}

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
