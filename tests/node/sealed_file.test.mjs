// The encrypted file of the family record: it opens with its passphrase, and nothing else does.
import assert from 'node:assert/strict';
import node_crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { kinds, read, sealed, unsealed } from '../../web/files/sealed_file.mjs';

globalThis.crypto ??= node_crypto.webcrypto; // node 18

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const record = '{"schema":"zhixiao-family-record/1","children":[{"nickname":"小满"}]}';
const passphrase = '春天的第七个早晨';
const few = 100_000; // iterations: as few as are allowed, to be quick

const bytes_of = (text) => Buffer.from(text, 'utf8');
const written = (changes = {}) => sealed(changes.record ?? record, changes.passphrase ?? passphrase, kinds.family, few);

async function opened(text, word) {
  const { file, fault } = await read(bytes_of(text));
  return fault ?? await unsealed(file, word);
}

const sum_of = ({ format, kdf, iterations, salt, nonce, data }) => node_crypto.createHash('sha256')
  .update(JSON.stringify({ format, kdf, iterations, salt, nonce, data })).digest('base64');

// Decrypts a file by another program, as docs/family.md describes the format.
function decrypted(text, word) {
  const { data, sum, ...header } = JSON.parse(text);
  assert.equal(sum, sum_of({ ...header, data }));
  const key = node_crypto.pbkdf2Sync(word, Buffer.from(header.salt, 'base64'), header.iterations, 32, 'sha256');
  const sealed_bytes = Buffer.from(data, 'base64');
  const decipher = node_crypto.createDecipheriv('aes-256-gcm', key, Buffer.from(header.nonce, 'base64'));
  decipher.setAAD(bytes_of(JSON.stringify(header)));
  decipher.setAuthTag(sealed_bytes.subarray(-16));
  return Buffer.concat([decipher.update(sealed_bytes.subarray(0, -16)), decipher.final()]).toString('utf8');
}

// Returns a changed file whose sum fits, as someone who knows the format could make it.
async function forged(changes) {
  const file = { ...JSON.parse(await written()), ...changes };
  return JSON.stringify({ ...file, sum: sum_of(file) });
}

test('what was saved comes back with its passphrase, and with no other', async () => {
  const text = await written();
  assert.equal(await opened(text, passphrase), record);
  for (const other of ['', '春天的第七个早晨 ', '春天的第八个早晨', passphrase.slice(1)])
    assert.equal(await opened(text, other), null, other);
  for (const kept of ['', 'a', '记'.repeat(100_000)])
    assert.equal(await opened(await written({ record: kept }), passphrase), kept);
});

test('the passphrase is the same from another keyboard', async () => {
  const text = await written({ passphrase: 'Caf\u00e9 2026' });
  for (const typed of ['Cafe\u0301 2026', 'Ｃａｆé　２０２６'])
    assert.equal(await opened(text, typed), record, typed);
});

test('the file is what the description says, with 600,000 iterations, and tells nothing of what is in it', async () => {
  const text = await sealed(record, passphrase);
  assert.deepEqual(Object.keys(JSON.parse(text)), ['format', 'kdf', 'iterations', 'salt', 'nonce', 'data', 'sum']);
  const { format, kdf, iterations, salt, nonce } = JSON.parse(text);
  assert.deepEqual([format, kdf, iterations], ['zhixiao-family-file/1', 'PBKDF2-SHA-256', 600_000]);
  assert.deepEqual([salt, nonce].map((value) => Buffer.from(value, 'base64').length), [16, 12]);
  assert.equal(decrypted(text, passphrase), record);
});

test('no two files have the same salt, nonce or contents', async () => {
  const files = (await Promise.all([written(), written()])).map((text) => JSON.parse(text));
  for (const part of ['salt', 'nonce', 'data', 'sum']) assert.notEqual(files[0][part], files[1][part], part);
});

