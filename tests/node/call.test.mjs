// Calls of a core whose second module is still on its way (web/call.mjs).
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { call, call_at_once, wait_for_code } from '../../web/call.mjs';
import { missing_functions, placeholder } from '../../web/placeholder.mjs';

// A core with a function that needs code from the second module and one that does not. It counts what
// is in its memory and how deep its stack is.
function core_of() {
  const core = {
    done: [], held: 0, stack: 0, is_whole: false,
    HEAPU8: new Uint8Array(64),
    _malloc: () => { core.held += 1; return 8; },
    _free: () => { core.held -= 1; },
    lengthBytesUTF8: (text) => text.length,
    stringToUTF8: () => {},
    stackSave: () => core.stack,
    stackRestore: (to) => { core.stack = to; },
    _zhixiao_plain: (value) => { core.done.push(`plain ${value}`); },
    _zhixiao_needy: (value) => {
      core.stack += 16;
      if (!core.is_whole) placeholder['7']();
      core.stack -= 16;
      core.done.push(`needy ${value}`);
    },
    _zhixiao_faulty: () => { throw new RangeError('a fault of its own'); },
  };
  let give;
  let refuse;
  const asked = [];
  const missed = [];
  wait_for_code(core, () => {
    asked.push('the second module');
    return new Promise((done, failed) => {
      give = () => { core.is_whole = true; done(); };
      refuse = failed;
    });
  }, (error) => missed.push(error.message));
  return { core, asked, missed, give: () => give(), refuse: (error) => refuse(error) };
}

const settled = () => new Promise(setImmediate);

test('a call that meets code which is not here is made once it is, and later calls wait behind it', async () => {
  const { core, asked, give } = core_of();
  const before = missing_functions().length;
  call(core, 'needy', 1);
  call(core, 'plain', 2);
  call(core, 'needy', 3);
  assert.deepEqual([core.done, missing_functions().length - before], [[], 1]);
  give();
  await settled();
  assert.deepEqual(core.done, ['needy 1', 'plain 2', 'needy 3']);
  assert.deepEqual(asked, ['the second module'], 'it is asked for once');
  call(core, 'plain', 4);
  assert.equal(core.done.at(-1), 'plain 4', 'nothing waits any more');
});

test('a call that ends midway leaves nothing on the stack and in the memory of the core', async () => {
  const { core, give } = core_of();
  call(core, 'needy', 'a text');
  assert.deepEqual([core.stack, core.held], [0, 0]);
  give();
  await settled();
  assert.deepEqual([core.stack, core.held, core.done], [0, 0, ['needy 8']]);
});

test('when the code does not come it is told, the calls are dropped, and the next one asks anew', async () => {
  const { core, asked, missed, give, refuse } = core_of();
  call(core, 'needy', 1);
  call(core, 'plain', 2);
  refuse(new Error('no network'));
  await settled();
  assert.deepEqual([core.done, missed], [[], ['no network']]);
  call(core, 'plain', 3);
  call(core, 'needy', 4);
  give();
  await settled();
  assert.deepEqual([core.done, asked.length], [['plain 3', 'needy 4'], 2]);
});

test('leaving waits for nothing, and drops what waits', async () => {
  const { core, give } = core_of();
  call(core, 'needy', 1);
  call_at_once(core, 'plain', 2);
  assert.deepEqual(core.done, ['plain 2']);
  give();
  await settled();
  assert.deepEqual(core.done, ['plain 2'], 'what was dropped is not done afterwards');
});

test('a fault of the core itself goes to its caller', () => {
  const { core } = core_of();
  assert.throws(() => call(core, 'faulty'), RangeError);
});
