// What happens when something is missing or goes wrong.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { App, dense, go, pages, painted } from './support/app.mjs';
import { needs } from './support/engines.mjs';
import { arrive, words_of } from './support/hands.mjs';
import { all_of, cells_of, differs, ink_of, look_of } from './support/ink.mjs';
import { read_png } from './support/png.mjs';

const app = new App();
const bare = new App({ webgl: false });
const indicator = pages['an indicator with areas'];

function lose_and_restore(page) {
  return page.evaluate(async () => {
    const canvas = document.getElementById('canvas');
    const extension = canvas.getContext('webgl2').getExtension('WEBGL_lose_context');
    const heard = (name) => new Promise((done) => { canvas.addEventListener(name, done, { once: true }); });
    const lost = heard('webglcontextlost');
    extension.loseContext();
    await lost;
    await new Promise(requestAnimationFrame);
    const restored = heard('webglcontextrestored');
    extension.restoreContext();
    await restored;
  });
}

test('a lost picture comes back as it was, at the same place', () =>
  app.visit({ ...dense, at: indicator }, async (page) => {
    await page.getByRole('main').evaluate((main) => { main.scrollTop = 480; });
    await painted(page);
    const before = read_png(await page.screenshot());
    for (let time = 1; time <= 2; time++) {
      await lose_and_restore(page);
      await painted(page);
      const back = read_png(await page.screenshot());
      const right = before.width * 0.97; // WebKit's scrollbar comes and goes
      assert.ok(!differs(before, back, { ...all_of(before), right }), `the same pixels, time ${time}`);
      assert.equal(await page.getByRole('main').evaluate((main) => main.scrollTop), 480);
    }
    const errors = await page.evaluate(() => document.getElementById('canvas').getContext('webgl2').getError());
    assert.equal(errors, 0, 'WebGL reports no error');
  }));

// Both pictures are of one document, because Chromium may draw the letters of another one slightly differently.
test('going on while the picture is lost shows the new page once it is back', () =>
  app.visit({ ...dense, at: '#/about' }, async (page) => {
    const never_lost = read_png(await page.screenshot());
    await go(page, '#/');
    await page.evaluate(() => {
      const extension = document.getElementById('canvas').getContext('webgl2').getExtension('WEBGL_lose_context');
      globalThis.restore = () => extension.restoreContext();
      extension.loseContext();
    });
    await page.evaluate(() => { location.hash = '#/about'; });
    await page.getByRole('heading', { level: 1, name: '关于知晓' }).waitFor();
    await painted(page);
    await page.evaluate(() => new Promise((done) => {
      document.getElementById('canvas').addEventListener('webglcontextrestored', done, { once: true });
      globalThis.restore();
    }));
    await painted(page);
    const again = read_png(await page.screenshot());
    const right = again.width * 0.97; // WebKit's scrollbar comes and goes
    assert.ok(!differs(again, never_lost, { ...all_of(again), top: 60, right }, 2), 'as if it had never been lost');
  }));

function refuse_webgl() {
  const original = HTMLCanvasElement.prototype.getContext;
  HTMLCanvasElement.prototype.getContext = function getContext(kind, ...rest) {
    return kind.startsWith('webgl') ? null : original.call(this, kind, ...rest);
  };
}

for (const [what, browser, init] of [['a browser without WebGL', bare, undefined],
  ['a page that is refused WebGL', app, refuse_webgl]]) {
  test(`${what} shows the plain page, and the way to a figure works`, () =>
    browser.visit({ init, loud: true }, async (page) => {
      const root = page.locator('#mirror.plain');
      await root.waitFor();
      const colours = await page.getByRole('heading', { level: 1 }).evaluate((heading) => {
        const style = getComputedStyle(heading);
        return [style.color, style.visibility, heading.getBoundingClientRect().height > 10];
      });
      assert.deepEqual(colours, ['rgb(30, 42, 50)', 'visible', true]);
      await page.getByRole('link', { name: /^妇女 · 健康，/ }).click();
      await arrive(page, '#/goals/women/health');
      await page.getByRole('link', { name: /^孕产妇死亡率(?!城乡)/ }).click();
      await arrive(page, indicator);
      await page.getByRole('heading', { level: 1, name: '孕产妇死亡率' }).waitFor();
      assert.equal(await page.title(), '孕产妇死亡率 · 知晓');
      const words = await words_of(page);
      for (const expected of ['14.3', '2024', '12 以下', '国家统计局']) assert.ok(words.includes(expected));
      const seen = await page.evaluate(() => {
        const box = document.querySelector('#mirror table').getBoundingClientRect();
        return box.width > 150 && box.height > 100;
      });
      assert.ok(seen, 'the table is laid out');
      await page.goBack();
      await arrive(page, '#/goals/women/health');
    }));
}

test('rare characters are painted, not boxes', () =>
  app.visit({ ...dense, at: pages.gallery }, async (page) => {
    const none = '\u0378'; // no character: shows what a box looks like
    await page.getByRole('textbox', { name: '试试输入' }).fill(`${none}㙍𠮷龘`);
    const echo = '#mirror [data-path$="/echo"]';
    await page.locator(echo).waitFor();
    await page.locator(echo).scrollIntoViewIfNeeded();
    await painted(page);
    const cells = await cells_of(page, echo, `㙍𠮷龘`);
    const picture = read_png(await page.screenshot());
    const [box] = await cells_of(page, echo, none);
    const looks = [box, ...cells].map((cell) => {
      assert.ok(ink_of(picture, cell), 'there is ink');
      return look_of(picture, { ...cell, right: cell.left + Math.min(20, cell.right - cell.left) });
    });
    assert.equal(new Set(looks).size, 4, 'each looks different from the others and from the box');
  }));

test('without JavaScript the page says what is missing', needs('a page without scripts'), () =>
  app.visit({ at: null, javaScriptEnabled: false }, async (page) => {
    await page.goto(`${app.origin}/`);
    // innerText holds only what is shown.
    const words = await page.locator('#opening').evaluate((opening) => opening.innerText);
    assert.match(words, /这个页面要用到 JavaScript。/);
  }));

test('without a clipboard, as over plain http, copying says that it failed', () =>
  app.visit({ at: '#/family/check/6-12', init: () => Object.defineProperty(Navigator.prototype, 'clipboard', { value: undefined }) }, async (page) => {
    await page.getByRole('button', { name: '有时', exact: true }).first().click();
    await go(page, '#/family/code/6-12');
    await page.getByRole('button', { name: '复制短码' }).click();
    await page.getByText('没有复制成：浏览器不允许。').first().waitFor({ state: 'attached' });
  }));

for (const [what, file, body, expected] of [
  ['words that are no words', 'words.txt', 'window.title', /words\.txt/],
  ['plans that are cut off', 'plans.bin', 'ZXPK', /plans\.bin/],
  ['a file that is not there', 'plans.bin', null, /plans\.bin: 404/],
]) {
  test(`${what} is told by name and place, and nothing half-open is shown`, () =>
    app.visit({ at: null, loud: true }, async (page) => {
      await page.route(`**/content/${file.replace(".", ".*.")}`, (route) => (body === null
        ? route.fulfill({ status: 404, body: '' })
        : route.fulfill({ body })));
      await page.goto(`${app.origin}/`);
      const told = page.locator('#opening pre');
      await told.waitFor();
      assert.match(await told.textContent(), expected);
      assert.equal(await page.locator('#mirror > *').count(), 0);
      assert.ok(await page.getByText('没有打开成功').isVisible());
    }));
}
