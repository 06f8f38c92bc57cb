// The family record on the device: kept only when asked, never lost to a fault, another window or a
// full disk, and gone when it is deleted. All of it beside a core that only listens.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { App } from './support/app.mjs';
import { needs } from './support/engines.mjs';
import { alone_in, databases, does, does_at_once, keeping, records, stand_alone, texts } from './support/family_device.mjs';
import { Killable } from './support/killable.mjs';

const app = new App();
const alone = alone_in(app);

const kept = (how) => ['family_kept', how];
const reopened = (text, is_previous = 0) => ['family_reopened', text, is_previous];

const again = (page) => stand_alone(page, app.origin);

test('looking for a record makes none', () => alone(async (page) => {
  assert.deepEqual(await does(page, ['begin']), []);
  assert.deepEqual(await databases(page), []);
}));

test('what was written is read at the next start, and the one before it is kept beside it', () =>
  alone(async (page) => {
    assert.deepEqual(await does(page, ['begin'], ['write', '一']), [kept(keeping.Yes)]);
    assert.deepEqual(await databases(page), ['zhixiao-family']);
    assert.deepEqual(await texts(page), ['一', undefined]);
    await again(page);
    assert.deepEqual(await does(page, ['begin']), [reopened('一')]);
    assert.deepEqual(await does(page, ['write', '二'], ['write', '三']), [kept(keeping.Yes), kept(keeping.Yes)]);
    assert.deepEqual(await texts(page), ['三', '二']);
    await again(page);
    assert.deepEqual(await does(page, ['begin'], ['begin']), [reopened('三'), reopened('三')]);
  }));

test('of answers given faster than the disk writes, only the newest waits', () => alone(async (page) => {
  const told = await does_at_once(page, ...Array.from({ length: 20 }, (_, i) => ['write', `${i}`]));
  assert.deepEqual([...new Set(told.map(String))], [String(kept(keeping.Yes))]);
  assert.ok(told.length <= 2, `written ${told.length} times`);
  assert.equal((await texts(page))[0], '19');
}));

const spoilt = {
  'its text was changed': (record) => ({ ...record, text: `${record.text}x` }),
  'its text was cut off': (record) => ({ ...record, text: record.text.slice(0, -1) }),
  'its number was changed': (record) => ({ ...record, serial: record.serial + 1 }),
  'it is of another version': (record) => ({ ...record, version: 0 }),
  'its checksum is missing': ({ version, serial, text }) => ({ version, serial, text }),
  'it is something else': () => 'x',
};

for (const [why, spoil] of Object.entries(spoilt)) {
  test(`when the newest record cannot be trusted, as ${why}, the one before is shown, and stays until the next is written`, () =>
    alone(async (page) => {
      await does(page, ['write', '一'], ['write', '二']);
      const { present } = await records(page);
      await records(page, { present: spoil(present) });
      await again(page);
      assert.deepEqual(await does(page, ['begin']), [reopened('一', 1)]);
      assert.deepEqual(await does(page, ['write', '三']), [kept(keeping.Yes)]);
      assert.deepEqual(await texts(page), ['三', '一'], 'what is spoilt never takes the place of what is sound');
      await again(page);
      assert.deepEqual(await does(page, ['begin']), [reopened('三')]);
    }));
}

test('a record of a later version is told and left alone', () => alone(async (page) => {
  await does(page, ['write', '一'], ['write', '二']);
  const { present, before } = await records(page);
  await records(page, { present: { ...present, version: 2 } });
  await again(page);
  assert.deepEqual(await does(page, ['begin'], ['write', '三']), [kept(keeping.Newer), kept(keeping.Newer)]);
  assert.deepEqual(await records(page), { present: { ...present, version: 2 }, before });
}));

test('when neither record can be trusted, that is told, and nothing is deleted', () => alone(async (page) => {
  await does(page, ['write', '一'], ['write', '二']);
  const { present, before } = await records(page);
  const changed = { present: { ...present, text: 'x' }, before: { ...before, checksum: 0 } };
  await records(page, changed);
  await again(page);
  assert.deepEqual(await does(page, ['begin']), [kept(keeping.Spoilt)]);
  assert.deepEqual(await records(page), changed);
  assert.deepEqual(await does(page, ['forget']), [kept(keeping.No)]);
  assert.deepEqual(await databases(page), []);
}));

