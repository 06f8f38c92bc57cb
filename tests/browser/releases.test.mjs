// Across releases: what is on the device is always one release, whole, and the one that was consented to.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { App, go, is_open } from './support/app.mjs';
import { needs } from './support/engines.mjs';
import {
  ask, is_ready, look_for_new, offer, path_in, prepare_releases, releases, reload, settled_in, take, until_state,
  version, whole_release } from './support/offline.mjs';

const app = new App();
const settled = settled_in(app);
prepare_releases();

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
    assert.equal((await ask(page)).ready, null, 'what was undone is not offered again');

    await page.goto(`${site.origin}/reset.html`);
    await Promise.all([page.waitForURL(`${site.origin}/`), page.getByRole('button', { name: '全部重新下载' }).click()]);
    await page.goto(`${site.origin}/#/about`);
    await is_open(page);
    assert.equal(await whole_release(page), 'next', 'from the server');

    await page.goto(`${site.origin}/reset.html`);
    await Promise.all([page.waitForURL(`${site.origin}/`), page.getByRole('button', { name: '全部重新下载' }).click()]);
    await until_state(page, ({ served }) => served === version('next'));
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
    }, [path_in('old', 'content/words.txt'), path_in('old', 'desk.mjs'), path_in('old', 'zhixiao_desk.wasm')]);
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
    if (!needs('a profile on the disk').skip) { // in other profiles what a worker stored goes when it fails
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
    assert.equal((await ask(page)).ready, null);
    await reload(page);
    assert.equal(await whole_release(page), 'old');
  }));

test('two releases served in turn twenty times are never mixed', () =>
  settled(async (page, { site }) => {
    const seen = [];
    for (let turn = 1; turn <= 20; turn++) {
      site.folder = turn % 2 ? releases.next : releases.old;
      // Looks before the page is loaded anew in some turns, and meanwhile in others.
      const looking = turn % 3 === 0 ? null : look_for_new(page);
      if (turn % 3 === 1) await looking;
      if (turn % 3 === 0) await reload(page);
      await looking?.catch(() => {}); // the page may go while it looks
      const { ready } = await ask(page);
      if (ready && turn % 4 < 2) await ask(page, 'take');
      await reload(page);
      seen.push(await whole_release(page));
    }
    assert.ok(seen.includes('old') && seen.includes('next'), `both were shown: ${seen}`);
  }));
