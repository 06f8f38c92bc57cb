// A small static server for dist/ that this machine alone can reach: node tools/serve.mjs [port]
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const types = {
  '.html': 'text/html; charset=utf-8', '.css': 'text/css; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8', '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8', '.txt': 'text/plain; charset=utf-8', '.wasm': 'application/wasm',
  '.woff2': 'font/woff2', '.svg': 'image/svg+xml', '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
};

export function answer(folder, request, response) {
  const send = (status, headers, body) => {
    response.writeHead(status, { 'Cache-Control': 'no-cache', ...headers });
    response.end(request.method === 'HEAD' ? undefined : body);
  };
  if (request.method !== 'GET' && request.method !== 'HEAD') return send(405, {}, 'only GET\n');
  let file;
  try {
    const wanted = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
    file = path.join(folder, path.normalize(wanted.endsWith('/') ? `${wanted}index.html` : wanted));
  } catch {
    return send(400, {}, 'not an address\n');
  }
  if (!file.startsWith(folder + path.sep) || !fs.statSync(file, { throwIfNoEntry: false })?.isFile()) {
    return send(404, { 'Content-Type': 'text/plain' }, 'not here\n');
  }
  const type = types[path.extname(file)] ?? 'application/octet-stream';
  return send(200, { 'Content-Type': type }, fs.readFileSync(file));
}

// Serves `folder` and returns the server. Port 0 takes any free port; server.address() has it once
// the server listens.
export const serve = (folder, port) => (
  http.createServer((request, response) => answer(folder, request, response)).listen(port, '127.0.0.1'));

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const port = Number(process.argv[2] ?? 8080);
  const dist = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../dist');
  serve(dist, port)
    .on('error', (error) => {
      console.error(error.code === 'EADDRINUSE'
        ? `error: port ${port} is taken: give another with --port` : `error: ${error.message}`);
      process.exit(1);
    })
    .on('listening', function () {
      console.log(`http://localhost:${this.address().port}/  (Ctrl+C ends it)`);
    });
}
