// Text fields are the browser's own: input methods, editing and pasting reach the core whole.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { App, pages } from './support/app.mjs';
import { engine_name, needs } from './support/engines.mjs';

const app = new App();
const field = (page) => page.getByRole('textbox', { name: '试试输入' });

// Waits until the core holds `text`, which the gallery shows.
async function assert_core_has(page, text) {
  await page.waitForFunction((wanted) => document.querySelector('#mirror [data-path$="/echo"]')
    ?.textContent.includes(wanted), text);
}

const echo = (page) => page.evaluate(() => document.querySelector('[data-path$="/echo"]').textContent);

test('pinyin composed into characters arrives in the core once and whole', needs('an input method'), () =>
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

test('a composition that is given up leaves the text as it was', needs('an input method'), () =>
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
    if (engine_name === 'webkit') return; // MiniBrowser has no key for undoing
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

test('in a field of several lines Enter begins a new one, and paste, copy and input methods are the browser’s',
  needs('an input method'), () => app.visit({ at: pages.gallery, permissions: ['clipboard-read', 'clipboard-write'] }, async (page, context) => {
    const lines = page.getByRole('textbox', { name: '多写几行' });
    // The text that the core holds comes back with the scene, and is printed.
    const held = (text) => page.waitForFunction((wanted) => document.querySelector('#mirror textarea')
      .parentElement.dataset.written === wanted, text);
    await lines.click();
    await page.keyboard.insertText('第一行');
    await page.keyboard.press('Enter');
    const session = await context.newCDPSession(page);
    await session.send('Input.imeSetComposition', { text: 'er', selectionStart: 2, selectionEnd: 2 });
    await session.send('Input.insertText', { text: '二' });
    await held('第一行\n二');
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Control+c');
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), '第一行\n二');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Control+v');
    await held('第一行\n二第一行\n二');
    assert.deepEqual(await lines.evaluate((field) => [field.autocomplete, field.spellcheck,
      field.autocapitalize, field.rows]), ['off', false, 'none', 3]);
  }));

test('fields grow with the text size, and what is typed with them', () =>
  app.visit({ at: pages.about }, async (page) => {
    await page.getByRole('button', { name: '长辈（大字）' }).click();
    await page.evaluate(() => { location.hash = '#/gallery'; });
    await field(page).waitFor();
    for (const name of ['试试输入', '多写几行'])
      assert.equal(await page.getByRole('textbox', { name }).evaluate((input) =>
        getComputedStyle(input).fontSize), '23px', name);
  }));
