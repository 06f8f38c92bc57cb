// Tests the app as people get it from the real nginx: with its headers, in a folder of another
// site, with and without https.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { App, desktop, go, is_open, pages } from '../browser/support/app.mjs';
import { button, card, open, sample_title, sheets } from '../browser/support/opening.mjs';
import { running } from './support/nginx.mjs';

const app = new App();
const nginx = running({ below: 'county' });
const secure = running({ https: true });

const visit = (origin, options, work) => app.visit({ at: null, origin, ...desktop, ...options }, work);

// Opens every page and lets the worker read a plan. What a policy refuses would be in the console,
// where `visit` finds it.
async function tour(page) {
  await is_open(page);
  for (const hash of Object.values(pages)) {
    await go(page, hash);
    await page.getByRole('heading', { level: 1 }).first().waitFor({ state: 'attached' });
  }
  assert.equal(await page.locator('#mirror.plain').count(), 0, 'painted');
  await go(page, '#/plans');
  await open(page, sheets('corrected'));
  await card(page, '读好了').getByText('没有发现问题').waitFor();
  await button(page, '看示例').click();
  await card(page, sample_title('儿童', new Date().getFullYear())).waitFor();
}

test('with the server’s headers every page is painted and a plan is read', () =>
  visit(nginx.origin, {}, async (page) => {
    const answer = await page.goto(`${nginx.origin}/`);
    assert.match(answer.headers()['content-security-policy'], /frame-ancestors 'none'/);
    await tour(page);
  }));

test('the same in a folder of another site', () =>
  visit(nginx.other_origin, {}, async (page) => {
    await page.goto(`${nginx.other_origin}/county/`);
    await tour(page);
  }));

test('the one file works when it is served, too, and asks for nothing more', () =>
  visit(nginx.origin, {}, async (page, context, heard) => {
    await page.goto(`${nginx.origin}/zhixiao.html`);
    await tour(page);
    const asked = heard.requests.splice(0).filter((url) => !/^(data|blob):/.test(url));
    assert.deepEqual([...new Set(asked.map((url) => url.split('#')[0]))], [`${nginx.origin}/zhixiao.html`]);
  }));

test('the page to go back or fetch anew opens', () =>
  visit(nginx.origin, {}, async (page) => {
    await page.goto(`${nginx.origin}/reset.html`);
    await page.getByText('这台设备上没有存应用的文件，不用退回。').waitFor();
  }));

for (const [name, address] of [['the site', () => `${nginx.origin}/`], ['a folder', () => `${nginx.other_origin}/county/`]]) {
  test(`the service worker takes the release from the server, and the app opens without it: ${name}`, () =>
    visit(new URL(address()).origin, { serviceWorkers: 'allow' }, async (page, context) => {
      await page.goto(`${address()}#/about`);
      await is_open(page);
      await page.waitForFunction(() => navigator.serviceWorker.controller);
      await context.setOffline(true);
      await page.reload();
      await is_open(page);
      await page.getByRole('heading', { level: 1, name: '关于知晓' }).waitFor();
    }));
}

test('over https brotli comes, and the app is painted', () =>
  visit(secure.origin, { ignoreHTTPSErrors: true }, async (page) => {
    const answer = await page.goto(`${secure.origin}/`);
    assert.equal(answer.headers()['content-encoding'], 'br');
    await tour(page);
  }));

test('no page of another site can hold the app in a frame', () =>
  visit(nginx.other_origin, { loud: true }, async (page) => { // the refusal is written to the console
    await page.goto(`${nginx.other_origin}/`);
    const shown = await page.evaluate(async () => {
      const frame = document.createElement('iframe');
      frame.src = 'county/';
      const loaded = new Promise((done) => { frame.onload = done; });
      document.body.append(frame);
      await loaded;
      return frame.contentDocument?.getElementById('opening') !== null && frame.contentDocument !== null;
    });
    assert.equal(shown, false);
  }));
