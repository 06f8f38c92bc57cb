// The family part as people use it: a parent on a phone, a teacher with a class, an evening at school.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { App, dense, desktop, go, painted } from './support/app.mjs';
import { answers, checklist_of, code_of, codes_in_picture, dice } from './support/family.mjs';
import { arrive, focused, tab_to, tap } from './support/hands.mjs';
import { assert_paper, on_paper } from './support/paper.mjs';

const app = new App();
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'zhixiao-family-'));
after(() => fs.rmSync(folder, { recursive: true, force: true }));
const keys = { ...desktop, isMobile: false, hasTouch: false };
const stage = '6-12';
const { items } = checklist_of(stage);
const dimensions = ['health', 'safety', 'feelings', 'habits', 'network', 'protection'];

const main = (page) => page.getByRole('main');
const groups = (page) => main(page).getByRole('region', { name: /^第 \d+ 题：/ });

// Answers all items of a stage by finger, as a parent does. Returns the number of taps.
async function answer_all(page, answer_at) {
  let taps = 0;
  const press = async (locator) => {
    await tap(page, locator);
    await painted(page);
    taps += 1;
  };
  await press(page.getByRole('navigation').getByRole('link', { name: '家教' }));
  await press(main(page).getByRole('link', { name: '6—12 岁' }));
  await arrive(page, `#/family/check/${stage}`);
  const count = await groups(page).count();
  assert.equal(count, items.length);
  for (let i = 0; i < count; i++)
    await press(groups(page).nth(i).getByRole('button', { name: answers[answer_at(i)], exact: true }));
  await press(main(page).getByRole('link', { name: '看看结果' }));
  await arrive(page, `#/family/result/${stage}`);
  return taps;
}

test('a parent finishes a stage in under four minutes of taps, sees, prints and hands on the result, and the class page accepts it', () =>
  app.visit({ ...dense }, async (page) => {
    const given = items.map((_, i) => [0, 0, 1, 2, 0][i % 5]);
    const taps = await answer_all(page, (i) => given[i]);
    const seconds_a_tap = 10; // to read a question of two lines, and to tap
    assert.ok(taps * seconds_a_tap < 4 * 60, `${taps} taps`);

    const titles = await main(page).getByRole('heading', { level: 2 }).allTextContents();
    assert.equal(titles[0], '你们已经做得很好');
    const tries = titles.findIndex((title) => title.startsWith('可以试试'));
    assert.ok(tries > 0, 'strengths come first');
    assert.doesNotMatch(await main(page).textContent(), /及格|总分|得分|排名/);

    await go(page, `#/family/sheet/${stage}`);
    const first = await on_paper(page);
    assert.match(first, /家校沟通单[\s\S]*6—12 岁/);
    assert.doesNotMatch(first, /ZX1|家里想试试的/, 'nothing that was not ticked');
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await page.emulateMedia({ media: null });
    const ticks = main(page).getByRole('checkbox', { checked: false });
    for (let left = await ticks.count(); left > 0; left--) {
      await tap(page, ticks.first());
      await painted(page);
    }
    await assert_paper(page, { pages: 1 }, 'with everything ticked');
    assert.match(await on_paper(page), /家里想试试的[\s\S]*ZX1/);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await page.emulateMedia({ media: null });

    await go(page, `#/family/code/${stage}`);
    const picture = path.join(folder, 'code.png');
    await page.screenshot({ path: picture });
    const code = code_of(stage, given.map((answer) => answer + 1));
    assert.deepEqual(codes_in_picture(picture), [code]);
    await main(page).getByText(code).first().waitFor();

    await go(page, '#/family/class');
    await main(page).getByRole('textbox').first().fill(code);
    await main(page).getByRole('button', { name: '加进来' }).click();
    await main(page).getByText('一共 1 份结果').waitFor();
    await main(page).getByText('不到 5 份').first().waitFor();
  }));

