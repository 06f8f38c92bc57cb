// The plans that the device keeps do not get lost: two generations, older and newer forms, two windows, a
// killed browser.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as pass } from 'node:timers/promises';
import { App, go, is_open } from './support/app.mjs';
import { needs } from './support/engines.mjs';
import { answer, check, record, reload } from './support/family_answers.mjs';
import { plans_hold, records_of, spoil_plans } from './support/kept.mjs';
import { Killable } from './support/killable.mjs';
import { button, card } from './support/opening.mjs';
import { city, county, is_shown, keep_plans, open_plan, plan_of } from './support/plans.mjs';

const app = new App();
const plans = '#/plans';
const keeping = (page) => card(page, '下次还要用吗');

const is_kept = async (page, word) => {
  for (let time = 0; time < 400 && !await plans_hold(page, word); time++) await pass(25);
  assert.ok(await plans_hold(page, word), `${word} is on the device`);
};

// Keeps two plans, so that the record before holds only the first of them.
async function two_kept(page) {
  await open_plan(page, county);
  await keep_plans(page);
  await open_plan(page, city);
  await is_kept(page, city);
}

const is_absent = async (page, title) => assert.equal(await card(page, title).count(), 0, title);

// Returns the FNV-1a sum of the bytes alone, as the first version of the app did.
const sum_of = (bytes) => bytes.reduce((sum, byte) => Math.imul(sum ^ byte, 0x01000193), 0x811c9dc5) >>> 0;

test('when the newest record of plans is spoilt the one before is open, that is said, and one goes on', () =>
  app.visit({ at: plans }, async (page) => {
    await two_kept(page);
    await spoil_plans(page);
    await reload(page);
    await is_shown(page, county);
    await is_absent(page, city);
    await keeping(page).getByText('现在打开的是再前一次记的').waitFor();
    await go(page, '#/about');
    await page.getByText('打开的是再前一次记住的').waitFor();
    await go(page, plans);
    await button(page, '知道了，接着记').click();
    await button(page, '不再记住').waitFor();
    await reload(page);
    await is_shown(page, county);
    await button(page, '不再记住').waitFor();
  }));

test('a spoilt record never takes the place of one that can be read', () =>
  app.visit({ at: plans }, async (page) => {
    await two_kept(page);
    const { before } = await records_of(page, 'zhixiao');
    await spoil_plans(page);
    await reload(page);
    await is_shown(page, county);
    await open_plan(page, city); // which is written
    await is_kept(page, city);
    assert.deepEqual((await records_of(page, 'zhixiao')).before, before);
  }));

test('when both records are spoilt that is said, and nothing is deleted unasked', () =>
  app.visit({ at: plans }, async (page) => {
    await two_kept(page);
    await spoil_plans(page);
    await spoil_plans(page, 'before');
    const spoilt = await records_of(page, 'zhixiao');
    await reload(page);
    await keeping(page).getByText('上次记住的规划坏了').waitFor();
    await is_absent(page, county);
    assert.deepEqual(await records_of(page, 'zhixiao'), spoilt);
    await open_plan(page, county);
    assert.deepEqual(await records_of(page, 'zhixiao'), spoilt);
  }));

