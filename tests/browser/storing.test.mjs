// What the device remembers does not get lost: two generations, older and newer forms, no room, no
// leave, a killed browser, a page put aside.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as pass } from 'node:timers/promises';
import { App, go, is_open, painted } from './support/app.mjs';
import { needs } from './support/engines.mjs';
import { answer, answered, check, record, reload } from './support/family_answers.mjs';
import { databases, plans_hold, records_of, spoil_plans } from './support/kept.mjs';
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

// Two plans are kept; the record before has the first of them only.
async function two_kept(page) {
  await open_plan(page, county);
  await keep_plans(page);
  await open_plan(page, city);
  await is_kept(page, city);
}

const is_absent = async (page, title) => assert.equal(await card(page, title).count(), 0, title);

// FNV-1a, as the first version of the app summed the bytes alone.
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

// One window that keeps a county's plan, and another that has written a city's as well since.
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

test('where there is hardly any room that is said, a file is offered, and the app goes on', needs('a small disk'), () =>
  app.visit({ at: plans }, async (page, context) => {
    await open_plan(page, county);
    const cdp = await context.newCDPSession(page);
    await cdp.send('Storage.overrideQuotaForOrigin', { origin: app.origin, quotaSize: 100 });
    await button(page, '在这台设备上记住').click();
    await keeping(page).getByText('没有存下：这台设备上没有地方了').waitFor();
    await button(page, `存成文件：${county}`).waitFor();
    await page.getByRole('link', { name: '未保存' }).waitFor();
    await go(page, check);
    await answer(page, 1, '是');
    await go(page, plans);
    await is_shown(page, county);
    await cdp.send('Storage.overrideQuotaForOrigin', { origin: app.origin });
    await button(page, '再试一次').click();
    await button(page, '不再记住').waitFor();
    assert.equal(await page.getByRole('link', { name: '未保存' }).count(), 0);
  }));

const forbidden = () => {
  IDBFactory.prototype.open = () => { throw new DOMException('', 'SecurityError'); };
  IDBFactory.prototype.databases = async () => { throw new DOMException('', 'SecurityError'); };
};

test('where nothing may be stored, 未保存 stands where something would be lost, and leads to what to do', () =>
  app.visit({ at: '#/family', init: forbidden }, async (page) => {
    const badge = page.getByRole('link', { name: '未保存' });
    assert.equal(await badge.count(), 0, 'nothing would be lost yet');
    await go(page, check);
    await answer(page, 1, '是');
    for (const address of ['#/family', check, record, plans]) {
      await go(page, address);
      await badge.waitFor();
    }
    for (const address of ['#/', '#/more', '#/about', '#/goals']) {
      await go(page, address);
      assert.equal(await badge.count(), 0, address);
    }
    await go(page, '#/family');
    await badge.click();
    await page.getByRole('heading', { level: 1, name: '这台设备' }).waitFor();
    await card(page, '存在这台设备上的').getByText('浏览器不让这个页面存东西').waitFor();
  }));

