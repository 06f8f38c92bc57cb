// From a press within the app to the next page painted, with everything fetched before: home, field, indicator, and again.
import { at_home, interleave, launch, metrics_of, phone, throttle, watched_page, without_worker } from './subjects.mjs';

// The links that are pressed, and when their pages are there.
const field = {
  hash: '#/goals/women/health',
  is_there: () => document.querySelector('h1')?.textContent.includes('健康')
    && document.querySelector('a[href="#/indicator/women/maternal-mortality"]') !== null,
};
const indicator = {
  hash: '#/indicator/women/maternal-mortality',
  is_there: () => document.querySelector('h1')?.textContent.includes('孕产妇死亡率')
    && document.querySelector(document.getElementById('canvas') ? '#mirror table' : '.chart canvas') !== null,
};

// Presses a link. Returns how long it takes until its page is painted, in ms, and the long tasks until 200 ms later.
const press = (page, { hash, is_there }) => page.evaluate(async ([to, test]) => {
  const m = globalThis.__m;
  m.tasks.length = 0;
  const begun = performance.now();
  m.press(document.querySelector(`a[href="${to}"]`));
  const at = await m.until(new Function(`return (${test})()`));
  await new Promise((done) => { setTimeout(done, 200); });
  return { took: at - begun, tasks: m.tasks.map(([, each]) => each) };
}, [hash, String(is_there)]);

async function walk(context, subject, slower) {
  const { page, session } = await watched_page(context);
  try {
    await session.send('Performance.enable');
    await at_home(page, subject);
    await throttle(session, slower);
    const figures = {};
    const go = async (label, link) => {
      const before = await metrics_of(session);
      const { took, tasks } = await press(page, link);
      const after = await metrics_of(session);
      figures[`${label}: press to painted`] = took;
      figures[`${label}: longest task`] = Math.max(0, ...tasks);
      figures[`${label}: busy, of the thread`] = (after.TaskDuration - before.TaskDuration) * 1000;
    };
    await go('home → field', field);
    await go('field → indicator', indicator);
    await page.evaluate(() => history.go(-2)); // code and caches are warm then
    await page.waitForTimeout(700);
    await go('again home → field', field);
    await go('again field → indicator', indicator);
    return figures;
  } finally {
    await page.close();
  }
}

export async function* measure({ subjects, rounds, slower }) {
  const browser = await launch();
  const names = Object.keys(subjects);
  const contexts = {};
  for (const name of names) contexts[name] = await browser.newContext({ ...phone, ...without_worker });
  const found = await interleave(names, rounds, (name) => walk(contexts[name], subjects[name], slower));
  yield { key: 'routes', title: `Route changes: processor ÷ ${slower}, ms`, digits: 1, found };
  await browser.close();
}
