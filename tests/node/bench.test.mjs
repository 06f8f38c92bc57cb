// tools/bench counts right: medians, pairs, tables, growth, and whether a row holds.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { with_run } from '../bench/measure/kept.mjs';
import { options_of, standard } from '../bench/measure/options.mjs';
import { judged, rows, summary_lines } from '../bench/measure/rows.mjs';
import { growth, median, paired, quantile, ratio, spread } from '../bench/measure/statistics.mjs';
import { all_growth_lines, is_above, lines_of, mark, ratio_words } from '../bench/measure/tables.mjs';

test('a median is the middle of what is a number, or half-way between two', () => {
  assert.equal(median([3, 1, 2]), 2);
  assert.equal(median([4, 1, 2, 3]), 2.5);
  assert.equal(median([10, undefined, NaN, 2, Infinity]), 6);
  assert.ok(Number.isNaN(median([])));
});

test('a quantile lies between two values in proportion, and the ends are least and most', () => {
  assert.equal(quantile([0, 10, 20, 30], 0.25), 7.5);
  assert.equal(quantile([5], 0.95), 5);
  assert.deepEqual(spread([2, 9, 4]), { median: 4, low: 2, high: 9 });
});

test('a ratio against nothing is endless, nothing against nothing is even, and what is missing is none', () => {
  assert.equal(ratio(3, 2), 1.5);
  assert.equal(ratio(1, 0), Infinity);
  assert.equal(ratio(0, 0), 1);
  assert.ok(Number.isNaN(ratio(undefined, 1)));
});

test('ratios are of pairs: what slows a round slows both, and a round that failed is no pair', () => {
  assert.deepEqual(paired([2, 40, 6], [1, 20, 3]), { median: 2, low: 2, high: 2, pairs: 3 });
  assert.deepEqual(paired([2, undefined, 6], [1, 20, undefined]), { median: 2, low: 2, high: 2, pairs: 1 });
  assert.equal(paired([1, 1, 1], [0, 0, 4]).median, Infinity);
  assert.equal(paired([], []).pairs, 0);
});

test('growth is told over the first size', () => {
  assert.deepEqual(growth([[1, 3], [4], [8, 8]]), [1, 2, 4]);
});

test('a ratio is marked when it is above 1 as it is printed', () => {
  assert.ok(is_above(1.006));
  assert.ok(!is_above(1.004));
  assert.equal(ratio_words({ median: 1.25, low: 1.1, high: 1.4 }), `1.25 (1.10–1.40) ${mark}`);
  assert.equal(ratio_words({ median: 0.5, low: 0.5, high: 0.5 }), '0.50');
  assert.equal(ratio_words({ median: Infinity, low: 2, high: Infinity }), `∞ (2.00–∞) ${mark}`);
});

const table = (key, ours, others, more = {}) => ({ key, title: 'Home', digits: 0, ...more,
  found: { zhixiao: ours, peer: others, 'peer, prerendered': others } });

test('a table has a line for each figure: median, least and most, and the ratio to each other', () => {
  const lines = lines_of(table('a', [{ paint: 2, tasks: 0 }, { paint: 4, tasks: 0 }], [{ paint: 1, tasks: 1 }, { paint: 2 }]));
  assert.equal(lines[0], '### Home (2 pairs)');
  assert.equal(lines_of(table('a', [{ paint: 2 }], [{ paint: 1 }], { load: 1.25 }))[0], '### Home (1 round, load 1.3)');
  assert.equal(lines[2], '|  | zhixiao | peer | ratio | peer, prerendered | ratio |');
  assert.equal(lines[4], `| paint | 3 (2–4) | 2 (1–2) | 2.00 ${mark} | 2 (1–2) | 2.00 ${mark} |`);
  assert.equal(lines[5], '| tasks | 0 | 1 | 0.00 | 1 | 0.00 |');
});

test('a table says how many of its pairs were measured, if not all', () => {
  const [first] = lines_of(table('a', [{ paint: 2 }, {}, { paint: 4 }], [{ paint: 1 }, { paint: 2 }, {}]));
  assert.equal(first, '### Home (1 of 3 pairs)');
});

