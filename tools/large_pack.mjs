// Writes a made-up plan with as many areas as a province or the whole nation has, as JSON and CSV:
//   node tools/large_pack.mjs AREAS INDICATORS YEARS FOLDER [--seed S] [--gb18030]
// plan.json, 指标.csv and 数据.csv hold the same figures. The same arguments give the same bytes, and
// an area has the same figures however many areas there are. 2844 60 10 stands for the nation's
// counties, 60 indicators and ten years.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { departments } from './sample_plan/city.mjs';
import { figure_line, figures_heading, indicators_csv } from './sample_plan/csv.mjs';
import { women } from './sample_plan/women.mjs';

const base_year = 2020;
const last_year = 2030;

// Returns a generator of random numbers from 0 to 1 that repeats with the same seeds (mulberry32).
function chance(...seeds) {
  let state = seeds.reduce((sum, seed) => Math.imul(sum ^ seed, 0x9E3779B1) + 0x7F4A7C15, 0) >>> 0;
  return () => {
    state = (state + 0x6D2B79F5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

// Syllables of made-up names. All names begin with 示例, so no real place has them.
const syllables = [...'云山清河安宁永平长乐高阳新丰石泉金沙白水青川福兴龙门双江大溪南湖北塘东岭西坪古城春林桃源梅'];
const kinds = ['县', '县', '县', '区', '区', '市', '旗'];

function areas_of(count) {
  const pairs = syllables.length ** 2;
  const rounds = ['', '上', '下', '前', '后'];
  if (count > pairs * rounds.length) throw new Error(`at most ${pairs * rounds.length} areas`);
  return Array.from({ length: count }, (_, i) => {
    const pair = (i * 1009) % pairs; // each pair once, neighbours unlike each other
    const name = syllables[pair % syllables.length] + syllables[Math.floor(pair / syllables.length)];
    return {
      id: `d${String(i + 1).padStart(4, '0')}`,
      name: `示例${rounds[Math.floor(i / pairs)]}${name}${kinds[i % kinds.length]}`,
    };
  });
}

// Returns `count` indicators: those of the sample plan over and over, with numbers as their ids.
function indicators_of(count, source) {
  return Array.from({ length: count }, (_, i) => {
    const like = women.indicators[i % women.indicators.length];
    const round = Math.floor(i / women.indicators.length) + 1;
    return {
      like,
      indicator: {
        id: `zb-${String(i + 1).padStart(2, '0')}`, field: like.field,
        name: round === 1 ? like.name : `${like.name}（${round}）`, unit: like.unit, per: like.per,
        target: like.target, base_year, target_year: last_year, milestones: like.milestones,
        natural_min: like.counts ? 0 : like.natural_min, natural_max: like.natural_max,
        departments: like.departments, supporting: like.supporting, level: 'main_target',
        definition: like.definition, source,
      },
    };
  });
}

function plan_of(area_count, indicator_count) {
  const title = `示例省妇女发展规划（${base_year + 1}—${last_year}年）`;
  const rows = indicators_of(indicator_count, `${title}（虚构）`);
  const all = rows.map(({ indicator }) => indicator);
  const named = new Set(all.flatMap((one) => [...one.departments, ...one.supporting ?? []]));
  const fields = women.fields.filter(([id]) => all.some(({ field }) => field === id));
  return {
    rows,
    pack: {
      schema: 'zhixiao-pack/1',
      plan: {
        id: 'large-sample', title, audience: 'women', level: 'province',
        start_year: base_year + 1, end_year: last_year, issuer: '示例省人民政府（虚构）',
        source: '全部虚构：示例省和它的县都不存在，数值是程序编的，用来试大文件', sample: true,
      },
      departments: departments.filter(({ id }) => named.has(id)),
      areas: areas_of(area_count),
      fields: fields.map(([id, name, summary]) => ({ id, name, summary })),
      goals: fields.map(([id, , summary]) => ({
        id: `${id}-1`, field: id, text: summary,
        indicators: all.filter(({ field }) => field === id).map((one) => one.id),
      })),
      indicators: all,
    },
  };
}

function rounded(value, decimals) {
  return Number(value.toFixed(decimals));
}

// Returns a function from a year to the figure of a rare event among some thousands of people.
function counted({ per }, random) {
  const among = Math.round(300 + 5700 * random() ** 2);
  return (year) => {
    const denominator = Math.round(among * (1 - 0.02 * (year - base_year)));
    const expected = (denominator * 16) / per;
    const numerator = Math.floor(expected + random() * 1.6);
    return { value: rounded((numerator / denominator) * per, 1), numerator, denominator };
  };
}

// Returns a function from a year to a figure that moves like the sample city's, at half its speed
// because this plan lasts twice as long.
function measured(like, random) {
  const known = like.city.filter((value) => value !== null);
  const [first, last] = [known[0], known[known.length - 1]];
  const decimals = like.decimals ?? (known.every(Number.isInteger) ? 0 : 1);
  const spread = like.spread ?? first * 0.05;
  const start = first + spread * (random() * 2 - 1);
  const a_year = ((last - first) / 8) * (random() * 2.2 - 0.2) + spread * 0.05 * (random() - 0.5);
  const highest = like.natural_max ?? (like.unit === '%' ? 100 : Infinity);
  return (year) => {
    const value = start + a_year * (year - base_year) + spread * 0.1 * (random() - 0.5);
    return { value: rounded(Math.min(Math.max(value, 0), highest), decimals) };
  };
}

function answered(random) {
  const done = base_year + Math.floor(random() * 20);
  return (year) => ({ value: year >= done ? 1 : 0 });
}

function course_of(like, random) {
  if (like.counts) return counted(like, random);
  return like.target.type === 'yes_no' ? answered(random) : measured(like, random);
}

// Yields the figures of one indicator in one area. Some areas never report, some years are missing,
// and a few series have a break.
function* figures_of({ like, indicator }, area, years, random) {
  if (random() < 0.02) return;
  const course = course_of(like, random);
  const broken = random() < 1 / 400 ? base_year + 1 + Math.floor(random() * years) : undefined;
  const is_early = random() < 0.2; // its last year is a preliminary figure
  for (let year = base_year; year < base_year + years; ++year) {
    const figure = course(year);
    if (random() < 0.06) continue;
    const quality = year === broken ? 'break'
      : is_early && year === base_year + years - 1 ? 'preliminary' : undefined;
    yield { indicator: indicator.id, area: area.id, year, ...figure, quality };
  }
}

// Writes both files of figures together, one area at a time, so that no plan is too large for the
// memory. Returns the number of figures.
function write_figures(folder, { rows, pack }, years, seed) {
  const json = fs.openSync(path.join(folder, 'plan.json'), 'w');
  const csv = fs.openSync(path.join(folder, '数据.csv'), 'w');
  const lists = Object.entries(pack).map(([key, value]) => (Array.isArray(value)
    ? `"${key}": [\n${value.map((item) => JSON.stringify(item)).join(',\n')}\n]`
    : `"${key}": ${JSON.stringify(value)}`));
  fs.writeSync(json, `{\n${lists.join(',\n')},\n"observations": [\n`);
  fs.writeSync(csv, figures_heading);
  let count = 0;
  pack.areas.forEach((area, at) => {
    const figures = rows.flatMap((row, i) =>
      [...figures_of(row, area, years, chance(seed, at + 1, i + 1))]);
    if (figures.length === 0) return;
    fs.writeSync(csv, figures.map((figure) => figure_line(figure, area.name)).join(''));
    const text = figures.map((figure) => JSON.stringify(figure)).join(',\n');
    fs.writeSync(json, (count === 0 ? '' : ',\n') + text);
    count += figures.length;
  });
  fs.writeSync(json, '\n]\n}\n');
  for (const file of [json, csv]) fs.closeSync(file);
  return count;
}

function into_gb18030(file) {
  execFileSync('iconv', ['-f', 'UTF-8', '-t', 'GB18030', '-o', `${file}.new`, file]);
  fs.renameSync(`${file}.new`, file);
}

const options = process.argv.slice(2);
const seed_at = options.indexOf('--seed');
const [, seed = '1'] = seed_at < 0 ? [] : options.splice(seed_at, 2);
const is_gb18030 = options.includes('--gb18030');
const [areas, indicators, years, folder] = options.filter((option) => option !== '--gb18030');
const numbers = [areas, indicators, years, seed].map(Number);
if (!folder || !numbers.every((number) => Number.isInteger(number) && number > 0)
    || numbers[2] > 2100 - base_year + 1) {
  console.error('node tools/large_pack.mjs AREAS INDICATORS YEARS FOLDER [--seed S] [--gb18030]');
  process.exit(2);
}
fs.mkdirSync(folder, { recursive: true });
const plan = plan_of(numbers[0], numbers[1]);
fs.writeFileSync(path.join(folder, '指标.csv'), indicators_csv([plan.pack]));
const count = write_figures(folder, plan, numbers[2], numbers[3]);
if (is_gb18030) for (const name of ['指标', '数据']) into_gb18030(path.join(folder, `${name}.csv`));
console.log(`${folder}: ${numbers[0]} areas, ${numbers[1]} indicators, ${count} figures`);
