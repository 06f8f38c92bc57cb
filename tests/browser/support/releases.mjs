// Releases that follow each other at one address, and a server that changes between them and breaks off.
import fs from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { make_release } from '../../../tools/bundle/make.mjs';
import { answer } from '../../../tools/serve.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');

// The app as it might be next: `change(name, text)` gives what a file of web/ or assets/ becomes.
export async function next_release(change) {
  const tree = fs.mkdtempSync(path.join(os.tmpdir(), 'zhixiao-tree-'));
  for (const name of ['web', 'assets', 'build/web']) fs.cpSync(path.join(root, name), path.join(tree, name), { recursive: true });
  for (const name of ['src', 'node_modules']) fs.symlinkSync(path.join(root, name), path.join(tree, name));
  for (const font of fs.readdirSync(path.join(root, 'build')).filter((name) => /^fallback-.*\.woff2$/.test(name)))
    fs.copyFileSync(path.join(root, 'build', font), path.join(tree, 'build', font));
  for (const [name, by] of Object.entries(change)) {
    const file = path.join(tree, name);
    fs.writeFileSync(file, by(fs.readFileSync(file, 'utf8')));
  }
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'zhixiao-next-'));
  await make_release(tree, folder);
  fs.rmSync(tree, { recursive: true });
  return folder;
}

export const release_in = (folder) => JSON.parse(fs.readFileSync(path.join(folder, 'release.json'), 'utf8'));

// The addresses that a release has, as paths.
export const paths_of = (folder) => new Set(Object.values(release_in(folder).files)
  .map(({ address }) => (address === 'index.html' ? '/' : `/${encodeURI(address)}`)));

export class Site {
  // `folder` is what it serves at the moment.
  constructor(folder) {
    this.folder = folder;
    this.breaks_at = null; // a path whose answer ends in the middle, with the server
    this.forges = null; // a path that is answered with other bytes
    this.asked = [];
  }

  async start() {
    this.server = http.createServer((request, response) => this.answer(request, response));
    await new Promise((done) => this.server.listen(this.port ?? 0, '127.0.0.1', done));
    this.port = this.server.address().port;
    this.origin = `http://127.0.0.1:${this.port}`;
  }

  stop() {
    this.server.closeAllConnections();
    return new Promise((done) => { this.server.close(done); });
  }

  answer(request, response) {
    this.asked.push(request.url);
    if (request.url === this.forges) {
      response.writeHead(200, { 'Content-Type': 'application/json' });
      response.end('{"forged": true}');
    } else if (request.url === this.breaks_at) {
      const bytes = fs.readFileSync(path.join(this.folder, decodeURI(request.url)));
      response.writeHead(200, { 'Content-Length': bytes.length });
      response.write(bytes.subarray(0, bytes.length >> 1), () => this.stop());
    } else {
      answer(this.folder, request, response);
    }
  }
}
