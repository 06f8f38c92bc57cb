// Prints what a first visit downloads before the home page shows: each file's bytes, plain and with
// brotli; and the bytes of each WebAssembly module and of the one file. Fails if any is above its ceiling.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import zlib from 'node:zlib';
import { first, later } from '../web/content.mjs';
import { ceilings } from './budgets.mjs';

const dist = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../dist');

function brotli(bytes) {
  return zlib.brotliCompressSync(bytes, {
    params: {
      [zlib.constants.BROTLI_PARAM_QUALITY]: 11,
      [zlib.constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  }).length;
}

const list = path.join(dist, 'release.json');
if (!fs.existsSync(list)) {
  console.error('error: dist/ is missing: run tools/run --build-only');
  process.exit(1);
}
const { files: places } = JSON.parse(fs.readFileSync(list, 'utf8'));
const name_at = new Map(Object.entries(places).map(([name, { address }]) => [address, name]));
const bytes_of = (name) => fs.readFileSync(path.join(dist, places[name].address));

// Returns how many bytes of a file are sent, worked out once.
const known = new Map();
function sent_of(name) {
  if (!known.has(name)) known.set(name, brotli(bytes_of(name)));
  return known.get(name);
}

// Returns the names of a script and of those that it imports statically.
function with_imports(name, found = new Set()) {
  if (found.has(name)) return found;
  found.add(name);
  for (const [, other] of bytes_of(name).toString().matchAll(/\b(?:from|import)\s*"\.\/([\w.-]+\.mjs)"/g))
    with_imports(name_at.get(`files/${other}`), found);
  return found;
}

const in_parts = new Set(Object.values(later).flat());
const files = ['index.html', 'app.css', 'first.js', ...with_imports('app.mjs'), 'zhixiao.wasm',
  ...[...first, 'icons.json'].map((name) => `content/${name}`)];

let total = 0;
for (const name of files) {
  const sent = sent_of(name);
  total += sent;
  console.log(`${name.padEnd(28)} ${String(bytes_of(name).length).padStart(9)} ${String(sent).padStart(9)} brotli`);
}
const sum_of = (names) => names.map(sent_of).reduce((sum, sent) => sum + sent);

// Files that are fetched once the first page is painted.
const after = ['zhixiao_later.wasm', ...with_imports('device.mjs', with_imports('family.mjs')),
  ...[...in_parts].map((name) => `content/${name}`)];
console.log(`the other pages, after it: ${sum_of(after)} bytes brotli`);
// Files that are fetched when someone opens the first file of plans.
const desk = [...with_imports('desk.mjs'), 'desk_worker.mjs', 'zhixiao_desk.wasm']
  .filter((name) => !after.includes(name));
console.log(`the desk, later: ${sum_of(desk)} bytes brotli`);

const bytes = {
  ...Object.fromEntries(Object.keys(places).filter((name) => name.endsWith('.wasm')).map((name) => [name, sent_of(name)])),
  'zhixiao.html': bytes_of('zhixiao.html').length,
  'first load': total,
};
for (const [name, count] of Object.entries(bytes)) {
  const ceiling = ceilings[name] ?? 0; // a module that is new has none yet
  console.log(`${name}: ${count} bytes${name.endsWith('.html') ? '' : ' brotli'}, at most ${ceiling}`);
  if (count <= ceiling) continue;
  console.error(`error: ${name} is above its ceiling of ${ceiling} bytes (tools/budgets.mjs)`);
  process.exitCode = 1;
}
