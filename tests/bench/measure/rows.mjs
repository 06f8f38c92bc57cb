// The rows that issue 16 wants to hold, and whether they do by what was measured.
import { is_above, mark, ratios_of, ratio_words, values_of } from './tables.mjs';
import { median } from './statistics.mjs';

// `of`: which tables, by the beginnings of their keys; `figures`: which figures, by a pattern. A row of several holds if the
// worst of them does. Without `most` the ratio to each other subject is to be 1 at the most; with it, our own
// figures are to be that at the most.
export const rows = [
  { row: 'first content', of: ['first_visit/slow 4G'], figures: /^wheel and counts on screen$/ },
  { row: 'app live', of: ['first_visit/slow 4G'], figures: /^the app has painted home$/ },
  { row: 'press answered', of: ['first_visit/slow 4G'], figures: /^press on a slice answered$/ },
  { row: 'press before the app is live', of: ['early_press/slow 4G'], figures: /^answered$/ },
  { row: 'layout shift, at most 0.01', of: ['first_visit/slow 4G'], figures: /^layout shift$/, most: 0.01 },
  { row: 'longest task', of: ['first_visit/slow 4G'], figures: /^longest task until the app is live$/ },
  { row: 'blocking', of: ['first_visit/slow 4G'], figures: /^blocking until the app is live$/ },
  { row: 'route change', of: ['routes'], figures: /: press to painted$/ },
  { row: 'scroll p95', of: ['scrolling/'], figures: / p95$/ },
  { row: 'work at rest, none', of: ['rest/'], figures: /^(?:frames|timers|WebGL calls)$/, most: 0 },
  { row: 'repeat visit offline', of: ['repeat'], figures: /^the app has painted home$/ },
  { row: 'memory, resident', of: ['memory', 'pack/'], figures: /^(?:after the tour|with the plan): renderer, resident$/ },
  { row: 'memory, private', of: ['memory', 'pack/'], figures: /^(?:after the tour|with the plan): renderer, private$/ },
  { row: 'large pack: load', of: ['pack/'], figures: /^chosen to read$/ },
  { row: 'large pack: judge, to the board', of: ['pack/'], figures: /^to the board$/ },
  { row: 'large pack: page blocked', of: ['pack/'], figures: /^longest wait for the page$/ },
  { row: 'bytes until home can be read', of: ['bytes'], figures: /^bytes until home can be read$/ },
  { row: 'bytes until live', of: ['bytes'], figures: /^bytes until the app is live$/ },
];

const worse = (one, other) => (one === undefined || other.median > one.median ? other : one);

// Returns the worst ratio to each other subject, among the figures of a row.
function worst_ratios(tables, pattern) {
  const worst = {};
  for (const table of tables)
    for (const [figure, others] of Object.entries(ratios_of(table)))
      for (const [other, found] of Object.entries(pattern.test(figure) ? others : {}))
        if (found.pairs > 0) worst[other] = worse(worst[other], found);
  return worst;
}

// Returns the largest median of our own, among the figures of a row; undefined if none was measured.
function largest_of_ours(tables, pattern) {
  const medians = tables.flatMap(({ found }) => {
    const [own] = Object.keys(found);
    const figures = Object.keys(found[own][0] ?? {}).filter((figure) => pattern.test(figure));
    return figures.map((figure) => median(values_of(found, own, figure)));
  }).filter(Number.isFinite);
  return medians.length > 0 ? Math.max(...medians) : undefined;
}

// Returns {row, ratios, own, holds} of a row: `holds` is undefined where it was not measured.
export function judged({ row, of, figures, most }, tables) {
  const own_tables = tables.filter(({ key }) => of.some((begin) => key.startsWith(begin)));
  if (most !== undefined) {
    const own = largest_of_ours(own_tables, figures);
    return { row, own, holds: own === undefined ? undefined : own <= most };
  }
  const ratios = worst_ratios(own_tables, figures);
  const all = Object.values(ratios);
  return { row, ratios, holds: all.length === 0 ? undefined : all.every(({ median: middle }) => !is_above(middle)) };
}

// Says that a ratio lies on one side of 1 and one of its quartiles on the other.
const is_unsure = ({ low, high }) => is_above(low) !== is_above(high);

function words_of({ holds, ratios = {} }) {
  if (holds === undefined) return 'not measured';
  const unsure = Object.values(ratios).some(is_unsure) ? ', not surely' : '';
  return `${holds ? 'holds' : `does not hold ${mark}`}${unsure}`;
}

// Returns the lines of the summary: each row with its ratio to each of `others`, or our own figure.
export function summary_lines(tables, others) {
  const found = rows.map((row) => judged(row, tables));
  const cells = ({ ratios, own }) => others.map((other, i) => {
    if (ratios) return ratios[other] ? ratio_words(ratios[other]) : '–';
    return i === 0 && own !== undefined ? `ours: ${Number(own.toFixed(4))}` : '–';
  });
  const held = found.filter(({ holds }) => holds).length;
  const measured = found.filter(({ holds }) => holds !== undefined).length;
  return ['### Rows of issue 16', '', `| row | ${others.map((other) => `to ${other}`).join(' | ')} | |`,
    `| --- |${' --- |'.repeat(others.length)} --- |`,
    ...found.map((each) => `| ${each.row} | ${cells(each).join(' | ')} | ${words_of(each)} |`), '',
    `${held} of ${measured} rows that were measured hold.`, ''];
}
