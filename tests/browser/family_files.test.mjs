// The files of the family part: the encrypted record, results of a class, and texts. All of it beside a core
// that only listens.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { App } from './support/app.mjs';
import { alone_in, databases, does, file } from './support/family_device.mjs';

const app = new App();
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const alone = alone_in(app);

// Runs `work`, which returns what it told the core, and returns the file that is downloaded meanwhile.
async function downloaded(page, work) {
  const download = page.waitForEvent('download');
  const told = await work();
  const at = await (await download).path();
  return { told, name: (await download).suggestedFilename(), bytes: fs.readFileSync(at) };
}

const chosen = (page, name, bytes) => page.evaluate(async ([called, content]) => {
  told.length = 0;
  await family.choose(new File([Uint8Array.from(content)], called));
  return told;
}, [name, [...bytes]]);

test('the record goes into an encrypted file and comes back out of it, in another browser', () =>
  alone(async (page) => {
    const record = '{"children":[{"nickname":"小满"}]}';
    const saved = await downloaded(page, () => does(page, ['encrypt', record, '春天的早晨 07:30']));
    const now = new Date();
    const two = (number) => String(number).padStart(2, '0');
    assert.equal(saved.name, `知晓家教记录-${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}.zhixiao`);
    assert.deepEqual(saved.told, [['family_file', file.Saved, saved.name]]);
    assert.ok(!saved.bytes.includes('小满'));
    assert.deepEqual(await databases(page), [], 'saving a file keeps nothing on the device');
    await alone(async (other) => {
      assert.deepEqual(await chosen(other, saved.name, saved.bytes), [['family_file', file.Chosen, saved.name]]);
      assert.deepEqual(await does(other, ['decrypt', '春天的早晨 07:31']), [['family_file', file.WrongPassphrase, saved.name]]);
      assert.deepEqual(await does(other, ['decrypt', '春天的早晨　０７：３０']), [['family_opened', record]]);
      assert.deepEqual(await does(other, ['decrypt', '春天的早晨 07:30']), [['family_file', file.Failed, '']],
        'it is not held any longer');
      assert.deepEqual(await databases(other), []);
    });
  }));

test('a file that is not one of these is told by what is wrong with it', () => alone(async (page) => {
  const plan = fs.readFileSync(path.join(root, 'assets/content/women.json'));
  assert.deepEqual(await chosen(page, 'women.json', plan), [['family_file', file.Foreign, 'women.json']]);
  assert.deepEqual(await chosen(page, '空.zhixiao', []), [['family_file', file.Foreign, '空.zhixiao']]);
  const begun = Buffer.from('{"format":"zhixiao-family-file/1","kdf"');
  assert.deepEqual(await chosen(page, 'a.zhixiao', begun), [['family_file', file.Incomplete, 'a.zhixiao']]);
  const newer = Buffer.from('{"format":"zhixiao-family-file/2","kdf"');
  assert.deepEqual(await chosen(page, 'a.zhixiao', newer), [['family_file', file.Newer, 'a.zhixiao']]);
  assert.deepEqual(await does(page, ['decrypt', '春天的早晨']), [['family_file', file.Failed, '']]);
}));

test('a browser without cryptography says that it failed, and saves nothing', () =>
  alone(async (page) => {
    let downloads = 0;
    page.on('download', () => { downloads++; });
    assert.deepEqual(await does(page, ['encrypt', '{}', '春天的早晨']), [['family_file', file.Failed, '']]);
    assert.deepEqual(await chosen(page, 'a.zhixiao', fs.readFileSync(path.join(root, 'tests/cases/family_file_1.zhixiao'))),
      [['family_file', file.Failed, 'a.zhixiao']]);
    assert.equal(downloads, 0);
  }, { init: () => { Object.defineProperty(Crypto.prototype, 'subtle', { value: undefined }); } }));

test('files of results are told one by one; what is no text, too large or too many has none', () =>
  alone(async (page) => {
    const told = await page.evaluate(async () => {
      const made = (name, ...parts) => new File(parts, name);
      await family.results([
        made('一.txt', '结果 ZX1'), made(`${'长'.repeat(40)}.txt`, new Uint8Array([0xbd, 0xe1, 0xb9, 0xfb])),
        made('图.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0xff])),
        made('正好.txt', 'a'.repeat(1 << 20)), made('太大.txt', 'a'.repeat((1 << 20) + 1)),
        ...Array.from({ length: 196 }, (_, i) => made(`${i}.txt`, 'x'))]);
      return told.map(([name, file, text]) => [name, file, text.length > 20 ? text.length : text]);
    });
    assert.equal(told.length, 201);
    assert.ok(told.every(([name]) => name === 'result_file'));
    assert.deepEqual(told.slice(0, 6).map(([, name, text]) => [name, text]), [
      ['一.txt', '结果 ZX1'], [`${'长'.repeat(14)}…${'长'.repeat(9)}.txt`, '结果'], ['图.png', ''],
      ['正好.txt', 1 << 20], ['太大.txt', ''], ['0.txt', 'x']]);
    assert.deepEqual(told.slice(-2), [['result_file', '194.txt', 'x'], ['result_file', '195.txt', '']]);
  }));

test('a text is handed over as a file in UTF-8', () => alone(async (page) => {
  const { name, bytes } = await downloaded(page, () => does(page, ['saveText', '结果 ZX1.txt', '结果\nZX1']));
  assert.deepEqual([name, bytes.toString('utf8')], ['结果 ZX1.txt', '结果\nZX1']);
}));
