// The real nginx with the files that tools/package made, as a process of its own on a free port. It
// needs no root and touches nothing of an nginx that the machine may have.
import { after, before } from 'node:test';
import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { dist } from '../../browser/support/app.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');
export const built = path.join(root, 'build/package');
const brotli = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
// Adds /usr/sbin, where the program nginx is, because not everyone's PATH has it.
const env = { ...process.env, PATH: `${process.env.PATH}:/usr/sbin` };

function free_port() {
  const server = net.createServer();
  return new Promise((done, failed) => {
    server.once('error', failed);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });
}

// Returns the nginx.conf around the site: Debian's own, cut down to what a test needs.
const around = (folder) => `${process.getuid() === 0 ? 'user root;\n' : ''}load_module ${brotli};
daemon off;
worker_processes 1;
pid ${folder}/pid;
error_log ${folder}/error.log warn;
events { worker_connections 64; }
http {
${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `${kind}_temp_path ${folder}/${kind};`).join('\n')}
access_log ${folder}/access.log;
gzip on;
include conf.d/*.conf;
}
`;

// Makes `changes`, [pattern, replacement], as a web office would by hand. Each pattern must match.
function changed(text, changes) {
  for (const [what, by] of changes) {
    assert.match(text, what);
    text = text.replace(what, () => by);
  }
  return text;
}

export class Nginx {
  // `https`: sets up https as the comments of the site's file say. `below`: the folder of another
  // site that serves the app as well.
  constructor({ https = false, below } = {}) {
    Object.assign(this, { https, below });
  }

  async start() {
    this.folder = fs.mkdtempSync(path.join(os.tmpdir(), 'zhixiao-nginx-'));
    fs.cpSync(path.join(built, 'nginx'), this.folder, { recursive: true });
    fs.writeFileSync(path.join(this.folder, 'nginx.conf'), around(this.folder));
    // Links the files of dist/ into a folder that a test may put other files into.
    this.root = path.join(this.folder, 'app');
    fs.mkdirSync(this.root);
    for (const name of fs.readdirSync(dist)) fs.symlinkSync(path.join(dist, name), path.join(this.root, name));
    this.port = await free_port();
    this.leading_port = await free_port();
    this.origin = `http${this.https ? 's' : ''}://127.0.0.1:${this.port}`;
    const site = path.join(this.folder, 'conf.d/zhixiao.conf');
    fs.writeFileSync(site, this.site(fs.readFileSync(site, 'utf8')));
    if (this.below) await this.add_other_site();
    await this.run();
  }

  site(text) {
    const own = [[/root \/var\/www\/zhixiao;/, `root ${this.root};`]];
    if (!this.https) {
      return changed(text, [...own, [/listen 80;/, `listen 127.0.0.1:${this.port};`], [/listen \[::\]:80;/, '']]);
    }
    const [certificate, key] = ['certificate.pem', 'key.pem'].map((name) => path.join(this.folder, name));
    execFileSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=127.0.0.1',
      '-keyout', key, '-out', certificate], { stdio: 'ignore' });
    return changed(text.replaceAll('#+ ', ''), [...own, [/ {4}listen 80;\n {4}listen \[::\]:80;\n/, ''],
      [/listen 443 ssl http2;/, `listen 127.0.0.1:${this.port} ssl http2;`], [/listen \[::\]:443 ssl http2;/, ''],
      [/ssl_certificate .*;/, `ssl_certificate ${certificate};`], [/ssl_certificate_key .*;/, `ssl_certificate_key ${key};`],
      [/listen 80;/, `listen 127.0.0.1:${this.leading_port};`], [/listen \[::\]:80;/, '']]);
  }

  // Adds another site that has the app in one of its folders, as docs/hosting.md says.
  async add_other_site() {
    const site = path.join(this.folder, 'site');
    fs.mkdirSync(site);
    fs.writeFileSync(path.join(site, 'index.html'), '<!doctype html><title>示例县</title>');
    fs.symlinkSync(this.root, path.join(site, this.below));
    this.other_port = await free_port();
    this.other_origin = `http://127.0.0.1:${this.other_port}`;
    const conf = path.join(this.folder, 'conf.d/other.conf');
    fs.writeFileSync(conf, `server {
  listen 127.0.0.1:${this.other_port};
  root ${site};
  location /${this.below}/ { include snippets/zhixiao_app.conf; }
}\n`);
  }

  async run() {
    this.process = spawn('nginx', ['-p', this.folder, '-c', path.join(this.folder, 'nginx.conf'), '-e',
      path.join(this.folder, 'error.log')], { env, stdio: ['ignore', 'inherit', 'inherit'] });
    this.ended = new Promise((done) => { this.process.once('exit', done); });
    for (let tries = 0; tries < 200; tries++) {
      if (this.process.exitCode !== null) break;
      if (fs.existsSync(path.join(this.folder, 'pid')) && await this.listens()) return;
      await new Promise((done) => { setTimeout(done, 25); });
    }
    throw new Error(`nginx does not start: ${this.errors()}`);
  }

  listens() {
    return new Promise((done) => {
      const socket = net.connect(this.port, '127.0.0.1', () => { socket.destroy(); done(true); });
      socket.once('error', () => done(false));
    });
  }

  errors() { return fs.readFileSync(path.join(this.folder, 'error.log'), 'utf8'); }
  written() { return fs.readFileSync(path.join(this.folder, 'access.log'), 'utf8'); }

  async stop() {
    this.process?.kill('SIGQUIT');
    await this.ended;
    if (this.folder) fs.rmSync(this.folder, { recursive: true, force: true });
  }
}

// Returns an nginx that runs while the tests of a file do.
export function running(options) {
  const nginx = new Nginx(options);
  before(() => nginx.start());
  after(() => nginx.stop());
  return nginx;
}
