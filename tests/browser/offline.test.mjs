// Without a network: all that is on the device is the app, whole, and nobody is asked for more.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { App, dist, go, is_open, pages } from './support/app.mjs';
import { needs, partly } from './support/engines.mjs';
import { enter, leave, tour } from './support/rights.mjs';
import { reload, settled_in, shown, until_state, version } from './support/offline.mjs';
import { paths_of } from './support/releases.mjs';

const app = new App();
const settled = settled_in(app);

test('every page opens without a network after one visit, and after a reload', () =>
  settled(async (page, { context, site, heard }) => {
    await site.stop();
    if (!needs('a network to switch off').skip) await context.setOffline(true);
    heard.noise.length = 0;
    const every = partly('reloads without a network', 1, 7);
    for (const [at, hash] of Object.values(pages).entries()) {
      await go(page, hash);
      if (at % every === 0) await reload(page);
      await page.getByRole('heading', { level: 1 }).first().waitFor({ state: 'attached' });
      assert.ok(await page.locator('#mirror.plain').count() === 0, 'painted');
    }
    assert.deepEqual(heard.noise, []);
  }));

test('a full tour asks nobody else, and once the app is on the device it asks its server for nothing', () =>
  settled(async (page, { site, heard }) => {
    await reload(page);
    await until_state(page, ({ served }) => served);
    site.asked = [];
    await page.evaluate(() => { window.print = () => {}; });
    for (const hash of Object.values(pages)) await go(page, hash);
    await go(page, '#/plans');
    await page.getByRole('button', { name: '看示例' }).click();
    await page.getByRole('heading', { name: '读好了' }).waitFor();
    for (const hash of ['#/goals', '#/local/sample-women', '#/board/sample-women', '#/accounts/sample-women'])
      await go(page, hash);
    await go(page, '#/');
    await enter(page);
    assert.ok((await tour(page, '我写下的话', 60)).views.length >= 20);
    await leave(page);
    assert.ok(heard.requests.length > 20, 'requests are told of');
    assert.deepEqual(heard.elsewhere(), [], 'all to its own origin');
    // Now and then the browser itself looks for another service worker.
    assert.deepEqual(site.asked.filter((path) => path !== '/service.js'), [], 'and the device itself answers');
  }));

test('the rights part adds nothing to what is stored: the app’s own files, and which release they are', () =>
  settled(async (page) => {
    await page.evaluate(() => { window.print = () => {}; });
    await enter(page);
    assert.ok((await tour(page, '我写下的话', 20)).views.length >= 20);
    await leave(page);
    const stored = await page.evaluate(async () => {
      const all = [];
      for (const name of await caches.keys()) {
        const cache = await caches.open(name);
        for (const { url } of await cache.keys())
          all.push(url.endsWith('record') ? await (await cache.match(url)).text() : new URL(url).pathname);
      }
      return all;
    });
    const own = paths_of(dist);
    assert.deepEqual(stored.filter((entry) => !own.has(entry)), [JSON.stringify({ served: version('old') })]);
  }));

test('a visit that meets a server in the middle of a change says what to do', () =>
  app.visit({ at: null, loud: true }, async (page) => {
    await page.route('**/app.*.mjs', (route) => route.fulfill({ status: 404, body: '' }));
    await page.goto(`${app.origin}/`);
    await page.getByRole('link', { name: '看文字版' }).waitFor();
    await page.getByRole('link', { name: '退回、重新下载' }).click();
    await page.getByRole('heading', { name: '知晓打不开，或者换了新版不好用？' }).waitFor();
    await page.getByText('这台设备上没有存应用的文件，不用退回。').waitFor();
  }));

test('without a server nothing is thrown away', () =>
  settled(async (page, { site }) => {
    await page.goto(`${site.origin}/reset.html`);
    await site.stop();
    await page.getByRole('button', { name: '全部重新下载' }).click();
    await page.getByText('现在连不上网，先不清。').waitFor();
    await page.getByRole('link', { name: '回到知晓' }).click();
    await is_open(page);
    assert.equal(await shown(page), version('old'));
  }));

test('files that went while their service worker stayed are stored again with the next visit', () =>
  settled(async (page, { site }) => {
    await page.evaluate(async () => { for (const name of await caches.keys()) await caches.delete(name); });
    await reload(page);
    await until_state(page, ({ served }) => served === version('old'));
    await site.stop();
    await reload(page);
    assert.equal(await shown(page), version('old'), 'from the device');
  }));
