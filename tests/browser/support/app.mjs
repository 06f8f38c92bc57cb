// Opens the built app in a browser for tests, and sees to it that it stays quiet and at home.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { after, before } from 'node:test';
import { fileURLToPath } from 'node:url';
import { address_in } from '../../../tools/dist_with.mjs';
import { serve } from '../../../tools/serve.mjs';
import { engine } from './engines.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');
export const dist = path.resolve(process.env.ZHIXIAO_DIST ?? path.join(root, 'dist'));

// Files of the app are named as in web/ and assets/; the build puts a hash into their addresses.
export const address_of = (name) => address_in(dist, name);
export const name_of = (url) => decodeURIComponent(new URL(url).pathname).slice(1)
  .replace(/^files\//, '').replace(/\.[0-9a-f]{8}(?=\.\w+$)/, '').replace(/^chunk-\w+/, 'chunk');

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
  rights: '#/more',
  family: '#/family',
  'a checklist': '#/family/check/6-12',
  'the special checklist': '#/family/check/special',
  'a result': '#/family/result/6-12',
  children: '#/family/children',
  'the record': '#/family/record',
  'five minutes a day': '#/family/daily',
  'a class': '#/family/class',
  'an evening': '#/family/session',
  'this device': '#/device',
  units: '#/units',
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

const kept_out = /^warning: Service Worker registration blocked by Playwright$/;

// What the page says aloud in the console, and whom it asks for files.
function listen(page, origin) {
  const heard = { noise: [], requests: [] };
  const hear = (line) => {
    if (![kept_out, ...engine.own_noise].some((own) => own.test(line))) heard.noise.push(line);
  };
  page.on('console', (line) => {
    if (['error', 'warning'].includes(line.type())) hear(`${line.type()}: ${line.text()}`);
  });
  page.on('pageerror', (error) => hear(`uncaught: ${error.message}`));
  page.on('request', (request) => heard.requests.push(request.url()));
  heard.elsewhere = () => heard.requests.filter(
    (url) => ![`${origin}/`, `blob:${origin}/`, 'data:'].some((own) => url.startsWith(own)));
  return heard;
}

// A server and a browser for the tests of one file; `browser` is for the engine: env, webgl.
export class App {
  constructor({ folder = dist, ...browser } = {}) {
    this.options = browser;
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
    this.browser = await engine.launch(this.options);
  }

  async stop() {
    await this.browser?.close();
    this.server?.closeAllConnections();
    this.server?.close();
  }

  // Runs `work(page, context, heard)` on a page of its own. `at` is the address (null: none yet),
  // `init` runs before the page's own scripts, `loud` allows noise; the rest is for the context. The
  // service worker is kept out: what it does is for tests of its own.
  async visit({ at = '#/', init, loud = false, origin = this.origin, ...device }, work) {
    const context = await this.browser.newContext(engine.fit({ ...phone, ...engine.screen, serviceWorkers: 'block', ...device }));
    context.setDefaultTimeout(30000);
    try {
      const page = await context.newPage();
      await engine.prepare(page, device);
      const heard = listen(page, origin);
      if (init) await page.addInitScript(init);
      if (at !== null) {
        await page.goto(`${origin}/${at}`);
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
