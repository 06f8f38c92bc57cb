// A large plan: from the file chosen to what is read, how long the page could not answer, to the board, and memory.
import { watch_memories } from './in_page.mjs';
import { ready_to_open, to_board } from './opening.mjs';
import { memory_of } from './processes.mjs';
import { at_home, desktop, interleave, launch, watched_page, without_worker } from './subjects.mjs';

// Begins to note in the page how long a clock of 10 ms was late at the most.
const begin_waiting = (page) => page.evaluate(() => {
  const m = globalThis.__m;
  m.tasks.length = 0;
  m.wait = 0;
  let last = performance.now();
  m.clock = setInterval(() => {
    const now = performance.now();
    m.wait = Math.max(m.wait, now - last - 10);
    last = now;
  }, 10);
});
const end_waiting = (page) => page.evaluate(() => {
  clearInterval(globalThis.__m.clock);
  return { wait: globalThis.__m.wait, tasks: globalThis.__m.tasks.map(([, each]) => each) };
});

async function timed(work) {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

async function open(subject, file) {
  const browser = await launch();
  try {
    const context = await browser.newContext({ ...desktop, ...without_worker });
    const { page, session } = await watched_page(context, watch_memories);
    await at_home(page, subject);
    const choose = await ready_to_open(page, subject, file);
    await begin_waiting(page);
    const read = await timed(choose);
    await page.waitForTimeout(600);
    const { wait, tasks } = await end_waiting(page);
    await begin_waiting(page);
    const board = await timed(() => to_board(page, subject));
    await page.waitForTimeout(800);
    const after = await end_waiting(page);
    return {
      'chosen to read': read, 'longest wait for the page': Math.max(wait, after.wait), 'longest task': Math.max(0, ...tasks, ...after.tasks),
      'to the board': board, ...await memory_of(browser, page, session, 'with the plan'),
    };
  } finally {
    await browser.close();
  }
}

export async function* measure({ subjects, rounds, packs }) {
  const [smallest] = packs;
  for (const { areas, file } of packs) {
    const found = await interleave(Object.keys(subjects), rounds, (name) => open(subjects[name], file), { warm: 0 });
    yield { key: `pack/${areas}`, title: `A plan of ${areas} areas × 60 × 10: ms and MiB`, digits: 1, found,
      grows: 'Large plans', scale: areas / smallest.areas };
  }
}
