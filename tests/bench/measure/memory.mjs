// Memory at home and after two tours of the pages that both have, each in a browser of its own.
import { watch_memories } from './in_page.mjs';
import { memory_of } from './processes.mjs';
import { go, interleave, launch, phone, wait_for, watched_page, without_worker } from './subjects.mjs';
import { tour } from './tour.mjs';

async function visit({ url }) {
  const browser = await launch();
  try {
    const context = await browser.newContext({ ...phone, ...without_worker });
    const { page, session } = await watched_page(context, watch_memories);
    await page.goto(url);
    await wait_for(page, 'live');
    await page.waitForTimeout(4000);
    const home = await memory_of(browser, page, session, 'home');
    for (const hash of [...tour, '#/', ...tour, '#/']) {
      await go(page, hash);
      await page.waitForTimeout(500);
    }
    return { ...home, ...await memory_of(browser, page, session, 'after the tour') };
  } finally {
    await browser.close();
  }
}

export async function* measure({ subjects, rounds }) {
  const found = await interleave(Object.keys(subjects), rounds, (name) => visit(subjects[name]), { warm: 0 });
  yield { key: 'memory', title: 'Memory, MiB', digits: 1, found };
}
