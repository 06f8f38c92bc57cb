// Prints what a first visit downloads before the home page shows: each file's bytes, plain and with
// brotli. Fails if the sum is above the ceiling.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import zlib from 'node:zlib';
import { first, later } from '../web/content.mjs';


const ceiling = 200_000; // bytes of brotli: the promise to people with slow or paid networks
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

// Returns the names of a script and of those that it imports statically.
function with_imports(name, known = new Set()) {
  if (known.has(name)) return known;
  known.add(name);
  for (const [, other] of bytes_of(name).toString().matchAll(/\b(?:from|import)\s*"\.\/([\w.-]+\.mjs)"/g))
    with_imports(name_at.get(`files/${other}`), known);
  return known;
}

const in_parts = new Set(Object.values(later).flat());
const files = ['index.html', 'app.css', 'first.js', ...with_imports('app.mjs'), 'zhixiao.wasm',
  ...[...first, 'icons.json'].map((name) => `content/${name}`)];

let total = 0;
for (const name of files) {
  const bytes = bytes_of(name);
  const sent = brotli(bytes);
  total += sent;
  console.log(`${name.padEnd(28)} ${String(bytes.length).padStart(9)} ${String(sent).padStart(9)} brotli`);
}
const sum_of = (names) => names.map((name) => brotli(bytes_of(name)))
  .reduce((sum, sent) => sum + sent);

// Files that are fetched once the first page is painted.
const after = ['zhixiao_later.wasm', ...with_imports('device.mjs', with_imports('family.mjs')),
  ...[...in_parts].map((name) => `content/${name}`)];
console.log(`the other pages, after it: ${sum_of(after)} bytes brotli`);
// Files that are fetched when someone opens the first file of plans.
const desk = [...with_imports('desk.mjs'), 'desk_worker.mjs', 'zhixiao_desk.wasm']
  .filter((name) => !after.includes(name));
console.log(`the desk, later: ${sum_of(desk)} bytes brotli`);
console.log(`first load: ${total} bytes brotli`);
if (total > ceiling) {
  console.error(`error: the first load is above its ceiling of ${ceiling} bytes`);
  process.exit(1);
}
