// Makes one release from web/, assets/ and the compiled programs below `root` in an empty folder.
import fs from 'node:fs';
import path from 'node:path';
import * as esbuild from 'esbuild';
import { files_under } from './folders.mjs';
import { Parts } from './parts.mjs';
import { Release } from './release.mjs';
import { Scripts } from './scripts.mjs';

export const programs = ['zhixiao.wasm', 'zhixiao_later.wasm', 'zhixiao_desk.wasm'];

// `programs_folder`: below root, where Emscripten made the programs.
export async function make_release(root, folder, programs_folder = 'build/web') {
  const release = new Release(folder);
  const parts = new Parts(root, programs_folder, release, new Scripts(esbuild, root, programs_folder));
  const sources = ['web', 'assets', 'src'].flatMap((name) => files_under(path.join(root, name)));
  await parts.add_assets(programs.map((name) => path.join(root, programs_folder, name)),
    sources.filter((file) => /\.(json|html|mjs|css|h|cpp)$/.test(file)));
  await parts.add_scripts();
  await parts.add_text();
  const version = await parts.add_pages();
  await parts.add_service(version);
  await parts.add_one_file(version);
  fs.writeFileSync(path.join(folder, 'release.json'),
    `${JSON.stringify({ version, files: release.list() }, null, 1)}\n`);
}
