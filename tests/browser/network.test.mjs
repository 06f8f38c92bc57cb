// What is fetched, from where, and with which fonts.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { after, test } from 'node:test';
import { App, dense, go, name_of, pages } from './support/app.mjs';
import { without_chinese_fonts } from './support/fonts.mjs';
import { cells_of, ink_of, look_of } from './support/ink.mjs';
import { read_png } from './support/png.mjs';

const app = new App();

const latin = without_chinese_fonts();
const poor = new App({ env: { ...process.env, FONTCONFIG_FILE: latin.config } });
after(() => fs.rmSync(latin.folder, { recursive: true, force: true }));

test('a tour of all pages asks nobody else, and asks for nothing it does not need', () =>
  app.visit({}, async (page, context, heard) => {
    const first = heard.requests.length;
    for (const hash of Object.values(pages)) await go(page, hash);
    await page.getByRole('main').getByRole('link').first().click();
    await page.goBack();
    assert.equal(heard.requests.length, first, 'all pages come with the first load');
    const files = heard.requests.filter((url) => !url.startsWith('data:'))
      .map(name_of).filter((name) => !name.startsWith('icons/')); // Firefox takes one for its tab
    const later = ['zhixiao_later.wasm', 'content/later_words.json', 'content/guide.json',
      'family.mjs', 'content/family.json', 'content/family_words.json', 'content/first_aid.json', 'device.mjs',
      'chunk.mjs', 'chunk.mjs', 'chunk.mjs', // what these have in common
      ...['hotlines', 'laws', 'situations', 'help', 'words'].map((name) => `content/rights/${name}.json`)];
    assert.deepEqual(files.slice(-later.length).sort(), later.sort(), 'what the first page does not need comes last');
    assert.deepEqual(files.slice(0, -later.length).sort(), ['', 'app.css', 'app.mjs',
      'content/icons.json', 'content/plans.bin', 'content/words.txt', 'first.js', 'zhixiao.wasm']);
    assert.deepEqual(heard.elsewhere(), []);
  }));

test('the page forbids by itself what it does not need', () =>
  app.visit({ loud: true }, async (page) => { // a refusal is written to the console
    const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
    assert.match(policy, /^default-src 'none';/);
    assert.doesNotMatch(policy, /unsafe-inline|'unsafe-eval'|\*|https?:/);
    const blocked = await page.evaluate(() => fetch('http://127.0.0.1:9/').then(() => false, () => true));
    assert.ok(blocked);
  }));

test('nothing is kept: no cookie, no storage, no database', () =>
  app.visit({}, async (page, context) => {
    for (const hash of Object.values(pages)) await go(page, hash);
    assert.deepEqual(await context.cookies(), []);
    const kept = await page.evaluate(async () => [
      localStorage.length, sessionStorage.length, (await indexedDB.databases()).length,
    ]);
    assert.deepEqual(kept, [0, 0, 0]);
  }));

test('without Chinese fonts the fallback is fetched and used: 国 and 妇 are no boxes', () =>
  poor.visit({ ...dense, at: '#/about' }, async (page, context, heard) => {
    assert.equal(heard.requests.filter((url) => name_of(url) === 'fallback.woff2').length, 1);
    const cells = await cells_of(page, '[data-path$="/what/words-1"]', '国妇女儿');
    const picture = read_png(await page.screenshot());
    for (const cell of cells) assert.ok(ink_of(picture, cell), 'there is ink');
    const looks = cells.map((cell) => look_of(picture, cell));
    assert.equal(new Set(looks).size, 4, 'each looks different');
    const face = await page.evaluate(() => [...document.fonts].map((font) => [font.family.replaceAll('"', ''), font.status]));
    assert.deepEqual(face, [['Zhixiao Fallback', 'loaded']]);
  }));

test('the fallback has every character that the app itself says', () =>
  poor.visit({}, async (page) => {
    const missing = new Set();
    for (const hash of Object.values(pages)) {
      await go(page, hash);
      const found = await page.evaluate(() => {
        const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
        const look = (text) => {
          context.canvas.width = context.canvas.height = 40;
          context.font = '400 32px "Zhixiao Fallback", "DejaVu Sans", sans-serif';
          context.fillText(text, 2, 34);
          return context.getImageData(0, 0, 40, 40).data.join();
        };
        const box = look('\u0378');
        const text = document.getElementById('mirror').textContent;
        return [...new Set(text)].filter((character) => character.trim() && look(character) === box);
      });
      for (const character of found) missing.add(character);
    }
    assert.deepEqual([...missing].filter((character) => !'㙍𠮷龘'.includes(character)), []);
  }));
