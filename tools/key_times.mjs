// Measures how long the page does not respond to a letter that is typed:
//   node tools/key_times.mjs [TIMES], with dist/ built
// In each search field of the app a phrase is typed letter by letter; from the event of a letter to the
// end of what it sets off (state, page, mirror; the picture follows with the next frame) is its time.
// Prints Markdown: the median and the longest of all letters. Software WebGL shares the machine.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { open_browser } from './browser.mjs';
import { serve } from './serve.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const searches = [
  { name: 'situations of the rights part', address: '#/more', phrase: '他打我，不让我出门' },
  { name: 'glossary', address: '#/glossary', phrase: '监测评估' },
];

async function times_of(page, phrase) {
  return page.evaluate(async (text) => {
    const times = [];
    for (let end = 1; end <= text.length; ++end) {
      const field = document.querySelector('input:not([type=file])');
      field.value = text.slice(0, end);
      const start = performance.now();
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      times.push(performance.now() - start);
      await new Promise((done) => { requestAnimationFrame(() => setTimeout(done)); });
    }
    return times;
  }, phrase);
}

async function main(rounds) {
  const server = serve(path.join(root, 'dist'), 0);
  const browser = await open_browser();
  try {
    console.log('\n| a letter typed into the search of | median, ms | longest, ms |\n| --- | --- | --- |');
    for (const { name, address, phrase } of searches) {
      const page = await (await browser.newContext({ viewport: { width: 412, height: 915 } })).newPage();
      await page.goto(`http://127.0.0.1:${server.address().port}/${address}`);
      await page.locator('input:not([type=file])').first().waitFor({ state: 'attached' });
      const times = [];
      for (let round = 0; round < rounds; ++round) times.push(...await times_of(page, phrase));
      times.sort((one, other) => one - other);
      console.log(`| ${name} | ${times[times.length >> 1].toFixed(1)} | ${times.at(-1).toFixed(1)} |`);
      await page.context().close();
    }
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}

await main(Number(process.argv[2] ?? 5));
