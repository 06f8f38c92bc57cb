// Opens, keeps and saves people's own plans; fetched with the first of these tasks. The work is done
// in web/desk/desk_worker.mjs, a worker that is ended after every task, or earlier to cancel it.
import { bytes_of, program_of, worker_of } from "../assets.mjs";
import { download, shortened } from "../files/files.mjs";
import { KeptPlans } from "../keeping/kept_plans.mjs";
import { Newer, why_not } from "../keeping/two_generations.mjs";

// Values of the C++ enum Keeping.
const keeping = { no: 0, yes: 1, no_room: 2, blocked: 3, spoilt: 4, previous: 5, elsewhere: 6, newer: 7 };

function today() {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()];
}

export class Desk {
  // `call` is that of web/call.mjs. `plans_of(id)` returns the bytes of the plan `id`, or of all
  // opened plans for "".
  constructor(core, call, plans_of) {
    this.core = core;
    this.call = call;
    this.plans_of = plans_of;
    this.stop_reading = null; // a function, while files are read
    this.names = [];
    this.memory = new KeptPlans();
  }

  // Runs `task` in a new worker, which is ended with the task, and resolves to what the worker
  // answers. Calls `begun(stop)` at once, whose `stop()` ends the task with an error, and
  // `progressed(share)` with the share done, 0 to 1.
  run(task, { begun = () => {}, progressed = () => {} } = {}) {
    const worker = worker_of("desk_worker.mjs");
    return new Promise((done, failed) => {
      begun(() => failed(new Error("stopped")));
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

  // Reads `files` and ends a reading still under way. `is_sample`: they are the app's own sample
  // plans, whose years are moved to fit today's.
  async read(files, is_sample = false) {
    if (files.length === 0) return;
    this.stop();
    const named = files.map((file) => ({ name: shortened(file.name), file }));
    this.names = named.map(({ name }) => name);
    this.call(this.core, "reading", this.names.join("\n"));
    let mine = null; // as long as no worker has been started
    const task = { task: "read", files: named, current: this.plans_of(""), year: today()[0], is_sample };
    try {
      const read = await this.run(task, {
        begun: (stop) => { this.stop_reading = mine = stop; },
        progressed: (share) => this.core._zhixiao_progress(share),
      });
      if (this.stop_reading !== mine) return;
      this.stop_reading = null;
      for (const { where, what, fix, is_error } of read.problems)
        this.call(this.core, "problem", where, what, fix, is_error);
      this.call(this.core, "opened", read.plans, read.are_new ? 1 : 0);
    } catch {
      if (this.stop_reading === mine) this.fail();
    }
  }

  // Ends a reading still under way. The core hears nothing more of it.
  stop() {
    this.stop_reading?.();
    this.stop_reading = null;
  }

  fail() {
    this.stop_reading = null;
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

  // Deletes the kept plans; those that another window has written only if `is_all`.
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

  // Opens the kept plans at the start. They are checked again like any file.
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

  // Resolves once everything asked for so far is written.
  written() {
    return this.memory.turn;
  }

  // Checks plans that were not kept here, in the same way. Resolves to their bytes, or to null if
  // they have errors.
  async checked(bytes) {
    try {
      return (await this.run({ task: "reopen", bytes, year: today()[0] })).plans;
    } catch {
      return null;
    }
  }
}
