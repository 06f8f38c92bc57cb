// What comes out of the printer: how many pages, and what is seen on them.
import zlib from 'node:zlib';

// How many pages a PDF has: Chromium packs its page objects into compressed streams.
export function pages_of(pdf) {
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

export const printed = (page) => page.pdf({ preferCSSPageSize: true });

// What is seen on paper, line by line.
export async function on_paper(page) {
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  return page.locator('#mirror').evaluate((mirror) => mirror.innerText);
}
