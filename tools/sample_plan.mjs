// Writes the made-up sample plans to assets/sample/: two packs, and both again as a pair of CSV
// files in GB18030, as Excel saves them: node tools/sample_plan.mjs (the same bytes every time).
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { indicators_csv, figures_csv } from './sample_plan/csv.mjs';
import { departments, districts } from './sample_plan/city.mjs';
import { children } from './sample_plan/children.mjs';
import { observations_of } from './sample_plan/figures.mjs';
import { women } from './sample_plan/women.mjs';

const folder = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../assets/sample');

function indicator_of(row, plan) {
  const shows = row.shows ? `示例演示：${row.shows}。` : '';
  return {
    id: row.id, field: row.field, name: row.name, unit: row.unit, per: row.per, target: row.target,
    base_year: 2020, target_year: 2025, milestones: row.milestones,
    natural_min: row.counts ? 0 : row.natural_min, natural_max: row.natural_max,
    departments: row.departments, supporting: row.supporting, level: row.level ?? 'main_target',
    definition: row.definition + shows, source: `${plan.title}（虚构）`,
  };
}

function pack_of({ plan, fields, goals, indicators }) {
  const named = new Set(indicators.flatMap((row) => [...row.departments, ...row.supporting ?? []]));
  const numbers = {}; // goals made so far, by field
  return {
    schema: 'zhixiao-pack/1',
    plan: {
      ...plan, level: 'city', start_year: 2021, end_year: 2025, issuer: '示例市人民政府（虚构）',
      source: '全部虚构：示例市不存在，目标和数值都是为演示编的，不是任何地方的规划或统计',
      sample: true,
    },
    departments: departments.filter((department) => named.has(department.id)),
    areas: districts.map(({ id, name }) => ({ id, name })),
    fields: fields.map(([id, name, summary]) => ({ id, name, summary })),
    goals: goals.map(([field, text, measured_by]) => {
      numbers[field] = (numbers[field] ?? 0) + 1;
      return { id: `${field}-${numbers[field]}`, field, text, indicators: measured_by };
    }),
    indicators: indicators.map((row) => indicator_of(row, plan)),
    observations: indicators.flatMap(observations_of),
  };
}

// Returns a pack as JSON with each item of a list on a line of its own, as in assets/content.
function json_of(pack) {
  const spaced = (value) => {
    if (Array.isArray(value)) return `[${value.map(spaced).join(', ')}]`;
    if (value === null || typeof value !== 'object') return JSON.stringify(value);
    const members = Object.entries(value).filter(([, member]) => member !== undefined);
    return `{${members.map(([key, member]) => `${JSON.stringify(key)}: ${spaced(member)}`)
      .join(', ')}}`;
  };
  const parts = Object.entries(pack).map(([key, value]) => {
    if (Array.isArray(value))
      return `"${key}": [\n${value.map((item) => `    ${spaced(item)}`).join(',\n')}\n  ]`;
    return `"${key}": ${JSON.stringify(value, null, 2).replaceAll('\n', '\n  ')}`;
  });
  return `{\n  ${parts.join(',\n  ')}\n}\n`;
}

// Encodes with iconv, because node only decodes GB18030.
const gb18030 = (text) => execFileSync('iconv', ['-f', 'UTF-8', '-t', 'GB18030'], { input: text });

const packs = [women, children].map(pack_of);
fs.mkdirSync(folder, { recursive: true });
const write = (name, content) => fs.writeFileSync(path.join(folder, name), content);
for (const pack of packs) write(`plan-${pack.plan.audience}.json`, json_of(pack));
write('指标.csv', gb18030(indicators_csv(packs)));
write('数据.csv', gb18030(figures_csv(packs)));
