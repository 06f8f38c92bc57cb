// From the wheel of fields to one figure and its source, by finger, by keyboard and by role.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { App, dense, go, is_open, pages, painted } from './support/app.mjs';
import { arrive, focused, tab_to, tap, words_of } from './support/hands.mjs';

const app = new App();
const women = '#/goals/women';
const health = '#/goals/women/health';
const mortality = '#/indicator/women/maternal-mortality';

async function assert_the_figure_is_there(page) {
  assert.equal(await page.title(), '孕产妇死亡率 · 知晓');
  await page.getByRole('heading', { level: 1, name: '孕产妇死亡率', exact: true }).waitFor();
  const newest = page.getByRole('region', { name: '最新数字' });
  const words = await newest.evaluate((region) => region.textContent);
  for (const expected of ['14.3', '2024', '12 以下', '2030', '/10万'])
    assert.ok(words.includes(expected), `${expected} is in “${words}”`);
  const sources = await words_of(page);
  for (const expected of ['国家统计局', '国发〔2021〕16号'])
    assert.ok(sources.includes(expected), `a source names ${expected}`);
}

test('a finger finds the maternal mortality rate: women, health, indicator', () =>
  app.visit({}, async (page) => {
    assert.equal(await page.getByRole('link', { name: /项量化目标|目标只定方向/ })
      .and(page.locator('.named')).count(), 15, 'the wheel has a slice a field');
    await tap(page, page.getByRole('link', { name: /^妇女纲要/ }));
    await arrive(page, women);
    await tap(page, page.getByRole('main').getByRole('link', { name: /^健康/ }));
    await arrive(page, health);
    await tap(page, page.getByRole('link', { name: /^孕产妇死亡率(?!城乡)/ }));
    await arrive(page, mortality);
    await assert_the_figure_is_there(page);
  }));

test('a tap on a slice of the wheel opens its field', () =>
  app.visit({}, async (page) => {
    for (const [slice, title] of [['妇女 · 健康', '妇女 · 健康'], ['儿童 · 安全', '儿童 · 安全'],
      ['妇女 · 法律', '妇女 · 法律']]) {
      await tap(page, page.getByRole('link', { name: new RegExp(`^${slice}，`) }));
      await page.getByRole('heading', { level: 1, name: title }).waitFor();
      await page.goBack();
      await arrive(page, '#/');
    }
  }));

test('the keyboard alone finds the maternal mortality rate, and focus shows all the way', () =>
  app.visit({ ...dense, isMobile: false, hasTouch: false }, async (page) => {
    const before = await page.screenshot();
    const slice = await tab_to(page, '妇女 · 健康，');
    assert.ok(slice.shows, 'focus shows on the slice');
    await painted(page);
    assert.notDeepEqual(await page.screenshot(), before, 'a ring is painted');
    await page.keyboard.press('Enter');
    await arrive(page, health);
    const card = await tab_to(page, '孕产妇死亡率');
    assert.ok(card.shows, 'focus shows on the card');
    await page.keyboard.press('Enter');
    await arrive(page, mortality);
    await assert_the_figure_is_there(page);
  }));

test('roles and names alone find the maternal mortality rate', () =>
  app.visit({}, async (page) => {
    await page.getByRole('link', { name: '妇女纲要' }).click();
    await page.getByRole('main').getByRole('link', { name: /^健康/ }).click();
    await page.getByRole('link', { name: /^孕产妇死亡率(?!城乡)/ }).click();
    await arrive(page, mortality);
    await assert_the_figure_is_there(page);
    const row = page.getByRole('table', { name: /逐年数字/ }).getByRole('row', { name: /2024/ });
    await row.getByRole('cell', { name: '14.3' }).waitFor();
  }));

test('the chip of an area shows the figures of that area', () =>
  app.visit({ at: mortality }, async (page) => {
    await tap(page, page.getByRole('button', { name: /^农村/ }));
    await page.getByRole('button', { name: /^农村/, pressed: true }).waitFor();
    await page.getByRole('table', { name: /农村/ }).waitFor();
    const words = await page.getByRole('region', { name: '最新数字' }).textContent();
    assert.ok(words.includes('15.9'), words);
    assert.ok((await page.locator('#spoken').textContent()).includes('农村'), 'it is announced');
  }));

test('back and forward bring back page, title and scroll place', () =>
  app.visit({ at: health }, async (page) => {
    const top = () => page.getByRole('main').evaluate((main) => Math.round(main.scrollTop));
    const scroll = (to) => page.getByRole('main').evaluate((main, y) => { main.scrollTop = y; }, to);
    await scroll(777);
    await painted(page);
    await go(page, mortality);
    assert.equal(await top(), 0, 'a new page begins at its top');
    await scroll(333);
    await painted(page);
    await page.goBack();
    await arrive(page, health);
    assert.equal(await page.title(), '妇女 · 健康 · 知晓');
    assert.equal(await top(), 777);
    await page.goForward();
    await arrive(page, mortality);
    assert.equal(await page.title(), '孕产妇死亡率 · 知晓');
    assert.equal(await top(), 333);
  }));

test('every address opens its own page, with a title of its own and one main heading', () =>
  app.visit({}, async (page) => {
    const titles = new Map();
    for (const [name, hash] of Object.entries(pages)) {
      await go(page, hash);
      const title = await page.title();
      // The converter of units does not say whose it is: see docs/rights.md.
      if (name === 'units') assert.equal(title, '单位换算');
      else assert.match(title, /\S · 知晓$/, name);
      assert.ok(!titles.has(title), `${name} and ${titles.get(title)} are both called ${title}`);
      titles.set(title, name);
      const count = await page.getByRole('heading', { level: 1 }).count();
      assert.equal(count, hash === '#/gallery' && count === 0 ? 0 : 1, `headings of ${name}`);
    }
  }));

test('an address given from outside opens, also after a reload', () =>
  app.visit({ at: mortality }, async (page) => {
    await assert_the_figure_is_there(page);
    await page.reload();
    await is_open(page);
    await assert_the_figure_is_there(page);
  }));

test('an unknown address says so and shows the way home', () =>
  app.visit({}, async (page) => {
    for (const hash of ['#/no/such/page', '#/goals/men', '#/indicator/women/none', '#/%E5%A6%87']) {
      await go(page, hash);
      await page.getByRole('heading', { level: 1, name: '没有这一页' }).waitFor();
      await tap(page, page.getByRole('main').getByRole('link', { name: '回首页' }));
      await arrive(page, '#/');
      await page.getByRole('heading', { level: 1, name: /这里是知晓/ }).waitFor();
    }
  }));

test('after going somewhere, focus is on the main heading', () =>
  app.visit({}, async (page) => {
    for (const hash of [women, health, mortality, '#/about', '#/']) {
      await go(page, hash);
      assert.equal((await focused(page)).tag, 'h1', hash);
    }
  }));
