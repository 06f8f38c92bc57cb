// Work at rest: what is asked for within ten seconds after a page has settled.
import { count_work } from './in_page.mjs';
import { interleave, launch, metrics_of, phone, without_worker } from './subjects.mjs';

const places = { home: '', field: '#/goals/women/health', indicator: '#/indicator/women/maternal-mortality' };
const most_rounds = 3; // more say nothing else

async function rest(browser, { url }, hash, seconds) {
  const context = await browser.newContext({ ...phone, ...without_worker });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await page.addInitScript(count_work);
    await session.send('Performance.enable');
    await page.goto(url + hash);
    await page.waitForTimeout(6000);
    const state = async () => ({ counts: await page.evaluate(() => ({ ...globalThis.__counts })), ...await metrics_of(session) });
    const before = await state();
    await new Promise((done) => { setTimeout(done, seconds * 1000); });
    const after = await state();
    const counted = Object.entries(after.counts).map(([kind, count]) => [kind, count - before.counts[kind]]);
    return { ...Object.fromEntries(counted), 'thread busy, ms': (after.TaskDuration - before.TaskDuration) * 1000 };
  } finally {
    await context.close();
  }
}

export async function* measure({ subjects, rounds, is_short }) {
  const browser = await launch();
  const seconds = is_short ? 3 : 10;
  for (const [place, hash] of Object.entries(places)) {
    const found = await interleave(Object.keys(subjects), Math.min(rounds, most_rounds),
      (name) => rest(browser, subjects[name], hash, seconds), { warm: 0 });
    yield { key: `rest/${place}`, title: `${seconds} s at rest: ${place}`, digits: 1, found };
  }
  await browser.close();
}
