// A later visit on a phone without a network, from what the service worker kept.
import { interleave, launch, phone, throttle, wait_for, watched_page } from './subjects.mjs';

// Returns a context in which the subject was visited, kept, and visited again; without a network from now on.
async function visited(browser, { url }) {
  const context = await browser.newContext(phone);
  const page = await context.newPage();
  await page.goto(url);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.waitForTimeout(6000); // the whole release is kept
  await page.reload();
  await page.waitForTimeout(3000);
  await page.close();
  await context.setOffline(true);
  return context;
}

async function visit(context, subject, slower) {
  const { page, session } = await watched_page(context);
  try {
    await throttle(session, slower);
    await page.goto(subject.url, { waitUntil: 'commit' });
    await wait_for(page, 'live');
    const { marks, paints, tasks } = await page.evaluate(() => {
      const { marks: all, paints: painted, tasks: long } = globalThis.__m;
      return { marks: all, paints: painted, tasks: long };
    });
    const until_live = tasks.filter(([start]) => start < marks.live).map(([, each]) => each);
    return {
      'first contentful paint': paints['first-contentful-paint'],
      'wheel and counts on screen': Math.min(marks.html, marks.live),
      'the app has painted home': marks.live,
      'longest task until the app is live': Math.max(0, ...until_live),
      'blocking until the app is live': until_live.reduce((sum, each) => sum + each - 50, 0),
    };
  } finally {
    await page.close();
  }
}

export async function* measure({ subjects, rounds, slower }) {
  const browser = await launch();
  const names = Object.keys(subjects);
  const contexts = {};
  for (const name of names) contexts[name] = await visited(browser, subjects[name]);
  const found = await interleave(names, rounds, (name) => visit(contexts[name], subjects[name], slower));
  yield { key: 'repeat', title: `Later visit, offline: processor ÷ ${slower}, ms`, found };
  await browser.close();
}
