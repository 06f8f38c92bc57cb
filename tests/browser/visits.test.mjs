// Visits do not see each other, though they may use one page after the other.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { App, go, is_open } from './support/app.mjs';
import { databases } from './support/kept.mjs';

const app = new App();

// Does `work` on the page of a visit. Returns whether the next visit uses that page again.
async function is_lent_again(work) {
  let [first, second] = [];
  await app.visit({ at: null }, async (page) => {
    first = page;
    await work(page);
  });
  await app.visit({ at: null }, async (page) => { second = page; });
  return first === second;
}

test('what a visit stored, chose and wrote into its window is not there in the next, on the same page', async () => {
  let [first, second] = [];
  await app.visit({ at: '#/about' }, async (page) => {
    first = page;
    await page.getByRole('button', { name: '长辈（大字）' }).click();
    await page.evaluate(() => new Promise((done) => {
      sessionStorage.setItem('a', 'b');
      indexedDB.open('a').onsuccess = done;
    }).then(() => { globalThis.left = true; }));
    await go(page, '#/goals');
  });
  await app.visit({ at: '#/about' }, async (page) => {
    second = page;
    await page.getByRole('button', { name: '标准', pressed: true }).waitFor();
    assert.deepEqual(await databases(page), []);
    assert.deepEqual(await page.evaluate(() => [localStorage.length, sessionStorage.length, typeof globalThis.left]), [0, 0, 'undefined']);
  });
  assert.equal(first, second);
});

for (const [what, work] of Object.entries({
  'a script that runs before the page’s own': (page) => page.addInitScript(() => {}),
  'a listener': (page) => page.on('request', () => {}),
  'a route': (page) => page.route('**/nothing', (route) => route.abort()),
  'another medium': (page) => page.emulateMedia({ media: 'print' }),
  'another size of the window': (page) => page.setViewportSize({ width: 400, height: 700 }),
  'a key held down': (page) => page.keyboard.down('Shift'),
  'a saved file': (page) => Promise.all([page.waitForEvent('download'), page.evaluate(() => {
    const link = document.createElement('a');
    Object.assign(link, { href: URL.createObjectURL(new Blob(['a'])), download: 'a.txt' });
    link.click();
  })]),
  'a cookie': async (page) => {
    await page.goto(`${app.origin}/reset.html`);
    await page.evaluate(() => { document.cookie = 'a=b'; });
  },
})) {
  test(`after ${what} a page is not lent again`, async () => assert.equal(await is_lent_again(work), false));
}

test('a name that was given to the window is not there in the next visit', async () => {
  await app.visit({ at: null }, (page) => page.evaluate(() => { window.name = 'a'; }));
  await app.visit({ at: null }, async (page) => assert.equal(await page.evaluate(() => window.name), ''));
});

test('a page on which a visit failed is not lent again, and what it said aloud is not held against the next', async () => {
  let [first, second] = [];
  await assert.rejects(app.visit({}, async (page) => {
    first = page;
    await page.evaluate(() => console.error('said aloud'));
  }), /the console stays quiet/);
  await app.visit({}, async (page) => {
    second = page;
    await is_open(page);
  });
  assert.notEqual(first, second);
});

test('a request to another origin fails its visit', () =>
  assert.rejects(app.visit({ at: null, loud: true }, async (page) => {
    await page.goto(`http://127.0.0.1:${app.server.address().port}/reset.html`); // not the visit's own
  }), /no request leaves the origin/));
