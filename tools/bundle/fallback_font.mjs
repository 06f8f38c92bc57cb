// The fallback font: a subset of Debian's CJK font, for systems without Chinese glyphs.
import { execFileSync } from 'node:child_process';
import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

const font = process.env.ZHIXIAO_CJK_FONT ?? '/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc';
const simplified_chinese = 2; // face of the .ttc

// Returns the 3,755 characters in daily use: level 1 of GB 2312, rows 16 to 55.
function gb2312_level_1() {
  const bytes = [];
  for (let row = 0xb0; row <= 0xd7; row++) {
    for (let cell = 0xa1; cell <= (row === 0xd7 ? 0xf9 : 0xfe); cell++) bytes.push(row, cell);
  }
  return new TextDecoder('gbk', { fatal: true }).decode(Uint8Array.from(bytes));
}

const ranges = [
  [0x20, 0x7e], [0xa0, 0xff], // ASCII and Latin 1
  [0x2010, 0x2027], [0x2030, 0x203b], // dashes, quotes, ellipsis, per mille
  [0x2103, 0x2103], [0x2190, 0x2199], [0x2200, 0x2265], // degree Celsius, arrows, mathematics
  [0x2460, 0x2473], [0x25a0, 0x25cf], [0x2605, 0x2606], // circled numbers, shapes, stars
  [0x3000, 0x303f], [0xff01, 0xff5e], [0xffe5, 0xffe5], // CJK and fullwidth punctuation
];

function wanted(texts) {
  const characters = new Set(gb2312_level_1());
  for (const [first, last] of ranges) {
    for (let code = first; code <= last; code++) characters.add(String.fromCodePoint(code));
  }
  for (const text of texts) for (const character of text) characters.add(character);
  return [...characters].filter((c) => c >= ' ').sort().join('');
}

// Returns the python that has fontTools, as Debian's own may not be the first on PATH.
function python() {
  for (const candidate of ['python3', '/usr/bin/python3']) {
    try {
      execFileSync(candidate, ['-c', 'import fontTools, brotli'], { stdio: 'ignore' });
      return candidate;
    } catch { /* tries the next */ }
  }
  throw new Error('no python3 with fontTools and brotli: install python3-fonttools and python3-brotli');
}

// Returns the path of a .woff2 in the folder `cache` that has all characters of `texts`. Makes it
// only if the characters or the font have changed.
export function fallback_font(texts, cache) {
  if (!fs.existsSync(font)) throw new Error(`${font} is missing: install fonts-noto-cjk`);
  const characters = wanted(texts);
  const key = crypto.createHash('sha256')
    .update(characters).update(`${fs.statSync(font).size}`).digest('hex').slice(0, 16);
  const result = path.join(cache, `fallback-${key}.woff2`);
  if (fs.existsSync(result)) return result;

  const list = path.join(cache, 'fallback.txt');
  fs.writeFileSync(list, characters);
  const unfinished = `${result}.new`;
  execFileSync(python(), ['-m', 'fontTools.subset', font, `--font-number=${simplified_chinese}`,
    `--text-file=${list}`, '--flavor=woff2', '--layout-features=', '--no-hinting',
    '--desubroutinize', '--drop-tables+=GPOS,GSUB,GDEF,BASE,VORG,vhea,vmtx', '--name-IDs=1,2',
    `--output-file=${unfinished}`], { stdio: ['ignore', 'ignore', 'inherit'] });
  fs.renameSync(unfinished, result);
  return result;
}
