// What a first visit downloads before the home page shows: each file, plain and as brotli sends it.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import zlib from 'node:zlib';
import { later } from '../web/content.mjs';

const ceiling = 330_000; // bytes of brotli: the promise to people with slow or paid networks
const dist = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../dist');

function brotli(bytes) {
  return zlib.brotliCompressSync(bytes, {
    params: {
      [zlib.constants.BROTLI_PARAM_QUALITY]: 11,
      [zlib.constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  }).length;
}

const in_parts = new Set(Object.values(later).flat());
const content = path.join(dist, 'content');
const files = ['index.html', 'app.css', 'app.mjs', 'zhixiao.wasm',
  ...(fs.existsSync(content) ? fs.readdirSync(content).sort() : [])
    .filter((name) => name.endsWith('.json') && !in_parts.has(name)).map((name) => `content/${name}`)];

let total = 0;
for (const name of files) {
  const file = path.join(dist, name);
  if (!fs.existsSync(file)) {
    console.error(`error: dist/${name} is missing: run tools/run --build-only`);
    process.exit(1);
  }
  const bytes = fs.readFileSync(file);
  const sent = brotli(bytes);
  total += sent;
  console.log(`${name.padEnd(28)} ${String(bytes.length).padStart(9)} ${String(sent).padStart(9)} brotli`);
}
// What follows once the first page is painted.
const after = ['zhixiao_later.wasm', ...[...in_parts].map((name) => `content/${name}`)]
  .map((name) => brotli(fs.readFileSync(path.join(dist, name))));
console.log(`the other pages, after it: ${after.reduce((sum, sent) => sum + sent)} bytes brotli`);
// What comes with the first file that someone opens.
const desk = ['desk.mjs', 'desk_worker.mjs', 'zhixiao_desk.wasm']
  .map((name) => brotli(fs.readFileSync(path.join(dist, name))));
console.log(`the desk, later: ${desk.reduce((sum, sent) => sum + sent)} bytes brotli`);
console.log(`first load: ${total} bytes brotli`);
if (total > ceiling) {
  console.error(`error: the first load is above its ceiling of ${ceiling} bytes`);
  process.exit(1);
}
