// What the app says of itself holds (docs/promises.md): it sends nothing, and keeps what it says, when it says so.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { App, go, painted } from './support/app.mjs';
import { answers, checklist_of, code_of } from './support/family.mjs';
import { answer, answered, check, is_kept, items, record, reload, stage } from './support/family_answers.mjs';
import { databases } from './support/family_device.mjs';
import { words_of } from './support/hands.mjs';
import { button, card, open, sheets } from './support/opening.mjs';
import { enter, tour } from './support/rights.mjs';

const app = new App();
const without_dialogs = () => { window.print = () => {}; };
const code = code_of(stage, checklist_of(stage).items.map((_, at) => at % answers.length + 1));

// A class hands in one result; an evening has six items and a hand for the first.
async function hand_in(page) {
  await go(page, '#/family/class');
  await page.getByRole('textbox', { name: '短码，或者带短码的一段文字' }).fill(code);
  await button(page, '加进来').click();
  await page.getByText('一共 1 份结果').first().waitFor();
}
async function pick(page) {
  await go(page, '#/family/session');
  await button(page, '帮我选 6 题').click();
  await page.getByText(/已选 6 题/).first().waitFor();
}

test('what is answered, counted, typed, handed in and opened is sent to nobody', () =>
  app.visit({ init: without_dialogs, loud: true }, async (page) => { // copying may be refused in the console
    const asked = [];
    page.on('request', (request) => asked.push(request));
    await go(page, check);
    for (let number = 1; number <= items.length; number++) await answer(page, number, answers[number % 3]);
    await hand_in(page);
    await pick(page);
    await go(page, '#/');
    await enter(page);
    assert.ok((await tour(page, '我写下的话', 20)).fields > 0);
    await go(page, '#/about');
    await button(page, '长辈（大字）').click();
    await painted(page);
    assert.deepEqual(asked.map((request) => request.url()), []);
    // The desk is fetched with the first file, and asks for nothing but its own program.
    await go(page, '#/plans');
    await open(page, sheets('corrected'));
    for (const request of asked) {
      const { pathname, search, protocol } = new URL(request.url());
      assert.deepEqual([request.method(), request.postData(), search], ['GET', null, '']);
      assert.match(protocol === 'blob:' ? '/files/blob.mjs' : pathname, /^\/files\/[\w.-]+\.(mjs|wasm)$/);
    }
  }));

test('a class and an evening are gone with the page', () =>
  app.visit({}, async (page) => {
    await hand_in(page);
    await pick(page);
    assert.deepEqual(await databases(page), []);
    assert.deepEqual(await page.evaluate(() => [localStorage.length, sessionStorage.length]), [0, 0]);
    await reload(page);
    assert.doesNotMatch(await words_of(page), /已选 6 题/);
    await go(page, '#/family/class');
    assert.doesNotMatch(await words_of(page), /一共 1 份结果/);
  }));

test('about says what is kept, and so it is', () =>
  app.visit({ at: '#/about' }, async (page) => {
    const said = await words_of(page);
    for (const part of ['字号和文字版会记住', '家教记录、本地规划，你要求了才记', '维权部分什么都不记'])
      assert.ok(said.includes(part), part);
    assert.doesNotMatch(said, /什么都不保存|都留在这台设备上/);
    const stored = () => page.evaluate(() => Object.keys(localStorage));
    await button(page, '长辈（大字）').click();
    await go(page, check);
    await answer(page, 1, '是');
    await reload(page);
    assert.deepEqual([await stored(), await databases(page)], [['zhixiao-settings'], []]);
    assert.deepEqual(await answered(page), []);
    await answer(page, 1, '有时');
    await go(page, record);
    await button(page, '在这台设备上记住').click();
    await card(page, '已经记在这台设备上').waitFor();
    await is_kept(page, items[0].id);
    await reload(page);
    assert.deepEqual(await answered(page), ['有时']);
    await go(page, '#/device');
    const kept = card(page, '存在这台设备上的');
    for (const name of ['家教记录', '字号和文字版', '“维权”部分什么都不存'])
      await kept.getByText(name).first().waitFor();
    await button(page, '全部删除').click();
    await button(page, '真的全部删除').click();
    await page.waitForFunction(async () => (await indexedDB.databases()).length === 0 && localStorage.length === 0);
  }));
