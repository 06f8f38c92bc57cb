// Tables in Markdown of what was measured: {title, digits, found: {subject: [{figure: value}, …]}}, a value a round, ours first.
import { growth, paired, spread } from './statistics.mjs';

export const mark = '▲'; // beside each ratio above 1: more than the other takes

// Returns whether a ratio is above 1 as it is printed, with two digits: what lies below that is noise.
export const is_above = (ratio) => Number(ratio.toFixed(2)) > 1;

const number = (value, digits) => (Number.isFinite(value) ? value.toFixed(digits) : value === Infinity ? '∞' : '–');
const line = (cells) => `| ${cells.join(' | ')} |`;
const head = (cells) => [line(cells), line(cells.map(() => '---'))];

export function spread_words(list, digits) {
  const { median, low, high } = spread(list);
  const [a, b] = [number(low, digits), number(high, digits)];
  return a === b ? number(median, digits) : `${number(median, digits)} (${a}–${b})`;
}

export function ratio_words({ median, low, high }) {
  const [a, b] = [number(low, 2), number(high, 2)];
  const words = a === b ? number(median, 2) : `${number(median, 2)} (${a}–${b})`;
  return is_above(median) ? `${words} ${mark}` : words;
}

// Returns the names of all figures, in the order in which they first come.
export const figures_of = (found) => [...new Set(Object.values(found).flat().flatMap(Object.keys))];

export const values_of = (found, subject, figure) => (found[subject] ?? []).map((each) => each[figure]);

// Returns {figure: {subject: ratio}} of the first subject to each other.
export function ratios_of({ found }) {
  const [own, ...others] = Object.keys(found);
  return Object.fromEntries(figures_of(found).map((figure) => [figure, Object.fromEntries(others.map((other) => (
    [other, paired(values_of(found, own, figure), values_of(found, other, figure))])))]));
}

// Returns in how many rounds every subject was measured: one that failed has no values.
const rounds_of = (found) => {
  const lists = Object.values(found);
  return lists[0].filter((_, i) => lists.every((list) => Object.keys(list[i] ?? {}).length > 0)).length;
};

// Returns the lines of a table: for each figure medians, least and most, and the ratio to each other subject with its
// quartiles. `load`, of the machine meanwhile, is told where it is known.
export function lines_of(table) {
  const { title, digits = 0, found, load } = table;
  const [own, ...others] = Object.keys(found);
  const ratios = ratios_of(table);
  const body = figures_of(found).map((figure) => line([figure, spread_words(values_of(found, own, figure), digits),
    ...others.flatMap((other) => [spread_words(values_of(found, other, figure), digits), ratio_words(ratios[figure][other])])]));
  const [whole, of] = [rounds_of(found), found[own].length];
  const how = `${whole === of ? of : `${whole} of ${of}`} ${of === 1 ? 'round' : 'pairs'}${load === undefined ? '' : `, load ${number(load, 1)}`}`;
  return [`### ${title} (${how})`, '',
    ...head(['', own, ...others.flatMap((other) => [other, 'ratio'])]), ...body, ''];
}

// Returns the lines that say how figures grow over tables of the same figures, each `scale` times as large as the first.
export function growth_lines(tables) {
  const [first] = tables;
  const subjects = Object.keys(first.found);
  const body = figures_of(first.found).map((figure) => line([figure, ...subjects.map((subject) => (
    growth(tables.map(({ found }) => values_of(found, subject, figure))).map((each) => number(each, 2)).join(' · ')))]));
  return [`### ${first.grows}: growth at ${tables.map(({ scale }) => `${scale}×`).join(', ')}`, '',
    ...head(['', ...subjects]), ...body, ''];
}

// Returns what is printed of all growths among these tables: those that name the same thing that `grows`.
export function all_growth_lines(tables) {
  const kinds = new Set(tables.map(({ grows }) => grows).filter(Boolean));
  return [...kinds].flatMap((kind) => {
    const own = tables.filter(({ grows }) => grows === kind);
    return own.length > 1 ? growth_lines(own) : [];
  });
}