test('what was to be written before the record had been read does not take its place', () => alone(async (page) => {
  await does(page, ['write', '一']);
  await again(page);
  assert.deepEqual(await does_at_once(page, ['begin'], ['write', '空']), [reopened('一')]);
  assert.deepEqual(await texts(page), ['一', undefined]);
}));

// Runs `work(here, there)` with two windows, both opened before anything was kept.
const two = (work) => alone(async (here, context) => {
  const there = await context.newPage();
  await stand_alone(there, app.origin);
  await does(here, ['begin']);
  await does(there, ['begin']);
  await work(here, there);
});

test('a window does not write over what another has written since', () => two(async (here, there) => {
  assert.deepEqual(await does(here, ['write', '这边']), [kept(keeping.Yes)]);
  assert.deepEqual(await does(there, ['write', '那边']), [kept(keeping.Elsewhere)]);
  assert.deepEqual(await texts(here), ['这边', undefined]);
  assert.deepEqual(await does(there, ['begin'], ['write', '那边']), [reopened('这边'), kept(keeping.Yes)]);
  assert.deepEqual(await does(here, ['write', '又是这边'], ['write', '还是']), [kept(keeping.Elsewhere), kept(keeping.Elsewhere)]);
  assert.deepEqual(await texts(here), ['那边', '这边']);
}));

test('what was deleted in one window does not come back from another', () => two(async (here, there) => {
  await does(here, ['write', '一']);
  await does(there, ['begin'], ['write', '二']);
  assert.deepEqual(await does(here, ['forget']), [kept(keeping.No)]);
  assert.deepEqual(await does(there, ['write', '三']), [kept(keeping.Elsewhere)]);
  assert.deepEqual(await databases(there), []);
  assert.deepEqual(await does(here, ['write', '新']), [kept(keeping.Yes)]);
  assert.deepEqual(await does(there, ['write', '四']), [kept(keeping.Elsewhere)], 'the new one is not the old one');
  assert.deepEqual(await texts(there), ['新', undefined]);
}));

test('deleting works while another window writes', () => two(async (here, there) => {
  await does(there, ['write', '一']);
  const writing = does_at_once(there, ...Array.from({ length: 5 }, (_, i) => ['write', '二'.repeat(1e6) + i]));
  const told = await does(here, ['forget']);
  assert.deepEqual(told.at(-1), kept(keeping.No));
  await writing;
  assert.deepEqual(await databases(here), []);
}));

test('deleting drops what waits to be written, and what is written later is kept', () => alone(async (page) => {
  const told = await does_at_once(page, ['write', '一'], ['write', '二'], ['forget']);
  assert.deepEqual(told.at(-1), kept(keeping.No));
  assert.deepEqual(await databases(page), []);
  await does_at_once(page, ['write', '一'], ['forget'], ['write', '二']);
  assert.deepEqual(await texts(page), ['二', undefined]);
}));

test('deleting that is blocked is told, and its success when it comes', () => two(async (here, there) => {
  await does(here, ['write', '一']);
  await there.evaluate(() => new Promise((done) => { // a window of another program, which keeps the database open
    indexedDB.open('zhixiao-family').onsuccess = ({ target }) => {
      globalThis.held = target.result;
      done();
    };
  }));
  await here.evaluate(() => {
    told.length = 0;
    globalThis.deleting = family.forget();
  });
  await here.waitForFunction(() => told.length > 0);
  assert.deepEqual(await here.evaluate(() => told), [kept(keeping.Blocked)]);
  await there.evaluate(() => held.close());
  await here.evaluate(() => deleting);
  assert.deepEqual(await here.evaluate(() => told), [kept(keeping.Blocked), kept(keeping.No)]);
  assert.deepEqual(await databases(here), []);
}));

