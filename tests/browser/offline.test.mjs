// Without a network, and across releases: what is on the device is always one release, whole.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { App, desktop, dist, go, is_open, pages } from './support/app.mjs';
import { needs, partly } from './support/engines.mjs';
import { enter, leave, tour } from './support/rights.mjs';
import { following, make_releases, paths_of, release_in, Site, titles } from './support/releases.mjs';

const app = new App();
const releases = { old: dist };
const about = { old: '关于知晓', ...titles };

let made; // where none were made before
before(async () => {
  const folder = process.env.ZHIXIAO_RELEASES ?? (made = fs.mkdtempSync(path.join(os.tmpdir(), 'zhixiao-releases-')));
  if (made) await make_releases(made);
  for (const name of following) releases[name] = path.join(folder, name);
});
after(() => { if (made) fs.rmSync(made, { recursive: true, force: true }); });

const version = (name) => release_in(releases[name]).version;
const path_in = (name, file) => `/${release_in(releases[name]).files[file].address}`;
const shown = (page) => page.locator('meta[name=version]').getAttribute('content');

// What the newest service worker tells of its releases.
const told = (page, deed = 'state') => page.evaluate(async (asked) => {
  const { waiting, active } = await navigator.serviceWorker.ready;
  return new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = (event) => done(event.data);
    (waiting ?? active).postMessage({ deed: asked }, [port2]);
  });
}, deed);

async function until_told(page, wanted) {
  let state;
  for (let tries = 1200; tries > 0; tries--) { // a minute: three engines starve each other
    state = await told(page);
    if (wanted(state)) return state;
    await page.waitForTimeout(50);
  }
  throw new Error(`the service worker stays at ${JSON.stringify(state)}`);
}

// Asks the server whether there is a new release; true when one was fetched whole.
const look_for_new = (page) => page.evaluate(async () => {
  const registration = await navigator.serviceWorker.ready;
  try {
    await registration.update();
  } catch {
    return false; // no server
  }
  const worker = registration.installing;
  if (!worker) return false;
  return new Promise((done) => {
    worker.addEventListener('statechange', () => {
      if (worker.state === 'installed') done(true);
      if (worker.state === 'redundant') done(false);
    });
  });
});

// A site of its own with the old release on the device, and the page that shows it.
async function settled(work, at = '#/about') {
  const site = new Site(releases.old);
  await site.start();
  try {
    await app.visit({ at: null, loud: true, ...desktop, serviceWorkers: 'allow', origin: site.origin }, async (page, context, heard) => {
      await page.goto(`${site.origin}/${at}`);
      await is_open(page);
      await until_told(page, ({ served }) => served);
      await work(page, { context, site, heard });
    });
  } finally {
    if (site.server.listening) await site.stop();
  }
}

async function reload(page) {
  await page.reload();
  await is_open(page);
}

// The release of which everything is that the page shows and fetched: 'old', 'next' or 'third'.
async function whole_release(page) {
  const shown_version = await shown(page);
  const name = Object.keys(releases).find((known) => version(known) === shown_version);
  assert.ok(name, 'the page is of a release');
  assert.equal(await page.getByRole('heading', { level: 1 }).textContent(), about[name], 'so are its words');
  const fetched = await page.evaluate(() => performance.getEntriesByType('resource')
    .map(({ name: url }) => new URL(url).pathname));
  const own = paths_of(releases[name]);
  assert.ok(fetched.length > 10, 'all that the page fetched is known');
  assert.deepEqual(fetched.filter((path) => !own.has(path)), [], 'so is every file');
  return name;
}

const is_ready = (page, name = 'next') => until_told(page, ({ ready }) => ready === version(name));

// The server goes over to a release, and the device has it whole.
async function offer(page, site, name = 'next') {
  site.folder = releases[name];
  await look_for_new(page);
  await is_ready(page, name);
}

async function take(page) {
  await told(page, 'take');
  await reload(page);
}

test('every page opens without a network after one visit, and after a reload', () =>
  settled(async (page, { context, site, heard }) => {
    await site.stop();
    if (!needs('a network to switch off').skip) await context.setOffline(true);
    heard.noise.length = 0;
    const every = partly('reloads without a network', 1, 7);
    for (const [at, hash] of Object.values(pages).entries()) {
      await go(page, hash);
      if (at % every === 0) await reload(page);
      await page.getByRole('heading', { level: 1 }).first().waitFor({ state: 'attached' });
      assert.ok(await page.locator('#mirror.plain').count() === 0, 'painted');
    }
    assert.deepEqual(heard.noise, []);
  }));

