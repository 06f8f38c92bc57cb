// The content of the first load, packed as src/app/files/first.h reads it: the desk's own program
// reads and checks the plans, so that no visitor has to.
import fs from 'node:fs';
import path from 'node:path';

const plans = ['women.json', 'children.json'];
const words = 'words.json';

// Resolves to the bytes that the desk makes of `files`, {name, bytes} each. Throws with all problems
// if one of them is an error. `folder` holds what Emscripten made.
export async function packed_plans(folder, files) {
  const { default: create } = await import(path.join(folder, 'zhixiao_desk.mjs'));
  const problems = [];
  let packed;
  const host = {
    progress: () => {},
    problem: (where, what, fix, is_error) => { if (is_error) problems.push(`${where}：${what} ${fix}`); },
    plans: (bytes) => { packed = bytes; },
  };
  const module = new WebAssembly.Module(fs.readFileSync(path.join(folder, 'zhixiao_desk.wasm')));
  // Emscripten's code for workers asks for these two at once.
  const before = ['self', 'importScripts'].map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)]);
  Object.assign(globalThis, { self: { location: { href: '' } }, importScripts: () => {} });
  try {
    const desk = await create({
      host, locateFile: String,
      instantiateWasm: (imports, done) => {
        done(new WebAssembly.Instance(module, imports), module);
        return {};
      },
    });
    for (const { name, bytes } of files) {
      const length = desk.lengthBytesUTF8(name) + 1;
      const pointer = desk._malloc(length);
      desk.stringToUTF8(name, pointer, length);
      const to = desk._desk_file(pointer, bytes.length);
      if (to === 0) throw new Error(`${name} is too large`);
      desk.HEAPU8.set(bytes, to);
    }
    desk._desk_read(new Date(0).getFullYear(), 0); // in that year no figure is out of date
  } finally {
    for (const [name, property] of before) {
      delete globalThis[name];
      if (property) Object.defineProperty(globalThis, name, property);
    }
  }
  if (problems.length > 0 || !packed) throw new Error(problems.join('\n') || 'the desk gave no plans');
  return Buffer.from(packed);
}

// Returns a line for each sentence: its name, a tab, the sentence.
export function packed_words(text) {
  const lines = Object.entries(JSON.parse(text)).sort(([one], [other]) => (one < other ? -1 : 1));
  for (const [name, sentence] of lines)
    if (/[\t\n]/.test(name) || /\n/.test(sentence)) throw new Error(`${words}: ${name} has a tab or a line break`);
  return Buffer.from(lines.map(([name, sentence]) => `${name}\t${sentence}\n`).join(''));
}

// Resolves to the bytes of each file that `first` of web/content.mjs names. `more`: further plans.
export async function first_content(root, folder, more = []) {
  const at = (name) => path.join(root, 'assets/content', name);
  const files = plans.map((name) => ({ name, bytes: fs.readFileSync(at(name)) }));
  return {
    'words.txt': packed_words(fs.readFileSync(at(words), 'utf8')),
    'plans.bin': await packed_plans(folder, [...files, ...more]),
  };
}
