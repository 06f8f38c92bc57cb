// Releases that follow each other at one address, and a server that changes between them and breaks off.
import fs from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { make_release } from '../../../tools/bundle/make.mjs';
import { answer } from '../../../tools/serve.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');

// Makes a release of the changed sources in `folder`. `change`: by path of a file of web/ or assets/, a
// function that returns its new text.
async function next_release(folder, change) {
  const tree = fs.mkdtempSync(path.join(os.tmpdir(), 'zhixiao-tree-'));
  for (const name of ['web', 'assets']) fs.cpSync(path.join(root, name), path.join(tree, name), { recursive: true });
  fs.mkdirSync(path.join(tree, 'build'));
  for (const name of ['src', 'node_modules', 'build/web']) fs.symlinkSync(path.join(root, name), path.join(tree, name));
  for (const font of fs.readdirSync(path.join(root, 'build')).filter((name) => /^fallback-.*\.woff2$/.test(name)))
    fs.copyFileSync(path.join(root, 'build', font), path.join(tree, 'build', font));
  for (const [name, by] of Object.entries(change)) {
    const file = path.join(tree, name);
    fs.writeFileSync(file, by(fs.readFileSync(file, 'utf8')));
  }
  await make_release(tree, folder);
  fs.rmSync(tree, { recursive: true });
}

// The releases that follow the one in dist/, in turn, and the title of their page about, by which tests tell
// them apart.
export const titles = { next: '关于知晓（新）', third: '关于知晓（又新）' };
export const following = Object.keys(titles);
const colours = { next: 'red', third: 'green' };

// Makes them in `folder`, each in a folder of its name. To make them once for all engines, run
// `node tests/browser/support/releases.mjs FOLDER` and set ZHIXIAO_RELEASES=FOLDER.
export async function make_releases(folder) {
  for (const name of following) {
    fs.mkdirSync(path.join(folder, name), { recursive: true });
    await next_release(path.join(folder, name), {
      'assets/content/later_words.json': (text) => text.replace('"关于知晓"', `"${titles[name]}"`),
      'assets/content/guide.json': (text) => text.replace('委员会', '委员会（新）'),
      'web/app.css': (text) => `${text}\n#spoken { color: ${colours[name]}; }\n`,
    });
  }
}

export const release_in = (folder) => JSON.parse(fs.readFileSync(path.join(folder, 'release.json'), 'utf8'));

// Returns the addresses of a release, as paths.
export const paths_of = (folder) => new Set(Object.values(release_in(folder).files)
  .map(({ address }) => (address === 'index.html' ? '/' : `/${encodeURI(address)}`)));

export class Site {
  // `folder`: what is served; a test may change it meanwhile.
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

if (process.argv[1] === fileURLToPath(import.meta.url)) await make_releases(process.argv[2]);