test('a release that is ready waits for consent, is taken as a whole, and can be undone and fetched anew', () =>
  settled(async (page, { site }) => {
    await offer(page, site);
    for (let time = 0; time < 3; time++) {
      await reload(page);
      assert.equal(await whole_release(page), 'old', 'nothing changes without consent');
    }
    const taken = page.waitForEvent('load');
    await page.getByRole('button', { name: '换上新版本' }).click();
    await taken;
    await is_open(page);
    assert.equal(await whole_release(page), 'next');

    await page.goto(`${site.origin}/reset.html`);
    await Promise.all([page.waitForURL(`${site.origin}/`), page.getByRole('button', { name: '退回上一版' }).click()]);
    await page.goto(`${site.origin}/#/about`);
    await is_open(page);
    assert.equal(await whole_release(page), 'old', 'undone');
    await look_for_new(page);
    assert.equal((await told(page)).ready, null, 'what was undone is not offered again');

    await page.goto(`${site.origin}/reset.html`);
    await Promise.all([page.waitForURL(`${site.origin}/`), page.getByRole('button', { name: '全部重新下载' }).click()]);
    await page.goto(`${site.origin}/#/about`);
    await is_open(page);
    assert.equal(await whole_release(page), 'next', 'from the server');

    await page.goto(`${site.origin}/reset.html`);
    await Promise.all([page.waitForURL(`${site.origin}/`), page.getByRole('button', { name: '全部重新下载' }).click()]);
    await until_told(page, ({ served }) => served === version('next'));
  }));

const caches_of = (page) => page.evaluate(async () => (await caches.keys()).map((name) => name.split(' ').pop()).sort());

test('of a release that was never taken nothing is kept once there is a newer one', () =>
  settled(async (page, { site }) => {
    for (const name of ['next', 'third']) await offer(page, site, name);
    assert.deepEqual(await caches_of(page), [version('old'), version('third'), 'record'].sort());
    await take(page);
    assert.equal(await whole_release(page), 'third');
  }));

test('once every window was closed the newer service worker answers, with the release that was served', () =>
  settled(async (page, { site }) => {
    await offer(page, site);
    await page.goto('about:blank');
    await page.goto(`${site.origin}/#/about`);
    await is_open(page);
    await page.waitForFunction(async () => !(await navigator.serviceWorker.ready).waiting);
    await site.stop();
    await reload(page);
    assert.equal(await whole_release(page), 'old');
    await is_ready(page);
    await take(page);
    assert.equal(await whole_release(page), 'next');
  }));

test('a page that is open while another window takes the new release goes on with its own', () =>
  settled(async (page, { context, site }) => {
    const other = await context.newPage();
    await other.goto(`${site.origin}/#/about`);
    await is_open(other);
    await offer(page, site);
    await take(page);
    assert.equal(await whole_release(page), 'next');
    await site.stop();
    const missing = await other.evaluate(async (paths) => {
      const answers = await Promise.all(paths.map((path) => fetch(path).then((answer) => answer.ok, () => false)));
      return paths.filter((_, index) => !answers[index]);
    }, [path_in('old', 'content/words.json'), path_in('old', 'desk.mjs'), path_in('old', 'zhixiao_desk.wasm')]);
    assert.deepEqual(missing, [], 'what it has not fetched yet is still there');
    assert.equal(await whole_release(other), 'old');
  }));

test('a server that dies in the middle of an update leaves the old release whole, and the rest comes later', () =>
  settled(async (page, { site }) => {
    site.folder = releases.next;
    site.breaks_at = path_in('next', 'content/guide.json');
    assert.equal(await look_for_new(page), false);
    for (let time = 0; time < 2; time++) {
      await reload(page);
      assert.equal(await whole_release(page), 'old', 'without a server');
    }
    site.breaks_at = null;
    await site.start();
    site.asked = [];
    await look_for_new(page);
    await is_ready(page);
    if (!needs('a profile on the disk').skip) { // else what a worker stored goes when it fails
      assert.ok(!site.asked.includes(path_in('next', 'content/later_words.json')), 'what had come is not fetched twice');
      assert.ok(!site.asked.includes(path_in('next', 'zhixiao.wasm')), 'nor what did not change');
    }
    await take(page);
    assert.equal(await whole_release(page), 'next');
  }));

