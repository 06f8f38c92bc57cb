// Reads the PNG pictures that browsers make of pages: 8 bits a channel, not interlaced.
import assert from 'node:assert/strict';
import zlib from 'node:zlib';

function paeth(a, b, c) {
  const p = a + b - c;
  const [pa, pb, pc] = [Math.abs(p - a), Math.abs(p - b), Math.abs(p - c)];
  return pa <= pb && pa <= pc ? a : pb <= pc ? b : c;
}

// Returns {width, height, at(x, y)}, where at() returns [red, green, blue] from 0 to 255.
export function read_png(file) {
  assert.equal(file.toString('latin1', 1, 4), 'PNG');
  const parts = [];
  let header;
  for (let i = 8; i < file.length;) {
    const length = file.readUInt32BE(i);
    const body = file.subarray(i + 8, i + 8 + length);
    const kind = file.toString('latin1', i + 4, i + 8);
    if (kind === 'IHDR') header = body;
    if (kind === 'IDAT') parts.push(body);
    i += length + 12;
  }
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  assert.ok(header[8] === 8 && [2, 6].includes(header[9]) && header[12] === 0, 'a plain PNG');
  const channels = header[9] === 6 ? 4 : 3;
  const packed = zlib.inflateSync(Buffer.concat(parts));
  const stride = width * channels;
  const pixels = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y++) {
    const filter = packed[y * (stride + 1)];
    const row = packed.subarray(y * (stride + 1) + 1, (y + 1) * (stride + 1));
    for (let i = 0; i < stride; i++) {
      const left = i < channels ? 0 : pixels[y * stride + i - channels];
      const up = y === 0 ? 0 : pixels[(y - 1) * stride + i];
      const corner = y === 0 || i < channels ? 0 : pixels[(y - 1) * stride + i - channels];
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter];
      pixels[y * stride + i] = row[i] + guess;
    }
  }
  const at = (x, y) => {
    const i = y * stride + x * channels;
    return [pixels[i], pixels[i + 1], pixels[i + 2]];
  };
  return { width, height, at };
}
