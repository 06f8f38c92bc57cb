// Makes dist/, all that a browser needs and nothing else, from build/web, web/ and assets/.
import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { files_under } from './bundle/folders.mjs';
import { make_release, programs } from './bundle/make.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const at = (...parts) => path.join(root, ...parts);
const dist = at('dist');
const fresh = at('dist.new');
const stamp = at('build', 'stamps', 'dist');
const programs_folder = `build/${process.argv[2] ?? 'web'}`;
const glue = ['zhixiao.mjs', 'zhixiao_desk.mjs'];

function hash_of(files) {
  const hash = crypto.createHash('sha256');
  for (const file of files) hash.update(`${file}\0`).update(fs.readFileSync(file));
  return hash.digest('hex');
}

async function main() {
  const needed = [...programs, ...glue].map((name) => at(programs_folder, name));
  for (const file of needed)
    if (!fs.existsSync(file)) throw new Error(`${path.relative(root, file)} is missing`);
  const sources = [...files_under(at('web')), ...files_under(at('assets'))];
  const key = hash_of([...sources, ...needed,
    at('tools/bundle.mjs'), ...files_under(at('tools/bundle')), at('package-lock.json')]);
  if (fs.existsSync(dist) && fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === key) return;

  fs.rmSync(fresh, { recursive: true, force: true });
  fs.mkdirSync(fresh);
  fs.mkdirSync(path.dirname(stamp), { recursive: true });
  await make_release(root, fresh, programs_folder);
  fs.rmSync(stamp, { force: true });
  fs.rmSync(dist, { recursive: true, force: true });
  fs.renameSync(fresh, dist);
  fs.writeFileSync(stamp, key);
}

main().catch((error) => {
  console.error(`error: cannot make dist/: ${error.message}`);
  fs.rmSync(fresh, { recursive: true, force: true });
  process.exit(1);
});