test('tables of growing sizes end with how their figures grow', () => {
  const sized = (scale, ours) => table(`a/${scale}`, [{ read: ours }], [{ read: 2 }], { grows: 'Plans', scale });
  const lines = all_growth_lines([sized(1, 1), sized(2, 2.5), sized(4, 6), table('b', [{ read: 1 }], [{ read: 1 }])]);
  assert.equal(lines[0], '### Plans: growth at 1×, 2×, 4×');
  assert.equal(lines[4], '| read | 1.00 · 2.50 · 6.00 | 1.00 · 1.00 · 1.00 | 1.00 · 1.00 · 1.00 |');
  assert.deepEqual(all_growth_lines([sized(1, 1)]), [], 'one size does not grow');
});

const row = { row: 'speed', of: ['routes'], figures: /painted$/ };

test('a row holds when the worst of its figures is 1 at the most, to each other subject', () => {
  const even = table('routes', [{ 'a painted': 1, 'b painted': 2, other: 9 }], [{ 'a painted': 1, 'b painted': 4, other: 1 }]);
  assert.equal(judged(row, [even]).holds, true);
  assert.equal(judged(row, [even]).ratios.peer.median, 1);
  const slower = table('routes', [{ 'a painted': 1, 'b painted': 5 }], [{ 'a painted': 1, 'b painted': 4 }]);
  assert.equal(judged(row, [even, slower]).holds, false);
  assert.equal(judged(row, [even, slower]).ratios.peer.median, 1.25);
});

test('a row that was not measured neither holds nor not', () => {
  assert.equal(judged(row, []).holds, undefined);
  assert.equal(judged(row, [table('routes', [{}], [{ 'a painted': 1 }])]).holds, undefined);
  assert.equal(judged({ ...row, most: 0 }, []).holds, undefined);
});

test('a row with a limit is about our own figures', () => {
  const still = table('routes', [{ painted: 0 }, { painted: 0 }], [{ painted: 7 }]);
  assert.equal(judged({ ...row, most: 0 }, [still]).holds, true);
  assert.equal(judged({ ...row, most: 0 }, [still, table('routes', [{ painted: 1 }], [{ painted: 9 }])]).holds, false);
});

test('the summary lists every row of the issue, and says which hold, which do not, and which may go either way', () => {
  const visit = table('first_visit/slow 4G', [90, 90, 120].map((at) => ({ 'wheel and counts on screen': at, 'layout shift': 0 })),
    [100, 100, 100].map((at) => ({ 'wheel and counts on screen': at, 'layout shift': 0 })));
  const lines = summary_lines([visit], ['peer', 'peer, prerendered']);
  const line_of = (name) => lines.find((line) => line.startsWith(`| ${name}`));
  for (const each of rows) assert.ok(line_of(each.row), each.row);
  assert.equal(line_of('first content'), '| first content | 0.90 (0.90–1.05) | 0.90 (0.90–1.05) | holds, not surely |');
  assert.equal(line_of('layout shift'), '| layout shift, at most 0.01 | ours: 0 | – | holds |');
  assert.equal(line_of('memory, private'), '| memory, private | – | – | not measured |');
  assert.equal(lines.at(-2), '2 of 2 rows that were measured hold.');
});

test('options say what is measured, and a word that is none is told', () => {
  assert.deepEqual(options_of([]).tables, standard);
  assert.equal(options_of([]).rounds, 9);
  assert.deepEqual(options_of(['--short', 'pack']), { tables: ['pack'], conditions: ['slow 4G'], sizes: [711], more: {}, slower: 4,
    is_short: true, keeps: false, rounds: 2 });
  assert.deepEqual(options_of(['--with', 'before=../before/dist', '--network', '3G', '--areas', '2844', '--rounds', '3']).more,
    { before: '../before/dist' });
  for (const wrong of [['speed'], ['--rounds', '0'], ['--rounds'], ['--network', '5G'], ['--with', 'dist']])
    assert.throws(() => options_of(wrong), /“/);
});

test('the last run takes the place of the one before, and of nothing else', () => {
  const [begin, end] = ['<!-- the last run -->', '<!-- the end of the last run -->'];
  assert.equal(with_run(`# Speed\n${begin}\nold\n${end}\nafter\n`, ['new', '']), `# Speed\n${begin}\nnew\n${end}\nafter\n`);
  assert.throws(() => with_run('# Speed', ['new']), /no place/);
});
