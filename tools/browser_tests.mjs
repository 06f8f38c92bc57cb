// Runs the browser tests on one engine: node tools/browser_tests.mjs [chromium|firefox|webkit]
// At the end it says what was skipped there and why.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
process.env.ZHIXIAO_ENGINE = process.argv[2] ?? 'chromium';
const { engine_name, left_out } = await import('../tests/browser/support/engines.mjs');

const folder = path.join(root, 'tests/browser');
const files = fs.readdirSync(folder).filter((name) => name.endsWith('.test.mjs'));
const out = left_out[engine_name] ?? {};
for (const name of Object.keys(out))
  if (!files.includes(name)) throw new Error(`${name} is left out on ${engine_name}, but there is no such file`);
const run = files.filter((name) => !(name in out)).map((name) => path.join(folder, name));

const tests = spawn(process.execPath, ['--test', '--test-concurrency=1', '--test-reporter=spec', ...run],
  { stdio: ['ignore', 'pipe', 'inherit'] });
let said = '';
tests.stdout.on('data', (piece) => {
  said += piece;
  process.stdout.write(piece);
});
tests.on('close', (status) => {
  const reasons = new Map();
  for (const [, why] of said.matchAll(/# (\w+: .+)$/gm)) reasons.set(why, (reasons.get(why) ?? 0) + 1);
  for (const [why, times] of reasons) console.log(`skipped ${times} on ${why}`);
  for (const [name, why] of Object.entries(out)) console.log(`left out on ${engine_name}: ${name}: ${why}`);
  process.exitCode = status ?? 1;
});
