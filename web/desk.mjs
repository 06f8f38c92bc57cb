// Opens, keeps and saves plans of one's own; fetched when the first of these is asked for. The work
// is done by web/desk_worker.mjs, which is ended after every task: to cancel is to end it early.
import { delete_kept, read_kept, write_kept } from "./storage.mjs";

const longest_name = 28; // characters of a file name that are shown
const keeping = { no: 0, yes: 1, no_room: 2, blocked: 3, spoilt: 4 }; // as in message.h

// Without what could turn or hide the rest of a line; the middle of a long one is left out.
function shortened(name) {
  const seen = [...name.replace(/[\p{C}\p{Z}]+/gu, " ").trim()];
  if (seen.length <= longest_name) return seen.join("");
  const half = longest_name / 2;
  return `${seen.slice(0, half).join("")}…${seen.slice(1 - half).join("")}`;
}

function today() {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()];
}

// Hands a file to the browser, which asks where to put it.
function download(name, bytes) {
  const address = URL.createObjectURL(new Blob([bytes], { type: "application/octet-stream" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000); // once the browser has surely read it
}

export class Desk {
  // `call` calls an exported function of the core with strings and numbers; `plans_of(id)` gives the
  // bytes of a plan, of all that were opened with "".
  constructor(core, call, plans_of) {
    this.core = core;
    this.call = call;
    this.plans_of = plans_of;
    this.reading = null;
    this.names = [];
  }

  // Runs one task; `heard` hears of the worker at once, and of its progress.
  run(task, { begun = () => {}, progressed = () => {} } = {}) {
    const worker = new Worker("desk_worker.mjs", { type: "module" });
    begun(worker);
    return new Promise((done, failed) => {
      worker.onmessage = ({ data }) => {
        if (data.progress !== undefined) progressed(data.progress);
        else if (data.done) done(data.done);
        else failed(new Error(data.failed));
      };
      worker.onerror = (event) => {
        event.preventDefault();
        failed(new Error(event.message));
      };
      const shipped = this.core.UTF8ToString(this.core._zhixiao_shipped());
      const moved = [task.current, task.bytes].filter(Boolean).map((bytes) => bytes.buffer);
      worker.postMessage({ ...task, shipped }, moved);
    }).finally(() => worker.terminate());
  }

  async read(files) {
    if (files.length === 0) return;
    this.reading?.terminate();
    const named = files.map((file) => ({ name: shortened(file.name), file }));
    this.names = named.map(({ name }) => name);
    this.call(this.core, "reading", this.names.join("\n"));
    let mine;
    const task = { task: "read", files: named, current: this.plans_of(""), year: today()[0] };
    try {
      const read = await this.run(task, {
        begun: (worker) => { this.reading = mine = worker; },
        progressed: (share) => this.core._zhixiao_progress(share),
      });
      if (this.reading !== mine) return;
      this.reading = null;
      for (const { where, what, fix, is_error } of read.problems)
        this.call(this.core, "problem", where, what, fix, is_error);
      this.call(this.core, "opened", read.plans, read.are_new ? 1 : 0);
    } catch {
      if (this.reading === mine) this.fail();
    }
  }

  stop() {
    this.reading?.terminate();
    this.reading = null;
  }

  fail() {
    this.reading = null;
    this.core._zhixiao_desk_failed();
  }

  async readSample() {
    try {
      await this.read(await Promise.all(["plan-women.json", "plan-children.json"].map(async (name) =>
        new File([await this.sample(name)], name))));
    } catch {
      this.fail();
    }
  }

  async sample(name) {
    const answer = await fetch(`sample/${name}`);
    if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
    return answer.arrayBuffer();
  }

  async save(kind, plan) {
    try {
      const samples = { "sample-indicators": "指标.csv", "sample-figures": "数据.csv" };
      const written = kind in samples
        ? { name: samples[kind], bytes: await this.sample(samples[kind]) }
        : await this.run({ task: "write", kind, year: today()[0],
          current: plan ? this.plans_of(plan) : undefined });
      download(written.name, written.bytes);
      this.call(this.core, "saved", written.name);
    } catch {
      this.fail();
    }
  }

  kept(how, date = [0, 0, 0]) {
    this.core._zhixiao_kept(how, ...date);
  }

  async keep() {
    const date = today();
    try {
      await write_kept(this.plans_of(""), this.names, date);
      this.kept(keeping.yes, date);
    } catch (error) {
      this.kept(error?.name === "QuotaExceededError" ? keeping.no_room : keeping.blocked);
    }
  }

  async forget() {
    try {
      await delete_kept();
      this.kept(keeping.no);
    } catch {
      this.kept(keeping.blocked);
    }
  }

  // At start: what was kept is read and checked again like any file.
  async reopen() {
    try {
      const record = await read_kept();
      if (!record) return;
      const { plans } = await this.run({ task: "reopen", bytes: record.bytes });
      this.names = record.names;
      this.call(this.core, "reopened", plans);
      this.kept(keeping.yes, record.date);
    } catch {
      this.kept(keeping.spoilt);
    }
  }
}
