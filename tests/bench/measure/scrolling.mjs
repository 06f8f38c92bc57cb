// What a frame costs the page's thread, in ms of processor, while something scrolls by one step a frame: the long list of a
// field, and the board at each size of a plan.
import { ready_to_open, to_board } from './opening.mjs';
import { quantile } from './statistics.mjs';
import { at_home, desktop, go, interleave, launch, phone, watched_page, without_worker } from './subjects.mjs';
import { traced } from './tracing.mjs';

// The body of a function that returns the [x, y] px of frame `i`.
const list_ways = { 'up and down': 'return [0, (Math.floor(i / 60) % 2 ? -1 : 1) * 24]' };
const board_ways = { 'a drag down': 'return [0, 12 + (i % 5) * 4]', 'both ways': 'return [(i % 40 < 20 ? 1 : -1) * 18, 24]' };
const screens = { '1280×800': desktop, '412×915': phone };

// Returns the processor time of all tasks of the page's thread between two frames each. The first two are left out.
function frames_of(events) {
  const frame = events.find((event) => event.name === 'FireAnimationFrame');
  if (!frame) throw new Error('the trace has no frame');
  const own = events.filter((event) => event.ph === 'X' && event.pid === frame.pid && event.tid === frame.tid)
    .sort((a, b) => a.ts - b.ts || b.dur - a.dur);
  const frames = [];
  let [spent, end, is_shown] = [0, 0, false];
  for (const event of own) {
    if (event.name === 'FireAnimationFrame') is_shown = true;
    if (!/RunTask$|PerformMicrotaskCheckpoint/.test(event.name) || event.ts < end) continue;
    if (is_shown) {
      frames.push(spent);
      [spent, is_shown] = [0, false];
    }
    end = event.ts + event.dur;
    spent += Math.min(event.tdur ?? event.dur, event.dur) / 1000;
  }
  return frames.slice(2);
}

const scroll = (page, session, selector, count, way) => traced(session, 'toplevel,devtools.timeline', () => (
  page.evaluate(async ([where, frames, body]) => {
    const scroller = where === 'window' ? document.scrollingElement : document.querySelector(where);
    const step = new Function('i', body);
    scroller.scrollTo(0, 0);
    for (let i = 0; i < frames; i++) {
      await new Promise((done) => {
        requestAnimationFrame(() => {
          const [left, top] = step(i);
          scroller.scrollBy({ left, top, behavior: 'instant' });
          done();
        });
      });
    }
    await new Promise((done) => { requestAnimationFrame(done); });
  }, [selector, count, way]))).then(frames_of);

// Opens what scrolls: the list of a field, or the board of a plan. Returns {page, session, selector}.
async function open(browser, subject, screen, file) {
  const context = await browser.newContext({ ...screen, ...without_worker });
  const { page, session } = await watched_page(context);
  await at_home(page, subject);
  let selector = subject.is_zhixiao ? '.grid' : '.board';
  if (file) {
    await (await ready_to_open(page, subject, file))();
    await to_board(page, subject);
    await page.waitForTimeout(800);
  } else {
    await go(page, '#/goals/women/health');
    await page.waitForTimeout(1500);
    selector = !subject.is_zhixiao ? 'window' : await page.evaluate(() => {
      const hidden = (pane) => pane.scrollHeight - pane.clientHeight;
      const [longest] = [...document.querySelectorAll('.scrolls')].sort((a, b) => hidden(b) - hidden(a));
      return `[data-path="${longest.dataset.path}"]`;
    });
  }
  await scroll(page, session, selector, 60, 'return [0, 30]'); // glyphs are made then
  return { page, session, selector };
}

async function measured(browser, { subjects, rounds, is_short }, screen, ways, file) {
  const pages = {};
  for (const [name, subject] of Object.entries(subjects)) pages[name] = await open(browser, subject, screen, file);
  const found = await interleave(Object.keys(subjects), rounds, async (name) => {
    const { page, session, selector } = pages[name];
    await page.bringToFront();
    const figures = {};
    for (const [way, step] of Object.entries(ways)) {
      await page.waitForTimeout(200);
      const frames = await scroll(page, session, selector, is_short ? 60 : 150, step);
      for (const share of [0.5, 0.95]) figures[`${way}, p${share * 100}`] = quantile(frames, share);
      figures[`${way}, longest`] = Math.max(...frames);
    }
    return figures;
  }, { warm: 0 });
  for (const { page } of Object.values(pages)) await page.context().close();
  return found;
}

export async function* measure(world) {
  const browser = await launch();
  const [smallest] = world.packs;
  for (const [size, screen] of Object.entries(screens)) {
    yield { key: `scrolling/list ${size}`, title: `Scrolling the list of a field: ${size}, ms of processor a frame`, digits: 2,
      found: await measured(browser, world, screen, list_ways) };
    for (const { areas, file } of world.packs)
      yield { key: `scrolling/board ${areas} ${size}`, title: `Scrolling a board of ${areas} × 60: ${size}, ms of processor a frame`,
        digits: 2, found: await measured(browser, world, screen, board_ways, file), grows: `A frame of the board, ${size}`,
        scale: areas / smallest.areas };
  }
  await browser.close();
}
