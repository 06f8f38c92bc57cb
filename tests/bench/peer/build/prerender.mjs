// Puts home, as HTML, into the page that was built: what people see before any script has come.
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { content } from './content.js';

const out = process.env.OUT ?? 'dist';
await build({ logLevel: 'error', configFile: 'vite.ssr.config.js' });
const { html_of } = await import(pathToFileURL(path.resolve('.ssr/prerender.js')));
const packs = ['women', 'children'].map((id) => JSON.parse(fs.readFileSync(path.join(content, `${id}.json`), 'utf8')));
const html = html_of(packs);
const page = path.join(out, 'index.html');
const css = fs.readdirSync(path.join(out, 'assets')).find((name) => /^app-.*\.css$/.test(name));
const style = fs.readFileSync(path.join(out, 'assets', css), 'utf8');
// The style stands in the page, so that nothing has to come before the first paint.
fs.writeFileSync(page, fs.readFileSync(page, 'utf8')
  .replace(/<div id="root">.*<\/div>/s, () => `<div id="root">${html}</div>`)
  .replace(/\s*<link rel="stylesheet"[^>]*>/, () => `\n<style>${style}</style>`));
fs.rmSync('.ssr', { recursive: true });
