// Writes what a fuzz target starts from: node tools/steps/fuzz_seeds.mjs TARGET FOLDER DICTIONARY
// FOLDER gets small inputs cut out of the repository's plans and tests, DICTIONARY the words that
// the readers of files look for.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const read = (file, encoding = 'utf8') => fs.readFileSync(path.join(root, file), encoding);

// Indicators and figures of one input. Few, because a target runs slower the more it has to read.
const indicators_each = 2;
const figures_each = 6;

function portions(list, size) {
  const count = Math.ceil(list.length / size);
  return Array.from({ length: count }, (_, i) => list.slice(i * size, (i + 1) * size));
}

// Returns the part of `pack` that `indicators` need.
function cut(pack, indicators) {
  const ids = new Set(indicators.map(({ id }) => id));
  const fields = new Set(indicators.map(({ field }) => field));
  const departments = new Set(indicators.flatMap((one) =>
    [...one.departments, ...one.supporting ?? []]));
  const observations = pack.observations.filter(({ indicator }) => ids.has(indicator))
    .sort((a, b) => a.year - b.year).slice(-figures_each);
  const areas = new Set(observations.map(({ area }) => area));
  const goals = pack.goals.map((goal) =>
    ({ ...goal, indicators: goal.indicators.filter((id) => ids.has(id)) }));
  return {
    ...pack, indicators, observations,
    departments: pack.departments.filter(({ id }) => departments.has(id)),
    areas: pack.areas?.filter(({ id }) => areas.has(id)),
    fields: pack.fields.filter(({ id }) => fields.has(id)),
    goals: goals.filter((goal) => goal.indicators.length > 0),
  };
}

function json_packs() {
  const files = ['content/women', 'content/children', 'sample/plan-women', 'sample/plan-children'];
  return files.flatMap((file) => {
    const pack = JSON.parse(read(`assets/${file}.json`));
    return portions(pack.indicators, indicators_each)
      .map((indicators) => JSON.stringify(cut(pack, indicators)));
  });
}

function json_seeds() {
  const faulty = fs.readdirSync(path.join(root, 'tests/plan/files/bad'))
    .filter((name) => name !== 'expected.json')
    .map((name) => read(`tests/plan/files/bad/${name}`, null));
  return [...json_packs(), ...faulty];
}

const parting = '\n====\n';
const lines_of = (text) => text.split(/\r?\n/).filter((line) => line !== '');

// Returns an input as tests/fuzz/csv_pack.cpp reads it. In its first byte, bits 0 to 2 and 3 to 5
// are the encodings of the two sheets (from 4 on: the bytes as they are), bit 6 says whether the
// year is known, bit 7 whether the figures come once more.
function csv_input(form, indicators, figures) {
  const sheets = [indicators, figures].map((sheet) => Buffer.from(sheet, form.text ?? 'utf8'));
  return Buffer.concat([Buffer.from([form.bits]), sheets[0], Buffer.from(parting), sheets[1]]);
}

// Returns an input for every few indicators: their rows, and the rows of their figures.
function cut_sheets(indicators, figures, make) {
  const [heading, ...rows] = lines_of(indicators);
  const [figure_heading, ...figure_rows] = lines_of(figures);
  return portions(rows, indicators_each).map((some, i) => {
    const ids = some.map((row) => row.split(',')[0]);
    const own = figure_rows.filter((row) => ids.includes(row.split(',')[0]));
    return make(i, [heading, ...some].join('\r\n'),
      [figure_heading, ...own.slice(-figures_each)].join('\r\n'));
  });
}

// Returns inputs with every spelling of a number in the tests, as the figures of one indicator.
function spelt_numbers() {
  const { numbers } = JSON.parse(read('tests/plan/files/csv/cells.json'));
  const quoted = (cell) => `"${cell.replaceAll('"', '""')}"`;
  return portions(Object.keys(numbers), figures_each).map((cells, i) => csv_input({ bits: i % 5 },
    `编号,规划,领域,指标名称,单位,类型,目标值,基期年,目标年\na,妇女,健康,甲,%,,90%以上,2020,2025\n`,
    `编号,年份,数值\n${cells.map((cell, at) => `a,${2012 + at},${quoted(cell)}\n`).join('')}`));
}

