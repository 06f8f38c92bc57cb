// Opens the built app in Chromium for tests, and sees to it that it stays quiet and at home.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { after, before } from 'node:test';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { executablePath, software_webgl } from '../../../tools/browser.mjs';
import { serve } from '../../../tools/serve.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');
export const dist = path.resolve(process.env.ZHIXIAO_DIST ?? path.join(root, 'dist'));

// Software WebGL, no first-run pages, nothing asked of the network.
const flags = [
  ...software_webgl, '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync',
];

export const phone = {
  viewport: { width: 412, height: 915 }, deviceScaleFactor: 2.625, hasTouch: true, isMobile: true,
};
export const desktop = { viewport: { width: 1280, height: 800 }, deviceScaleFactor: 1 };

// One address for each kind of page.
export const pages = {
  home: '#/',
  goals: '#/goals',
  plan: '#/goals/women',
  'a field of the women’s plan': '#/goals/women/health',
  'a field of the children’s plan': '#/goals/children/education',
  'an indicator with areas': '#/indicator/women/maternal-mortality',
  'an indicator without figures': '#/indicator/women/cervical-cancer-screening',
  mechanism: '#/mechanism',
  'a part of the mechanism': '#/mechanism/committee',
  'a step of the year': '#/mechanism/warning',
  'the years': '#/mechanism/years',
  'met share explained': '#/mechanism/met-share',
  glossary: '#/glossary',
  plans: '#/plans',
  about: '#/about',
  gallery: '#/gallery',
  'not found': '#/no/such/page',
};

// For `init`: the clock stands in the last year of the made-up plans, when speeds are still asked for.
export const spring_of_2025 = () => {
  const Now = Date;
  globalThis.Date = class extends Now {
    constructor(...given) {
      super(...(given.length ? given : ['2025-03-08T10:00:00']));
    }
  };
};

// Waits until the app has painted what it was asked for.
export async function painted(page) {
  await page.evaluate(() => new Promise((done) => {
    requestAnimationFrame(() => requestAnimationFrame(done));
  }));
}

// Open, and all the content is here: also what comes after the first paint.
export async function is_open(page) {
  await page.waitForFunction(() => globalThis.zhixiao && document.getElementById('opening').hidden);
  await page.waitForFunction(() => globalThis.zhixiao.awaited === 0);
  await painted(page);
}

// Goes to an address within the app that is open.
export async function go(page, hash) {
  await page.evaluate((to) => { location.hash = to; }, hash);
  await page.waitForFunction((to) => location.hash === to, hash);
  await painted(page);
}

// What the page says aloud in the console, and whom it asks for files.
function listen(page, origin) {
  const heard = { noise: [], requests: [] };
  page.on('console', (line) => {
    if (['error', 'warning'].includes(line.type())) heard.noise.push(`${line.type()}: ${line.text()}`);
  });
  page.on('pageerror', (error) => heard.noise.push(`uncaught: ${error.message}`));
  page.on('request', (request) => heard.requests.push(request.url()));
  heard.elsewhere = () => heard.requests.filter(
    (url) => !url.startsWith(`${origin}/`) && !url.startsWith('data:'));
  return heard;
}

// A server and a browser for the tests of one file; `launch` as in Playwright, `folder` is served.
export class App {
  constructor({ args = [], launch = {}, folder = dist } = {}) {
    this.options = { executablePath, ...launch, args: [...flags, ...args] };
    this.folder = folder;
    before(() => this.start());
    after(() => this.stop());
  }

  async start() {
    assert.ok(fs.existsSync(path.join(dist, 'index.html')),
      `there is no built app in ${dist}: run tools/run --build-only, or set ZHIXIAO_DIST`);
    this.server = serve(this.folder, 0);
    await new Promise((done) => this.server.once('listening', done));
    this.origin = `http://127.0.0.1:${this.server.address().port}`;
    this.browser = await chromium.launch(this.options);
  }

  async stop() {
    await this.browser?.close();
    this.server?.closeAllConnections();
    this.server?.close();
  }

  // Runs `work(page, context, heard)` on a page of its own. `at` is the address (null: none yet),
  // `init` runs before the page's own scripts, `loud` allows noise; the rest is for the context.
  async visit({ at = '#/', init, loud = false, ...device }, work) {
    const context = await this.browser.newContext({ ...phone, ...device });
    context.setDefaultTimeout(15000);
    try {
      const page = await context.newPage();
      const heard = listen(page, this.origin);
      if (init) await page.addInitScript(init);
      if (at !== null) {
        await page.goto(`${this.origin}/${at}`);
        await is_open(page);
      }
      await work(page, context, heard);
      if (!loud) assert.deepEqual(heard.noise, [], 'the console stays quiet');
      assert.deepEqual(heard.elsewhere(), [], 'no request leaves the origin');
    } finally {
      await context.close();
    }
  }
}

// The lines of zhixiao.painted(): path -> {x, y, width, height} in CSS px.
export async function painted_places(page) {
  const lines = await page.evaluate(() => globalThis.zhixiao.painted());
  return new Map(lines.trim().split('\n').map((line) => {
    const words = line.split(' ');
    const [x, y, width, height] = words.slice(-4).map(Number);
    return [words.slice(0, -4).join(' '), { x, y, width, height }];
  }));
}
