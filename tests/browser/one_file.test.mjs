// The one file, opened from a disk, is all of the app without a network.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { App, desktop, dist, go, is_open, pages } from './support/app.mjs';
import { needs } from './support/engines.mjs';
import { answered, check, is_kept, items, question, record } from './support/family_answers.mjs';
import { without_chinese_fonts } from './support/fonts.mjs';
import { cells_of, ink_of, look_of } from './support/ink.mjs';
import { Killable } from './support/killable.mjs';
import { button, card, open, sample_title, sheets } from './support/opening.mjs';
import { read_png } from './support/png.mjs';

// The file alone in a folder, as on a stick, with a name that people might give it.
const stick = fs.mkdtempSync(path.join(os.tmpdir(), 'zhixiao-stick-'));
const file = path.join(stick, '知晓 2026.html');
fs.copyFileSync(path.join(dist, 'zhixiao.html'), file);
const address = pathToFileURL(file).href;

const app = new App();
const latin = without_chinese_fonts();
const poor = new App({ env: { ...process.env, FONTCONFIG_FILE: latin.config } });
after(() => {
  fs.rmSync(stick, { recursive: true, force: true });
  fs.rmSync(latin.folder, { recursive: true, force: true });
});

// Opens the file with the network cut off, and asserts that it asks for nothing outside of it.
const from_disk = (browser, options, work) =>
  browser.visit({ at: null, origin: 'file://nothing', ...desktop, ...options }, async (page, context, heard) => {
    await context.setOffline(true);
    await page.goto(`${address}#/`);
    await is_open(page);
    await work(page, context);
    const asked = heard.requests.splice(0).filter((url) => !/^(data|blob):/.test(url));
    assert.deepEqual(asked.filter((url) => url.split('#')[0] !== address), [], 'but for the file itself');
  });

test('the one file opens from a server as well, and asks it for nothing more', () =>
  app.visit({ at: 'zhixiao.html#/', ...desktop }, async (page, context, heard) => {
    for (const hash of Object.values(pages)) await go(page, hash);
    const asked = heard.requests.filter((url) => !/^(data|blob):/.test(url)).map((url) => url.split('#')[0]);
    assert.deepEqual(asked, [`${app.origin}/zhixiao.html`]);
  }));

test('every page opens from the disk, the console stays quiet, and reloading finds the same page', needs('a page from the disk'), () =>
  from_disk(app, {}, async (page) => {
    for (const hash of Object.values(pages)) {
      await go(page, hash);
      await page.getByRole('heading', { level: 1 }).first().waitFor({ state: 'attached' });
    }
    assert.equal(await page.locator('#mirror.plain').count(), 0, 'painted');
    await go(page, pages['an indicator with areas']);
    await page.reload();
    await is_open(page);
    await page.getByRole('heading', { level: 1, name: '孕产妇死亡率' }).waitFor();
    await page.goBack();
    await page.waitForFunction(() => location.hash !== '#/indicator/women/maternal-mortality');
  }));

test('a county’s sheets, and the made-up plan, are read from the disk by the worker inside', needs('a page from the disk'), () =>
  from_disk(app, {}, async (page) => {
    await go(page, '#/plans');
    await open(page, sheets('corrected'));
    await card(page, '读好了').getByText('没有发现问题').waitFor();
    await button(page, '看示例').click();
    await card(page, sample_title('儿童', new Date().getFullYear())).waitFor();
  }));

test('where the browser lets a file from a disk keep things, an answer is there after a kill', needs('a profile on the disk'), async () => {
  const browser = new Killable(app.options);
  const open_again = async () => {
    const context = await browser.open();
    const page = context.pages()[0] ?? await context.newPage();
    await page.goto(`${address}${check}`);
    await is_open(page);
    return page;
  };
  try {
    let page = await open_again();
    await go(page, record);
    await button(page, '在这台设备上记住').click();
    await card(page, '已经记在这台设备上').waitFor();
    await go(page, check);
    for (const number of [1, 2]) {
      await question(page, number).getByRole('button', { name: '有时', exact: true }).click();
      await is_kept(page, items[number - 1].id);
    }
    await browser.kill();
    page = await open_again();
    assert.equal((await answered(page)).length, 2);
  } finally {
    await browser.remove();
  }
});

test('without Chinese fonts the font inside is used', needs('a page from the disk'), () =>
  from_disk(poor, { ...desktop }, async (page) => {
    await go(page, '#/about');
    const cells = await cells_of(page, '[data-path$="/what/words-1"]', '国妇女儿');
    const picture = read_png(await page.screenshot());
    for (const cell of cells) assert.ok(ink_of(picture, cell), 'there is ink');
    assert.equal(new Set(cells.map((cell) => look_of(picture, cell))).size, 4, 'each looks different');
  }));
