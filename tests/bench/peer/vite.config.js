// Builds the peer: CONTENT=…/assets/content OUT=FOLDER npm run build. PRERENDER=1: to be given home as HTML afterwards.
import fs from 'node:fs';
import path from 'node:path';
import { createHash } from 'node:crypto';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { content } from './build/content.js';
import { own_words } from './build/words.js';

// The content under names with a hash, as its files may be kept for ever.
const packs = Object.fromEntries(['women', 'children'].map((name) => {
  const bytes = JSON.stringify(JSON.parse(fs.readFileSync(path.join(content, `${name}.json`), 'utf8')));
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 8);
  return [name, { bytes, address: `assets/${name}-${hash}.json` }];
}));
const addresses = Object.fromEntries(Object.entries(packs).map(([name, { address }]) => [name, address]));

// Writes the content, and sw.js with the list of all that was built.
function release() {
  let out;
  return {
    name: 'release',
    configResolved(config) { out = config.build.outDir; },
    transformIndexHtml: {
      order: 'post',
      handler: (html) => html.replace(/content\/(\w+)\.json/g, (_, name) => addresses[name]),
    },
    buildStart() {
      for (const { bytes, address } of Object.values(packs)) this.emitFile({ type: 'asset', fileName: address, source: bytes });
    },
    writeBundle(_, bundle) {
      const files = Object.keys(bundle).filter((name) => name !== 'index.html' && name !== 'sw.js');
      const version = createHash('sha256').update(files.join()).digest('hex').slice(0, 8);
      const source = fs.readFileSync('src/sw.js', 'utf8');
      fs.writeFileSync(path.join(out, 'sw.js'),
        source.replace('__FILES__', JSON.stringify(['./', ...files])).replace('__VERSION__', version));
    },
  };
}

// The first load is React, and our own code with home; all else comes with the page that needs it.
const groups = [
  { name: 'react', test: /node_modules\/(react|react-dom|scheduler)\/|rolldown.runtime|preload-helper/, priority: 3 },
  { name: 'echarts', test: /node_modules\/(echarts|zrender|tslib)\//, priority: 2 },
  { name: 'app', test: /\/src\/(?!pages\/(?!Home)|charts\/|opened|later)|\/words\.json/, priority: 1 },
];

export default defineConfig({
  base: './',
  plugins: [own_words('src'), react(), release()],
  resolve: { alias: { '@content': content } },
  define: { __PRERENDERED__: String(Boolean(process.env.PRERENDER)), __CONTENT__: JSON.stringify(addresses) },
  json: { stringify: true },
  worker: { format: 'es' },
  build: {
    target: 'es2022', outDir: process.env.OUT ?? 'dist', emptyOutDir: true, assetsInlineLimit: 0,
    modulePreload: { polyfill: false }, cssCodeSplit: true, reportCompressedSize: false,
    rolldownOptions: { output: { codeSplitting: { groups } } },
  },
});
