// Opens, keeps and saves plans of one's own; fetched when the first of these is asked for. The work
// is done by web/desk_worker.mjs, which is ended after every task: to cancel is to end it early.
import { bytes_of, program_of, worker_of } from "./assets.mjs";
import { download, shortened } from "./files.mjs";
import { KeptPlans } from "./kept_plans.mjs";
import { Newer, why_not } from "./two_generations.mjs";

// Written by tools/numbers_of_headers.py from Keeping.
const keeping = { no: 0, yes: 1, no_room: 2, blocked: 3, spoilt: 4, previous: 5, elsewhere: 6, newer: 7 };

function today() {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()];
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
    this.memory = new KeptPlans();
  }

  // Runs one task; `heard` hears of the worker at once, and of its progress.
  run(task, { begun = () => {}, progressed = () => {} } = {}) {
    const worker = worker_of("desk_worker.mjs");
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
      program_of("zhixiao_desk.wasm").then(
        (program) => worker.postMessage({ ...task, program, shipped }, moved), failed);
    }).finally(() => worker.terminate());
  }

  // is_sample: the files are the app's own, whose years follow today's.
  async read(files, is_sample = false) {
    if (files.length === 0) return;
    this.reading?.terminate();
    const named = files.map((file) => ({ name: shortened(file.name), file }));
    this.names = named.map(({ name }) => name);
    this.call(this.core, "reading", this.names.join("\n"));
    let mine;
    const task = { task: "read", files: named, current: this.plans_of(""), year: today()[0], is_sample };
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
        new File([await bytes_of(`sample/${name}`)], name))), true);
    } catch {
      this.fail();
    }
  }

  async save(kind, plan) {
    try {
      const samples = { "sample-indicators": "指标.csv", "sample-figures": "数据.csv" };
      const written = kind in samples
        ? { name: samples[kind], bytes: await bytes_of(`sample/${samples[kind]}`) }
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

  keep() {
    const date = today();
    const content = { bytes: this.plans_of(""), names: this.names, date };
    return this.memory.in_turn(async () => {
      try {
        if (await this.memory.write(content)) this.kept(keeping.yes, date);
        else this.kept(keeping.elsewhere);
      } catch (error) {
        this.kept(keeping[why_not(error)]);
      }
    });
  }

  // What another window has written stays, unless everything is to go.
  forget(is_all = false) {
    return this.memory.in_turn(async () => {
      try {
        if (!is_all && !await this.memory.is_mine()) {
          this.kept(keeping.elsewhere);
          return;
        }
        await this.memory.remove();
        this.kept(keeping.no);
      } catch {
        this.kept(keeping.blocked);
      }
    });
  }

  // At start: what was kept is read and checked again like any file.
  reopen() {
    return this.memory.in_turn(async () => {
      try {
        const kept = await this.memory.read();
        if (!kept) return;
        const { bytes, names, date } = kept.record;
        const { plans } = await this.run({ task: "reopen", bytes, year: today()[0] });
        this.names = names;
        this.call(this.core, "reopened", plans);
        this.kept(kept.is_previous ? keeping.previous : keeping.yes, date);
      } catch (error) {
        this.kept(error instanceof Newer ? keeping.newer : keeping.spoilt);
      }
    });
  }

  // Done once all that was to be written is.
  settled() {
    return this.memory.turn;
  }

  // Plans from elsewhere, checked in the same way; null when they are not in order.
  async checked(bytes) {
    try {
      return (await this.run({ task: "reopen", bytes, year: today()[0] })).plans;
    } catch {
      return null;
    }
  }
}
