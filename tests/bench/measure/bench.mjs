// Measures the app against its peer and prints Markdown: node tests/bench/measure/bench.mjs BUILD [OPTION…], as tools/bench does,
// which makes what BUILD/bench-peer and BUILD/packs hold.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { with_run } from './kept.mjs';
import { options_of } from './options.mjs';
import { summary_lines } from './rows.mjs';
import { launch, serve_all } from './subjects.mjs';
import { all_growth_lines, lines_of, mark } from './tables.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');
// Once a page is live, the prerendered peer is the peer: only these tables tell them apart.
const of_first_visits = new Set(['bytes', 'first_visit', 'repeat', 'way_home']);

const git = (...words) => execFileSync('git', words, { cwd: root, encoding: 'utf8' }).trim();

// Says which commit dist/ was made beside. Of files that differ, those that the run itself writes do not count.
function commit() {
  try {
    const changed = git('status', '--porcelain', '--', 'src', 'web', 'assets', 'tests/bench', 'tools');
    return git('rev-parse', '--short', 'HEAD') + (changed ? ', with changes' : '');
  } catch {
    return 'of no repository';
  }
}

async function machine() {
  const browser = await launch();
  const version = browser.version();
  await browser.close();
  const cpus = os.cpus();
  return `${cpus[0].model.trim()}, ${cpus.length} cores, ${Math.round(os.totalmem() / 2 ** 30)} GiB; Chromium ${version}; node ${process.versions.node}`;
}

async function heading(words) {
  return ['## Last run', '', `- ${new Date().toISOString().slice(0, 16).replace('T', ' ')} UTC, commit ${commit()}`,
    `- ${await machine()}`, `- \`${['tools/bench', ...words].join(' ')}\``, '',
    'Medians (least–most), and ratios of ours to the other’s as medians of the ratios of pairs (quartiles).', `${mark}: above 1. Load: of the machine over the last five minutes of a table, the browser's own work in it.`, ''];
}

function folders_of(build, more) {
  const peer = path.join(build, 'bench-peer');
  return {
    zhixiao: path.join(root, 'dist'), peer: path.join(peer, 'dist'), 'peer, prerendered': path.join(peer, 'dist-prerendered'), ...more,
  };
}

// Measures the tables of `options` and tells lines as they come. Returns the tables.
async function measure_all(options, world, tell) {
  const tables = [];
  for (const name of options.tables) {
    const { measure } = await import(`./${name}.mjs`);
    const subjects = Object.fromEntries(Object.entries(world.subjects)
      .filter(([subject]) => of_first_visits.has(name) || !subject.endsWith('prerendered')));
    const own = [];
    for await (const measured of measure({ ...world, subjects })) {
      const table = { ...measured, load: os.loadavg()[1] }; // of the last five minutes
      own.push(table);
      tell(lines_of(table));
    }
    tell(all_growth_lines(own));
    tables.push(...own);
  }
  return tables;
}

async function main([build_folder, ...words]) {
  const options = options_of(words);
  const build = path.resolve(build_folder);
  const folder = path.join(build, 'bench-runs');
  fs.mkdirSync(folder, { recursive: true });
  const lines = [];
  const tell = (more) => {
    lines.push(...more);
    if (more.length > 0) console.log(more.join('\n'));
  };
  tell(await heading(words));
  const packs = options.sizes.map((areas) => ({ areas, file: path.join(build, 'packs', String(areas), 'plan.json') }));
  const subjects = await serve_all(folders_of(build, options.more), path.join(build, 'bench-brotli'));
  try {
    const tables = await measure_all(options, { ...options, subjects, packs, folder }, tell);
    tell(summary_lines(tables, Object.keys(subjects).filter((name) => name !== 'zhixiao')));
    const at = new Date().toISOString().replace(/[:.]/g, '-');
    fs.writeFileSync(path.join(folder, `${at}.json`), JSON.stringify(tables));
    fs.writeFileSync(path.join(folder, `${at}.md`), lines.join('\n'));
    const speed = path.join(root, 'docs/speed.md');
    if (options.keeps) fs.writeFileSync(speed, with_run(fs.readFileSync(speed, 'utf8'), lines));
  } finally {
    Object.values(subjects).forEach((subject) => subject.stop());
  }
}

main(process.argv.slice(2)).catch((error) => {
  console.error(`error: ${error.message}`);
  process.exit(1); // a browser that was left would keep the process
});
