// A browser of its own with its profile on the disk, which can be killed.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pass } from 'node:timers/promises';
import { engine } from './engines.mjs';

// Returns what Firefox has packed of its pages and fields: LZ4 after a mark and the length.
function unpacked(bytes) {
  if (bytes.toString('latin1', 0, 8) !== 'mozLz40\0') return bytes;
  const out = Buffer.alloc(bytes.readUInt32LE(8));
  let [at, to] = [12, 0];
  const more = (count) => {
    let sum = count;
    for (let byte = count === 15 ? 255 : 0; byte === 255;) sum += byte = bytes[at++];
    return sum;
  };
  while (at < bytes.length) {
    const token = bytes[at++];
    for (let count = more(token >> 4); count > 0; count--) out[to++] = bytes[at++];
    if (at >= bytes.length) break;
    const back = bytes.readUInt16LE(at);
    at += 2;
    for (let count = more(token & 15) + 4; count > 0; count--, to++) out[to] = out[to - back];
  }
  return out;
}

export class Killable {
  // `options`: those of App.
  constructor(options) {
    this.options = options;
    this.profile = fs.mkdtempSync(path.join(os.tmpdir(), 'zhixiao-profile-'));
  }

  // `restore`: opens the pages that were open before.
  async open({ restore = false } = {}) {
    this.context = await engine.launch_persistent(this.profile, { ...this.options, restore });
    return this.context;
  }

  // Returns the browser's processes that name the profile; its other children go with their parent.
  alive() {
    return fs.readdirSync('/proc').filter((entry) => /^\d+$/.test(entry)).filter((pid) => {
      try {
        return fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0')
          .some((word) => word === this.profile || word === `--user-data-dir=${this.profile}`);
      } catch {
        return false; // gone meanwhile
      }
    });
  }

  // Kills the browser, as when the battery is taken out.
  async kill() {
    const gone = new Promise((done) => { this.context.once('close', done); });
    for (let pids = this.alive(); pids.length > 0; pids = this.alive()) {
      for (const pid of pids) {
        try {
          process.kill(Number(pid), 'SIGKILL');
        } catch (error) {
          if (error.code !== 'ESRCH') throw error;
        }
      }
      await pass(50);
    }
    await gone;
    this.context = undefined;
  }

  // Returns the files of the profile that hold `word`, in any encoding that browsers use.
  files_with(word) {
    const forms = ['utf8', 'utf16le'].map((form) => Buffer.from(word, form));
    return fs.readdirSync(this.profile, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name))
      .filter((file) => {
        const bytes = unpacked(fs.readFileSync(file));
        return forms.some((form) => bytes.includes(form));
      });
  }

  // Removes the folder; tries again, because a child that goes last may still write into it.
  async remove() {
    await this.context?.close();
    fs.rmSync(this.profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 250 });
  }
}
