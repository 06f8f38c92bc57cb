// Serves a folder as nginx with brotli_static does: compressed before with quality 11, files with a hash in their name kept
// for ever, the rest asked for each time by its ETag; HTTP/1.1, connections kept. GET /__log gives what was sent since the
// last time it was asked for. Prints its address: node tests/bench/measure/server.mjs FOLDER STORE
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const [folder, store] = process.argv.slice(2).map((each) => path.resolve(each));
const types = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8', '.json': 'application/json; charset=utf-8', '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json', '.woff2': 'font/woff2', '.png': 'image/png',
};
const compressed_already = new Set(['.woff2', '.png']);
const too_large = 2e6; // bytes; such files are what nobody fetches from a server
const known = new Map();
let log = [];
fs.mkdirSync(store, { recursive: true });

// Returns the bytes with brotli, kept by their hash between runs.
function brotli_of(plain, hash) {
  const file = path.join(store, hash);
  if (fs.existsSync(file)) return fs.readFileSync(file);
  const bytes = brotliCompressSync(plain, { params: {
    [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: plain.length } });
  fs.writeFileSync(`${file}.${process.pid}`, bytes);
  fs.renameSync(`${file}.${process.pid}`, file); // two servers may write the same
  return bytes;
}

function read(file) {
  if (known.has(file)) return known.get(file);
  const plain = fs.readFileSync(file);
  const hash = createHash('sha256').update(plain).digest('hex');
  const is_plain = compressed_already.has(path.extname(file)) || plain.length > too_large;
  const made = { plain, brotli: is_plain ? undefined : brotli_of(plain, hash), etag: `"${hash.slice(0, 16)}"` };
  known.set(file, made);
  return made;
}

function answer(request, response) {
  const { pathname } = new URL(request.url, 'http://localhost');
  if (pathname === '/__log') {
    response.end(JSON.stringify(log));
    log = [];
    return;
  }
  const wanted = path.normalize(decodeURIComponent(pathname.endsWith('/') ? `${pathname}index.html` : pathname));
  const file = path.join(folder, wanted);
  if (!file.startsWith(folder + path.sep) || !fs.statSync(file, { throwIfNoEntry: false })?.isFile()) {
    response.writeHead(404).end();
    return;
  }
  const { plain, brotli, etag } = read(file);
  const is_hashed = /[.-][0-9a-zA-Z_-]{8}\.\w+$/.test(wanted) && /\/(?:files|assets)\//.test(wanted);
  const headers = {
    'Content-Type': types[path.extname(file)] ?? 'application/octet-stream', ETag: etag, Vary: 'Accept-Encoding',
    'Cache-Control': is_hashed ? 'public, max-age=31536000, immutable' : 'no-cache', 'X-Content-Type-Options': 'nosniff',
  };
  if (request.headers['if-none-match'] === etag) {
    log.push({ path: wanted, bytes: 0, status: 304 });
    response.writeHead(304, headers).end();
    return;
  }
  const is_brotli = brotli !== undefined && /\bbr\b/.test(request.headers['accept-encoding'] ?? '');
  const body = is_brotli ? brotli : plain;
  log.push({ path: wanted, bytes: body.length, status: 200 });
  response.writeHead(200, { ...headers, ...(is_brotli ? { 'Content-Encoding': 'br' } : {}), 'Content-Length': body.length });
  response.end(body);
}

// Compressed before anything is measured.
for (const name of fs.readdirSync(folder, { recursive: true }))
  if (fs.statSync(path.join(folder, name)).isFile()) read(path.join(folder, name));

const server = createServer(answer);
server.keepAliveTimeout = 60_000;
server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}/`));
