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

// The plugin of Vite: words.json and later_words.json with these sentences only.
export function own_words(folder) {
  const is_named = named_below(folder);
  return {
    name: 'own-words',
    enforce: 'pre',
    load(id) {
      if (!/\/(?:later_)?words\.json$/.test(id)) return null;
      const all = JSON.parse(fs.readFileSync(id, 'utf8'));
      return JSON.stringify(Object.fromEntries(Object.entries(all).filter(([name]) => is_named(name))));
    },
  };
}
