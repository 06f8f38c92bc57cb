// The rights part in the history: one address, scroll places of its views, and no way back to it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { App, desktop, go, is_open, painted } from './support/app.mjs';
import { needs } from './support/engines.mjs';
import { arrive, tap } from './support/hands.mjs';
import {
  assert_is_inside, assert_is_outside, converter, enter, Hands, leave, start,
} from './support/rights.mjs';

const app = new App();

test('Back does not return to the part: not after leaving fast, not after going on by a link', () =>
  app.visit({}, async (page) => {
    await enter(page);
    const length = await page.evaluate(() => history.length);
    await leave(page);
    await assert_is_outside(page);
    assert.equal(await page.evaluate(() => history.length), length, 'no entry was added');
    await page.goBack();
    await arrive(page, '#/');
    assert.equal(await page.title(), '首页 · 知晓');
    await enter(page);
    await tap(page, page.getByRole('navigation').getByRole('link', { name: '目标' }));
    await arrive(page, '#/goals');
    await page.goBack();
    await arrive(page, '#/');
  }));

test('after leaving fast, older entries of the part in the history show the converter', () =>
  app.visit({}, async (page) => {
    await enter(page);
    await go(page, '#/about'); // as by typing the address: the entry of the part stays behind it
    await go(page, start);
    await leave(page);
    await page.goBack();
    await arrive(page, '#/about');
    await page.evaluate(() => history.back());
    await arrive(page, converter);
    await assert_is_outside(page);
    await page.goBack();
    await arrive(page, '#/');
  }));

test('within the part a new view begins at its top, and one gone back to is found where it was', () =>
  app.visit({}, async (page) => {
    const main = page.getByRole('main');
    const top = () => main.evaluate((pane) => Math.round(pane.scrollTop));
    const view = () => page.evaluate(() => zhixiao.page);
    const scroll = async (to) => {
      await main.evaluate((pane, y) => { pane.scrollTop = y; }, to);
      await painted(page);
    };
    const all = page.getByRole('link', { name: /^全部 \d+ 种/ });
    const back = page.getByRole('link', { name: '返回' });
    await enter(page);
    const first = await view();
    await scroll(200);
    await all.evaluate((link) => link.click()); // Playwright's own click would scroll
    const second = await view();
    assert.notEqual(second, first);
    assert.equal(await top(), 0);
    await scroll(321);
    await main.getByRole('listitem').nth(5).getByRole('link').first().evaluate((link) => link.click());
    assert.notEqual(await view(), second);
    assert.equal(await top(), 0);
    await back.click();
    assert.deepEqual([await view(), await top()], [second, 321]);
    await back.click();
    assert.deepEqual([await view(), await top()], [first, 200]);
    await all.evaluate((link) => link.click());
    assert.equal(await top(), 0, 'gone on to, not back');
    await leave(page);
    assert.equal(await top(), 0);
  }));

test('one can come back: by the link home and the bar of places, to the start of the part', () =>
  app.visit({}, async (page) => {
    await enter(page);
    await leave(page);
    await tap(page, page.getByRole('link', { name: '首页' }));
    await arrive(page, '#/');
    await enter(page);
    await assert_is_inside(page);
  }));

test('an address of the part in another spelling is written as the one there is', () =>
  app.visit({ at: '#more/' }, async (page) => {
    assert.equal(await page.evaluate(() => location.hash), start);
    await leave(page);
    await assert_is_outside(page);
  }));

test('an address that only begins like that of the part is not of it', () =>
  app.visit({ at: '#/more/laws' }, async (page) => {
    await page.getByRole('heading', { level: 1, name: '没有这一页' }).waitFor();
    assert.equal(await page.evaluate(() => location.hash), '#/more/laws');
    const hands = await Hands.of(page);
    for (const at of [0, 1, 2]) await hands.key(at);
    await painted(page);
    assert.equal(await page.evaluate(() => location.hash), '#/more/laws');
  }));

test('a link of the part with a key held goes where the browser opens it, in a window of its own',
  needs('a window that a page opens'), () => app.visit({ ...desktop, isMobile: false, hasTouch: false }, async (page, context) => {
    await go(page, start);
    const opened = context.waitForEvent('page');
    await page.getByRole('navigation').getByRole('link', { name: '目标' }).click({ modifiers: ['Control'] });
    const other = await opened;
    await is_open(other);
    assert.match(other.url(), /#\/goals$/);
    await assert_is_inside(page);
  }));
