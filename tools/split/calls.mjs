// Which function of a WebAssembly program calls which.
import { execFileSync } from 'node:child_process';

const plain = (name) => name.replace(/\\([0-9a-f]{2})/g, (_, code) => String.fromCharCode(parseInt(code, 16)));
const name_of = (word) => word.slice(1).replace(/\)+$/, '');

// Returns `names`, those of the program's own functions in their order, as wasm-split takes them, and
// `calls`, for each of them the functions that it calls by name.
export function read_calls(program) {
  const names = [];
  const calls = new Map();
  let here;
  for (const line of execFileSync('wasm-dis', [program], { maxBuffer: 2 ** 31 - 1 }).toString().split('\n')) {
    if (line.startsWith(' (func ')) {
      here = new Set();
      names.push(name_of(line.split(' ')[2]));
      calls.set(names.at(-1), here);
    } else {
      const [, name] = line.match(/\((?:return_)?call (\$\S+)/) ?? [];
      if (name) here?.add(name_of(name));
    }
  }
  return { names, calls };
}

// Returns whether a function's name, as people write it, matches `pattern`.
export const is_named = (name, pattern) => pattern.test(plain(name));

// Returns the functions `from` with all that they call, and what those call.
export function reached(calls, from) {
  const found = new Set();
  const todo = [...from];
  while (todo.length > 0) {
    const name = todo.pop();
    if (found.has(name) || !calls.has(name)) continue;
    found.add(name);
    todo.push(...calls.get(name));
  }
  return found;
}
