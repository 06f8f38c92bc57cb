// Makes a .br and a .gz beside each file of a folder, so that the server has nothing to compress.
import fs from 'node:fs';
import zlib from 'node:zlib';
import { files_under } from '../bundle/folders.mjs';

const made = /\.(br|gz)$/;
const compressed_already = /\.(png|woff2)$/;

export const is_compressible = (file) => !made.test(file) && !compressed_already.test(file);

export const kinds = {
  br: {
    pack: (bytes) => zlib.brotliCompressSync(bytes, {
      params: {
        [zlib.constants.BROTLI_PARAM_QUALITY]: zlib.constants.BROTLI_MAX_QUALITY,
        [zlib.constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
    unpack: (bytes) => zlib.brotliDecompressSync(bytes),
  },
  gz: {
    pack: (bytes) => zlib.gzipSync(bytes, { level: zlib.constants.Z_BEST_COMPRESSION }),
    unpack: (bytes) => zlib.gunzipSync(bytes),
  },
};

function holds(file, bytes, unpack) {
  try {
    return unpack(fs.readFileSync(file)).equals(bytes);
  } catch {
    return false; // missing, or cut off
  }
}

// Compresses the files of `folder`, except those whose compressed file is there and right. Removes
// compressed files that have lost their file. Returns how many it made.
export function compress(folder) {
  let count = 0;
  const files = files_under(folder);
  for (const file of files)
    if (made.test(file) && !files.includes(file.replace(made, ''))) fs.rmSync(file);
  for (const file of files.filter(is_compressible)) {
    const bytes = fs.readFileSync(file);
    for (const [kind, { pack, unpack }] of Object.entries(kinds)) {
      const beside = `${file}.${kind}`;
      if (holds(beside, bytes, unpack)) continue;
      fs.writeFileSync(beside, pack(bytes));
      count++;
    }
  }
  return count;
}
