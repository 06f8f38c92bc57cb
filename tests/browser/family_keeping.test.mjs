// What a family answered, kept on the device by the app itself: only when asked, whole after every fault,
// and gone when deleted.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { App, go, is_open } from './support/app.mjs';
import { needs } from './support/engines.mjs';
import { answer, answer_of, answered, check, is_kept, items, question, record, reload } from './support/family_answers.mjs';
import { databases, records } from './support/family_device.mjs';
import { Killable } from './support/killable.mjs';
import { button, card } from './support/opening.mjs';

const app = new App();

async function keep(page) {
  await go(page, record);
  await button(page, '在这台设备上记住').click();
  await card(page, '已经记在这台设备上').waitFor();
}

const id_of = (number) => items[number - 1].id;

test('nothing is kept before one asks for it, and what was answered is gone after a reload', () =>
  app.visit({ at: check }, async (page) => {
    await answer(page, 1, '是');
    await answer(page, 2, '有时');
    assert.deepEqual(await databases(page), []);
    await go(page, record);
    await card(page, '要不要记住').waitFor();
    await reload(page);
    assert.deepEqual(await answered(page), []);
    assert.deepEqual(await databases(page), []);
  }));

test('what is kept is there after a reload, and so is every answer that comes later', () =>
  app.visit({ at: check }, async (page) => {
    await answer(page, 1, '是');
    await keep(page);
    assert.deepEqual(await databases(page), ['zhixiao-family']);
    await go(page, check);
    await answer(page, 2, '还没有');
    await is_kept(page, id_of(2));
    await reload(page);
    assert.deepEqual(await answered(page), ['是', '还没有']);
    await go(page, record);
    await card(page, '已经记在这台设备上').waitFor();
    await button(page, '不再记住').click();
    await card(page, '要不要记住').waitFor();
    await page.waitForFunction(async () => (await indexedDB.databases()).length === 0);
    assert.deepEqual(await answered(page), ['是', '还没有'], 'what is on screen stays');
    await answer(page, 3, '是');
    await reload(page);
    assert.deepEqual(await answered(page), []);
    assert.deepEqual(await databases(page), []);
  }));

test('a device that dies takes the last answer with it at most', needs('a profile on the disk'), async () => {
  const browser = new Killable(app.options);
  const open = async () => {
    const context = await browser.open();
    const page = context.pages()[0] ?? await context.newPage();
    await page.goto(`${app.origin}/${check}`);
    await is_open(page);
    return page;
  };
  try {
    let page = await open();
    await keep(page);
    await go(page, check);
    let known = 0;
    for (const given of [1, 2, 3, 2]) {
      const last = known + given;
      for (let number = known + 1; number <= last; number++) {
        await question(page, number).getByRole('button', { name: '有时', exact: true }).click();
        if (number < last) await is_kept(page, id_of(number)); // nobody answers faster than that
      }
      await browser.kill();
      page = await open();
      // Waits for the record, because a killed browser may hold the disk for a moment.
      if (last > 1) await answer_of(page, last - 1).waitFor();
      known = (await answered(page)).length;
      assert.ok(known === last - 1 || known === last, `${known} of ${last}`);
    }
  } finally {
    await browser.remove();
  }
});

test('when the newest record is spoilt the one before is shown and that is said; when both are, they can be deleted', () =>
  app.visit({ at: check }, async (page) => {
    await answer(page, 1, '是');
    await keep(page);
    await go(page, check);
    await answer(page, 2, '有时');
    await is_kept(page, id_of(2));
    const { present } = await records(page);
    await records(page, { present: { ...present, text: present.text.slice(1) } });
    await reload(page);
    assert.deepEqual(await answered(page), ['是']);
    await go(page, record);
    await card(page, '最后一次的没有读出来').waitFor();
    await button(page, '知道了，接着记').click();
    await card(page, '已经记在这台设备上').waitFor();

    const { before } = await records(page, { present: 'x' });
    await records(page, { before: { ...before, checksum: before.checksum ^ 1 } });
    await reload(page);
    assert.deepEqual(await answered(page), []);
    await go(page, record);
    await card(page, '以前记的读不出来了').waitFor();
    assert.deepEqual(await databases(page), ['zhixiao-family'], 'nothing is deleted unasked');
    await button(page, '删掉坏的').click();
    await page.waitForFunction(async () => (await indexedDB.databases()).length === 0);
    await card(page, '要不要记住').waitFor();
  }));

