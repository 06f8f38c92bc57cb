// A cold visit on a phone: first paint, wheel and counts, the app itself, a press answered, and what blocks the page until then.
import { press_a_slice } from './in_page.mjs';
import { interleave, launch, networks, phone, throttle, wait_for, watched_page } from './subjects.mjs';

const after_answer = 1500; // ms in which tasks still count

const sum = (list) => list.reduce((all, each) => all + each, 0);
const longest = (tasks) => Math.max(0, ...tasks.map(([, each]) => each));

// Returns how far, in CSS px, what stands in both moved between home as HTML and the app.
function moved({ html, live }) {
  return html?.[0] === undefined || live?.[0] === undefined ? NaN : Math.hypot(live[0] - html[0], live[1] - html[1]);
}

function figures_of({ marks, paints, tasks, shifts, places }, first_byte) {
  const until_live = tasks.filter(([start]) => start < marks.live);
  return {
    'first byte': first_byte,
    'first paint': paints['first-paint'],
    'first contentful paint': paints['first-contentful-paint'],
    'wheel and counts on screen': Math.min(marks.html, marks.live),
    'the app has painted home': marks.live,
    'press on a slice answered': marks.answered,
    'press to answer': marks.answered - marks.pressed,
    'long tasks until the app is live': until_live.length,
    'longest task until the app is live': longest(until_live),
    'blocking until the app is live': sum(until_live.map(([, each]) => each - 50)),
    'longest task until 1.5 s after the answer': longest(tasks),
    'layout shift': sum(shifts.filter(([start]) => start < marks.pressed).map(([, value]) => value)),
    'a link moved, px': moved(places),
  };
}

// Visits a subject, presses as `is_early` says, and returns what `figures` makes of what the page noted.
async function visit(browser, subject, { network, slower, is_early }) {
  const context = await browser.newContext(phone);
  try {
    const { page, session } = await watched_page(context);
    await page.addInitScript(press_a_slice, is_early);
    await session.send('Network.enable');
    if (network) await session.send('Network.emulateNetworkConditions', network);
    await throttle(session, slower);
    await page.goto(subject.url, { waitUntil: 'commit' });
    await wait_for(page, 'answered');
    if (!is_early) await page.waitForTimeout(after_answer);
    const { noted, first_byte } = await page.evaluate(() => {
      const { marks, paints, tasks, shifts, places } = globalThis.__m;
      return { noted: { marks, paints, tasks, shifts, places }, first_byte: performance.getEntriesByType('navigation')[0].responseStart };
    });
    const { marks } = noted;
    return is_early ? { pressed: marks.pressed, answered: marks.answered, 'press to answer': marks.answered - marks.pressed }
      : figures_of(noted, first_byte);
  } finally {
    await context.close();
  }
}

export async function* measure({ subjects, rounds, slower, conditions }) {
  const browser = await launch();
  const names = Object.keys(subjects);
  for (const condition of conditions) {
    const options = { network: networks[condition], slower };
    const run = (is_early) => interleave(names, rounds, (name) => visit(browser, subjects[name], { ...options, is_early }));
    const under = `${condition}, processor ÷ ${slower}, ms`;
    yield { key: `first_visit/${condition}`, title: `Cold visit: ${under}`, found: await run(false) };
    yield { key: `early_press/${condition}`, title: `Cold visit, a slice pressed as soon as it is there: ${under}`, found: await run(true) };
  }
  await browser.close();
}
