// The app on the device, in one of three releases that follow each other, and the state of its service worker.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before } from 'node:test';
import { desktop, dist, is_open } from './app.mjs';
import { following, make_releases, paths_of, release_in, Site, titles } from './releases.mjs';

export const releases = { old: dist };
const about = { old: '关于知晓', ...titles };

// Makes the releases after the old one before the tests of a file, unless ZHIXIAO_RELEASES names them.
export function prepare_releases() {
  let made; // where none were made before
  before(async () => {
    const folder = process.env.ZHIXIAO_RELEASES ?? (made = fs.mkdtempSync(path.join(os.tmpdir(), 'zhixiao-releases-')));
    if (made) await make_releases(made);
    for (const name of following) releases[name] = path.join(folder, name);
  });
  after(() => { if (made) fs.rmSync(made, { recursive: true, force: true }); });
}

export const version = (name) => release_in(releases[name]).version;
export const path_in = (name, file) => `/${release_in(releases[name]).files[file].address}`;
export const shown = (page) => page.locator('meta[name=version]').getAttribute('content');

// Gives the newest service worker a deed of web/service/service.mjs to do, and returns its state afterwards.
export const ask = (page, deed = 'state') => page.evaluate(async (asked) => {
  const { waiting, active } = await navigator.serviceWorker.ready;
  return new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = (event) => done(event.data);
    (waiting ?? active).postMessage({ deed: asked }, [port2]);
  });
}, deed);

export async function until_state(page, wanted) {
  let state;
  for (let tries = 1200; tries > 0; tries--) { // a minute: three engines starve each other
    state = await ask(page);
    if (wanted(state)) return state;
    await page.waitForTimeout(50);
  }
  throw new Error(`the service worker stays at ${JSON.stringify(state)}`);
}

// Lets the browser look for a new release. Returns whether one was fetched as a whole.
export const look_for_new = (page) => page.evaluate(async () => {
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

// Returns `settled(work, at)`, which runs work(page, {context, site, heard}) in the browser of `app`: on a page of a
// site of its own, with the old release on the device.
export const settled_in = (app) => async (work, at = '#/about') => {
  const site = new Site(releases.old);
  await site.start();
  try {
    await app.visit({ at: null, loud: true, ...desktop, serviceWorkers: 'allow', origin: site.origin }, async (page, context, heard) => {
      await page.goto(`${site.origin}/${at}`);
      await is_open(page);
      await until_state(page, ({ served }) => served);
      await work(page, { context, site, heard });
    });
  } finally {
    if (site.server.listening) await site.stop();
  }
};

export async function reload(page) {
  await page.reload();
  await is_open(page);
}

// Returns the release that the page shows: 'old', 'next' or 'third'. Asserts that its words and every file it
// fetched are of that release.
export async function whole_release(page) {
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

export const is_ready = (page, name = 'next') => until_state(page, ({ ready }) => ready === version(name));

// Makes the server go over to the release `name`, and waits until the device has it as a whole.
export async function offer(page, site, name = 'next') {
  site.folder = releases[name];
  await look_for_new(page);
  await is_ready(page, name);
}

export async function take(page) {
  await ask(page, 'take');
  await reload(page);
}
