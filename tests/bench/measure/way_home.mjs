// Where the page's thread spends its time on the way to home, in ms of processor, by kind of work.
import { interleave, launch, phone, wait_for, watched_page, without_worker } from './subjects.mjs';
import { traced } from './tracing.mjs';

const categories = 'toplevel,devtools.timeline,v8,blink.user_timing,disabled-by-default-v8.wasm.detailed';
const kinds = ['ParseHTML', 'EvaluateScript', 'v8.compile', 'v8.produceCache', 'FunctionCall', 'RunMicrotasks', 'EventDispatch',
  'TimerFire', 'FireAnimationFrame', 'UpdateLayoutTree', 'Layout', 'PrePaint', 'Paint', 'Layerize', 'Commit', 'MajorGC', 'MinorGC',
  'v8.wasm', 'HandlePostMessage'];

const by_start = (a, b) => a.ts - b.ts || b.dur - a.dur;
const spent = (event) => Math.min(event.tdur ?? event.dur, event.dur) / 1000;
const sum = (list) => list.reduce((all, each) => all + each, 0);

// Returns the tasks, and the microtasks between them, without what runs within another.
function outermost(events) {
  const found = [];
  for (const event of events.filter(({ name }) => /RunTask$|PerformMicrotaskCheckpoint/.test(name)).sort(by_start))
    if (found.length === 0 || event.ts >= found.at(-1).ts + found.at(-1).dur) found.push(event);
  return found;
}

// Returns the time of each kind of work, without that of what runs within it.
function by_kind(events) {
  const found = {};
  const open = [];
  const add = (name, time) => { found[name] = (found[name] ?? 0) + time; };
  for (const event of events.filter(({ name }) => kinds.some((kind) => name === kind || name.startsWith(`${kind}.`))).sort(by_start)) {
    while (open.length > 0 && open.at(-1).ts + open.at(-1).dur <= event.ts) open.pop();
    add(event.name, spent(event));
    if (open.length > 0) add(open.at(-1).name, -spent(event));
    open.push(event);
  }
  return found;
}

async function visit(browser, { url }) {
  const context = await browser.newContext({ ...phone, ...without_worker });
  try {
    const { page, session } = await watched_page(context, () => globalThis.__m.live.then(() => performance.mark('live')));
    const events = await traced(session, categories, async () => {
      await page.goto(url, { waitUntil: 'commit' });
      await wait_for(page, 'live');
    });
    const end = events.find(({ name, cat }) => name === 'live' && cat.includes('user_timing'));
    const own = events.filter(({ ph, pid, tid, ts }) => ph === 'X' && pid === end.pid && tid === end.tid && ts < end.ts);
    const tasks = outermost(own);
    const compiled = own.filter(({ name }) => name === 'wasm.CompileBaseline');
    return {
      'all until the app is live': sum(tasks.map(spent)), 'longest task': Math.max(...tasks.map(spent)),
      'functions compiled on the page’s thread': compiled.length, 'compiling them': sum(compiled.map(spent)), ...by_kind(own),
    };
  } finally {
    await context.close();
  }
}

export async function* measure({ subjects, rounds }) {
  const browser = await launch();
  const found = await interleave(Object.keys(subjects), rounds, (name) => visit(browser, subjects[name]));
  yield { key: 'way_home', title: 'The way to home, ms of processor', digits: 1, found };
  await browser.close();
}
