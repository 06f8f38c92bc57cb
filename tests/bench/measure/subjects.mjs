// What is measured, each on a server of its own; the browsers, devices and networks it is measured with; and rounds in turn.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { executablePath, software_webgl } from '../../../tools/browser.mjs';
import { watch } from './in_page.mjs';

const server = path.join(path.dirname(fileURLToPath(import.meta.url)), 'server.mjs');

// Serves the folders {name: folder}. Returns {name: {name, url, is_zhixiao, log(), stop()}} in the same order; `store` keeps what was
// compressed.
export async function serve_all(folders, store) {
  const served = {};
  for (const [name, folder] of Object.entries(folders)) {
    const child = spawn(process.execPath, [server, folder, store], { stdio: ['ignore', 'pipe', 'inherit'] });
    const url = String(await new Promise((done, failed) => {
      child.stdout.once('data', done);
      child.once('exit', () => failed(new Error(`${folder} is not served`)));
    })).trim();
    served[name] = {
      name, url, is_zhixiao: fs.existsSync(path.join(folder, 'release.json')),
      log: async () => (await fetch(`${url}__log`)).json(), stop: () => child.kill(),
    };
  }
  return served;
}

// A browser that does nothing of its own meanwhile.
export const launch = () => chromium.launch({ executablePath, args: [...software_webgl, '--disable-quic', '--no-first-run',
  '--disable-background-networking', '--disable-component-update', '--disable-sync'] });

export const phone = {
  viewport: { width: 412, height: 915 }, deviceScaleFactor: 2.625, hasTouch: true, isMobile: true, locale: 'zh-CN',
};
export const desktop = { viewport: { width: 1280, height: 800 }, locale: 'zh-CN' };
export const without_worker = { serviceWorkers: 'block' };

const bytes_per_second = (kilobits) => (kilobits * 1024) / 8;
const network = (latency, down, up) => (
  { offline: false, latency, downloadThroughput: bytes_per_second(down), uploadThroughput: bytes_per_second(up) });

// Chromium delays each answer by the latency, in ms, and knows no handshakes.
export const networks = {
  'slow 4G': network(150, 1638.4, 750), // as Lighthouse reckons
  'slow 4G, as DevTools': network(562.5, 1474.56, 675), // as Lighthouse and DevTools throttle: 3.75 × the delay, 0.9 × the width
  '3G': network(562.5, 700, 300),
  fast: null,
};

// Opens a page of a context that is watched from its start. Returns {page, session}.
export async function watched_page(context, ...scripts) {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await page.addInitScript(watch);
  for (const script of scripts) await page.addInitScript(script);
  return { page, session };
}

export const throttle = (session, slower) => session.send('Emulation.setCPUThrottlingRate', { rate: slower });

// Waits until the page has noted the mark `name`; looks every 100 ms, as looking with each frame would keep it drawing.
export const wait_for = (page, name) => page.waitForFunction((mark) => globalThis.__m?.marks[mark], name,
  { timeout: 120_000, polling: 100 });

// Goes to home of a subject, and waits until it is live and what comes later has come.
export async function at_home(page, { url }) {
  await page.goto(url);
  await wait_for(page, 'live');
  await page.waitForTimeout(2500);
}

export const go = (page, hash) => page.evaluate((to) => { location.hash = to; }, hash);

// Returns what Chromium tells of the page's thread and heap.
export async function metrics_of(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

// Measures what `names` stand for in turn, `rounds` times: A B C, C B A, A B C … . Rounds before the first, as many as `warm`,
// count for nothing. What fails is tried three times; then that round has no values. Returns {name: [values of a round, …]};
// throws an Error if more than half of a subject's rounds have none, as when its browser has died.
export async function interleave(names, rounds, measure, { warm = 1 } = {}) {
  const found = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = -warm; round < rounds; round++) {
    const order = round % 2 ? [...names].reverse() : names;
    for (const name of order) {
      let values;
      for (let attempt = 0; attempt < 3 && !values; attempt++)
        values = await measure(name, round).catch((error) => console.error(`${name}, round ${round}: ${error.message.split('\n')[0]}`));
      if (round >= 0) found[name].push(values ?? {});
      if (found[name].filter((each) => Object.keys(each).length === 0).length * 2 > rounds)
        throw new Error(`${name} could not be measured`);
    }
  }
  return found;
}
