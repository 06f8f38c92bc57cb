// Linear progress: the share of the gap that is closed against the share of the time that is used. Works on dense
// typed arrays, a year a place, NaN where there is no figure; nothing is allocated for a series.

export const STATUS = ['met', 'met_final', 'met_single', 'done', 'on_track', 'improving', 'met_at_risk',
  'improving_then_worse', 'slow', 'recovering', 'insufficient', 'missing_base', 'no_data', 'not_done', 'lagging',
  'fell_back', 'missed_final', 'worsening', 'regressing']; // from best to worst
const S = Object.fromEntries(STATUS.map((name, i) => [name, i]));
export const NO_STATUS = 255; // targets in words

const EPS = 1e-9;
const BOUNDS = { at_least: 1, keep_at_least: 1, at_most: -1, keep_at_most: -1 };

export const has_number = (target) => !['direction', 'yes_no', 'text'].includes(target.type);

// What a target is, ready for the loop: the band is open where a limit is infinite.
export function rule_of(indicator, first_year) {
  const { target } = indicator;
  const percent = indicator.unit === '%';
  const rule = {
    kind: target.type, low: -Infinity, high: Infinity, strict: Boolean(target.strict), share: 0,
    way: target.direction === 'down' ? -1 : 1,
    base: indicator.base_year - first_year, target: indicator.target_year - first_year,
    natural_low: indicator.natural_min ?? (percent ? 0 : -Infinity),
    natural_high: indicator.natural_max ?? (percent ? 100 : Infinity),
    milestones: [],
  };
  if (BOUNDS[target.type] === 1) rule.low = target.value;
  else if (BOUNDS[target.type] === -1) rule.high = target.value;
  else if (target.type === 'about') {
    const tolerance = target.tolerance ?? Math.abs(target.value) * 0.05;
    rule.low = target.value - tolerance;
    rule.high = target.value + tolerance;
  } else if (target.type === 'range') ({ low: rule.low, high: rule.high } = target);
  else if (target.type === 'reduce_by') rule.share = -target.percent / 100;
  else if (target.type === 'raise_by') rule.share = target.percent / 100;
  if (target.type === 'at_least' || target.type === 'at_most')
    rule.milestones = (indicator.milestones ?? []).map(({ year, value }) => ({ year: year - first_year, value }));
  return rule;
}

// What the last call of judge() found out besides the status.
export const last = { base: -1, newest: -1, gap: NaN, pace: NaN, share: NaN, time: NaN, gain: NaN, need: NaN, eta: NaN };

function forget() {
  last.base = last.newest = -1;
  last.gap = last.pace = last.share = last.time = last.gain = last.need = last.eta = NaN;
}

const gap_of = (low, high, value) => {
  const left = Math.max(low - value, value - high);
  return left <= EPS ? 0 : left;
};
const meets = (low, high, strict, value) => {
  if (Math.max(low - value, value - high) > EPS) return false;
  return !(strict && (Math.abs(value - low) <= EPS || Math.abs(value - high) <= EPS));
};

const slopes = new Float64Array(5000);

function median_slope(values, from, to, at) {
  let count = 0;
  for (let i = from; i <= to; i++) {
    const one = values[at + i];
    if (one !== one) continue;
    for (let j = i + 1; j <= to; j++) {
      const other = values[at + j];
      if (other === other) slopes[count++] = (other - one) / (j - i);
    }
  }
  if (count === 0) return NaN;
  const sorted = slopes.subarray(0, count).sort();
  return count % 2 ? sorted[count >> 1] : (sorted[count / 2 - 1] + sorted[count / 2]) / 2;
}