test('a file of the first version opens for ever', async () => {
  const kept = fs.readFileSync(path.join(root, 'tests/cases/family_file_1.zhixiao'), 'utf8');
  assert.equal(await opened(kept, 'correct horse 电池'), '{"children":["示例"]}');
});

test('a file that is cut off anywhere is not opened', async () => {
  const text = await written();
  const faults = [];
  for (let length = 0; length < text.length; length++)
    faults.push((await read(bytes_of(text.slice(0, length)))).fault);
  const known = '{"format":"zhixiao-family-file/'.length;
  assert.deepEqual([...new Set(faults.slice(0, known))], ['foreign']);
  assert.deepEqual([...new Set(faults.slice(known))], ['incomplete']);
});

test('a file in which any one byte was changed is not opened', async () => {
  const bytes = bytes_of(await written());
  const known = bytes.indexOf('"kdf"');
  for (let at = 0; at < bytes.length; at++) {
    for (let bit = 0; bit < 8; bit++) {
      const changed = Buffer.from(bytes);
      changed[at] ^= 1 << bit;
      const { file, fault } = await read(changed);
      assert.equal(file, undefined, `byte ${at}, bit ${bit}`);
      if (at >= known) assert.equal(fault, 'incomplete', `byte ${at}, bit ${bit}`);
    }
  }
});

test('line breaks and a mark that a mail program added do no harm', async () => {
  assert.equal(await opened(`\ufeff${await written()}\r\n`, passphrase), record);
});

test('whoever changes contents or header and mends the sum does not get it opened', async () => {
  const { data } = JSON.parse(await written());
  for (const changes of [{ data }, { iterations: few + 1 }, { salt: Buffer.alloc(16).toString('base64') },
    { nonce: Buffer.alloc(12).toString('base64') }])
    assert.equal(await opened(await forged(changes), passphrase), null, JSON.stringify(changes));
});

test('what would keep the device busy or is out of shape is not tried', async () => {
  for (const changes of [{ iterations: few - 1 }, { iterations: 5_000_001 }, { iterations: 1e15 },
    { iterations: few + 0.5 }, { iterations: '600000' }, { iterations: null }, { kdf: 'none' },
    { salt: '' }, { salt: 'AAAA' }, { salt: '*' }, { salt: 1 }, { nonce: 'AAAA' }, { nonce: [] },
    { data: '' }, { data: 'AAAA' }, { data: '=' }, { data: {} }, { data: null }])
    assert.deepEqual(await read(bytes_of(await forged(changes))), { fault: 'incomplete' }, JSON.stringify(changes));
  const { sum, ...without } = JSON.parse(await written());
  assert.ok(sum);
  assert.deepEqual(await read(bytes_of(JSON.stringify(without))), { fault: 'incomplete' });
});

test('a file of a later version is told from a broken one', async () => {
  for (const version of [2, 3, 10])
    assert.deepEqual(await read(bytes_of(await forged({ format: `zhixiao-family-file/${version}` }))), { fault: 'newer' });
  for (const version of ['', '0', '01', '1b', 'x'])
    assert.deepEqual(await read(bytes_of(await forged({ format: `zhixiao-family-file/${version}` }))),
      { fault: 'incomplete' }, version);
});

test('what is something else is told to be foreign', async () => {
  const others = {
    nothing: Buffer.alloc(0),
    'a plan': fs.readFileSync(path.join(root, 'assets/content/women.json')),
    'a picture': fs.readFileSync(path.join(root, 'docs/home-phone.png')),
    'a program': Buffer.from('0061736d01000000', 'hex'),
    'a letter': bytes_of('你好，这是一封信。'),
    'JSON of another kind': bytes_of('{"format":"something-else/1"}'),
    'no object': bytes_of('[1]'),
    nul: bytes_of('null'),
    'too much': Buffer.concat([bytes_of(await written()), Buffer.alloc(kinds.family.most_bytes, ' ')]),
    noise: node_crypto.randomBytes(4096),
  };
  for (const [what, bytes] of Object.entries(others)) assert.deepEqual(await read(bytes), { fault: 'foreign' }, what);
});
