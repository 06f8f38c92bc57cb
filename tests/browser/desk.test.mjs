// A county’s own plan is opened from files in every way, and its problems are shown.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { test } from 'node:test';
import { App, desktop, go, name_of } from './support/app.mjs';
import { needs } from './support/engines.mjs';
import { focused, tab_to, words_of } from './support/hands.mjs';
import { button, card, choose, open, sample_title, sheets } from './support/opening.mjs';
import { file } from './support/own_files.mjs';
import { city, county, sheet_of } from './support/plans.mjs';

const app = new App();

// Returns the title of the app's made-up plan, which ends in the year it is opened in.
const sample = (audience) => sample_title(audience, new Date().getFullYear());

// Drags files made in the page over the window and lets them go.
const drop = (page, files) => page.evaluate((list) => {
  const dataTransfer = new DataTransfer();
  for (const [name, text] of list) dataTransfer.items.add(new File([text], name));
  for (const kind of ['dragover', 'drop'])
    document.body.dispatchEvent(new DragEvent(kind, { dataTransfer, bubbles: true, cancelable: true }));
}, files);

const paste = (page, text) => page.evaluate((pasted) => {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', pasted);
  const event = new ClipboardEvent('paste', { bubbles: true });
  Object.defineProperty(event, 'clipboardData', { value: clipboardData }); // Firefox would empty its own
  document.activeElement.dispatchEvent(event);
}, text);

const small = sheet_of(county);

test('a clerk opens two sheets with five mistakes, reads all of them, mends them, and is done', () =>
  app.visit({ at: '#/goals' }, async (page) => {
    await page.getByRole('link', { name: /打开本地规划/ }).click();
    await page.getByRole('heading', { level: 1, name: '本地规划' }).waitFor();
    await open(page, sheets('faulty'));
    const problems = await card(page, '要看一看的地方').getByRole('listitem').allInnerTexts();
    const bare = (text) => text.replace(/\s+/g, ''); // engines break the same words into lines differently
    assert.deepEqual(problems.map(bare), [
      ['指标.csv 第4行 目标值', '错误 “九成以上”不是数', '改法：写一个数，如 12.3；没有就空着'],
      ['指标.csv 第5行 目标年', '错误 目标年 2025 不晚于基期年 2025', '改法：目标年要晚于基期年'],
      ['指标.csv 第7行 类型', '错误 类型是“不低于”，目标值却是“30%左右”',
        '改法：让类型和目标值说同一件事，或在目标值里只写数'],
      ['数据.csv 第5行 编号', '错误 没有编号为“jk-20”的指标',
        '改法：改成已有的编号，最接近的是 jk-01、jk-02、jj-01'],
      ['数据.csv 第10行', '错误 与 数据.csv 第9行 重复：同一编号“jj-01”、地区和年份 2020', '改法：只留一个数值'],
    ].map((parts) => bare(parts.join(''))));
    await card(page, '读好了').getByText('5 处错误').waitFor();
    await card(page, city).getByText('4 项指标，6 个数，2020—2024 年').waitFor();
    await page.getByText('读好了，5 处错误').waitFor({ state: 'attached' }); // spoken
    assert.equal((await focused(page)).tag, 'h1');

    await open(page, sheets('corrected'));
    await card(page, '读好了').getByText('没有发现问题').waitFor();
    assert.equal(await card(page, '要看一看的地方').count(), 0);
    await card(page, city).getByText('7 项指标，11 个数，1 个地区，2020—2024 年').waitFor();
    await card(page, city).getByRole('link', { name: '走到哪了' }).waitFor();
  }));

test('files dropped on any page are read, and nothing leaves the page for it', () =>
  app.visit({ at: '#/about', ...desktop }, async (page, context, heard) => {
    await drop(page, [['指标.csv', small], ['数据.csv', '编号,年份,数值\na,2024,66\n']]);
    await page.waitForFunction(() => location.hash === '#/plans');
    await card(page, county).getByText('1 项指标，1 个数，2024—2024 年').waitFor();
    const since = heard.requests.map(name_of)
      .filter((name) => /desk/.test(name)).sort();
    assert.deepEqual(since, ['desk.mjs', 'desk_worker.mjs', 'zhixiao_desk.wasm']);
  }));

test('cells copied from a spreadsheet are read when pasted; what is pasted into a field is not', () =>
  app.visit({ at: '#/gallery' }, async (page) => {
    const cells = small.replaceAll(',', '\t');
    await page.getByRole('textbox', { name: '试试输入' }).focus();
    await paste(page, cells);
    await page.evaluate(() => document.activeElement.blur());
    await paste(page, 'just a line of text');
    assert.equal(new URL(page.url()).hash, '#/gallery');
    await paste(page, cells);
    await page.waitForFunction(() => location.hash === '#/plans');
    await card(page, county).waitFor();
    await paste(page, '编号\t年份\t数值\na\t2023\t61\nb\t2023\t61\n');
    await page.getByRole('heading', { name: '数字加进来了' }).waitFor();
    await page.getByText('粘贴的表格 第3行 编号').waitFor();
    await card(page, county).getByText('1 项指标，1 个数，2023—2023 年').waitFor();
  }));

