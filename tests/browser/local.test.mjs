// The pages of a place beside the nation: found by everyone, and led to from one another.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { dist_with } from '../../tools/dist_with.mjs';
import { App, desktop, dist, go } from './support/app.mjs';
import { arrive, tap } from './support/hands.mjs';

const assets = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../assets/sample');
const folder = await dist_with(dist, ['plan-women.json', 'plan-children.json'].map((name) => path.join(assets, name)));
after(() => fs.rmSync(folder, { recursive: true, force: true }));
const app = new App({ folder });
const axe = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const wide = { ...desktop, isMobile: false, hasTouch: false };
const pages = ['#/', '#/goals', '#/local/sample-women', '#/goals/sample-women', '#/accounts/sample-women',
  '#/account/sample-women/education', '#/notice/sample-children/myopia-junior',
  '#/notices/sample-women/education', '#/indicator/sample-women/women-employed/district-3'];

for (const [name, device] of [['a phone', {}], ['a wide window', wide]]) {
  for (const mode of ['picture', 'text']) {
    test(`axe finds nothing on the pages of a place: ${name}, ${mode} mode`, () =>
      app.visit({ at: '#/about', ...device }, async (page) => {
        await page.evaluate(axe);
        if (mode === 'text') {
          await page.getByRole('button', { name: '打开文字版' }).click();
          await page.getByRole('button', { name: '回到图画版' }).waitFor();
        }
        const found = [];
        for (const hash of pages) {
          await go(page, hash);
          found.push(...await page.evaluate(async (at) => {
            const { violations } = await globalThis.axe.run();
            return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${at} ${id}: ${node.html.slice(0, 160)}`));
          }, hash));
        }
        assert.deepEqual(found, []);
      }));
  }
}

test('from home one comes to a place, its accounts and a department, by touch', () =>
  app.visit({}, async (page) => {
    await tap(page, page.getByRole('link', { name: /示例市.*本地规划/ }));
    await arrive(page, '#/local/sample-women');
    await page.getByRole('heading', { name: '示例市', level: 1 }).waitFor();
    await tap(page, page.getByRole('link', { name: /责任账本/ }));
    await arrive(page, '#/accounts/sample-women');
    await tap(page, page.getByRole('main').getByRole('link', { name: /教育局/ }));
    await arrive(page, '#/account/sample-women/education');
    await page.getByRole('heading', { name: '教育局', level: 1 }).waitFor();
  }));

test('the row of places goes to and fro between the nation and a place', () =>
  app.visit({ at: '#/goals', ...wide }, async (page) => {
    await page.getByRole('link', { name: '示例市', exact: true }).click();
    await page.getByRole('heading', { name: '示例市', level: 1 }).waitFor();
    assert.equal(await page.getByRole('link', { name: '示例市', exact: true }).getAttribute('aria-current'), 'page');
    await page.getByRole('link', { name: '中国', exact: true }).click();
    await page.getByRole('heading', { name: '目标', level: 1 }).waitFor();
  }));
