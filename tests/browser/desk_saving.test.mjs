// A county’s own plan is kept on the device, saved as a file, and removed.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { setTimeout as pass } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { App, is_open } from './support/app.mjs';
import { databases, plans_hold, spoil_plans } from './support/kept.mjs';
import { button, card, open, sample_title, sheets } from './support/opening.mjs';
import { file, saved } from './support/own_files.mjs';
import { city, county, sheet_of } from './support/plans.mjs';

const app = new App();
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

// Returns the title of the app's made-up plan, which ends in the year it is opened in.
const sample = (audience) => sample_title(audience, new Date().getFullYear());

// Waits until the record on the device no longer holds `word`, because a page closed before the disk is done
// would take the write with it.
async function is_forgotten(page, word) {
  while (await plans_hold(page, word)) await pass(25);
}

const small = sheet_of(county);

test('a plan is kept when asked, is there again after a reload, and removing it leaves nothing', () =>
  app.visit({ at: '#/plans' }, async (page) => {
    await button(page, '看示例').click();
    const children = card(page, sample('儿童'));
    await children.waitFor();
    await card(page, sample('妇女')).getByText('示例，都是编的').waitFor();
    assert.deepEqual(await databases(page), []);
    await button(page, '在这台设备上记住').click();
    await button(page, '不再记住').waitFor();
    assert.deepEqual(await databases(page), ['zhixiao']);

    await page.reload();
    await is_open(page);
    await children.waitFor();
    const now = new Date();
    await page.getByText(`${now.getFullYear()} 年 ${now.getMonth() + 1} 月 ${now.getDate()} 日`).waitFor();
    await children.getByRole('button', { name: '移除这个规划' }).click();
    await children.waitFor({ state: 'detached' });
    await is_forgotten(page, '示例市儿童发展规划');
    await page.reload();
    await is_open(page);
    await card(page, sample('妇女')).waitFor();
    assert.equal(await children.count(), 0, 'the device forgot it, too');

    await card(page, sample('妇女')).getByRole('button', { name: '移除这个规划' }).click();
    await page.getByRole('heading', { name: '打开你们自己的规划' }).waitFor();
    await page.waitForFunction(async () => (await indexedDB.databases()).length === 0);
    await page.reload();
    await is_open(page);
    assert.equal(await card(page, sample('妇女')).count(), 0);
    assert.deepEqual(await databases(page), []);
  }));

test('a record that was damaged is told, can be deleted, and the app works all the same', () =>
  app.visit({ at: '#/plans' }, async (page) => {
    await open(page, [file('指标.csv', small)]);
    await button(page, '在这台设备上记住').click();
    await button(page, '不再记住').waitFor();
    await spoil_plans(page);
    await page.goto(`${app.origin}/#/goals`);
    await page.reload();
    await is_open(page);
    await page.getByRole('link', { name: /上次记住的规划读不出来了/ }).click();
    await page.getByText('上次记住的规划坏了，读不出来。').first().waitFor();
    await open(page, [file('指标.csv', small)]);
    await button(page, '删掉坏的记录').click();
    await button(page, '在这台设备上记住').waitFor();
    await page.waitForFunction(async () => (await indexedDB.databases()).length === 0);
    await card(page, county).waitFor();
  }));

for (const [why, init, told] of [
  ['does not allow it', () => { IDBFactory.prototype.open = () => { throw new DOMException('', 'SecurityError'); }; },
    '没有存下：浏览器不许这个页面保存东西'],
  ['has no room', () => { IDBObjectStore.prototype.put = () => { throw new DOMException('', 'QuotaExceededError'); }; },
    '没有存下：这台设备上没有地方了'],
]) {
  test(`when the device ${why}, that is said, and the plan can be saved as a file`, () =>
    app.visit({ at: '#/plans', init }, async (page) => {
      await open(page, [file('指标.csv', small)]);
      await button(page, '在这台设备上记住').click();
      await card(page, '下次还要用吗').getByText(told).waitFor();
      const at = await saved(page, () => button(page, `存成文件：${county}`).click());
      assert.equal(path.basename(at), `${county}-规划.json`);
      assert.equal(JSON.parse(fs.readFileSync(at, 'utf8')).plan.title, county);
    }));
}

test('what is saved opens as the same plan, as JSON and as CSV', () =>
  app.visit({ at: '#/plans' }, async (page) => {
    await open(page, sheets('corrected'));
    const kinds = ['规划.json', '指标.csv', '数据.csv', '结论.csv'];
    const save_all = async () => {
      const files = [];
      for (const kind of kinds)
        files.push(await saved(page, () => card(page, city).getByRole('button', { name: kind }).click()));
      return files;
    };
    const texts = (files) => files.map((at) => fs.readFileSync(at, 'utf8'));
    const first = await save_all();
    assert.deepEqual(first.map((at) => path.basename(at)), kinds.map((kind) => `${city}-${kind}`));
    await page.getByText(`已保存 ${city}-结论.csv。`).waitFor({ state: 'attached' }); // spoken
    for (const again of [[first[0]], [first[1], first[2]]]) {
      await card(page, city).getByRole('button', { name: '移除这个规划' }).click();
      await open(page, again);
      assert.deepEqual(texts(await save_all()), texts(first));
    }
    const [header, row] = texts(first)[3].split('\r\n');
    assert.equal(header.slice(0, 9), '\ufeff规划,编号,领域');
    assert.match(row, /^示例市妇女发展规划（2021—2025年）,jk-01,妇女与健康,孕产妇死亡率,1\/10万,/);
  }));

test('empty sheets, the outlines’ indicators and the sample’s sheets are there to begin with', () =>
  app.visit({ at: '#/plans' }, async (page) => {
    const of = async (name) => fs.readFileSync(await saved(page, () => button(page, name).click()));
    assert.equal((await of('空的 数据.csv')).toString(), '\ufeff编号,地区,年份,数值,分子,分母,性质,来源,备注\r\n');
    assert.equal((await of('空的 指标.csv')).toString().split('\r\n').length, 2);
    const outline = (await of('妇女纲要的指标')).toString();
    assert.ok(outline.includes('maternal-mortality'));
    const sample = await of('示例 指标.csv');
    assert.ok(sample.equals(fs.readFileSync(path.join(root, 'assets/sample/指标.csv'))), 'the bytes in GB18030');
    // A sheet that still has the outline's own name is refused.
    await open(page, [file('outline.csv', outline)], '没有读成');
    await page.getByText(/把“规划”一列改成本地规划的名称/).waitFor();
  }));