test('plans that the first version of the app kept are open, and go over to the new form with the next change', () =>
  app.visit({ at: plans }, async (page) => {
    await open_plan(page, county);
    await keep_plans(page);
    await is_kept(page, county);
    const { present } = await records_of(page, 'zhixiao');
    const { bytes, names, date } = present;
    const old = { version: 1, bytes: [...Object.values(bytes)], names, date };
    const put_old = (checksum) => page.evaluate(([kept, sum]) => new Promise((done) => {
      const request = indexedDB.open('zhixiao');
      request.onsuccess = () => {
        const base = request.result;
        const transaction = base.transaction('kept', 'readwrite');
        const store = transaction.objectStore('kept');
        store.clear();
        store.put({ ...kept, bytes: Uint8Array.from(kept.bytes), checksum: sum }, 'plans');
        transaction.oncomplete = () => { base.close(); done(); };
      };
    }), [old, checksum]);

    await put_old(sum_of(old.bytes) ^ 1);
    await reload(page);
    await keeping(page).getByText('上次记住的规划坏了').waitFor();

    await put_old(sum_of(old.bytes));
    await reload(page);
    await is_shown(page, county);
    await button(page, '不再记住').waitFor();
    assert.ok((await records_of(page, 'zhixiao')).plans, 'looking changes nothing');
    await open_plan(page, city);
    await is_kept(page, city);
    const now = await records_of(page, 'zhixiao');
    assert.equal(now.plans, undefined);
    assert.deepEqual([now.present.version, now.before.version], [2, 2]);
    await spoil_plans(page);
    await reload(page);
    await is_shown(page, county);
    await is_absent(page, city);
  }));

for (const [what, database, at, told] of [
  ['plans', 'zhixiao', plans, (page) => keeping(page).getByText('设备上的规划是更新的知晓记下的')],
  ['family record', 'zhixiao-family', record, (page) => card(page, '设备上的是更新的知晓记的')],
]) {
  test(`a ${what} of a later version of the app is told and left alone`, () =>
    app.visit({ at }, async (page) => {
      if (database === 'zhixiao') {
        await two_kept(page);
      } else {
        await go(page, check);
        await answer(page, 1, '是');
        await go(page, record);
        await button(page, '在这台设备上记住').click();
        await card(page, '已经记在这台设备上').waitFor();
      }
      const { present } = await records_of(page, database);
      const newer = database === 'zhixiao' ? { version: 9, of: 'another form' } : { ...present, version: 9 };
      const stored = await records_of(page, database, { present: newer });
      await reload(page);
      await told(page).waitFor();
      if (database === 'zhixiao') {
        await open_plan(page, county);
      } else {
        await go(page, check);
        await answer(page, 2, '有时');
        await go(page, at);
      }
      await told(page).waitFor();
      assert.equal(await button(page, '在这台设备上记住').count(), 0);
      assert.deepEqual(await records_of(page, database), stored);
    }));
}

// Runs `work` with a window that keeps a county's plan, after another window has written a city's as well.
const with_one_behind = (work) => app.visit({ at: plans }, async (here, context) => {
  await open_plan(here, county);
  await keep_plans(here);
  const there = await context.newPage();
  await there.goto(`${app.origin}/${plans}`);
  await is_open(there);
  await is_shown(there, county);
  await open_plan(there, city);
  await is_kept(there, city);
  await work(here);
});

test('two windows do not write over each other’s plans', () => with_one_behind(async (here) => {
  await open_plan(here, plan_of('镇'));
  await keeping(here).getByText('另一个窗口也在记').waitFor();
  assert.ok(await plans_hold(here, city));
  await reload(here);
  await is_shown(here, city);
  await button(here, '不再记住').waitFor();
}));

test('a window that is behind and closes its last plan leaves what another one wrote', () => with_one_behind(async (here) => {
  await card(here, county).getByRole('button', { name: '移除这个规划' }).click();
  await card(here, county).waitFor({ state: 'detached' });
  await go(here, '#/');
  await reload(here);
  assert.ok(await plans_hold(here, city));
}));

test('plans that were kept are there after the device died', needs('a profile on the disk'), async () => {
  const browser = new Killable(app.options);
  const open = async () => {
    const context = await browser.open();
    const page = context.pages()[0] ?? await context.newPage();
    await page.goto(`${app.origin}/${plans}`);
    await is_open(page);
    return page;
  };
  try {
    let page = await open();
    await open_plan(page, county);
    await keep_plans(page); // shown only once they are on the disk
    await browser.kill();
    page = await open();
    await is_shown(page, county);
    await open_plan(page, city);
    await is_kept(page, city);
    await browser.kill();
    page = await open();
    await is_shown(page, county);
    await is_shown(page, city);
  } finally {
    await browser.remove();
  }
});
