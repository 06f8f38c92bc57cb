// A copy of dist/ that opens further packs at the start, for tests and measurements.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { first_content } from './bundle/first_content.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const some_hash = '00000000';

// Returns the address in dist/ of the file that release.json calls `name`.
export const address_in = (dist, name) => (
  JSON.parse(fs.readFileSync(path.join(dist, 'release.json'), 'utf8')).files[name]?.address);

// Resolves to the folder of a copy of `dist` that opens `packs`, too: paths of JSON files of plans.
// `programs` holds what dist/ was made of. The caller removes the folder.
export async function dist_with(dist, packs, programs = path.join(root, 'build/web')) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'zhixiao-dist-'));
  fs.cpSync(dist, folder, { recursive: true });
  const more = packs.map((pack) => ({ name: path.basename(pack), bytes: fs.readFileSync(pack) }));
  const { 'plans.bin': plans } = await first_content(root, programs, more);
  fs.writeFileSync(path.join(folder, `files/content/plans.${some_hash}.bin`), plans);
  const script = path.join(folder, address_in(dist, 'app.mjs'));
  const text = fs.readFileSync(script, 'utf8');
  const changed = text.replace(/"content\/plans\.bin":"[0-9a-f]{8}"/, `"content/plans.bin":"${some_hash}"`);
  if (changed === text) throw new Error(`${script} does not name content/plans.bin`);
  fs.writeFileSync(script, changed);
  return folder;
}
