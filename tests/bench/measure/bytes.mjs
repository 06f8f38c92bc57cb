// Bytes over the wire, as brotli 11 sends them, and requests: until home can be read, until the app is live, at rest after it,
// after a tour of the pages that both have, and with the service worker.
import { go, launch, phone, wait_for, watched_page, without_worker } from './subjects.mjs';
import { tour } from './tour.mjs';

const sum = (list) => list.reduce((all, { bytes }) => all + bytes, 0);
const sent = (log) => log.filter(({ status }) => status === 200);

// Returns what the page had asked for when home could be read and when the app was live. Where home stands in the HTML, that
// and what holds up its painting is all that is needed to read it.
async function until_live(page) {
  const { marks, page_bytes, resources } = await page.evaluate(() => ({
    marks: globalThis.__m.marks,
    page_bytes: performance.getEntriesByType('navigation')[0].encodedBodySize,
    resources: performance.getEntriesByType('resource').map(({ startTime, encodedBodySize, renderBlockingStatus }) => (
      { begun: startTime, bytes: encodedBodySize, is_blocking: renderBlockingStatus === 'blocking' })),
  }));
  const before = resources.filter(({ begun }) => begun < marks.live_seen);
  const needed = marks.html_seen < marks.live_seen ? before.filter(({ is_blocking }) => is_blocking) : before;
  return {
    'bytes until home can be read': page_bytes + sum(needed), 'bytes until the app is live': page_bytes + sum(before),
    'requests until the app is live': before.length + 1,
  };
}

async function visit(browser, { url, log }) {
  const context = await browser.newContext({ ...phone, ...without_worker });
  const { page } = await watched_page(context);
  await log();
  await page.goto(url);
  await wait_for(page, 'live');
  const figures = await until_live(page);
  await page.waitForTimeout(6000);
  const all = sent(await log());
  figures['bytes at rest on home'] = sum(all);
  for (const hash of tour) {
    await go(page, hash);
    await page.waitForTimeout(1200);
  }
  all.push(...sent(await log()));
  figures['bytes after a tour'] = sum(all);
  figures['requests after a tour'] = all.length;
  await context.close();
  return figures;
}

async function visit_with_worker(browser, { url, log }) {
  const context = await browser.newContext(phone);
  const page = await context.newPage();
  await log();
  await page.goto(url);
  await page.waitForTimeout(12_000);
  const bytes = sum(sent(await log()));
  await context.close();
  return { 'bytes with the service worker, 12 s': bytes };
}

export async function* measure({ subjects }) {
  const browser = await launch();
  const found = {};
  for (const [name, subject] of Object.entries(subjects))
    found[name] = [{ ...await visit(browser, subject), ...await visit_with_worker(browser, subject) }];
  yield { key: 'bytes', title: 'Bytes and requests', found };
  await browser.close();
}
