// Tests that what tools/package makes is complete, true to the app, and the same each time.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { files_under } from '../../tools/bundle/folders.mjs';
import { compress, is_compressible, kinds } from '../../tools/hosting/compress.mjs';
import { make_package } from '../../tools/hosting/package.mjs';
import { dist } from '../browser/support/app.mjs';
import { built } from './support/nginx.mjs';

const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'zhixiao-package-'));
after(() => fs.rmSync(scratch, { recursive: true, force: true }));

const names_in = (folder) => files_under(folder).map((file) => path.relative(folder, file));
const contents_of = (folder) => new Map(names_in(folder).map((name) => [name, fs.readFileSync(path.join(folder, name))]));

function same(one, other) {
  assert.deepEqual([...one.keys()], [...other.keys()]);
  for (const [name, bytes] of one) assert.ok(bytes.equals(other.get(name)), name);
}

test('what is served is the app, its compressed files, and nothing else', () => {
  const { files } = JSON.parse(fs.readFileSync(path.join(dist, 'release.json'), 'utf8'));
  const own = ['release.json', ...Object.values(files).map(({ address }) => address)];
  const wanted = own.flatMap((name) => (is_compressible(name) ? [name, `${name}.br`, `${name}.gz`] : [name]));
  assert.deepEqual(names_in(dist).sort(), wanted.sort());
});

test('every compressed file holds what it lies beside, and most are much smaller', () => {
  const size = { whole: 0, br: 0, gz: 0 };
  for (const name of names_in(dist).filter(is_compressible)) {
    const bytes = fs.readFileSync(path.join(dist, name));
    size.whole += bytes.length;
    for (const [kind, { unpack }] of Object.entries(kinds)) {
      const packed = fs.readFileSync(path.join(dist, `${name}.${kind}`));
      assert.ok(unpack(packed).equals(bytes), `${name}.${kind}`);
      size[kind] += packed.length;
    }
  }
  assert.ok(size.br < size.gz && size.gz < 0.6 * size.whole, JSON.stringify(size));
});

test('packaged again from nothing, every byte is the same', () => {
  const again = path.join(scratch, 'dist');
  fs.cpSync(dist, again, { recursive: true });
  for (const file of files_under(again)) if (/\.(br|gz)$/.test(file)) fs.rmSync(file);
  assert.ok(make_package(again, path.join(scratch, 'package')) > 50);
  same(contents_of(again), contents_of(dist));
  same(contents_of(path.join(scratch, 'package')), contents_of(built));
});

test('only what changed is compressed again; what is spoilt is mended, and what has lost its file goes', () => {
  const folder = path.join(scratch, 'small');
  const write = (name, text) => fs.writeFileSync(path.join(folder, name), text);
  fs.mkdirSync(folder);
  write('a.css', 'a'.repeat(99));
  write('b.css', 'b'.repeat(99));
  write('c.png', 'c');
  assert.equal(compress(folder), 4);
  assert.equal(compress(folder), 0);
  write('a.css', 'A'.repeat(99));
  write('b.css.gz', fs.readFileSync(path.join(folder, 'b.css.gz')).subarray(0, 12));
  write('gone.css.br', '');
  assert.equal(compress(folder), 3);
  assert.deepEqual(names_in(folder), ['a.css', 'a.css.br', 'a.css.gz', 'b.css', 'b.css.br', 'b.css.gz', 'c.png']);
  assert.equal(kinds.br.unpack(fs.readFileSync(path.join(folder, 'a.css.br'))).toString(), 'A'.repeat(99));
});

test('the checksums are those of all files of dist/, as sha256sum checks them', () => {
  const sums = path.join(built, 'SHA256SUMS');
  const said = execFileSync('sha256sum', ['--check', '--strict', sums], { cwd: dist, encoding: 'utf8' });
  assert.deepEqual(said.trim().split('\n'), names_in(dist).map((name) => `${name}: OK`));
});

test('the stick’s file is the app in one file', () => {
  assert.deepEqual(names_in(path.join(built, 'stick')), ['知晓.html']);
  assert.ok(fs.readFileSync(path.join(built, 'stick/知晓.html')).equals(fs.readFileSync(path.join(dist, 'zhixiao.html'))));
});