test('40 results pasted from a chat give the figures of a plain count', () =>
  app.visit({ at: '#/family/class', ...keys }, async (page) => {
    const roll = dice(7);
    const results = Array.from({ length: 40 }, () => items.map(() => roll(5)));
    const chat = results.map((given, i) => `家长${i + 1}：${code_of(stage, given).toLowerCase()} 谢谢老师`).join('\n');
    await main(page).getByRole('textbox').first().fill(chat);
    await main(page).getByRole('button', { name: '加进来' }).click();
    await main(page).getByText('一共 40 份结果').waitFor();
    await main(page).getByRole('button', { name: '表格' }).click();
    await painted(page);

    const counted = new Map(dimensions.map((dimension) => [dimension, null]));
    items.forEach(({ dimension }, at) => {
      const counts = counted.get(dimension) ?? [0, 0, 0, 0, 0];
      for (const given of results) counts[given[at] === 0 ? 4 : given[at] - 1] += 1;
      counted.set(dimension, counts);
    });
    const rows = await main(page).getByRole('table').getByRole('row').evaluateAll((list) =>
      list.slice(1).map((row) => [...row.querySelectorAll('td')].map((cell) => Number(cell.textContent))));
    assert.deepEqual(rows, [...counted.values()]);

    const not_yet = items.map(({ weight }, at) => ({
      at, weight,
      many: results.filter((given) => given[at] === 3).length,
      answered: results.filter((given) => given[at] >= 1 && given[at] <= 3).length,
    })).sort((one, other) => other.many - one.many || other.weight - one.weight || one.at - other.at);
    const text = await main(page).textContent();
    for (const { at, many, answered } of not_yet.slice(0, 3)) {
      assert.ok(text.includes(items[at].question));
      assert.ok(text.includes(`${answered} 人里有 ${many} 人还没有`));
    }
    assert.ok(!text.includes('家长1'), 'no name is kept');
    await assert_paper(page, { at_most: 2 });
  }));

test('an evening is held with a clicker: pick, count hands, go on and back, sum up, hand out', () =>
  app.visit({ at: '#/family/session', ...keys }, async (page) => {
    await main(page).getByRole('button', { name: '6—12 岁' }).click();
    await main(page).getByRole('button', { name: '帮我选 6 题' }).click();
    await main(page).getByText('已选 6 题').first().waitFor();
    await main(page).getByRole('link', { name: '开始' }).click();
    await arrive(page, '#/family/show');
    const place = (number) => page.getByText(`第 ${number} 题，共 6 题`).first().waitFor();
    await place(1);
    for (const name of ['是，加一人', '是，+5 人', '有时，加一人']) {
      await tab_to(page, name);
      await page.keyboard.press('Enter');
      await painted(page);
    }
    await main(page).getByText('举手 7 人').first().waitFor();
    await page.keyboard.press('PageDown');
    await place(2);
    await page.keyboard.press('PageUp');
    await place(1);
    await main(page).getByText('举手 7 人').first().waitFor();
    for (let i = 0; i < 6; i++) {
      await page.keyboard.press('ArrowRight');
      await painted(page);
    }
    await arrive(page, '#/family/summary');
    const summary = await main(page).textContent();
    assert.match(summary, /6[^0-9]*人/);
    await go(page, '#/family/handout');
    await assert_paper(page, { at_most: 2 });
    assert.equal((await focused(page)).tag, 'h1');
  }));

test('a result saved as text is read by the teacher’s device as a file, beside one that is none', () =>
  app.visit({ at: `#/family/check/${stage}` }, async (page) => {
    await groups(page).first().getByRole('button', { name: '是', exact: true }).click();
    await go(page, `#/family/code/${stage}`);
    const download = page.waitForEvent('download');
    await main(page).getByRole('button', { name: '存成文本文件' }).click();
    const saved = path.join(folder, 'result.txt');
    await (await download).saveAs(saved);
    const code = code_of(stage, items.map((_, at) => (at === 0 ? 1 : 0)));
    assert.equal(fs.readFileSync(saved, 'utf8').trim(), code);
    const other = path.join(folder, 'picture.txt');
    fs.writeFileSync(other, Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0x00, 0x81, 0xff]));

    await go(page, '#/family/class');
    const chooser = page.waitForEvent('filechooser');
    await main(page).getByRole('button', { name: '选文件' }).click();
    await (await chooser).setFiles([saved, other]);
    await main(page).getByText('一共 1 份结果').waitFor();
    await main(page).getByText('picture.txt').first().waitFor();
  }));

test('a handout of the eight longest items fits on two pages', () =>
  app.visit({ at: '#/family/session', ...keys }, async (page) => {
    const length = ({ question, why, try_today, basis }) =>
      question.length + why.length + try_today.length + JSON.stringify(basis).length;
    const longest = [...items].sort((one, other) => length(other) - length(one)).slice(0, 8);
    for (const { question } of longest) await main(page).getByRole('checkbox', { name: question }).click();
    await main(page).getByText('已选 8 题').first().waitFor();
    await go(page, '#/family/handout');
    await assert_paper(page, { at_most: 2 });
    const paper = await on_paper(page);
    for (const { question } of longest) assert.ok(paper.includes(question), question);
  }));
