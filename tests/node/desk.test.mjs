// The page's side of the desk, beside a worker that never answers.
import assert from 'node:assert/strict';
import path from 'node:path';
import { beforeEach, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';
import { Scripts } from '../../tools/bundle/scripts.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const script = await new Scripts(esbuild, root, 'build/web')
  .whole('./desk/desk.mjs', { format: 'esm', modules: { 'hashes.mjs': 'export const hashes = {};' } });
const { Desk } = await import(`data:text/javascript,${encodeURIComponent(script)}`);

const never = new Promise(() => {});
const core = { _zhixiao_shipped: () => 0, UTF8ToString: () => '' };
let workers;
let calls;
let desk;
beforeEach(() => {
  workers = [];
  calls = [];
  globalThis.fetch = () => never;
  globalThis.Worker = class {
    constructor() { workers.push(this); }
    terminate() { this.is_ended = true; }
  };
  desk = new Desk({ ...core, _zhixiao_desk_failed: () => calls.push('failed') }, (_, name) => calls.push(name), () => new Uint8Array());
});

// Says whether `promise` settles without anything else happening first.
const settles = (promise) => Promise.race([promise.then(() => true), new Promise((done) => { setImmediate(done, false); })]);
const read = () => desk.read([{ name: 'a.csv' }]);

test('a reading that is stopped settles, ends its worker, and is told to the core neither as opened nor as failed', async () => {
  const reading = read();
  assert.equal(await settles(reading), false, 'it waits for the worker');
  desk.stop();
  assert.equal(await settles(reading), true);
  assert.deepEqual(workers.map(({ is_ended }) => is_ended), [true]);
  assert.deepEqual(calls, ['reading']);
});

test('a reading in whose place another is begun settles, and the other goes on', async () => {
  const first = read();
  const second = read();
  assert.equal(await settles(first), true);
  assert.equal(await settles(second), false);
  assert.deepEqual(workers.map(({ is_ended }) => Boolean(is_ended)), [true, false]);
  assert.deepEqual(calls, ['reading', 'reading']);
});

test('a worker that breaks off is told to the core as failed', async () => {
  const reading = read();
  workers[0].onerror({ preventDefault() {}, message: 'out of memory' });
  assert.equal(await settles(reading), true);
  assert.deepEqual(calls, ['reading', 'failed']);
});

test('a worker that cannot be started is told to the core as failed', async () => {
  globalThis.Worker = class {
    constructor() { throw new Error('forbidden'); }
  };
  assert.equal(await settles(read()), true);
  assert.deepEqual(calls, ['reading', 'failed']);
});
