// A county clerk's whole path: from two sheets with mistakes to a notice on paper; and what a verdict
// page works out is what the engine worked out.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { App, desktop, go, spring_of_2025 } from './support/app.mjs';
import { button, card, open, sheets } from './support/opening.mjs';
import { assert_paper, on_paper } from './support/paper.mjs';

const app = new App();
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const wide = { ...desktop, isMobile: false, hasTouch: false };

const main = (page) => page.getByRole('main');

for (const [name, device] of [['a phone', {}], ['a wide window', wide]]) {
  test(`mistakes are mended, the worst of 教育局 is found and its notice is one page: ${name}`, () =>
    app.visit({ at: '#/goals', init: spring_of_2025, ...device }, async (page) => {
      await page.getByRole('link', { name: /打开本地规划/ }).click();
      await open(page, sheets('faulty'));
      assert.equal(await card(page, '要看一看的地方').getByRole('listitem').count(), 5);
      await open(page, sheets('corrected'));
      await card(page, '读好了').getByText('没有发现问题').waitFor();

      await main(page).getByRole('link', { name: '走到哪了' }).click();
      await page.getByRole('heading', { level: 1, name: '示例市' }).waitFor();
      await main(page).getByRole('link', { name: /责任账本/ }).first().click();
      await main(page).getByRole('link', { name: /^教育局/ }).first().click();
      await page.getByRole('heading', { level: 1, name: '教育局' }).waitFor();
      const notices = main(page).getByRole('link', { name: /督办单/ }).filter({ hasNotText: '全部' });
      await notices.first().click();
      await page.getByRole('heading', { level: 1, name: '督办单' }).waitFor();
      await assert_paper(page, { pages: 1 });
      const words = await on_paper(page);
      for (const part of ['致：教育局', '学前三年毛入园率', '89.4%', '倒退'])
        assert.ok(words.includes(part), `“${part}” stands in\n${words}`);
      assert.ok(!words.includes('高中阶段毛入学率'), 'the better one is not on it');
    }));
}

// Returns the rows of a CSV of the app's own, as objects by the names of the columns in its first row.
function rows_of(csv) {
  const lines = csv.replace(/^\ufeff/, '').trim().split('\r\n').map((line) =>
    [...line.matchAll(/("((?:[^"]|"")*)"|[^,]*)(?:,|$)/g)].map(([, cell, quoted]) => quoted ?? cell));
  const [header, ...rows] = lines;
  return rows.map((row) => Object.fromEntries(header.map((name, i) => [name, row[i]])));
}

// Writes a number as the pages do: with as many decimal places as it needs, up to `places`.
const written = (value, places) => String(Number(value.toFixed(places)));

// Returns the texts that must stand on an indicator's page, from its row in the engine's table.
function worked_out(row) {
  const number = (name) => (row[name] === '' ? undefined : Number(row[name].replace('%', '')));
  if (row.结论 === '只有文字') return ['只看文字'];
  const parts = [row.结论];
  const pace = number('步调');
  if (pace !== undefined && /预期可达标|进度偏慢|明显滞后/.test(row.结论))
    parts.push(`${written(number('走完的差距'), 1)}%`, `${written(number('用掉的时间'), 1)}%`, pace.toFixed(2));
  const gap = number('还差');
  if (gap > 0) parts.push(written(gap, 4));
  return parts;
}

test('every verdict page shows its sums, with the numbers of the engine', () =>
  app.visit({ at: '#/plans', init: spring_of_2025, ...wide }, async (page) => {
    const dialog = page.waitForEvent('filechooser');
    await button(page, '选择文件').click();
    const files = ['plan-women.json', 'plan-children.json'].map((name) => path.join(root, 'assets/sample', name));
    await (await dialog).setFiles(files);
    await page.getByRole('heading', { name: '读好了', exact: true }).waitFor();
    let sums = 0;
    for (const at of files) {
      const pack = JSON.parse(fs.readFileSync(at, 'utf8'));
      await go(page, '#/plans');
      const download = page.waitForEvent('download');
      await card(page, pack.plan.title).getByRole('button', { name: '结论.csv' }).click();
      const verdicts = rows_of(fs.readFileSync(await (await download).path(), 'utf8'));
      for (const row of verdicts.filter(({ 地区 }) => 地区 === '' || 地区 === '全市')) {
        await go(page, `#/indicator/${pack.plan.id}/${row.编号}`);
        const words = await main(page).evaluate((element) => element.innerText);
        for (const part of worked_out(row))
          assert.ok(words.includes(part), `${row.编号}: “${part}” stands in\n${words}`);
        if (['只有文字', '无数据'].includes(row.结论)) continue;
        const why = (await card(page, '为什么这样判断').innerText()).replace('为什么这样判断', '').trim();
        assert.match(why, /\S{4}/, `${row.编号} says why`);
        sums += /[÷−＝≤≥<>]/.test(why) ? 1 : 0;
      }
    }
    assert.ok(sums > 20, `most have sums: ${sums}`);
  }));
