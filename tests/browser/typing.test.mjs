// Text fields are the browser's own: input methods, editing and pasting reach the core whole.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { App, pages } from './support/app.mjs';

const app = new App();
const field = (page) => page.getByRole('textbox', { name: /\S/ });

// What the core says it was given, as the gallery echoes it.
async function assert_core_has(page, text) {
  await page.waitForFunction((wanted) => document.querySelector('#mirror [data-path$="/echo"]')
    ?.textContent.includes(wanted), text);
}

const echo = (page) => page.evaluate(() => document.querySelector('[data-path$="/echo"]').textContent);

test('pinyin composed into characters arrives in the core once and whole', () =>
  app.visit({ at: pages.gallery }, async (page, context) => {
    const session = await context.newCDPSession(page);
    await field(page).click();
    const compose = (text) => session.send('Input.imeSetComposition', {
      text, selectionStart: text.length, selectionEnd: text.length,
    });
    await page.evaluate(() => {
      globalThis.composed = [];
      addEventListener('compositionend', (event) => globalThis.composed.push(event.data));
    });
    await compose('ni');
    await compose('ni hao');
    assert.equal(await field(page).inputValue(), 'ni hao', 'what is composed is in the field');
    await session.send('Input.insertText', { text: '你好' });
    await assert_core_has(page, '你好');
    assert.equal(await field(page).inputValue(), '你好');
    assert.deepEqual(await page.evaluate(() => globalThis.composed), ['你好']);
    const words = await echo(page);
    assert.equal(words.split('你好').length, 2, `once: ${words}`);
    assert.ok(!words.includes('ni'), `whole: ${words}`);
  }));

test('a composition that is given up leaves the text as it was', () =>
  app.visit({ at: pages.gallery }, async (page, context) => {
    const session = await context.newCDPSession(page);
    await field(page).click();
    await page.keyboard.insertText('妇女');
    await assert_core_has(page, '妇女');
    await session.send('Input.imeSetComposition', { text: 'er', selectionStart: 2, selectionEnd: 2 });
    await session.send('Input.imeSetComposition', { text: '', selectionStart: 0, selectionEnd: 0 });
    assert.equal(await field(page).inputValue(), '妇女');
    await assert_core_has(page, '妇女');
    assert.ok(!(await echo(page)).includes('er'));
  }));

test('text can be edited in its middle, and the cursor stays there', () =>
  app.visit({ at: pages.gallery }, async (page) => {
    await field(page).click();
    await page.keyboard.insertText('妇女纲要');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.insertText('儿童');
    await assert_core_has(page, '妇女儿童纲要');
    await page.keyboard.press('Backspace');
    await assert_core_has(page, '妇女儿纲要');
    assert.equal(await field(page).evaluate((input) => input.selectionStart), 3);
    await page.keyboard.press('Control+z');
    await assert_core_has(page, '妇女儿童纲要');
  }));

test('ten thousand characters can be pasted', () =>
  app.visit({ at: pages.gallery, permissions: ['clipboard-read', 'clipboard-write'] }, async (page) => {
    const long = '妇女儿童发展纲要二一'.repeat(1000);
    await page.evaluate((text) => navigator.clipboard.writeText(text), long);
    await field(page).click();
    await page.keyboard.press('Control+v');
    await assert_core_has(page, long);
    assert.equal(await field(page).inputValue(), long);
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Delete');
    assert.equal(await field(page).inputValue(), '');
  }));

test('what was typed is still there after going away and coming back', () =>
  app.visit({ at: pages.gallery }, async (page) => {
    await field(page).click();
    await page.keyboard.insertText('孕产妇');
    await assert_core_has(page, '孕产妇');
    await page.evaluate(() => { location.hash = '#/about'; });
    await page.getByRole('heading', { level: 1, name: '关于知晓' }).waitFor();
    await page.goBack();
    await assert_core_has(page, '孕产妇');
    assert.equal(await field(page).inputValue(), '孕产妇');
  }));