test('a file that is not what the release says is not taken', () =>
  settled(async (page, { site }) => {
    site.folder = releases.next;
    site.forges = path_in('next', 'content/later_words.json');
    assert.equal(await look_for_new(page), false);
    assert.equal((await told(page)).ready, null);
    await reload(page);
    assert.equal(await whole_release(page), 'old');
  }));

test('two releases served in turn twenty times are never mixed', () =>
  settled(async (page, { site }) => {
    const seen = [];
    for (let turn = 1; turn <= 20; turn++) {
      site.folder = turn % 2 ? releases.next : releases.old;
      // Now before the page is opened, now while it is.
      const looking = turn % 3 === 0 ? null : look_for_new(page);
      if (turn % 3 === 1) await looking;
      if (turn % 3 === 0) await reload(page);
      await looking?.catch(() => {}); // the page may go while it looks
      const { ready } = await told(page);
      if (ready && turn % 4 < 2) await told(page, 'take');
      await reload(page);
      seen.push(await whole_release(page));
    }
    assert.ok(seen.includes('old') && seen.includes('next'), `both were shown: ${seen}`);
  }));

test('a full tour asks nobody else, and once the app is on the device it asks its server for nothing', () =>
  settled(async (page, { site, heard }) => {
    await reload(page);
    await until_told(page, ({ served }) => served);
    site.asked = [];
    await page.evaluate(() => { window.print = () => {}; });
    for (const hash of Object.values(pages)) await go(page, hash);
    await go(page, '#/plans');
    await page.getByRole('button', { name: '看示例' }).click();
    await page.getByRole('heading', { name: '读好了' }).waitFor();
    for (const hash of ['#/goals', '#/local/sample-women', '#/board/sample-women', '#/accounts/sample-women'])
      await go(page, hash);
    await go(page, '#/');
    await enter(page);
    assert.ok((await tour(page, '我写下的话', 60)).views.length >= 20);
    await leave(page);
    assert.ok(heard.requests.length > 20, 'requests are told of');
    assert.deepEqual(heard.elsewhere(), [], 'all to its own origin');
    // The browser looks by itself, now and then, whether there is another service worker.
    assert.deepEqual(site.asked.filter((path) => path !== '/service.js'), [], 'and the device itself answers');
  }));

test('the rights part adds nothing to what is stored: the app’s own files, and which release they are', () =>
  settled(async (page) => {
    await page.evaluate(() => { window.print = () => {}; });
    await enter(page);
    assert.ok((await tour(page, '我写下的话', 20)).views.length >= 20);
    await leave(page);
    const stored = await page.evaluate(async () => {
      const all = [];
      for (const name of await caches.keys()) {
        const cache = await caches.open(name);
        for (const { url } of await cache.keys())
          all.push(url.endsWith('record') ? await (await cache.match(url)).text() : new URL(url).pathname);
      }
      return all;
    });
    const own = paths_of(dist);
    assert.deepEqual(stored.filter((entry) => !own.has(entry)), [JSON.stringify({ served: version('old') })]);
  }));

test('a visit that meets a server in the middle of a change says what to do', () =>
  app.visit({ at: null, loud: true }, async (page) => {
    await page.route('**/app.*.mjs', (route) => route.fulfill({ status: 404, body: '' }));
    await page.goto(`${app.origin}/`);
    await page.getByRole('link', { name: '看文字版' }).waitFor();
    await page.getByRole('link', { name: '退回、重新下载' }).click();
    await page.getByRole('heading', { name: '知晓打不开，或者换了新版不好用？' }).waitFor();
    await page.getByText('这台设备上没有存应用的文件，不用退回。').waitFor();
  }));

test('without a server nothing is thrown away', () =>
  settled(async (page, { site }) => {
    await page.goto(`${site.origin}/reset.html`);
    await site.stop();
    await page.getByRole('button', { name: '全部重新下载' }).click();
    await page.getByText('现在连不上网，先不清。').waitFor();
    await page.getByRole('link', { name: '回到知晓' }).click();
    await is_open(page);
    assert.equal(await shown(page), version('old'));
  }));
