// Splits a WebAssembly program in two: node tools/split_program.mjs PROGRAM LATER GATE…
// A gate is the name of a function, with all its overloads. Functions that are reached only through
// gates go to LATER; PROGRAM keeps the rest and, for each gate, a placeholder. The program must
// come with the names of its functions, which are removed from both.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';

const [program, later, ...gates] = process.argv.slice(2);

// Returns `calls`, each function with those that it calls, and `roots`, the functions that are
// called from outside or through the table.
function read_calls(wasm) {
  const text = execFileSync('wasm-dis', [wasm], { maxBuffer: 2 ** 30 }).toString();
  const calls = new Map();
  const roots = [];
  let here;
  const name_of = (word) => word.slice(1).replace(/\)+$/, '');
  for (const line of text.split('\n')) {
    if (line.startsWith(' (func ')) {
      here = new Set();
      calls.set(name_of(line.split(' ')[2]), here);
    } else if (line.startsWith(' (elem ')) {
      roots.push(...line.match(/\$\S+/g).map(name_of));
    } else if (line.startsWith(' (export ')) {
      const [, name] = line.match(/\(func (\$\S+)/) ?? [];
      if (name) roots.push(name_of(name));
    } else {
      const [, name] = line.match(/\((?:return_)?call (\$\S+)/) ?? line.match(/\(ref\.func (\$\S+)/) ?? [];
      if (name) here.add(name_of(name));
    }
  }
  return { calls, roots };
}

const plain = (name) => name.replace(/\\([0-9a-f]{2})/g, (_, code) => String.fromCharCode(parseInt(code, 16)));

const { calls, roots } = read_calls(program);
const is_gate = new Set();
for (const gate of gates) {
  const found = [...calls.keys()].filter((name) => plain(name).startsWith(`${gate}(`));
  if (found.length === 0) throw new Error(`no function is called ${gate}`);
  for (const name of found) is_gate.add(name);
}
const kept = new Set();
const todo = roots.filter((name) => !is_gate.has(name));
while (todo.length > 0) {
  const name = todo.pop();
  if (kept.has(name) || is_gate.has(name) || !calls.has(name)) continue;
  kept.add(name);
  todo.push(...calls.get(name));
}
const names = `${program}.later`;
fs.writeFileSync(names, [...calls.keys()].filter((name) => !kept.has(name)).join('\n'));
execFileSync('wasm-split', ['--split', '--enable-mutable-globals', `--split-funcs=@${names}`, program,
  '-o1', `${program}.first`, '-o2', later, '--import-namespace=primary', '--placeholder-namespace=placeholder',
  '--export-prefix=%'], { stdio: 'inherit' });
for (const [from, to] of [[`${program}.first`, program], [later, later]])
  execFileSync('wasm-opt', ['--enable-mutable-globals', '--strip-debug', '--strip-producers', from, '-o', to], { stdio: 'inherit' });
fs.rmSync(names);
fs.rmSync(`${program}.first`);
