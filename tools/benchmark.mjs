// Runs zhixiao-bench on packs of three sizes and prints Markdown:
//   node tools/benchmark.mjs BUILD_FOLDER
import { execFileSync } from 'node:child_process';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const tools = path.dirname(fileURLToPath(import.meta.url));
const build = process.argv[2];
const given = process.argv.slice(3).map(Number);
const sizes = given.length > 0 ? given : [711, 1422, 2844]; // a quarter of the nation's counties, half of them, all
const [indicators, years, this_year] = [60, 10, 2029];

// Keeps node's own fetch() from Emscripten 3.1.6, which takes it for a browser's.
const node_options = process.allowedNodeEnvironmentFlags.has('--experimental-fetch')
  ? ['--no-experimental-fetch'] : [];
const programs = [
  { where: 'native', command: [path.join(build, 'bench/zhixiao-bench')] },
  { where: 'wasm', command: [process.execPath, ...node_options,
    path.join(build, 'web/zhixiao-bench.js')] },
];

function pack_of(areas) {
  const folder = path.join(build, 'packs', String(areas));
  execFileSync(process.execPath, [path.join(tools, 'large_pack.mjs'), areas, indicators, years,
    folder].map(String), { stdio: ['ignore', 'ignore', 'inherit'] });
  return folder;
}

// Returns what one run measures. Each format runs in a process of its own, because peak memory is
// measured by process.
function measured({ command: [program, ...rest] }, format, folder) {
  const output = execFileSync(program, [...rest, format, folder, String(this_year)],
    { encoding: 'utf8' });
  return JSON.parse(output);
}

const mib = (bytes) => Math.round(bytes / 2 ** 20);

function line(where, format, areas, found) {
  const cells = found.problem !== undefined
    ? [where, format, areas, found.problem, '', '', '', '', '', '', '']
    : [where, format, areas, found.series, found.figures, mib(found.bytes),
      Math.round(found.load), Math.round((found.load * 1e6) / found.figures),
      mib(found.load_peak), found.table.toFixed(1), found.judge.toFixed(1),
      Math.round((found.judge * 1e6) / found.series)];
  return `| ${cells.join(' | ')} |`;
}

const columns = ['', 'format', 'areas', 'series', 'figures', 'file MiB', 'load ms',
  'load ns/figure', 'peak MiB', 'table ms', 'judge ms', 'judge ns/series'];
const cpus = os.cpus();
console.log(`${cpus[0].model}, ${cpus.length} cores; node ${process.versions.node}; `
  + 'times are of the processor\n');
console.log(`| ${columns.join(' | ')} |\n|${' --- |'.repeat(columns.length)}`);
const folders = sizes.map(pack_of);
const verdicts = sizes.map(() => new Set());
for (const program of programs) {
  for (const format of ['csv', 'json']) {
    sizes.forEach((areas, i) => {
      const found = measured(program, format, folders[i]);
      if (found.verdicts) verdicts[i].add(found.verdicts.join(' '));
      console.log(line(program.where, format, areas, found));
    });
  }
}
// Both formats hold the same plan, so both builds must judge alike, or the times mean nothing.
if (verdicts.some((found) => found.size !== 1)) {
  console.error('the verdicts differ between formats or builds');
  process.exit(1);
}