test('where something may be stored, 未保存 stands nowhere', () =>
  app.visit({ at: check }, async (page) => {
    await answer(page, 1, '是');
    for (const address of ['#/family', check, plans, '#/device']) {
      await go(page, address);
      assert.equal(await page.getByRole('link', { name: '未保存' }).count(), 0, address);
    }
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
    await keep_plans(page); // said only once it is on the disk
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

test('the browser is asked not to clear what is kept once something is, and not before', needs('navigator.storage'), () =>
  app.visit({ at: check, init: () => {
    globalThis.asked = 0;
    if (globalThis.StorageManager) StorageManager.prototype.persist = async () => { globalThis.asked++; return true; };
  } }, async (page) => {
    const asked = () => page.evaluate(() => globalThis.asked);
    await answer(page, 1, '是');
    await go(page, plans);
    await open_plan(page, county);
    await go(page, '#/device');
    assert.equal(await asked(), 0);
    await go(page, plans);
    await keep_plans(page);
    assert.equal(await asked(), 1);
    await go(page, record);
    await button(page, '在这台设备上记住').click();
    await card(page, '已经记在这台设备上').waitFor();
    assert.equal(await asked(), 1, 'once is enough');
  }));

test('a frozen page goes on where it was, with nothing lost', needs('a frozen page'), () =>
  app.visit({ at: check }, async (page, context) => {
    await answer(page, 1, '是');
    await go(page, record);
    await button(page, '在这台设备上记住').click();
    await card(page, '已经记在这台设备上').waitFor();
    await go(page, check);
    const cdp = await context.newCDPSession(page);
    await answer(page, 2, '有时');
    await cdp.send('Page.setWebLifecycleState', { state: 'frozen' });
    await pass(500);
    await cdp.send('Page.setWebLifecycleState', { state: 'active' });
    await painted(page);
    await answer(page, 3, '还没有');
    assert.deepEqual(await answered(page), ['是', '有时', '还没有']);
    await reload(page);
    assert.deepEqual(await answered(page), ['是', '有时', '还没有']);
  }));

test('large text and text mode are as they were after a reload, from the first picture on', () =>
  app.visit({ at: '#/about' }, async (page) => {
    const stored = () => page.evaluate(() => ({ ...localStorage }));
    assert.deepEqual(await stored(), {});
    await button(page, '长辈（大字）').click();
    assert.deepEqual(await stored(), { 'zhixiao-settings': '{"version":1,"elder":true,"text_mode":false}' });
    await reload(page);
    await page.getByRole('button', { name: '长辈（大字）', pressed: true }).waitFor();
    await button(page, '打开文字版').click();
    await reload(page);
    await button(page, '回到图画版').click();
    await button(page, '标准').click();
    assert.deepEqual(await stored(), {}, 'nothing is stored for what the app begins with');
    await reload(page);
    await page.getByRole('button', { name: '标准', pressed: true }).waitFor();
    assert.deepEqual(await databases(page), []);
  }));

for (const [what, init] of [
  ['forbids to remember settings', () => {
    Object.defineProperty(globalThis, 'localStorage', { get: () => { throw new DOMException('', 'SecurityError'); } });
  }],
  ['remembered something else by that name', () => {
    try {
      localStorage.setItem('zhixiao-settings', '{"version":9,"elder":"x"');
    } catch { /* not the app yet, but the empty page before it */ }
  }],
]) {
  test(`where the browser ${what}, the app opens as at first and can be set all the same`, () =>
    app.visit({ at: '#/about', init }, async (page) => {
      await page.getByRole('button', { name: '标准', pressed: true }).waitFor();
      await button(page, '长辈（大字）').click();
      await page.getByRole('button', { name: '长辈（大字）', pressed: true }).waitFor();
    }));
}

// Playwright turns the browser's memory of pages off, unless told otherwise.
const remembering = new App({ remembers: true });

test('a page that comes back from the browser’s memory works, paints, and keeps what is answered',
  needs('the memory of pages'), () =>
  remembering.visit({ at: check, init: () => {
    globalThis.addEventListener('pageshow', ({ persisted }) => { globalThis.came_back = persisted; });
  } }, async (page) => {
    await answer(page, 1, '是');
    await go(page, record);
    await button(page, '在这台设备上记住').click();
    await card(page, '已经记在这台设备上').waitFor();
    await go(page, check);
    await answer(page, 2, '有时');
    await page.goto('about:blank');
    await page.goBack({ waitUntil: 'commit' }); // one from memory is not loaded again
    await is_open(page);
    assert.equal(await page.evaluate(() => globalThis.came_back), true, 'it came from memory');
    assert.deepEqual(await answered(page), ['是', '有时']);
    await answer(page, 3, '还没有');
    await go(page, '#/');
    await painted(page);
    await go(page, check);
    await reload(page);
    assert.deepEqual(await answered(page), ['是', '有时', '还没有']);
  }));
