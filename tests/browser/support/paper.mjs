// What comes out of the printer: how many pages, and what is seen on them.
import assert from 'node:assert/strict';
import zlib from 'node:zlib';
import { engine_name } from './engines.mjs';

// Returns how many pages a PDF has. Chromium packs its page objects into compressed streams.
function pages_of(pdf) {
  const text = pdf.toString('latin1');
  let all = text;
  for (const match of text.matchAll(/stream\r?\n/g)) {
    const from = match.index + match[0].length;
    const to = text.indexOf('endstream', from);
    try {
      all += zlib.inflateSync(pdf.subarray(from, to)).toString('latin1');
    } catch {
      continue; // not packed, and part of the text already
    }
  }
  return [...all.matchAll(/\/Type\s*\/Page\b/g)].length;
}

// Asserts that a page is printed on `pages` sheets, or on up to `at_most`. WebKit's driver cannot print.
export async function assert_paper(page, { pages, at_most = pages }, of = '') {
  if (engine_name === 'webkit') return;
  const count = pages_of(await page.pdf({ preferCSSPageSize: true }));
  if (pages !== undefined) assert.equal(count, pages, of);
  assert.ok(count > 0 && count <= at_most, `${count} sheets ${of}`);
}

// Returns the words seen on paper, line by line.
export async function on_paper(page) {
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  return page.locator('#mirror').evaluate((mirror) => mirror.innerText);
}
