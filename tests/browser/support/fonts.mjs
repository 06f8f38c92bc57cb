// Systems without Chinese glyphs, as some kiosks are.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

// Returns {config, folder}: a fontconfig file that knows only fonts without the character 国, and the
// folder it is in, which the caller removes.
export function without_chinese_fonts() {
  const files = (pattern) => execFileSync('fc-list', [...pattern, '--format', '%{file}\n'], { encoding: 'utf8' })
    .split('\n').filter(Boolean);
  const chinese = new Set(files([':charset=56fd']));
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'zhixiao-fonts-'));
  const fonts = path.join(folder, 'fonts');
  fs.mkdirSync(fonts);
  for (const file of new Set(files([':'])))
    if (!chinese.has(file)) fs.copyFileSync(file, path.join(fonts, path.basename(file)));
  assert.ok(fs.readdirSync(fonts).length > 0, 'the system has a font without Chinese, such as DejaVu');
  const config = path.join(folder, 'fonts.conf');
  fs.writeFileSync(config, `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${fonts}</dir><cachedir>${folder}/cache</cachedir></fontconfig>\n`);
  return { folder, config };
}
