// The family part's side of the page alone: web/family/family.mjs beside a core that only listens, and its
// record behind its back.

import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { address_of } from './app.mjs';
import { records_of } from './kept.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');
const header = ['src/common/act/keeping.h', 'src/sealed/act/sealed_file.h']
  .map((name) => fs.readFileSync(path.join(root, name), 'utf8')).join('');

// Returns the core's own numbers of the enumeration `name`, which web/family/family.mjs has to use.
const numbers_of = (name) => Object.fromEntries(header
  .match(new RegExp(`enum class ${name} \\{([^}]*)\\}`))[1]
  .match(/\w+/g).map((word, number) => [word, number]));
export const keeping = numbers_of('Keeping');
export const file = numbers_of('SealedFile');

// Opens a page of the app's origin that is not the app. Its globals: `family`, the Companion, and `told`,
// a list of [name, …values] of its calls to the core.
export async function stand_alone(page, origin) {
  await page.route('**/alone', (route) => route.fulfill({
    contentType: 'text/html', body: '<!doctype html><link rel="icon" href="data:,">' }));
  await page.goto(`${origin}/alone`);
  await page.evaluate(async (script) => {
    const { Companion } = await import(new URL(script, location.href));
    globalThis.told = [];
    globalThis.family = new Companion((...words) => told.push(words));
  }, `/${address_of('family.mjs')}`);
}

// Returns `alone(work, { init })`, which runs `work(page, context)` on such a page in the browser of `app`.
export const alone_in = (app) => (work, { init } = {}) => app.visit({ at: null, init }, async (page, context) => {
  await stand_alone(page, app.origin);
  await work(page, context);
});

// Does `tasks` one after the other and returns what the core was told meanwhile:
// does(page, ['write', 'one'], ['forget']).
export const does = (page, ...tasks) => page.evaluate(async (all) => {
  told.length = 0;
  for (const [task, ...values] of all) await family[task](...values);
  return told;
}, tasks);

// Does the same, but asks for all tasks at once.
export const does_at_once = (page, ...tasks) => page.evaluate(async (all) => {
  told.length = 0;
  await Promise.all(all.map(([task, ...values]) => family[task](...values)));
  return told;
}, tasks);

export { databases } from './kept.mjs';

// Returns {present, before}, the two records of the family. `changed`: records to be put in first.
export async function records(page, changed) {
  const { present, before } = await records_of(page, 'zhixiao-family', changed);
  return { present, before };
}

export const texts = async (page) => {
  const { present, before } = await records(page);
  return [present?.text, before?.text];
};
