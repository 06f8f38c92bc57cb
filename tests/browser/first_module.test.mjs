// The first of the core's two modules: enough for home, and nothing is lost while the second is on its way.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { App, dense, desktop, is_open, pages, painted, phone } from './support/app.mjs';

const app = new App();
const later = /zhixiao_later\.[0-9a-f]+\.wasm$/;

// Keeps the second module back until the function that it resolves to is called.
async function keep_back(page) {
  let give;
  const given = new Promise((done) => { give = done; });
  await page.route(later, async (route) => {
    await given;
    await route.continue();
  });
  return give;
}

const home_is_there = (page) => page.waitForFunction(
  () => globalThis.zhixiao && document.getElementById('opening').hidden, null, { polling: 20 });
const missing = (page) => page.evaluate(() => globalThis.zhixiao.missing);

const narrow = { ...phone, viewport: { width: 320, height: 568 } };
const forms = {
  'a phone': phone, 'a dense phone': { ...phone, ...dense }, 'a narrow phone': narrow, 'a wide window': desktop,
  'a phone in the dark': { ...phone, colorScheme: 'dark' }, 'a wide window in the dark': { ...desktop, colorScheme: 'dark' },
  'a large window': { ...desktop, viewport: { width: 1920, height: 1080 } },
  'a tablet': { ...phone, viewport: { width: 800, height: 1280 } },
};
for (const [form, device] of Object.entries(forms))
  test(`on ${form} home is shown, walked through by keyboard and pointed at with the first module alone`, () =>
    app.visit({ ...device, at: null }, async (page) => {
      await keep_back(page);
      await page.goto(`${app.origin}/`);
      await home_is_there(page);
      await painted(page);
      for (let presses = 0; presses < 12; presses++) await page.keyboard.press('Tab');
      for (const y of [80, 300, 500]) await page.mouse.move(200, y);
      await page.getByRole('main').evaluate((main) => { main.scrollTop = 200; });
      await painted(page);
      assert.deepEqual(await missing(page), [], 'no call has met a function that was not there');
    }));

const more_pages = {
  board: '#/board/women', locality: '#/local/women', accounts: '#/accounts/women', account: '#/account/women/health',
  notice: '#/notice/women/maternal-mortality', notices: '#/notices/women/health',
};
for (const [name, address] of Object.entries({ ...pages, ...more_pages }))
  test(`an address is read with the first module alone: ${name}`, () =>
    app.visit({ at: null }, async (page) => {
      await keep_back(page);
      await page.goto(`${app.origin}/${address}`);
      await home_is_there(page);
      await painted(page);
      assert.deepEqual(await missing(page), [], 'no call has met a function that was not there');
    }));

test('a page that the second module holds says that it is coming, and comes', () =>
  app.visit({ at: null }, async (page) => {
    const give = await keep_back(page);
    await page.goto(`${app.origin}/`);
    await home_is_there(page);
    await page.locator('#mirror a[href="#/goals/women/health"]').first().click();
    await page.getByText('正在取这部分内容，马上就好。').first().waitFor({ state: 'attached' });
    give();
    await page.getByRole('heading', { level: 1, name: '健康' }).waitFor();
    await is_open(page);
  }));

test('a second module that does not come is told in words, and comes when asked for again', () =>
  app.visit({ at: null, loud: true }, async (page) => {
    let is_away = true;
    await page.route(later, (route) => (is_away ? route.abort() : route.continue()));
    await page.goto(`${app.origin}/#/goals/women`);
    const again = page.getByRole('button', { name: '再取一次' });
    await again.waitFor();
    // Each part that comes later has tried for itself by now.
    await page.waitForFunction(() => globalThis.zhixiao.awaited === 0, null, { polling: 20 });
    is_away = false;
    await again.click();
    await page.getByRole('heading', { level: 1, name: /妇女/ }).waitFor();
  }));
