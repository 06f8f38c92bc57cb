// The search for traces of the rights part finds the traces that are there, and takes no random number for
// one.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { leftovers, telling } from '../browser/support/rights.mjs';

const before = {
  local: {}, session: {}, databases: [], url: 'http://a/#/units', title: '单位换算', values: ['1'], spoken: '',
  state: '{"entry":"1796062879912-0.4566599538555016"}',
  page: '<script src="files/app.93341102.mjs"></script><h1>单位换算</h1>',
  painted: 'main/row/label 16 110 380 48\n',
};
const met = { titles: ['维权求助', '110', '12348', '家'], calls: ['tel:110', 'sms:12110'] };
const words = ['我写下的话', ...telling(met)];
const after = (changes) => leftovers(before, { ...before, state: '{"entry":"1796062918418-0.18722724329585017"}', ...changes }, words);

test('nothing is found where all is as it was, though addresses and places hold the digits of a title', () => {
  assert.deepEqual(after({}), []);
});

test('titles in Chinese and calls tell of the part, digits and single characters do not', () => {
  assert.deepEqual(telling(met), ['维权求助', 'tel:110', 'sms:12110']);
});

for (const [what, changes, found] of [
  ['a title on the page', { page: `${before.page}<h2>维权求助</h2>` }, 2],
  ['a title that is a number alone', { page: `${before.page}<h2>110</h2>` }, 1],
  ['a call', { page: `${before.page}<a href="tel:110">` }, 2],
  ['what was typed, in a field', { values: ['我写下的话'] }, 2],
  ['a field more', { values: ['1', ''] }, 1],
  ['what was said aloud', { spoken: '已选' }, 1],
  ['a stored word', { local: { a: '1' } }, 1],
  ['a database', { databases: ['x'] }, 1],
  ['an address', { url: 'http://a/#/more' }, 1],
  ['a view in the history', { state: '{"entry":"1","view":"law"}' }, 1],
  ['a place on the picture', { painted: `${before.painted}main/call 0 0 1 1\n` }, 1],
  ['a kind of trace that was not there', { worker: 'a' }, 1],
]) {
  test(`it is found: ${what}`, () => {
    assert.equal(after(changes).length, found, after(changes).join('\n'));
  });
}

test('a word that stood there before as well is found', () => {
  assert.deepEqual(leftovers({ ...before, title: '维权求助' }, { ...before, title: '维权求助' }, words), ['“维权求助” is still there']);
});
