// tools/steps/spent.py counts what a command's processes took, and leaves none of them running.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const tool = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../tools/steps/spent.py');
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'zhixiao-spent-'));
after(() => fs.rmSync(folder, { recursive: true, force: true }));

const busy = 'while (process.cpuUsage().user < 5e5);'; // half a second of a processor

// Runs a script under the tool. Returns its status and the reported seconds.
function spent(script) {
  const report = path.join(folder, 'report');
  const { status } = spawnSync('python3', [tool, report, process.execPath, '-e', script], { stdio: 'ignore' });
  const [wall, cpu] = fs.readFileSync(report, 'utf8').split(' ').map(Number);
  return { status, wall, cpu };
}

test('what the command took itself is counted, and its status is passed on', () => {
  const { status, cpu } = spent(`${busy} process.exit(3)`);
  assert.equal(status, 3);
  assert.ok(cpu >= 0.5, `${cpu} s`);
});

test('a process that the command leaves behind is ended, and what it took is counted', () => {
  const file = path.join(folder, 'pid');
  const stays = `${busy} require('fs').writeFileSync(${JSON.stringify(file)}, String(process.pid)); setInterval(() => {}, 1000);`;
  const { status, cpu } = spent(`
    require('child_process').spawn(process.execPath, ['-e', ${JSON.stringify(stays)}], { detached: true, stdio: 'ignore' });
    setInterval(() => { if (require('fs').existsSync(${JSON.stringify(file)})) process.exit(); }, 20);`);
  assert.equal(status, 0);
  assert.ok(cpu >= 0.5, `${cpu} s`);
  assert.ok(!fs.existsSync(`/proc/${fs.readFileSync(file, 'utf8')}`));
});
