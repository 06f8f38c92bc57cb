// The options of tools/bench.
import { fileURLToPath } from 'node:url';
import { networks } from './subjects.mjs';

export const standard = ['bytes', 'first_visit', 'repeat', 'routes', 'scrolling', 'pack', 'memory', 'rest'];
export const others = ['way_home', 'profile']; // where time goes; measured when they are named

export const usage = `usage: tools/bench [OPTION…] [TABLE…]
tables: ${standard.join(', ')}; only when named: ${others.join(', ')}
  --rounds N          pairs of each, 9 if not given
  --short             for trying: 2 pairs, one network, the smallest plan, shorter ways
  --network NAME      one network of ${Object.keys(networks).join('; ')}; may be given again
  --areas N           one size of plan instead of ${[711, 1422, 2844].join(', ')}; may be given again
  --slower N          divides the processor of the page's thread, by 4 if not given
  --with NAME=FOLDER  one more subject, as another dist/; may be given again
  --keep              puts the tables into docs/speed.md as its last run`;

const number_of = (text) => {
  if (!/^[1-9]\d*$/.test(text ?? '')) throw new Error(`“${text}” is no number`);
  return Number(text);
};

function subject_of(text) {
  const [, name, folder] = /^([^=]+)=(.+)$/.exec(text ?? '') ?? [];
  if (!name) throw new Error(`“${text}” is not NAME=FOLDER`);
  return [name, folder];
}

function network_of(text) {
  if (!(text in networks)) throw new Error(`there is no network “${text}”`);
  return text;
}

// Returns what was asked for: {tables, rounds, is_short, conditions, sizes, slower, more, keeps}. Throws an Error that says which
// word is wrong.
export function options_of(words) {
  const found = { tables: [], conditions: [], sizes: [], more: {}, slower: 4, is_short: false, keeps: false };
  const rest = [...words];
  const take = {
    '--rounds': () => { found.rounds = number_of(rest.shift()); },
    '--slower': () => { found.slower = number_of(rest.shift()); },
    '--areas': () => found.sizes.push(number_of(rest.shift())),
    '--network': () => found.conditions.push(network_of(rest.shift())),
    '--with': () => Object.assign(found.more, Object.fromEntries([subject_of(rest.shift())])),
    '--short': () => { found.is_short = true; },
    '--keep': () => { found.keeps = true; },
  };
  while (rest.length > 0) {
    const word = rest.shift();
    if (word in take) take[word]();
    else if ([...standard, ...others].includes(word)) found.tables.push(word);
    else throw new Error(`“${word}” is not known`);
  }
  if (found.tables.length === 0) found.tables = standard;
  if (found.conditions.length === 0) found.conditions = found.is_short ? ['slow 4G'] : Object.keys(networks);
  if (found.sizes.length === 0) found.sizes = found.is_short ? [711] : [711, 1422, 2844];
  found.rounds ??= found.is_short ? 2 : 9;
  return found;
}

// As a program: prints the sizes of plans that are measured with these options, or how to use them.
function main(words) {
  if (words.includes('--help')) {
    console.log(usage);
    return;
  }
  try {
    const { sizes, tables } = options_of(words);
    console.log(tables.some((table) => ['pack', 'scrolling'].includes(table)) ? sizes.join(' ') : '');
  } catch (error) {
    console.error(`error: ${error.message}\n\n${usage}`);
    process.exit(2);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main(process.argv.slice(2));
