// Draws the icons of the installed app into web/icons/ with the system's Chromium:
// node tools/app_icons.mjs
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { open_browser } from './browser.mjs';

const folder = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../web/icons');

// Returns the icon as SVG: the ring of goals and the point reached on it. `share`: the part of the
// side that the drawing takes, 0 to 1.
const drawing = (share) => `<svg xmlns="http://www.w3.org/2000/svg" width="100%" height="100%" viewBox="0 0 32 32">
<rect width="32" height="32" fill="#FAF7F2"/>
<g transform="translate(16 16) scale(${share}) translate(-16 -16)">
<circle cx="16" cy="16" r="11" fill="none" stroke="#14666B" stroke-width="5"/>
<circle cx="22" cy="10" r="5" fill="#A8540A" stroke="#FAF7F2" stroke-width="1.5"/></g></svg>`;

// Side in px and share, by file. Systems may cut a maskable icon to a circle of 80 % of its side
// (the safe zone of the Web Application Manifest).
const icons = { '180.png': [180, 0.9], '192.png': [192, 1], '512.png': [512, 1], 'maskable.png': [512, 0.68] };

const browser = await open_browser();
try {
  for (const [name, [side, share]] of Object.entries(icons)) {
    const page = await browser.newPage({ viewport: { width: side, height: side } });
    await page.setContent(`<style>body{margin:0}svg{display:block}</style>${drawing(share)}`);
    await page.screenshot({ path: path.join(folder, name) });
    await page.close();
  }
} finally {
  await browser.close();
}
