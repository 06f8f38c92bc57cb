// A copy of dist/ that opens further packs at the start, for tests and measurements.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const shipped = '["words.json","women.json","children.json"]';
const first_hash = '"content/words.json":';
const some_hash = '00000000';

// Returns the address in dist/ of the file that release.json calls `name`.
export const address_in = (dist, name) => (
  JSON.parse(fs.readFileSync(path.join(dist, 'release.json'), 'utf8')).files[name]?.address);

// Returns the folder of a copy of `dist` that opens `packs`, too: paths of files with different
// names. The caller removes the folder.
export function dist_with(dist, packs) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'zhixiao-dist-'));
  fs.cpSync(dist, folder, { recursive: true });
  const names = packs.map((pack) => path.basename(pack));
  for (const [i, pack] of packs.entries()) {
    const { name, ext } = path.parse(names[i]);
    fs.copyFileSync(pack, path.join(folder, 'files/content', `${name}.${some_hash}${ext}`));
  }
  const script = path.join(folder, address_in(dist, 'app.mjs'));
  let text = fs.readFileSync(script, 'utf8');
  const put = (what, by) => {
    if (!text.includes(what)) throw new Error(`${script} does not hold ${what}`);
    text = text.replace(what, by);
  };
  put(shipped, JSON.stringify([...JSON.parse(shipped), ...names]));
  put(first_hash, names.map((name) => `"content/${name}":"${some_hash}",`).join('') + first_hash);
  fs.writeFileSync(script, text);
  return folder;
}
