// V8's profiles of our own way to home, a file for DevTools to open for each round; a module with names says most.
import fs from 'node:fs';
import path from 'node:path';
import { interleave, launch, phone, throttle, wait_for, watched_page, without_worker } from './subjects.mjs';

const interval = 250; // µs between two looks

async function visit(browser, { url }, slower, file) {
  const context = await browser.newContext({ ...phone, ...without_worker });
  try {
    const { page, session } = await watched_page(context);
    await session.send('Profiler.enable');
    await session.send('Profiler.setSamplingInterval', { interval });
    await throttle(session, slower);
    await session.send('Profiler.start');
    await page.goto(url, { waitUntil: 'commit' });
    await wait_for(page, 'live');
    const { profile } = await session.send('Profiler.stop');
    fs.writeFileSync(file, JSON.stringify(profile));
    return { 'looks at the page’s thread': profile.samples.length };
  } finally {
    await context.close();
  }
}

export async function* measure({ subjects, rounds, slower, folder }) {
  const browser = await launch();
  const [own] = Object.values(subjects);
  const found = await interleave([own.name], rounds,
    (name, round) => visit(browser, own, slower, path.join(folder, `home-${round}.cpuprofile`)));
  yield { key: 'profile', title: `Profiles of ${own.name}, in ${folder}`, found };
  await browser.close();
}