test('deleting that fails is told, and the record is still there', () =>
  alone(async (page) => {
    await does(page, ['write', '一']);
    assert.deepEqual(await does(page, ['forget']), [kept(keeping.Blocked)]);
    assert.deepEqual(await does(page, ['begin']), [reopened('一')]);
  }, { init: () => { IDBFactory.prototype.deleteDatabase = () => { throw new DOMException('', 'SecurityError'); }; } }));

test('a full disk is told, what was kept stays whole, and what has room is written again', needs('a small disk'), () =>
  alone(async (page, context) => {
    const cdp = await context.newCDPSession(page);
    await cdp.send('Storage.overrideQuotaForOrigin', { origin: app.origin, quotaSize: 1 << 20 });
    await does(page, ['write', '一'], ['write', '二']);
    assert.deepEqual(await does(page, ['write', '三'.repeat(2_000_000)]), [kept(keeping.NoRoom)]);
    assert.deepEqual(await texts(page), ['二', '一']);
    assert.deepEqual(await does(page, ['write', '四']), [kept(keeping.Yes)]);
    assert.deepEqual(await texts(page), ['四', '二']);
  }));

test('when the newest cannot be stored, the one before is not changed either', () => alone(async (page) => {
  await does(page, ['write', '一'], ['write', '二']);
  await page.evaluate(() => {
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function (value, key) {
      if (key === 'present') throw new DOMException('', 'QuotaExceededError');
      return put.call(this, value, key);
    };
  });
  assert.deepEqual(await does(page, ['write', '三']), [kept(keeping.NoRoom)]);
  assert.deepEqual(await texts(page), ['二', '一']);
}));

for (const [why, init] of [
  ['forbids it', () => { IDBFactory.prototype.open = () => { throw new DOMException('', 'SecurityError'); }; }],
  ['has none', () => { Object.defineProperty(window, 'indexedDB', { value: undefined }); }],
]) {
  test(`a browser that ${why} keeps nothing, says so when asked, and not before`, () => alone(async (page) => {
    assert.deepEqual(await does(page, ['begin']), []);
    assert.deepEqual(await does(page, ['write', '一']), [kept(keeping.Blocked)]);
    assert.deepEqual(await does(page, ['write', '二']), [kept(keeping.Blocked)]);
  }, { init }));
}

// Makes opening a database fail the first `times`, as in a browser whose disk does not answer.
const failing_disk = (times) => {
  const { open } = IDBFactory.prototype;
  let left = times;
  IDBFactory.prototype.open = function (...given) {
    if (left-- > 0) throw new DOMException('', 'UnknownError');
    return open.apply(this, given);
  };
};

test('a disk that does not answer at once is asked again, and one that never does is told', () =>
  alone(async (page) => {
    assert.deepEqual(await does(page, ['write', '一']), [kept(keeping.Yes)]);
    await again(page);
    await page.evaluate(failing_disk, 2);
    assert.deepEqual(await does(page, ['begin']), [reopened('一')]);
    await page.evaluate(failing_disk, 100);
    assert.deepEqual(await does(page, ['begin']), [kept(keeping.Spoilt)]);
  }));

test('a kill loses the last answer at most', needs('a profile on the disk'), async () => {
  const browser = new Killable(app.options);
  const open = async () => {
    const context = await browser.open();
    const page = context.pages()[0] ?? await context.newPage();
    await stand_alone(page, app.origin);
    return page;
  };
  try {
    let page = await open();
    for (const answer of [1, 2, 3]) {
      assert.deepEqual(await does(page, ['write', `${answer} 之一`]), [kept(keeping.Yes)]);
      await page.evaluate((text) => { family.write(text); }, `${answer} 之二`);
      await browser.kill();
      page = await open();
      const [[name, text, is_previous], ...more] = await does(page, ['begin']);
      assert.deepEqual([name, is_previous, more], ['family_reopened', 0, []]);
      assert.ok([`${answer} 之一`, `${answer} 之二`].includes(text), text);
    }
  } finally {
    await browser.remove();
  }
});
