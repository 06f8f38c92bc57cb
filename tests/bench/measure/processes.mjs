// The memory of a browser's processes and of a page in it, in MiB.
import fs from 'node:fs';
import { metrics_of } from './subjects.mjs';

const mebibyte = 2 ** 20;

// Returns the memory of a process: what is resident, the program's own pages among it, and what it alone has written. 0 for a
// process that has ended.
function of_process(id) {
  const read = (file, line) => Number(new RegExp(`^${line}:\\s+(\\d+)`, 'm').exec(fs.readFileSync(`/proc/${id}/${file}`, 'utf8'))[1]) / 1024;
  try {
    return { resident: read('status', 'VmRSS'), private: read('smaps_rollup', 'Private_Dirty') };
  } catch {
    return { resident: 0, private: 0 };
  }
}

// Returns {renderer, GPU}, each the memory of the largest process of that kind.
async function by_kind(browser) {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const of = (kind) => processInfo.filter(({ type }) => type === kind).map(({ id }) => of_process(id))
    .sort((a, b) => b.resident - a.resident)[0];
  return { renderer: of('renderer'), GPU: of('GPU') };
}

// Returns the figures of memory `when`, after all that is no longer used was freed. The page has watch_memories().
export async function memory_of(browser, page, session, when) {
  await session.send('Performance.enable');
  await session.send('HeapProfiler.collectGarbage');
  const { JSHeapUsedSize } = await metrics_of(session);
  const { wasm, elements } = await page.evaluate(() => ({
    wasm: [...globalThis.__memories].reduce((sum, each) => sum + each.buffer.byteLength, 0),
    elements: document.querySelectorAll('*').length,
  }));
  const { renderer, GPU } = await by_kind(browser);
  return {
    [`${when}: script heap`]: JSHeapUsedSize / mebibyte, [`${when}: WebAssembly`]: wasm / mebibyte, [`${when}: elements`]: elements,
    [`${when}: renderer, resident`]: renderer.resident, [`${when}: renderer, private`]: renderer.private,
    [`${when}: GPU process, private`]: GPU.private,
  };
}
