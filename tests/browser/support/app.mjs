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
// Options of a page whose pixels a test reads: as dense as a phone's screen. Other pages have density 1,
// because painting pixels in software is most of the work.
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

// Stops the page's clock in the last year of the made-up plans, when speeds are still asked for; for `init`.
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

// Waits until the app is open and all content is here, also what arrives after the first paint.
export async function is_open(page) {
  // Polls every 20 ms, because polling with every frame would keep the browser drawing.
  await page.waitForFunction(() => globalThis.zhixiao?.awaited === 0 && document.getElementById('opening').hidden,
    null, { polling: 20 });
  await painted(page);
}

// Goes to the address `hash` within the open app, and waits until its page is painted. The app hears of
// the change first, because the listener here is added later.
export async function go(page, hash) {
  const there = await page.evaluate((to) => new Promise((done) => {
    const paint = () => requestAnimationFrame(() => requestAnimationFrame(() => done(location.hash)));
    if (location.hash === to) return paint();
    addEventListener('hashchange', paint, { once: true });
    location.hash = to;
  }), hash);
  assert.equal(there, hash, 'the address stays');
}

// Returns a server of `folder` at a port that was not used before, which is an origin of its own to
// browsers: nothing is stored there yet.
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

// The browser and the server of the tests in one file. `browser`: options of the engine (env, webgl).
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

  // Returns a tab like those of `device`. It may have been used before, unless `is_alone`.
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
  // for the context. Service workers are blocked unless `rest` allows them. A visit whose `work` takes the
  // context, or that has an `init`, an `origin` or permissions of its own, gets a new context.
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

// Returns where everything was painted: path -> {x, y, width, height} in CSS px.
export async function painted_places(page) {
  const lines = await page.evaluate(() => globalThis.zhixiao.painted());
  return new Map(lines.trim().split('\n').map((line) => {
    const words = line.split(' ');
    const [x, y, width, height] = words.slice(-4).map(Number);
    return [words.slice(0, -4).join(' '), { x, y, width, height }];
  }));
}
