// A copy of dist/ that opens further packs at the start, for tests and measurements.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const shipped = '["words.json","women.json","children.json"]';

// `packs`: files of packs, whose names differ. The folder is the caller's to remove.
export function dist_with(dist, packs) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'zhixiao-dist-'));
  fs.cpSync(dist, folder, { recursive: true });
  const names = packs.map((pack) => path.basename(pack));
  packs.forEach((pack, i) => fs.copyFileSync(pack, path.join(folder, 'content', names[i])));
  const script = path.join(folder, 'app.mjs');
  const text = fs.readFileSync(script, 'utf8');
  if (!text.includes(shipped)) throw new Error(`${script} does not hold the list of content ${shipped}`);
  fs.writeFileSync(script, text.replace(shipped, JSON.stringify([...JSON.parse(shipped), ...names])));
  return folder;
}
