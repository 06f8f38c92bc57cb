// Measures the processor time of a frame while the warning board scrolls:
//   node tools/board_frames.mjs PACK.json [WIDTHxHEIGHT] [ADDRESS]
// A frame is everything that the page's main thread does for it: scroll listeners, animation frames
// (paint, patch, elements), style and layout. Processor time is counted and not wall time, because
// software WebGL says nothing about a GPU, and other programs say nothing about this one. Prints
// p50, p95 and the longest frame; fails if p95 is above 4 ms.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { open_browser } from './browser.mjs';
import { dist_with } from './dist_with.mjs';
import { serve } from './serve.mjs';

const ceiling = 4; // ms
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

const parts = ['EventDispatch', 'FireAnimationFrame', 'UpdateLayoutTree', 'Layout'];

// Returns each frame's processor time in a trace, in ms. An event within another is part of that.
function frames_of(events) {
  const painted = events.find((event) => event.name === 'FireAnimationFrame');
  if (!painted) throw new Error('the trace has no animation frame');
  const own = events.filter((event) => event.ph === 'X' && parts.includes(event.name)
    && event.pid === painted.pid && event.tid === painted.tid).sort((a, b) => a.ts - b.ts || b.dur - a.dur);
  const frames = [];
  let spent = 0;
  let end = 0;
  for (const event of own) {
    if (event.ts < end) continue;
    end = event.ts + event.dur;
    spent += (event.tdur ?? event.dur) / 1000;
    if (event.name !== 'FireAnimationFrame') continue;
    frames.push(spent);
    spent = 0;
  }
  return frames;
}

function print(name, frames) {
  const sorted = [...frames].sort((a, b) => a - b);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
  console.log(`${name.padEnd(28)} ${String(sorted.length).padStart(4)} frames  p50 ${at(0.5).toFixed(2)}`
    + `  p95 ${at(0.95).toFixed(2)}  longest ${at(1).toFixed(2)} ms`);
  return at(0.95);
}

// Scrolls the grid as a finger or a fling does, and returns the frames. `step`: the body of a
// function that returns the [x, y] px of frame `i`.
async function scroll(page, session, frames, step) {
  const events = [];
  const collect = ({ value }) => events.push(...value);
  session.on('Tracing.dataCollected', collect);
  await session.send('Tracing.start', { transferMode: 'ReportEvents', categories: 'devtools.timeline' });
  await page.evaluate(async ([count, body]) => {
    const grid = document.querySelector('.grid');
    const move = new Function('i', body);
    for (let i = 0; i < count; i++) {
      grid.scrollBy(...move(i));
      await new Promise((done) => { // one step a frame; at the end of the grid none scrolls
        grid.addEventListener('scroll', () => setTimeout(done), { once: true });
        setTimeout(done, 200);
      });
    }
  }, [frames, step]);
  const complete = new Promise((done) => { session.once('Tracing.tracingComplete', done); });
  await session.send('Tracing.end');
  await complete;
  session.off('Tracing.dataCollected', collect);
  return frames_of(events);
}

async function main([pack, size = '1280x800', address]) {
  const plan = JSON.parse(fs.readFileSync(pack, 'utf8')).plan.id;
  const [width, height] = size.split('x').map(Number);
  const folder = await dist_with(path.join(root, 'dist'), [pack]);
  const server = serve(folder, 0);
  const browser = await open_browser();
  try {
    const page = await (await browser.newContext({ viewport: { width, height } })).newPage();
    const session = await page.context().newCDPSession(page);
    await page.goto(`http://127.0.0.1:${server.address().port}/${address ?? `#/board/${plan}`}`);
    await page.getByRole('heading', { name: '预警板' }).waitFor({ timeout: 120_000 });
    const as_table = page.getByRole('button', { name: '表格', exact: true }); // phones show a list first
    if (await as_table.count()) await as_table.click();
    await page.locator('.grid').waitFor();
    await scroll(page, session, 60, 'return [0, 30]'); // the first frames rasterise glyphs
    const kinds = {
      'dragging down': 'return [0, 12 + (i % 5) * 4]',
      'dragging across': 'return [i % 2 ? 14 : 6, 0]',
      'a fling': 'return [0, 140 * Math.exp(-i / 40)]',
      'a fling back': 'return [0, -140 * Math.exp(-i / 40)]',
      'both ways': 'return [(i % 40 < 20 ? 1 : -1) * 18, 24]',
      'the scrollbar': 'return [0, (i % 2 ? 1 : -0.6) * 4000]',
    };
    let worst = 0;
    for (const [name, step] of Object.entries(kinds))
      worst = Math.max(worst, print(name, await scroll(page, session, 150, step)));
    console.log(`p95 of the worst kind: ${worst.toFixed(2)} ms`);
    if (worst > ceiling) {
      console.error(`error: above ${ceiling} ms`);
      process.exitCode = 1;
    }
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
    fs.rmSync(folder, { recursive: true });
  }
}

if (process.argv.length < 3) {
  console.error('usage: node tools/board_frames.mjs PACK.json [WIDTHxHEIGHT] [ADDRESS]');
  process.exit(2);
}
await main(process.argv.slice(2));
