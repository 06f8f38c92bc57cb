// Measures how long the app takes to open a large pack, and how long it does not respond meanwhile:
//   node tools/open_times.mjs FOLDER (with plan.json, 指标.csv and 数据.csv of tools/large_pack.mjs)
// A clock in the page ticks every 10 ms; the longest wait between two ticks is the delay that a
// finger would feel. Prints Markdown. Software WebGL and the browser's driver share the machine.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { choose } from '../tests/browser/support/opening.mjs';
import { open_browser } from './browser.mjs';
import { serve } from './serve.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

async function opened(browser, address, files) {
  const page = await (await browser.newContext()).newPage();
  await page.goto(address);
  await page.getByRole('button', { name: '选择文件', exact: true }).waitFor();
  await page.evaluate(() => {
    let last = performance.now();
    globalThis.longest_wait = 0;
    setInterval(() => {
      const now = performance.now();
      globalThis.longest_wait = Math.max(globalThis.longest_wait, now - last - 10);
      last = now;
    }, 10);
  });
  const start = performance.now();
  await choose(page, files);
  await page.getByRole('heading', { name: '读好了', exact: true }).waitFor({ timeout: 300_000 });
  const time = performance.now() - start;
  await page.waitForTimeout(500);
  const wait = await page.evaluate(() => globalThis.longest_wait);
  await page.context().close();
  return { time, wait };
}

async function main(folder) {
  const server = serve(path.join(root, 'dist'), 0);
  const browser = await open_browser();
  try {
    console.log('\n| opened in the app | seconds until 读好了 | longest wait for the page, ms |\n| --- | --- | --- |');
    const address = `http://127.0.0.1:${server.address().port}/#/plans`;
    for (const names of [['指标.csv', '数据.csv'], ['plan.json']]) {
      const { time, wait } = await opened(browser, address, names.map((name) => path.join(folder, name)));
      console.log(`| ${names.join(' + ')} | ${(time / 1000).toFixed(1)} | ${wait.toFixed(0)} |`);
    }
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}

if (process.argv.length !== 3) {
  console.error('usage: node tools/open_times.mjs FOLDER');
  process.exit(2);
}
await main(process.argv[2]);
