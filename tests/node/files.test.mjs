// The text of files in encodings that Chinese programs write, and the names of files.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { shortened, text_in } from '../../web/files/files.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const hex = (digits) => new Uint8Array(Buffer.from(digits, 'hex'));

test('text is read in UTF-8, in UTF-16 with its mark, and in GB18030', () => {
  for (const [what, bytes] of Object.entries({
    'UTF-8': 'e7bb93e69e9c20 5a5831'.replace(' ', ''),
    'UTF-8 with its mark': 'efbbbfe7bb93e69e9c205a5831',
    'UTF-16, low byte first': 'fffed37e9c6720005a0058003100',
    'UTF-16, high byte first': 'feff7ed3679c0020005a00580031',
    GB18030: 'bde1b9fb205a5831',
  })) assert.equal(text_in(hex(bytes)), '结果 ZX1', what);
});

test('what is no text is empty', () => {
  for (const bytes of [hex(''), hex('00010203'), hex('ff'), hex('fffe00d8'),
    fs.readFileSync(path.join(root, 'docs/home-phone.png'))])
    assert.equal(text_in(bytes), '');
});

test('names of files are shortened to what can be shown, and cannot turn the line', () => {
  assert.equal(shortened('结果.txt'), '结果.txt');
  assert.equal(shortened(' a\u202e\n b.txt'), 'a b.txt');
  const long = shortened(`${'一'.repeat(40)}二.txt`);
  assert.equal([...long].length, 28);
  assert.match(long, /^一{14}…一+二\.txt$/);
});
