// The desk: reads, checks and writes files of plans in a worker, so that the page stays responsive.
// Each worker does one task and is then ended by web/desk/desk.mjs.
import createDesk from "../zhixiao_desk.mjs"; // made by Emscripten, see tools/bundle.mjs

const slice = 4 << 20; // bytes of a file that are read at a time
const share_of_fetching = 0.2; // of the progress shown: getting the bytes; the rest is parsing
const between = 100; // ms between two reports of progress

let reported = 0; // when progress was reported last, by performance.now()
function progress(share) {
  const now = performance.now();
  if (now - reported < between) return;
  reported = now;
  postMessage({ progress: share });
}

// The answer to the page, gathered from what C++ reports to `host`.
const answer = { problems: [] };
let pieces = [];
const host = {
  progress: (share) => progress(share_of_fetching + (1 - share_of_fetching) * share),
  // Decodes GB18030 to UTF-8, in slices so that a large file does not also become one large string.
  // Returns the number of bytes, or -1 if `bytes` are not GB18030.
  decode(bytes) {
    const decoder = new TextDecoder("gb18030", { fatal: true });
    const encoder = new TextEncoder();
    pieces = [];
    try {
      for (let at = 0; at < bytes.length; at += slice)
        pieces.push(encoder.encode(decoder.decode(bytes.subarray(at, at + slice), { stream: true })));
      pieces.push(encoder.encode(decoder.decode()));
    } catch {
      return -1;
    }
    return pieces.reduce((length, piece) => length + piece.length, 0);
  },
  decoded(heap, to) {
    let at = to;
    for (const piece of pieces) {
      heap.set(piece, at);
      at += piece.length;
    }
    pieces = [];
  },
  problem: (where, what, fix, is_error) => answer.problems.push({ where, what, fix, is_error }),
  plans: (bytes, are_new) => Object.assign(answer, { plans: bytes, are_new }),
  written: (name, bytes) => Object.assign(answer, { name, bytes }),
};

let desk;

// Returns the function that Emscripten takes as instantiateWasm, for `program`, which the page has
// already compiled.
const begin = (program) => (imports, done) => {
  WebAssembly.instantiate(program, imports).then((instance) => done(instance, program));
  return {};
};

function with_text(text, use) {
  const length = desk.lengthBytesUTF8(text) + 1;
  const pointer = desk._malloc(length);
  desk.stringToUTF8(text, pointer, length);
  const result = use(pointer);
  desk._free(pointer);
  return result;
}

function with_bytes(bytes, use) {
  const pointer = desk._malloc(bytes.length);
  desk.HEAPU8.set(bytes, pointer);
  const result = use(pointer, bytes.length);
  desk._free(pointer);
  return result;
}

// Takes in what the page sends with every task: ids and titles of the plans that come with the app,
// and the bytes of the open plans.
function know({ current, shipped }) {
  for (const line of shipped.split("\n").filter(Boolean)) {
    const [id, title] = line.split("\t");
    with_text(id, (a) => with_text(title, (b) => desk._desk_taken(a, b)));
  }
  if (current) with_bytes(current, (at, length) => desk._desk_current(at, length));
}

// Returns the bytes `from` to `to` of `file`, or null if the file has gone or is a folder.
async function bytes_of(file, from, to) {
  try {
    return new Uint8Array(await file.slice(from, to).arrayBuffer());
  } catch {
    return null;
  }
}

async function fetch_file(name, file, before, all) {
  const is_there = await bytes_of(file, 0, 1);
  const to = is_there && with_text(name, (pointer) => desk._desk_file(pointer, file.size));
  if (to === 0) return; // too large, which C++ has noted as a problem
  for (let at = 0; at < file.size || !is_there; at += slice) {
    const bytes = is_there && await bytes_of(file, at, at + slice);
    if (!bytes) {
      with_text(name, (pointer) => desk._desk_unreadable(pointer, is_there ? 1 : 0));
      return;
    }
    desk.HEAPU8.set(bytes, to + at);
    progress(share_of_fetching * (before + at) / all);
  }
}

async function read({ files, year, is_sample }) {
  const all = files.reduce((sum, { file }) => sum + file.size, 1);
  let before = 0;
  for (const { name, file } of files) {
    await fetch_file(name, file, before, all);
    before += file.size;
  }
  desk._desk_read(year, is_sample ? 1 : 0);
}

const tasks = {
  read,
  reopen: ({ bytes, year }) => {
    if (!with_bytes(bytes, (at, length) => desk._desk_reopen(at, length, year)))
      throw new Error("what was kept is not in order");
  },
  write: ({ kind, year }) => {
    if (!with_text(kind, (pointer) => desk._desk_write(pointer, year)))
      throw new Error(`no such kind of file: ${kind}`);
  },
};

onmessage = async ({ data }) => {
  try {
    desk = await createDesk({ host, locateFile: String, instantiateWasm: begin(data.program) });
    know(data);
    await tasks[data.task](data);
    const moved = [answer.plans, answer.bytes].filter(Boolean).map((bytes) => bytes.buffer);
    postMessage({ done: answer }, moved);
  } catch (error) {
    postMessage({ failed: String(error) });
  }
};
