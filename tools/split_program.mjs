// Splits the core in two: node tools/split_program.mjs FOLDER, which holds zhixiao.wasm with the names
// of its functions, zhixiao.mjs and the desk. The functions that first visits run (tools/split/first_run.mjs)
// stay; the rest goes to zhixiao_later.wasm, and a placeholder stands for each (web/placeholder.mjs).
// The names are removed from both.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { first_content } from './bundle/first_content.mjs';
import { run_first_visits } from './split/first_run.mjs';
import { is_named, read_calls, reached } from './split/calls.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const folder = path.resolve(process.argv[2]);
const at = (name) => path.join(folder, name);
const tool = (name, ...values) => execFileSync(name, ['--enable-mutable-globals', ...values], { stdio: 'inherit' });

// Kept with all that they call, whether they ran or not: what carries out effects, because the state
// has changed by then and the message must not be given a second time; and what puts the stack back
// after a call that met a placeholder.
const whole = /^(zhixiao::WebPlatform::|stackSave$|stackRestore$)/;

async function main() {
  const { names, calls } = read_calls(at('zhixiao.wasm'));
  tool('wasm-split', '--instrument', at('zhixiao.wasm'), '-o', at('zhixiao.traced.wasm'));
  const ran = await run_first_visits({
    glue: at('zhixiao.mjs'), program: fs.readFileSync(at('zhixiao.traced.wasm')), functions: names.length,
    content: await first_content(root, folder),
  });
  const kept = reached(calls, names.filter((name) => is_named(name, whole)));
  names.forEach((name, index) => { if (ran[index]) kept.add(name); });
  fs.writeFileSync(at('later.names'), names.filter((name) => !kept.has(name)).join('\n'));
  tool('wasm-split', '--split', `--split-funcs=@${at('later.names')}`, at('zhixiao.wasm'),
    '-o1', at('zhixiao.first.wasm'), '-o2', at('zhixiao_later.wasm'),
    // zhixiao.first.wasm.placeholders tells which functions zhixiao.missing of web/boot.mjs names.
    '--import-namespace=primary', '--placeholder-namespace=placeholder', '--export-prefix=%', '--placeholdermap');
  for (const [from, to] of [['zhixiao.first.wasm', 'zhixiao.wasm'], ['zhixiao_later.wasm', 'zhixiao_later.wasm']])
    tool('wasm-opt', '--strip-debug', '--strip-producers', at(from), '-o', at(to));
  for (const name of ['zhixiao.traced.wasm', 'zhixiao.first.wasm', 'later.names']) fs.rmSync(at(name));
}

main().catch((error) => {
  console.error(`error: cannot split the core: ${error.stack}`);
  process.exit(1);
});
