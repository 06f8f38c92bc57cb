// MiniBrowser, steered by WebKitWebDriver and open to Playwright: one a visit, as each has one store.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pass } from 'node:timers/promises';
import { open_screen } from '../display.mjs';
import { stand_between } from './remote.mjs';

const browser_path = `/usr/lib/${{ x64: 'x86_64', arm64: 'aarch64' }[process.arch]}-linux-gnu/webkit2gtk-4.1/MiniBrowser`;

// A window may be as narrow as a phone only if what stands above the page is.
const narrow = `* { min-width: 0; min-height: 0; padding: 0; margin: 0; border-width: 0; font-size: 1px; }
button, entry, image { -gtk-icon-transform: scale(0); }
`;

// Environment that spares each browser work of which a page sees nothing (docs/browsers.md): the list of media
// plugins is made once for all browsers of a process; the last of JavaScriptCore's three compilers, which works
// longer than its code is used, is off; and so are threads that share out the painting of pictures so small.
const spared = (folder) => ({
  GST_REGISTRY: path.join(folder, 'registry.bin'), JSC_useOMGJIT: '0', LP_NUM_THREADS: '0',
});

// Returns the folder that all browsers of this process share; it goes with the process.
let folder_of_all;
function shared_folder() {
  if (!folder_of_all) {
    folder_of_all = fs.mkdtempSync(path.join(os.tmpdir(), 'zhixiao-webkit-shared-'));
    process.once('exit', () => fs.rmSync(folder_of_all, { recursive: true, force: true }));
  }
  return folder_of_all;
}

async function free_port() {
  const server = net.createServer().listen(0, '127.0.0.1');
  await new Promise((done) => { server.once('listening', done); });
  const { port } = server.address();
  await new Promise((done) => { server.close(done); });
  return port;
}

async function listens(port) {
  for (let time = 0; time < 400; time++) {
    const is_open = await new Promise((done) => {
      const socket = net.connect(port, '127.0.0.1', () => { socket.destroy(); done(true); });
      socket.on('error', () => done(false));
    });
    if (is_open) return;
    await pass(25);
  }
  throw new Error(`nothing listens on port ${port}`);
}

export class Driver {
  // `env` and `webgl` as the engine is given them. A port may be taken meanwhile: then once more.
  static async start({ env, webgl = true } = {}, times = 3) {
    const driver = new Driver();
    try {
      await driver.start(env, webgl);
      return driver;
    } catch (error) {
      await driver.stop();
      if (times === 1) throw error;
      return Driver.start({ env, webgl }, times - 1);
    }
  }

  constructor() {
    this.processes = [];
    this.home = fs.mkdtempSync(path.join(os.tmpdir(), 'zhixiao-webkit-'));
    this.downloads = path.join(this.home, 'downloads');
    this.found = []; // pages not yet taken
    this.awaiting = [];
  }

  async start(env, webgl) {
    const config = path.join(this.home, 'config');
    fs.mkdirSync(path.join(config, 'gtk-3.0'), { recursive: true });
    fs.mkdirSync(this.downloads);
    fs.writeFileSync(path.join(config, 'gtk-3.0/gtk.css'), narrow);
    fs.writeFileSync(path.join(config, 'user-dirs.dirs'), `XDG_DOWNLOAD_DIR="${this.downloads}"\n`);
    const [inside, outside] = [await free_port(), await free_port()];
    this.screen = await open_screen(env); // focus goes from window to window on a shared one
    const around = { ...this.screen.env, ...spared(shared_folder()), XDG_CONFIG_HOME: config, HOME: this.home };
    this.display = around.DISPLAY;
    this.run(browser_path, ['--automation', `--enable-webgl=${webgl ? 'TRUE' : 'FALSE'}`],
      { ...around, WEBKIT_INSPECTOR_SERVER: `127.0.0.1:${inside}` });
    this.between = await stand_between(inside, (page) => {
      const taker = this.awaiting.shift();
      if (taker) taker(page);
      else this.found.push(page);
    });
    this.run('WebKitWebDriver', [`--port=${outside}`, `--target=127.0.0.1:${this.between.address().port}`], around);
    await Promise.all([listens(inside), listens(outside)]);
    this.base = `http://127.0.0.1:${outside}/session`;
    const { sessionId, capabilities } = await this.ask('POST', '', { capabilities: { alwaysMatch: {} } });
    this.base += `/${sessionId}`;
    this.version = capabilities.browserVersion;
  }

  run(program, args, env) {
    this.processes.push(spawn(program, args, { env, stdio: 'ignore' }));
  }

  async ask(method, at, body) {
    const answer = await fetch(this.base + at, { method, body: body && JSON.stringify(body) });
    const { value } = await answer.json();
    if (!answer.ok) throw new Error(`${method} ${at}: ${value.error}: ${value.message}`);
    return value;
  }

  // The next page that the browser shows, for Playwright.
  next_page() {
    if (this.found.length > 0) return this.found.shift();
    return new Promise((done) => { this.awaiting.push(done); });
  }

  async stop() {
    if (this.version) await this.ask('DELETE', '').catch(() => {});
    for (const each of this.processes) each.kill('SIGKILL');
    this.between?.close();
    this.screen?.close();
    fs.rmSync(this.home, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 });
  }
}
