// Leaves of the project's sentences those that the peer's own source names, as a team would ship no others.
import fs from 'node:fs';
import path from 'node:path';

const literal = /['"`]([a-z_]+(?:\.[a-z_-]+)*)['"`]/g;
const begun = /`((?:[a-z_]+\.)+)\$\{/g; // as say(`status.${status}`)

// Returns a function that says whether a file below `folder` may ask for the sentence of this name.
export function named_below(folder) {
  const text = fs.readdirSync(folder, { recursive: true }).filter((name) => /\.jsx?$/.test(name))
    .map((name) => fs.readFileSync(path.join(folder, name), 'utf8')).join('\n');
  const whole = new Set([...text.matchAll(literal)].map(([, name]) => name));
  const parts = [...new Set([...text.matchAll(begun)].map(([, name]) => name))];
  return (name) => whole.has(name) || parts.some((part) => name.startsWith(part));
}

const later = /say_later\(\s*['"`]([a-z_.-]+)/g; // the name, or how it begins

// Returns how the names begin that files below `folder` ask for by say_later.
const later_below = (folder) => fs.readdirSync(folder, { recursive: true }).filter((name) => /\.jsx$/.test(name))
  .flatMap((name) => [...fs.readFileSync(path.join(folder, name), 'utf8').matchAll(later)].map(([, begins]) => begins));

// The plugin of Vite: the project's sentences, those that the peer asks for by say_later as later_words.json and
// the others as words.json, wherever the project itself has them.
export function own_words(folder) {
  const is_named = named_below(folder);
  const begins = later_below(folder);
  const is_later = (name) => begins.some((each) => name.startsWith(each));
  return {
    name: 'own-words',
    enforce: 'pre',
    load(id) {
      const [, which] = /\/((?:later_)?words)\.json$/.exec(id) ?? [];
      if (!which) return null;
      const all = Object.assign({}, ...['words', 'later_words']
        .map((name) => JSON.parse(fs.readFileSync(path.join(path.dirname(id), `${name}.json`), 'utf8'))));
      return JSON.stringify(Object.fromEntries(Object.entries(all)
        .filter(([name]) => is_named(name) && is_later(name) === (which === 'later_words'))));
    },
  };
}
