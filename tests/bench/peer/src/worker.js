// Reads a pack of JSON into dense typed arrays and judges every series; the arrays are handed over, not copied.
import { GRADES, grade_of } from './grades.js';
import { is_awaiting, judge, NO_STATUS, rule_of } from './verdict.js';

function problem_of(pack) {
  if (pack.schema !== 'zhixiao-pack/1') return 'schema';
  if (!Array.isArray(pack.indicators) || !Array.isArray(pack.observations)) return 'lists';
  return undefined;
}

// Returns the figures by area, indicator and year, NaN where there is none, and those that are not to be used.
function dense(pack) {
  const areas = new Map((pack.areas ?? []).map(({ id }, i) => [id, i]));
  const indicators = new Map(pack.indicators.map(({ id }, i) => [id, i]));
  const first_year = pack.plan.start_year - 1;
  const years = pack.plan.end_year - first_year + 1;
  const values = new Float64Array(areas.size * indicators.size * years).fill(NaN);
  const broken = new Uint8Array(areas.size * indicators.size);
  let problems = 0;
  for (const one of pack.observations) {
    const area = areas.get(one.area);
    const indicator = indicators.get(one.indicator);
    const year = one.year - first_year;
    if (area === undefined || indicator === undefined || !(year >= 0 && year < years) || !Number.isFinite(one.value)) {
      problems += 1;
      continue;
    }
    const series = area * indicators.size + indicator;
    if (!Number.isNaN(values[series * years + year])) problems += 1;
    values[series * years + year] = one.value;
    if (one.quality === 'break' && year > broken[series]) broken[series] = year;
  }
  return { first_year, years, values, broken, problems };
}

function judge_all(pack, { first_year, years, values, broken }) {
  const this_year = new Date().getFullYear() - first_year;
  const rules = pack.indicators.map((indicator) => rule_of(indicator, first_year));
  const [areas, indicators] = [pack.areas.length, rules.length];
  const statuses = new Uint8Array(areas * indicators);
  const grades = new Uint8Array(areas * indicators);
  const counts = new Uint32Array(GRADES.length);
  for (let area = 0, at = 0; area < areas; area++)
    for (let i = 0; i < indicators; i++, at++) {
      const status = judge(rules[i], values, at * years, years, broken[at]);
      statuses[at] = status;
      grades[at] = grade_of(status, is_awaiting(rules[i], this_year));
      if (status !== NO_STATUS) counts[grades[at]]++;
    }
  return { statuses, grades, counts };
}

self.onmessage = async ({ data: file }) => {
  let pack;
  try {
    pack = JSON.parse(await file.text());
  } catch (error) {
    return self.postMessage({ problem: error.message });
  }
  const problem = problem_of(pack);
  if (problem) return self.postMessage({ problem });
  const figures = dense(pack);
  const verdicts = judge_all(pack, figures);
  const { plan, fields, departments, areas, indicators } = pack;
  const { first_year, years, values, problems } = figures;
  return self.postMessage({ pack: { plan, fields, departments, areas, indicators, first_year, years, values, problems, ...verdicts } },
    [values.buffer, ...Object.values(verdicts).map(({ buffer }) => buffer)]);
};