// Returns the path of 115 MB of figures for 500 areas, enough that reading takes longer than the test looks
// at it.
function large_file() {
  const lines = ['编号,地区,年份,数值,分子,分母,性质,来源,备注\n'];
  for (let i = 0; lines.length < 2_700_000; i++)
    lines.push(`a,示例区${i % 500},${2000 + Math.floor(i / 500) % 90},${i % 100},,,,示例统计公报${i % 7},\n`);
  return file('很大的数据.csv', lines.join(''));
}

test('a file of 115 MB shows how far it is, the page stays alive, and cancelling leaves what was open',
  needs('a file of 100 MB'), () => app.visit({ at: '#/plans' }, async (page) => {
    await open(page, [file('指标.csv', small)]);
    const large = large_file();
    assert.ok(fs.statSync(large).size > 110 << 20, 'it is large');
    await choose(page, [large]);
    const meter = page.getByRole('meter');
    await page.waitForFunction(() =>
      Number(document.querySelector('[role=meter]')?.getAttribute('aria-valuenow')) > 5, null, { timeout: 120_000 });
    await meter.waitFor();
    const alive = await page.evaluate(async () => {
      const main = document.querySelector('main');
      const tops = [];
      for (let frame = 1; frame <= 10; frame++) {
        main.scrollTop = frame * 10;
        await new Promise(requestAnimationFrame);
        tops.push(main.scrollTop);
      }
      return { tops, reads: document.querySelector('[role=meter]') !== null };
    });
    assert.deepEqual(alive.tops, [10, 20, 30, 40, 50, 60, 70, 80, 90, 100]);
    assert.ok(alive.reads, 'it is still being read');
    const [worker, ...others] = page.workers();
    assert.deepEqual(others, []);
    const closed = worker.waitForEvent('close');
    await button(page, '取消').click();
    await button(page, '选择文件').waitFor();
    await card(page, county).getByText('1 项指标，0 个数').waitFor();
    await closed;
    assert.equal(await page.getByRole('meter').count(), 0);
  }));

test('what is no plan is refused with a remedy, and the plan that was open stays', () =>
  app.visit({ at: '#/plans' }, async (page) => {
    await open(page, [file('指标.csv', small)]);
    await open(page, [file('book.xlsx', Buffer.from('504b0304140006000800ff00fe', 'hex'))], '没有读成');
    await page.getByText('改法：在 Excel 或 WPS 里另存为“CSV UTF-8（逗号分隔）”').waitFor();
    await card(page, county).waitFor();
    await open(page, [file('空.csv', '')], '没有读成');
    await card(page, county).waitFor();
  }));

test('texts and names of files are text, whatever they look like', () =>
  app.visit({ at: '#/plans' }, async (page) => {
    const evil = '<img src=x onerror=alert(1)>';
    await drop(page, [[`${evil}\u202e一二三四五六七八九十一二三四五六七八九十.csv`,
      small.replace('筛查率', evil).replace('70', evil)]]);
    await page.getByRole('heading', { name: '没有读成' }).waitFor();
    assert.ok((await words_of(page)).includes(evil), 'the cell is quoted as it stands');
    assert.equal(await page.locator('#mirror img').count(), 0);
    const named = await card(page, '没有读成').locator('p').first().innerText();
    assert.match(named, /^<img src=x oner…五六七八九十\.csv$|…/);
    assert.ok([...named].length <= 28 && !named.includes('\u202e'), named);
  }));

test('everything can be done by keyboard, and the focus is never lost', () =>
  app.visit({ at: '#/plans', ...desktop }, async (page) => {
    const dialog = page.waitForEvent('filechooser'); // early, because listening begins only after a while
    await tab_to(page, '选择文件');
    await page.keyboard.press('Enter');
    await (await dialog).setFiles(sheets('faulty'));
    await page.getByRole('heading', { name: '读好了', exact: true }).waitFor();
    assert.equal((await focused(page)).tag, 'h1', 'it goes on from the heading');
    await tab_to(page, '在这台设备上记住');
    await page.keyboard.press('Enter');
    await button(page, '不再记住').waitFor();
    assert.equal((await focused(page)).name, '不再记住');
    await page.keyboard.press('Space');
    await button(page, '在这台设备上记住').waitFor();
    await page.keyboard.press('Shift+Tab');
    assert.equal((await focused(page)).name, '移除这个规划');
    await page.keyboard.press('Enter');
    await card(page, city).waitFor({ state: 'detached' });
    assert.equal((await focused(page)).tag, 'h1');
  }));

test('in text mode the same path leads to the same words', () =>
  app.visit({ at: '#/about' }, async (page) => {
    await button(page, '打开文字版').click();
    await go(page, '#/plans');
    await open(page, sheets('faulty'));
    assert.equal(await card(page, '要看一看的地方').getByRole('listitem').count(), 5);
    await button(page, '看示例').click();
    await card(page, sample('儿童')).waitFor();
  }));

test('a desk that cannot be fetched says so, and works once it can', () =>
  app.visit({ at: '#/plans', loud: true }, async (page) => {
    await page.route('**/zhixiao_desk.*.wasm', (route) => route.abort());
    await choose(page, [file('指标.csv', small)]);
    await page.getByRole('heading', { name: '没有做完' }).waitFor();
    await page.unroute('**/zhixiao_desk.*.wasm');
    await open(page, [file('指标.csv', small)]);
    await card(page, county).waitFor();
  }));
