// Runs the browser tests on one engine: node tools/browser_tests.mjs [chromium|firefox|webkit]
// Runs a file that fails once more by itself, because engines that run side by side may starve each
// other; a file that fails again has failed. Prints at the end which files ran twice, what was
// skipped, and why.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
process.env.ZHIXIAO_ENGINE = process.argv[2] ?? 'chromium';
const { engine_name, left_out } = await import('../tests/browser/support/engines.mjs');

const longest = 900_000; // ms; a file that runs for longer hangs
const folder = path.join(root, 'tests/browser');
const files = fs.readdirSync(folder).filter((name) => name.endsWith('.test.mjs'));
const out = left_out[engine_name] ?? {};
for (const name of Object.keys(out))
  if (!files.includes(name)) throw new Error(`${name} is left out on ${engine_name}, but there is no such file`);

// Runs one file and resolves to {name, said, failed}, `said` being what the spec reporter printed.
function run(name) {
  return new Promise((done) => {
    const test = spawn(process.execPath, ['--test', '--test-reporter=spec', path.join(folder, name)],
      { stdio: ['ignore', 'pipe', 'inherit'], detached: true });
    const stop = () => process.kill(-test.pid);
    const end = () => {
      stop();
      process.exit(1);
    };
    const late = setTimeout(stop, longest);
    process.once('SIGTERM', end);
    let said = '';
    test.stdout.on('data', (piece) => { said += piece; });
    test.on('close', (status) => {
      clearTimeout(late);
      process.off('SIGTERM', end);
      done({ name, said, failed: status !== 0 });
    });
  });
}

const figures = ['tests', 'pass', 'fail', 'cancelled', 'skipped'];
const figure = (said, name) => Number(new RegExp(`^\\S+ ${name} (\\d+)$`, 'm').exec(said)?.[1] ?? 0);
// Returns a file's output without its counts, which are printed once, at the end, for all files.
const shown = (said) => said.replace(/^\S+ (tests|suites|pass|fail|cancelled|skipped|todo|duration_ms) [\d.]+\n/gm, '');

const told = new Map();
async function tell(name, heading = '') {
  const result = await run(name);
  told.set(name, result);
  process.stdout.write(`${heading}${shown(result.said)}`);
  return result;
}

for (const name of files.filter((each) => !(each in out))) await tell(name);
const again = [...told.values()].filter(({ failed }) => failed).map(({ name }) => name);
for (const name of again) await tell(name, `once more: ${name}\n`);

const results = [...told.values()];
const reasons = new Map();
for (const { said } of results)
  for (const [, why] of said.matchAll(/# (\w+: .+)$/gm)) reasons.set(why, (reasons.get(why) ?? 0) + 1);
for (const [why, times] of reasons) console.log(`skipped ${times} on ${why}`);
for (const [name, why] of Object.entries(out)) console.log(`left out on ${engine_name}: ${name}: ${why}`);
for (const name of again) console.log(`tried twice on ${engine_name}: ${name}`);
for (const name of figures) console.log(`ℹ ${name} ${results.reduce((sum, { said }) => sum + figure(said, name), 0)}`);
process.exitCode = results.some(({ failed }) => failed) ? 1 : 0;