function toward(rule, low, high, target, values, at, newest, base) {
  const value = values[at + newest];
  if (newest >= target) {
    let judged = target;
    while (values[at + judged] !== values[at + judged]) judged++;
    last.gap = gap_of(low, high, values[at + judged]);
    return meets(low, high, rule.strict, values[at + judged]) ? S.met_final : S.missed_final;
  }
  const gap = gap_of(low, high, value);
  const met = meets(low, high, rule.strict, value);
  last.gap = gap;
  last.need = met ? NaN : gap / (target - newest);
  if (base < 0 || newest <= base) return met ? S.met_single : S.insufficient;
  if (met) {
    if (low === -Infinity || high === Infinity) {
      const slope = median_slope(values, base, newest, at);
      if (slope !== slope) return S.met;
      const projected = Math.min(rule.natural_high, Math.max(rule.natural_low, value + slope * (target - newest)));
      return meets(low, high, rule.strict, projected) ? S.met : S.met_at_risk;
    }
    let before = newest - 1;
    while (values[at + before] !== values[at + before]) before--;
    const step = value - values[at + before];
    const centre = (low + high) / 2;
    const holds = Math.abs(value - centre) <= Math.abs(values[at + before] - centre) + EPS
      || meets(low, high, rule.strict, value + 2 * step);
    return holds ? S.met : S.met_at_risk;
  }
  for (let i = base; i < newest; i++)
    if (values[at + i] === values[at + i] && meets(low, high, rule.strict, values[at + i])) return S.fell_back;
  const base_gap = gap_of(low, high, values[at + base]);
  const share = base_gap <= EPS ? 0 : (base_gap - gap) / base_gap;
  const time = (newest - base) / (target - base);
  const pace = share / time;
  const gain = (base_gap - gap) / (newest - base);
  last.share = share; last.time = time; last.pace = pace; last.gain = gain;
  last.eta = gain > EPS ? newest + gap / gain : NaN;
  if (pace + EPS >= 0.95) return S.on_track;
  if (pace + EPS >= 0.6) return S.slow;
  return pace + EPS >= -0.1 ? S.lagging : S.regressing;
}

function direction(rule, values, at, first, newest) {
  let from = -1, before = -1;
  for (let i = Math.max(first, newest - 4); i < newest; i++) {
    if (values[at + i] !== values[at + i]) continue;
    if (from < 0) from = i;
    before = i;
  }
  if (from < 0) return S.insufficient;
  const mean = rule.way * (values[at + newest] - values[at + from]) / (newest - from) > EPS;
  const latest = rule.way * (values[at + newest] - values[at + before]) > EPS;
  return mean ? (latest ? S.improving : S.improving_then_worse) : (latest ? S.recovering : S.worsening);
}

// The status of the series values[at .. at + years); `broken`: the place of its newest change of definition, or 0.
export function judge(rule, values, at, years, broken = 0) {
  forget();
  if (rule.kind === 'text') return NO_STATUS;
  let newest = years - 1;
  while (newest >= broken && values[at + newest] !== values[at + newest]) newest--;
  if (newest < broken) return S.no_data;
  let first = broken;
  while (values[at + first] !== values[at + first]) first++;
  last.newest = newest;
  if (rule.kind === 'yes_no') return Math.abs(values[at + newest]) > EPS ? S.done : S.not_done;
  if (rule.kind === 'direction') return direction(rule, values, at, first, newest);
  let base = -1;
  for (const year of [rule.base, rule.base + 1, rule.base - 1]) {
    if (year < first || year >= years || values[at + year] !== values[at + year]) continue;
    base = year;
    break;
  }
  const change = rule.share !== 0;
  if (base < 0 && !change)
    for (let i = Math.max(first, rule.base); i < years; i++)
      if (values[at + i] === values[at + i]) { base = i; break; }
  if (base < 0 && change) return S.missing_base;
  last.base = base;
  let { low, high } = rule;
  if (change) {
    const limit = values[at + base] * (1 + rule.share);
    if (rule.share < 0) high = limit;
    else low = limit;
  }
  const next = rule.milestones.find(({ year }) => year >= newest && year < rule.target);
  let milestone = -1;
  if (next) {
    const limits = rule.kind === 'at_least' ? [next.value, Infinity] : [-Infinity, next.value];
    milestone = toward(rule, ...limits, next.year, values, at, newest, base);
    forget();
    last.base = base;
    last.newest = newest;
  }
  return Math.max(milestone, toward(rule, low, high, rule.target, values, at, newest, base));
}

// Says whether the target year is over without its figure; of the series judged last. `this_year`: its place.
export const is_awaiting = (rule, this_year) => (
  last.newest >= 0 && last.newest < rule.target && rule.target < this_year);
