// The family part in tests: short codes by a reckoning of their own (docs/family.md), and QR pictures
// read by another program.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');
const { checklists } = JSON.parse(fs.readFileSync(path.join(root, 'assets/content/family.json'), 'utf8'));

const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
export const answers = ['是', '有时', '还没有', '不适用']; // in a code 1 to 4; 0: none

export const checklist_of = (stage) => checklists.find((each) => each.stage === stage);

// Returns the short code of a result. `given`: a number for each item, 0 to 4.
export function code_of(stage, given) {
  const place = checklists.findIndex((each) => each.stage === stage);
  const { revision } = checklists[place];
  const values = [place, revision >> 5, revision & 31];
  for (let i = 0; i < given.length; i += 2) values.push(5 * given[i] + (given[i + 1] ?? 0));
  const check = values.reduce((rest, value) => (rest * 32 + value) % 1021, 0);
  const text = [...values, check >> 5, check & 31].map((value) => signs[value]).join('');
  return `ZX1-${text.match(/.{1,4}/g).join('-')}`;
}

// Returns the texts of the QR pictures in a PNG file, as zbar reads them.
export function codes_in_picture(file) {
  return execFileSync('zbarimg', ['--quiet', '--raw', file], { encoding: 'utf8' }).trim().split('\n');
}

// Returns a source of numbers that are the same whenever and wherever it runs.
export function dice(seed) {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor(state / 2 ** 32 * sides);
  };
}
