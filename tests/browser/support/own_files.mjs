// Files of a folder that goes with the tests: those that a test makes, and those that the app saves.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after } from 'node:test';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'zhixiao-own-files-'));
after(() => fs.rmSync(folder, { recursive: true, force: true }));

// Writes a file and returns its path.
export function file(name, content) {
  const at = path.join(folder, name);
  fs.writeFileSync(at, content);
  return at;
}

// Returns the path of the file that the app saves once `press()` has pressed for it; its name is the app's.
export async function saved(page, press) {
  const download = page.waitForEvent('download');
  await press();
  const to = path.join(folder, `saved-${Math.random()}`);
  fs.mkdirSync(to);
  const at = path.join(to, (await download).suggestedFilename());
  await (await download).saveAs(at);
  return at;
}
