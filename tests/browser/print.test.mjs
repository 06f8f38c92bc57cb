// Sheets for paper: a notice is one A4 page, a department's notices one page each.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { dist_with } from '../../tools/dist_with.mjs';
import { App, desktop, dist, go, pages, phone, spring_of_2025 } from './support/app.mjs';
import { assert_paper, on_paper } from './support/paper.mjs';

const assets = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../assets/sample');
const plans = ['plan-women.json', 'plan-children.json'];

const folder = await dist_with(dist, plans.map((name) => path.join(assets, name)));
after(() => fs.rmSync(folder, { recursive: true, force: true }));
const app = new App({ folder });
const notice = '#/notice/sample-children/myopia-junior';
const notices = '#/notices/sample-women/education';

for (const [name, device] of [['a phone', phone], ['a wide window', { ...desktop, isMobile: false, hasTouch: false }]]) {
  for (const colorScheme of ['light', 'dark']) {
    test(`a notice from ${name} is one A4 page, black on white: ${colorScheme}`, () =>
      app.visit({ at: notice, init: spring_of_2025, colorScheme, ...device }, async (page) => {
        await assert_paper(page, { pages: 1 });
        const words = await on_paper(page);
        for (const part of ['督办单', '示例数据', '致：教育局', '初中生近视率', '61.9%', '离目标还差',
          '为什么这样判断', '步调', '原因分析', '整改措施', '完成时限', '责任人', '签收人', '打印日期：2025 年 3 月 8 日'])
          assert.ok(words.includes(part), `“${part}” stands in\n${words}`);
        for (const part of ['首页', '看这项指标', '返回']) assert.ok(!words.includes(part), `no “${part}”`);
        const seen = await page.evaluate(() => {
          const style = (element) => getComputedStyle(element);
          return {
            paper: style(document.body).backgroundColor,
            ink: style(document.querySelector('#mirror .sheet h2')).color,
            button: style(document.querySelector('#mirror button')).display,
          };
        });
        assert.deepEqual(seen, { paper: 'rgb(255, 255, 255)', ink: 'rgb(0, 0, 0)', button: 'none' });
      }));
  }
}

test('every indicator of the made-up city fits on one page', () =>
  app.visit({ at: notice, init: spring_of_2025 }, async (page) => {
    for (const name of plans) {
      const pack = JSON.parse(fs.readFileSync(path.join(assets, name), 'utf8'));
      for (const { id } of pack.indicators) {
        for (const of of ['', '/district-3']) { // of the whole, and of an area with few cases
          await go(page, `#/notice/${pack.plan.id}/${id}${of}`);
          await assert_paper(page, { pages: 1 }, `${id}${of}`);
        }
      }
    }
  }));

test('a department’s notices are one page each', () =>
  app.visit({ at: notices, init: spring_of_2025 }, async (page) => {
    const sheets = await page.locator('#mirror .sheet').count();
    assert.ok(sheets > 2, 'there are several');
    await assert_paper(page, { pages: sheets });
  }));

test('the button asks the browser to print, and the page is as before afterwards', () =>
  app.visit({ at: notice, init: spring_of_2025 }, async (page) => {
    await page.evaluate(() => {
      window.print = () => { globalThis.asked = (globalThis.asked ?? 0) + 1; };
    });
    await page.getByRole('button', { name: '打印' }).click();
    assert.equal(await page.evaluate(() => globalThis.asked), 1);
    await assert_paper(page, { at_most: 1 });
    assert.ok(await page.evaluate(() => !document.documentElement.classList.contains('plain')));
  }));

test('a department’s row leads to its page, and an indicator’s to its notice', () =>
  app.visit({ at: '#/accounts/sample-women', init: spring_of_2025, ...desktop, isMobile: false, hasTouch: false },
    async (page) => {
      await page.getByRole('table').getByRole('link', { name: '教育局' }).click();
      await page.getByRole('heading', { name: '教育局', level: 1 }).waitFor();
      await page.getByRole('row', { name: /初中生近视率/ }).getByRole('link', { name: '督办单' }).click();
      await page.getByRole('heading', { name: '督办单', level: 1 }).waitFor();
      assert.equal(await page.evaluate(() => location.hash), notice);
    }));

test('paper has ticks as boxes, numbers to call, codes, and all that was typed or room to write it', () =>
  app.visit({ at: pages.gallery }, async (page) => {
    const field = page.getByRole('textbox', { name: '多写几行' });
    const whole = `${'很长的一行，'.repeat(60)}\n最后一行`;
    const box_of = () => page.evaluate(() => {
      const box = document.querySelector('#mirror textarea').parentElement;
      const { content, height } = getComputedStyle(box, '::after');
      return { content: content.replace('attr(data-written)', JSON.stringify(box.dataset.written)), height: parseFloat(height), field: getComputedStyle(box.querySelector('textarea')).display };
    });
    const words = await on_paper(page);
    for (const part of ['勾上的一条', '没勾的一条', '拨打 12338', '多写几行'])
      assert.ok(words.includes(part), `“${part}” stands in\n${words}`);
    assert.ok(!words.includes('离开'), 'no button');
    const empty = await box_of();
    assert.equal(empty.content, '""');
    assert.ok(empty.height > 50, `room to write: ${empty.height}`);
    const seen = await page.evaluate(() => {
      const tick = (checked) => getComputedStyle(document.querySelector(`#mirror .tick[aria-checked=${checked}]`), '::after').content;
      return { on: tick(true), off: tick(false), code: document.querySelector('#mirror .image > svg').getBoundingClientRect().width > 90 };
    });
    assert.deepEqual(seen, { on: '""', off: 'none', code: true });
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await page.emulateMedia({ media: 'screen' });
    await field.fill(whole);
    await page.waitForFunction((text) => document.querySelector('#mirror textarea').parentElement.dataset.written === text, whole);
    await on_paper(page);
    const full = await box_of();
    assert.equal(full.field, 'none');
    assert.ok(full.content.includes('最后一行'));
    assert.ok(full.height > empty.height, `${full.height} holds more than ${empty.height}`);
  }));
