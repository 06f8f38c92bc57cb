// The peer of tools/bench does the same work as the app: it judges as the app does, and says what the app says.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { named_below } from '../bench/peer/build/words.js';
import { GRADES, grade_of } from '../bench/peer/src/grades.js';
import { is_awaiting, judge, last, NO_STATUS, rule_of, STATUS } from '../bench/peer/src/verdict.js';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const peer = path.join(root, 'tests/bench/peer');
const read = (name) => JSON.parse(fs.readFileSync(path.join(root, name), 'utf8'));

// Returns the peer's verdict on a case of progress_cases.json, under the names that the case uses.
function judged({ indicator, observations, today_year }) {
  const figures = observations.filter(({ value }) => Number.isFinite(value));
  const years = [indicator.base_year, indicator.target_year, ...figures.map(({ year }) => year)];
  const first = Math.min(...years) - 1;
  const count = Math.max(...years) - first + 1;
  const values = new Float64Array(count).fill(NaN);
  let broken = 0;
  for (const { year, value, quality } of figures) {
    values[year - first] = value;
    if (quality === 'break') broken = Math.max(broken, year - first);
  }
  const rule = rule_of(indicator, first);
  const status = judge(rule, values, 0, count, broken);
  return {
    headline: STATUS[status], grade: GRADES[grade_of(status, is_awaiting(rule, today_year - first))],
    gap: last.gap, need_per_year: last.need, share_closed: last.share, share_of_time: last.time, pace: last.pace,
    eta: last.eta + first, is_judged: status !== NO_STATUS,
  };
}

for (const one of read('tests/cases/progress_cases.json')) {
  test(`the peer judges as the app does: ${one.id}`, () => {
    const { expected } = one;
    const found = judged(one);
    assert.equal(found.headline, expected.headline ?? expected.status);
    assert.equal(found.grade === 'awaiting_final', expected.flags.includes('awaiting_final') && found.is_judged);
    for (const name of ['gap', 'need_per_year', 'share_closed', 'share_of_time', 'pace', 'eta'])
      if (name in expected) assert.ok(Math.abs(found[name] - expected[name]) < 1e-6, `${name}: ${found[name]}, not ${expected[name]}`);
  });
}

test('grades are those of the app, in its order', () => {
  const source = fs.readFileSync(path.join(root, 'src/plan/model/status.cpp'), 'utf8');
  const [, names] = /grade_name\(Grade grade\) \{[^{]*\{([^}]*)\}/.exec(source);
  assert.deepEqual(GRADES, [...names.matchAll(/"(\w+)"/g)].map(([, name]) => name));
});

// What the peer asks for by a whole name. Others are made of a part and an id.
const asked = /\bsay(?:_later)?\(\s*'([^']+)'/g;

test('every sentence that the peer asks for is there, and none that it does not name is taken', () => {
  const words = { ...read('assets/content/words.json'), ...read('assets/content/later_words.json') };
  const sources = fs.readdirSync(path.join(peer, 'src'), { recursive: true }).filter((name) => /\.jsx?$/.test(name))
    .map((name) => fs.readFileSync(path.join(peer, 'src', name), 'utf8'));
  const wanted = sources.flatMap((text) => [...text.matchAll(asked)].map(([, name]) => name));
  assert.ok(wanted.length > 40, `${wanted.length} are found`);
  assert.deepEqual(wanted.filter((name) => !(name in words)), []);
  const is_named = named_below(path.join(peer, 'src'));
  for (const name of [...wanted, 'status.met', 'board.order.areas.worst', 'span.3']) assert.ok(is_named(name), name);
  for (const name of ['rights.title', 'family.title', 'place.rights']) assert.ok(!is_named(name), name);
});

test('no version of what the peer is built from can change', () => {
  const { dependencies, devDependencies } = read('tests/bench/peer/package.json');
  const { packages } = read('tests/bench/peer/package-lock.json');
  for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) {
    assert.match(version, /^\d+\.\d+\.\d+$/, name);
    assert.equal(packages[`node_modules/${name}`].version, version);
  }
  for (const [name, { integrity, resolved }] of Object.entries(packages)) {
    if (name === '') continue;
    assert.match(integrity, /^sha512-/, name);
    assert.equal(resolved, undefined, `${name} names a host`);
  }
});
