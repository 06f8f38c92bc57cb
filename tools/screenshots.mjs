// Takes the pictures for README.md from the app in dist/ into docs/: node tools/screenshots.mjs
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { open_browser } from './browser.mjs';
import { serve } from './serve.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const phone = { viewport: { width: 412, height: 915 }, deviceScaleFactor: 1.5, colorScheme: 'light' };
const wide = { viewport: { width: 1280, height: 800 }, deviceScaleFactor: 1, colorScheme: 'dark' };
const pictures = [
  ['home-phone', '#/', phone],
  ['indicator-phone', '#/indicator/women/maternal-mortality', phone],
  ['goals-dark', '#/indicator/children/under-five-mortality', wide],
];

const server = await serve(process.env.ZHIXIAO_DIST ?? path.join(root, 'dist'), 0);
const browser = await open_browser();
for (const [name, route, options] of pictures) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  await page.goto(`http://127.0.0.1:${server.address().port}/${route}`);
  await page.waitForFunction(() => globalThis.zhixiao);
  await page.waitForTimeout(500);
  await page.screenshot({ path: path.join(root, 'docs', `${name}.png`) });
  await context.close();
}
await browser.close();
server.close();
