// Opens the built app in a browser for tests, and sees to it that it stays quiet and at home.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { after, before } from 'node:test';
import { fileURLToPath } from 'node:url';
import { address_in } from '../../../tools/dist_with.mjs';
import { serve } from '../../../tools/serve.mjs';
import { engine } from './engines.mjs';
import { Tab } from './tabs.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');
export const dist = path.resolve(process.env.ZHIXIAO_DIST ?? path.join(root, 'dist'));

// Files of the app are named as in release.json; the build puts a hash into their addresses.
export const address_of = (name) => address_in(dist, name);
export const name_of = (url) => decodeURIComponent(new URL(url).pathname).slice(1)
  .replace(/^files\//, '').replace(/\.[0-9a-f]{8}(?=\.\w+$)/, '').replace(/^chunk-\w+/, 'chunk');

export const phone = {
  viewport: { width: 412, height: 915 }, deviceScaleFactor: 1, hasTouch: true, isMobile: true,
};
// As dense as a phone's screen, where pixels are looked at: painted in software, they are most of the work.
export const dense = { deviceScaleFactor: engine.densest };
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
  // Looked at now and then: with every frame it would keep the browser drawing.
  await page.waitForFunction(() => globalThis.zhixiao?.awaited === 0 && document.getElementById('opening').hidden,
    null, { polling: 20 });
  await painted(page);
}

// Goes to an address within the app that is open, and waits until it is painted: the app hears of the
// change before the listener here, which came later.
export async function go(page, hash) {
  const there = await page.evaluate((to) => new Promise((done) => {
    const paint = () => requestAnimationFrame(() => requestAnimationFrame(() => done(location.hash)));
    if (location.hash === to) return paint();
    addEventListener('hashchange', paint, { once: true });
    location.hash = to;
  }), hash);
  assert.equal(there, hash, 'the address stays');
}

// A server at a port that was not used before: to browsers it is another origin, which has stored nothing yet.
async function serving(folder) {
  const server = serve(folder, 0);
  await new Promise((done) => { server.once('listening', done); });
  return server;
}

const origin_of = (server) => `http://127.0.0.1:${server.address().port}`;

function end(server) {
  server?.closeAllConnections();
  server?.close();
}

// A browser for the tests of one file, and a server; `browser` is for the engine: env, webgl.
export class App {
  constructor({ folder = dist, ...browser } = {}) {
    this.options = browser;
    this.folder = folder;
    this.tabs = new Map(); // by device
    before(() => this.start());
    after(() => this.stop());
  }

  async start() {
    assert.ok(fs.existsSync(path.join(dist, 'index.html')),
      `there is no built app in ${dist}: run tools/run --build-only, or set ZHIXIAO_DIST`);
    this.server = await serving(this.folder);
    this.origin = origin_of(this.server);
    this.browser = await engine.launch(this.options);
  }

  async stop() {
    for (const tab of this.tabs.values()) await tab.close();
    await this.browser?.close();
    end(this.server);
  }

  // A tab as the device has it: one that was used where that makes no difference.
  async tab_for(device, is_alone, init) {
    const key = JSON.stringify(device);
    const used = is_alone ? undefined : this.tabs.get(key);
    this.tabs.delete(key);
    const tab = used ?? await Tab.open(this.browser, device, init);
    tab.put_back = async () => {
      if (is_alone || !await tab.clear()) return tab.close();
      if (this.tabs.has(key)) await this.tabs.get(key).close();
      this.tabs.set(key, tab);
    };
    return tab;
  }

  // Runs `work(page, context, heard)` on a page whose document, origin and storage are its own. `at` is the
  // address (null: none yet), `init` runs before the page's own scripts, `loud` allows noise; the rest is
  // for the context. The service worker is kept out: what it does is for tests of its own. What takes the
  // context, has an origin of its own or asks for permissions has a context that nobody else had.
  async visit({ at = '#/', init, loud = false, origin, ...rest }, work) {
    const device = { ...phone, serviceWorkers: 'block', ...rest };
    const is_alone = Boolean(!engine.lends_pages || init || origin || rest.permissions || rest.serviceWorkers || work.length > 1);
    const outside = this.origin;
    const server = origin ? undefined : await serving(this.folder);
    if (server) this.origin = origin_of(server);
    const here = origin ?? this.origin;
    let tab;
    try {
      tab = await this.tab_for(device, is_alone, init);
      const { page, context } = tab;
      const heard = tab.begin(here);
      if (at !== null) {
        await page.goto(`${here}/${at}`);
        await is_open(page);
      }
      await work(page, context, heard);
      if (!loud) assert.deepEqual(heard.noise, [], 'the console stays quiet');
      assert.deepEqual(heard.elsewhere(), [], 'no request leaves the origin');
      await tab.put_back();
    } catch (error) {
      await tab?.close();
      throw error;
    } finally {
      this.origin = outside;
      end(server);
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
