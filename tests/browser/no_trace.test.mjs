// Nothing is left of the rights part after every view was seen, ticked and typed in.
import assert from 'node:assert/strict';
import { setTimeout as pass } from 'node:timers/promises';
import { test } from 'node:test';
import { App, go, is_open, painted } from './support/app.mjs';
import { needs, partly } from './support/engines.mjs';
import { arrive } from './support/hands.mjs';
import { Killable } from './support/killable.mjs';
import { converter, enter, leave, leftovers, start, telling, tour, traces } from './support/rights.mjs';

const app = new App();

const near = 20; // views next to the start, with most that can be ticked there
// How much a tour must meet at least; a tour that met less has not seen the rights part.
const [far, least] = partly('views of the rights part',
  [Infinity, { views: 164, fields: 11, ticks: 100, calls: 255 }],
  [near, { views: near, fields: 2, ticks: 50, calls: 100 }]);
const marker = '我写下的话zhixiaomarker';

// Switches off printing, which would wait for a person. Copying stays, and a browser that does not allow it
// says so in the console, so visits with it are loud.
const without_dialogs = () => { window.print = () => {}; };

const told = (met) => JSON.stringify({ ...met, views: met.views.length, titles: undefined, calls: met.calls.length });

// Asserts that nothing is kept at all, which is more than that nothing was added.
function assert_keeps_nothing({ local, session, databases, caches, cookies, workers, spoken, name }) {
  assert.deepEqual({ local, session, databases, caches, cookies, workers, spoken, name },
    { local: {}, session: {}, databases: [], caches: [], cookies: [], workers: 0, spoken: '', name: '' });
}

test('after a tour of all views, leaving leaves nothing: no storage, no text, no address', () =>
  app.visit({ init: without_dialogs, loud: true }, async (page) => {
    await go(page, converter);
    const before = await traces(page);
    await go(page, '#/');
    await enter(page);
    const met = await tour(page, marker, far);
    assert.deepEqual(met.astray, [], 'every view is found again where it was');
    for (const [what, count] of Object.entries(least))
      assert.ok((met[what].length ?? met[what]) >= count, `${what} of ${told(met)}`);
    assert.equal(await page.evaluate(() => location.hash), start, 'all of it has one address');
    assert.equal(await page.title(), '更多 · 知晓', 'and one title');
    const inside = await traces(page);
    if (met.fields > 0) assert.ok(inside.values.includes(marker), 'what was typed is there to be found');
    assert.deepEqual([inside.local, inside.session, inside.databases], [{}, {}, []]);
    await leave(page);
    const left = await traces(page);
    assert_keeps_nothing(left);
    const words = telling(met);
    assert.ok(words.length > least.views, 'there are words to look for');
    assert.deepEqual(leftovers(before, left, [marker, '快速离开', ...words]), []);
    assert.match(left.url, /#\/units$/);
    assert.equal(left.title, '单位换算');
    // Nor does it come back when the part is opened again.
    await go(page, '#/');
    await enter(page);
    assert.ok(!JSON.stringify(await traces(page)).includes(marker));
  }));

test('going on by a link, going back, and reloading forget as well', () =>
  app.visit({ init: without_dialogs, loud: true }, async (page) => {
    for (const away of [
      () => page.getByRole('navigation').getByRole('link', { name: '首页' }).click(),
      () => page.goBack(),
      () => page.reload().then(() => is_open(page)),
    ]) {
      await go(page, '#/');
      await enter(page);
      assert.ok((await tour(page, marker, near)).fields > 0);
      await away();
      await painted(page);
      assert.ok(!JSON.stringify(await traces(page)).includes(marker), String(away));
    }
    await go(page, start);
    assert.ok(!JSON.stringify(await traces(page)).includes(marker));
  }));

test('a page put aside by the browser shows the start when it is brought back', () =>
  app.visit({ init: without_dialogs, loud: true }, async (page) => {
    await enter(page);
    const before = await page.locator('#mirror').innerHTML();
    await tour(page, marker, near);
    await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })));
    const left = await traces(page);
    assert.ok(!JSON.stringify(left).includes(marker));
    assert.equal(left.spoken, '');
    assert.equal(await page.locator('#mirror').innerHTML(), before);
    assert.equal(await page.evaluate(() => location.hash), start);
  }));

test('after a kill the disk holds no word of it, and the part begins at its start', needs('a profile on the disk'), async () => {
  const browser = new Killable(app.options);
  try {
    const context = await browser.open();
    const page = context.pages()[0] ?? await context.newPage();
    await page.addInitScript(without_dialogs);
    // The search finds something where there is something.
    await page.goto(`${app.origin}/#/goals/kontrollwort`);
    await is_open(page);
    await page.evaluate(() => localStorage.setItem('kontrolle', 'kontrollwert'));
    await go(page, '#/');
    await go(page, start);
    const met = await tour(page, 'zhixiaomarker', near);
    await pass(6000); // browsers write what they keep every few seconds
    assert.equal(await page.evaluate(() => location.hash), start);
    await browser.kill();
    assert.ok(browser.files_with('kontrollwort').length > 0, 'an address is found');
    assert.ok(browser.files_with('kontrollwert').length > 0, 'what is stored is found');
    assert.deepEqual(browser.files_with('zhixiaomarker'), []);
    for (const word of new Set(telling(met).filter(({ length }) => length > 3)))
      assert.deepEqual(browser.files_with(word).filter((file) => !/[Cc]ache/.test(file)), [], word);

    const again = await browser.open({ restore: true });
    let restored = again.pages().find((each) => each.url().includes('#/more'));
    restored ??= again.pages()[0] ?? await again.newPage();
    if (!restored.url().includes('#/more')) await restored.goto(`${app.origin}/${start}`);
    await is_open(restored);
    await arrive(restored, start);
    assert.equal(await restored.evaluate(() => zhixiao.page), met.views[0]);
    assert.ok(!JSON.stringify(await traces(restored)).includes('zhixiaomarker'));
    await browser.kill();
  } finally {
    await browser.remove();
  }
});