function csv_seeds() {
  const bytes = (name) => read(`assets/sample/${name}.csv`, 'latin1');
  const text = (name) => new TextDecoder('gb18030').decode(Buffer.from(bytes(name), 'latin1'));
  const forms = [0, 1 + 8, 2 + 16, 3 + 24, 4 + 32, 64 + 4, 128 + 4];
  const from_tests = ['corrected', 'faulty'].map((folder) => csv_input({ bits: 4 },
    read(`tests/plan/files/csv/${folder}/指标.csv`), read(`tests/plan/files/csv/${folder}/数据.csv`)));
  return [
    ...cut_sheets(text('指标'), text('数据'),
      (i, ...sheets) => csv_input({ bits: forms[i % forms.length] }, ...sheets)),
    ...cut_sheets(bytes('指标'), bytes('数据'),
      (i, ...sheets) => csv_input({ bits: 4 + 32, text: 'latin1' }, ...sheets)).slice(0, 3),
    ...from_tests, ...spelt_numbers(),
  ];
}

// Returns records with more and more in them, and texts with the codes of the tests.
function family_seeds() {
  const stages = ['before-birth', '0-3', '3-6', '6-12', '12-15', '15-18', 'special'];
  const answers = { a: 'yes', b: 'sometimes', c: 'not_yet', 'd-1': 'not_applicable' };
  const child = (i) => ({
    ...i > 0 && { nickname: `孩子${i}`, born: `20${10 + i}-0${i}` },
    circumstances: ['left-behind', 'apart', 'disability', 'one-parent'].slice(0, i),
    check_ups: stages.slice(0, i).map((stage) => ({ day: '2026-11-28', stage, answers })),
    days_done: ['2024-02-29', '2026-11-28'].slice(0, i),
  });
  const records = [0, 1, 2, 3, 4].map((many) => JSON.stringify({
    schema: 'zhixiao-family-record/1',
    children: Array.from({ length: many + 1 }, (_, i) => child(i)),
  }));
  const cases = JSON.parse(read('tests/cases/family_cases.json'));
  const codes = cases.codes.map(({ code }) => code);
  const typed = [...cases.typed_otherwise, ...cases.bad_codes].map((one) => one.typed);
  return [...records, ...typed, codes.join('\n'), codes.join(' '), codes.join(''),
    codes.map((code) => `妈妈 19:05\n${code.slice(0, 8)}\n${code.slice(8)}。`).join('\n')];
}

// Returns the string literals in the readers' sources: the words that they look for.
function literals(files) {
  return files.flatMap((file) => [...read(`src/${file}`)
    .replaceAll(/^\s*#include.*$/gm, '').matchAll(/"((?:[^"\\\n]|\\.)+)"/g)]
    .map(([, literal]) => literal).filter((literal) => !literal.includes('\\')));
}

const targets = {
  json_pack: { seeds: json_seeds, words: () => literals(['plan/files/read_pack.cpp'])
    .map((word) => `"${word}"`) },
  csv_pack: { seeds: csv_seeds, words: () => [',', '"', '\n', parting, ...literals([
    'plan/files/csv_columns.cpp', 'plan/files/cell_number.cpp', 'plan/files/cells.cpp',
    'plan/files/csv_names.cpp'])] },
  family_text: { seeds: family_seeds, words: () => ['"', '{}', '[]', 'ZX1-', 'ＺＸ１', '\n',
    ...literals(['family/files/record_text.cpp', 'family/model/family.cpp'])] },
};

const escaped = (word) => [...Buffer.from(word)]
  .map((byte) => `\\x${byte.toString(16).padStart(2, '0')}`).join('');

const [name, folder, dictionary] = process.argv.slice(2);
const { seeds, words } = targets[name];
fs.rmSync(folder, { recursive: true, force: true });
fs.mkdirSync(folder, { recursive: true });
seeds().forEach((seed, i) => fs.writeFileSync(path.join(folder, String(i).padStart(3, '0')), seed));
fs.writeFileSync(dictionary,
  [...new Set(words())].map((word) => `"${escaped(word)}"\n`).join(''));