test('two windows do not write over each other', () =>
  app.visit({ at: check }, async (here, context) => {
    await answer(here, 1, '是');
    await keep(here);
    const there = await context.newPage();
    await there.goto(`${app.origin}/${check}`);
    await is_open(there);
    assert.deepEqual(await answered(there), ['是']);
    await answer(there, 2, '是');
    await is_kept(there, id_of(2));
    await go(here, check);
    await answer(here, 3, '还没有');
    await go(here, record);
    await card(here, '另一个窗口也在记').waitFor();
    assert.ok(!JSON.stringify(await records(here)).includes(id_of(3)));
    await reload(here);
    assert.deepEqual(await answered(here), ['是', '是']);
    await answer(here, 3, '有时');
    await is_kept(here, id_of(3));
    // What one window deleted does not come back from the other.
    await go(here, record);
    await button(here, '全部删掉').click();
    await card(here, '已经全部删掉了').waitFor();
    await here.waitForFunction(async () => (await indexedDB.databases()).length === 0);
    await go(there, check);
    await answer(there, 4, '是');
    await go(there, record);
    await card(there, '另一个窗口也在记').waitFor();
    assert.deepEqual(await databases(there), []);
  }));

for (const [why, init, told] of [
  ['forbids it', () => { IDBFactory.prototype.open = () => { throw new DOMException('', 'SecurityError'); }; },
    '没有记住：浏览器不允许'],
  ['is full', () => { IDBObjectStore.prototype.put = () => { throw new DOMException('', 'QuotaExceededError'); }; },
    '没有记住：地方不够了'],
]) {
  test(`when the device ${why}, that is said, and one goes on answering`, () =>
    app.visit({ at: record, init }, async (page) => {
      await button(page, '在这台设备上记住').click();
      await card(page, told).waitFor();
      await go(page, check);
      await answer(page, 1, '是');
      assert.deepEqual(await answered(page), ['是']);
      await go(page, record);
      await button(page, '不记了').click();
      await card(page, '要不要记住').waitFor();
    }));
}

test('all is deleted at once, and kept again when that is taken back', () =>
  app.visit({ at: check }, async (page) => {
    await answer(page, 1, '是');
    await keep(page);
    await button(page, '全部删掉').click();
    await page.waitForFunction(async () => (await indexedDB.databases()).length === 0);
    await button(page, '撤回').click();
    await card(page, '已经记在这台设备上').waitFor();
    await is_kept(page, id_of(1));
    await button(page, '全部删掉').click();
    await page.waitForFunction(async () => (await indexedDB.databases()).length === 0);
    await reload(page);
    assert.deepEqual(await answered(page), []);
  }));

for (const [what, missing] of [['its content', '**/content/family.*.json'], ['its part of the page', '**/family.*.mjs']]) {
  test(`when ${what} did not come at first, what was kept is there once it did`, () =>
    app.visit({ at: check, loud: true }, async (page) => {
      await answer(page, 1, '是');
      await keep(page);
      await page.route(missing, (route) => route.abort());
      await go(page, check);
      await reload(page);
      await page.unroute(missing);
      await button(page, '再取一次').click();
      await question(page, 1).waitFor();
      await answer_of(page, 1).getByText('是', { exact: true }).waitFor();
      await answer(page, 2, '有时');
      await is_kept(page, id_of(2));
    }));
}
