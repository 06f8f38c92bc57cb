// Calls functions of a core. Where a call needs code that is still on its way (web/program.mjs), it
// is made again once that code is here, and all later calls wait behind it.
import { Missing } from "./placeholder.mjs";

const waits = new WeakMap(); // the Waiting of each core that comes in two modules

// Calls that wait for the later module, in the order in which they were made.
class Waiting {
  // `complete()` resolves once the later module is here; `missed(error)` hears that it did not come.
  constructor(complete, missed) {
    Object.assign(this, { complete, missed, calls: [] });
  }

  add(made) {
    this.calls.push(made);
    if (this.calls.length === 1) this.wait();
  }

  async wait() {
    try {
      await this.complete();
    } catch (error) {
      this.calls = [];
      this.missed(error);
      return;
    }
    for (const made of this.calls.splice(0)) made();
  }
}

// Makes calls of `core` wait for code that is missing. Its arguments are those of Waiting.
export function wait_for_code(core, complete, missed) {
  waits.set(core, new Waiting(complete, missed));
}

// Puts texts and bytes into the core's memory, calls its function and frees the memory again. If
// code is missing, the stack of the core goes back to where it was before the call.
function run(core, name, values) {
  const pointers = [];
  const put = (bytes, write) => {
    const pointer = core._malloc(bytes);
    pointers.push(pointer);
    write(pointer);
    return pointer;
  };
  const given = values.flatMap((value) => {
    if (value instanceof Uint8Array)
      return [put(value.length, (to) => core.HEAPU8.set(value, to)), value.length];
    if (typeof value !== "string") return value;
    const bytes = core.lengthBytesUTF8(value) + 1;
    return put(bytes, (to) => core.stringToUTF8(value, to, bytes));
  });
  const stack = core.stackSave?.();
  try {
    core[`_zhixiao_${name}`](...given);
  } catch (error) {
    if (error instanceof Missing) core.stackRestore(stack);
    throw error;
  } finally {
    for (const pointer of pointers) core._free(pointer);
  }
}

// Calls the core's exported function zhixiao_`name`. A string becomes a pointer to UTF-8 text, a
// Uint8Array a pointer and a length; both are freed when the function returns.
export function call(core, name, ...values) {
  const waiting = waits.get(core);
  if (waiting?.calls.length > 0) {
    waiting.add(() => run(core, name, values));
    return;
  }
  try {
    run(core, name, values);
  } catch (error) {
    if (!(error instanceof Missing) || !waiting) throw error;
    waiting.add(() => run(core, name, values));
  }
}

// Forgets the calls that wait, and makes this one now: for leaving the rights part, which is never
// to wait for a download. What it runs is in the first module (tools/split/first_run.mjs).
export function call_at_once(core, name, ...values) {
  waits.get(core)?.calls.splice(0);
  run(core, name, values);
}
