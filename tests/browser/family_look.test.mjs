// What the family pages are made of, as the gallery shows it: answers, keys that press from anywhere,
// and a field that keeps what is typed to itself.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { App, desktop, go, pages, painted } from './support/app.mjs';
import { on_paper } from './support/paper.mjs';

const app = new App();
const keys = { ...desktop, isMobile: false, hasTouch: false };
const step = (page) => page.locator('#mirror [data-path$="/family/step"]').textContent();
const secret = (page) => page.getByRole('textbox', { name: '口令' });

// Presses and releases a key, and waits until what it did is painted.
async function press(page, key) {
  await page.keyboard.press(key);
  await painted(page);
}

// Says whether the page's own listeners left the key to the browser.
async function is_left(page, key, init = {}) {
  return page.evaluate(([name, more]) => document.body.dispatchEvent(
    new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, ...more })), [key, init]);
}

test('an answer is a button that says whether it is the one chosen', () =>
  app.visit({ at: pages.gallery }, async (page) => {
    const answers = page.locator('#mirror [data-path*="/family/answers-3/"]');
    const chosen = () => answers.evaluateAll((all) => all.map((each) => each.getAttribute('aria-pressed')));
    assert.deepEqual(await chosen(), ['true', 'false', 'false']);
    for (const answer of await answers.all()) assert.ok((await answer.boundingBox()).height >= 48);
    await answers.nth(1).tap();
    await painted(page);
    assert.deepEqual(await chosen(), ['false', 'true', 'false']);
  }));

test('an answer of several lines is spoken whole, its words where they are painted', () =>
  app.visit({ at: pages.gallery }, async (page) => {
    const answer = page.locator('#mirror [data-path$="/family/answers-4/3"]');
    await answer.scrollIntoViewIfNeeded();
    assert.equal(await page.getByRole('button', { name: '示例文字', exact: true }).count(), 2);
    const box = await answer.boundingBox();
    const lines = await Promise.all((await answer.locator('.text-line').all()).map((line) => line.boundingBox()));
    assert.equal(lines.length, 2);
    assert.ok(lines[1].y >= lines[0].y + 27, 'one below the other');
    for (const line of lines) {
      assert.ok(Math.abs(line.x - lines[0].x) <= 1);
      assert.ok(line.x >= box.x && line.x + line.width <= box.x + box.width);
      assert.ok(line.y >= box.y && line.y + line.height <= box.y + box.height);
    }
  }));

test('keys press the button that names them, wherever the focus is', () =>
  app.visit({ ...keys, at: pages.gallery }, async (page) => {
    const button = page.getByRole('button', { name: '按钮 ArrowRight PageDown' });
    assert.equal(await button.getAttribute('aria-keyshortcuts'), 'ArrowRight PageDown');
    const before = await page.locator('#mirror main').evaluate((main) => main.scrollTop);
    for (const [key, number] of [['ArrowRight', 5], ['PageDown', 6], ['ArrowLeft', 5], ['PageUp', 4]]) {
      await press(page, key);
      assert.equal(await step(page), `走完的差距 ${number} / 14`, key);
    }
    await page.getByRole('button', { name: '按钮 1', exact: true }).focus();
    await press(page, 'ArrowRight');
    assert.equal(await step(page), '走完的差距 5 / 14', 'from another button');
    assert.equal(await page.locator('#mirror main').evaluate((main) => main.scrollTop), before,
      'the page stays where it is');
  }));

test('a key held down presses once, and does not scroll instead', () =>
  app.visit({ ...keys, at: pages.gallery }, async (page) => {
    for (let times = 0; times < 5; times++) await page.keyboard.down('PageDown');
    await page.keyboard.up('PageDown');
    await painted(page);
    assert.equal(await step(page), '走完的差距 5 / 14');
    assert.equal(await is_left(page, 'PageDown', { repeat: true }), false);
  }));

test('keys stay with fields, sliders, lists, other programs and input methods', () =>
  app.visit({ ...keys, at: pages.gallery }, async (page) => {
    const fields = [secret(page), page.getByRole('textbox', { name: '多写几行' }),
      page.getByRole('slider', { name: '每年降多少' }), page.getByRole('combobox', { name: '格子与选单' })];
    for (const field of fields) {
      await field.focus();
      await press(page, 'ArrowRight');
      assert.equal(await step(page), '走完的差距 4 / 14', await field.getAttribute('data-path'));
    }
    await page.evaluate(() => document.activeElement.blur());
    for (const held of ['ctrlKey', 'altKey', 'metaKey', 'shiftKey', 'isComposing'])
      assert.equal(await is_left(page, 'ArrowRight', { [held]: true }), true, held);
    await page.evaluate(() => document.getElementById('mirror')
      .addEventListener('keydown', (event) => event.preventDefault()));
    await page.getByRole('button', { name: '按钮 1', exact: true }).press('ArrowRight');
    await painted(page);
    assert.equal(await step(page), '走完的差距 4 / 14', 'what is handled already');
  }));

test('a key whose button cannot be pressed is the browser’s', () =>
  app.visit({ ...keys, at: pages.gallery }, async (page) => {
    for (let times = 0; times < 10; times++) await press(page, 'ArrowRight');
    assert.equal(await step(page), '走完的差距 14 / 14');
    await page.getByRole('button', { name: '按钮 ArrowRight PageDown', disabled: true }).waitFor();
    assert.equal(await is_left(page, 'ArrowRight'), true);
    assert.equal(await is_left(page, 'Escape'), true, 'a key of no button');
    await go(page, pages.about);
    assert.equal(await is_left(page, 'ArrowLeft'), true, 'on a page without such buttons');
  }));

test('a secret is shown as dots, is no password, and never goes on paper', () =>
  app.visit({ at: pages.gallery }, async (page) => {
    const typed = '黄河 1953';
    await secret(page).fill(typed);
    await painted(page);
    assert.equal(await secret(page).inputValue(), typed);
    assert.deepEqual(await secret(page).evaluate((field) =>
      [field.type, field.autocomplete, getComputedStyle(field).webkitTextSecurity]), ['text', 'off', 'disc']);
    const shown = await page.getByRole('textbox', { name: '试试输入' }).evaluate((field) =>
      getComputedStyle(field).webkitTextSecurity);
    assert.equal(shown, 'none', 'other fields show what is typed');
    assert.equal(await secret(page).evaluate((field) => field.parentElement.dataset.written), '');
    const words = await on_paper(page);
    assert.ok(!words.includes(typed));
    assert.ok(words.includes('家庭自查的部件'), 'while the rest of its card is there');
    const box = page.locator('#mirror [data-path$="/family/secret"]');
    assert.equal(await box.evaluate((field) => getComputedStyle(field).display), 'none');
  }));

test('in text mode a secret is dots as well, and a radar is the sentence it is named by', () =>
  app.visit({ at: pages.about }, async (page) => {
    await page.getByRole('button', { name: '打开文字版' }).click();
    await go(page, pages.gallery);
    assert.equal(await secret(page).evaluate((field) => getComputedStyle(field).webkitTextSecurity), 'disc');
    const radar = page.locator('#mirror [data-path$="/family/six"]');
    assert.equal(await radar.getAttribute('role'), 'img');
    assert.equal(await radar.evaluate((image) => image.innerText), '', 'no labels without their picture');
    const content = await radar.evaluate((image) => getComputedStyle(image, '::after').content
      .replace('attr(aria-label)', JSON.stringify(image.getAttribute('aria-label')))); // Firefox gives the rule
    assert.equal(content, '"家庭自查的部件"');
  }));
