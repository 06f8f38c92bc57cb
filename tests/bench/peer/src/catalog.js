// The packs that come with the app, read once, with their verdicts.
import { GRADES, grade_of } from './grades.js';
import { has_number, is_awaiting, judge, last, NO_STATUS, rule_of, STATUS } from './verdict.js';

const PLANS = ['women', 'children'];

function judged(pack) {
  const this_year = new Date().getFullYear();
  const years = pack.observations.map(({ year }) => year);
  const first_year = Math.min(pack.plan.start_year - 1, ...years);
  const count = Math.max(pack.plan.end_year, ...years) - first_year + 1;
  const by_indicator = new Map(pack.indicators.map(({ id }) => [id, []]));
  for (const one of pack.observations) by_indicator.get(one.indicator)?.push(one);
  const values = new Float64Array(count);
  const indicators = pack.indicators.map((indicator) => {
    const all = by_indicator.get(indicator.id);
    const own = all.filter(({ area }) => !area);
    values.fill(NaN);
    let broken = 0;
    for (const one of own) {
      values[one.year - first_year] = one.value;
      if (one.quality === 'break') broken = Math.max(broken, one.year - first_year);
    }
    const rule = rule_of(indicator, first_year);
    const status = judge(rule, values, 0, count, broken);
    const grade = GRADES[grade_of(status, is_awaiting(rule, this_year - first_year))];
    const detail = { ...last, eta: last.eta + first_year, base: last.base + first_year };
    const quantified = indicator.level === 'main_target' && (has_number(indicator.target) || indicator.target.type === 'text');
    const newest = own.reduce((one, other) => (one && one.year > other.year ? one : other), undefined);
    return { ...indicator, plan: pack.plan.id, figures: own, by_area: all, newest, quantified, detail, grade,
      status: status === NO_STATUS ? undefined : STATUS[status] };
  });
  return { ...pack, indicators, by_id: new Map(indicators.map((one) => [one.id, one])) };
}

// Returns how many quantified main targets there are of each grade, and in all.
export function tally(indicators) {
  const counts = { all: 0 };
  for (const one of indicators) {
    if (!one.quantified) continue;
    counts[one.grade] = (counts[one.grade] ?? 0) + 1;
    counts.all += 1;
  }
  return counts;
}

// Begun in index.html by links of preload.
const coming = typeof document === 'undefined' ? undefined
  : Promise.all(PLANS.map(async (id) => (await fetch(__CONTENT__[id])).json())).then((packs) => packs.map(judged));

export const catalog = () => coming;
export const read_packs = (packs) => packs.map(judged); // for the prerendered page

export function newest_of(packs, wanted = 3) {
  const lists = packs.map(({ indicators }) => indicators.filter(({ quantified, newest }) => quantified && newest)
    .sort((one, other) => other.newest.year - one.newest.year));
  const found = [];
  for (let turn = 0; found.length < wanted && lists.some((list) => turn < list.length); turn++)
    for (const list of lists) if (turn < list.length && found.length < wanted) found.push(list[turn]);
  return found;
}
