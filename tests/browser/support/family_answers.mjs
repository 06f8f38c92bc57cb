// Answering a checklist of the family part.
import { go, is_open } from './app.mjs';
import { checklist_of } from './family.mjs';
import { records } from './family_device.mjs';

export const record = '#/family/record';
export const stage = '6-12';
export const check = `#/family/check/${stage}`;
export const { items } = checklist_of(stage);

export const question = (page, number) => page.getByRole('region', { name: new RegExp(`^第 ${number} 题：`) });
export const answer_of = (page, number) => question(page, number).locator('[aria-pressed=true]');

export async function answer(page, number, name) {
  await question(page, number).getByRole('button', { name, exact: true }).click();
  await answer_of(page, number).getByText(name, { exact: true }).waitFor();
}

// Returns the answers chosen for the first questions, up to the first question without one.
export async function answered(page) {
  await go(page, check);
  await question(page, 1).waitFor();
  const found = [];
  for (let number = 1; number <= items.length && await answer_of(page, number).count() > 0; number++)
    found.push((await answer_of(page, number).innerText()).trim());
  return found;
}

export async function reload(page) {
  await page.reload();
  await is_open(page);
}

// Waits until the record on the device holds `words`, because a page closed before the disk is done would
// take the write with it.
export const is_kept = async (page, words) => {
  for (let time = 0; time < 200; time++) {
    if (JSON.stringify((await records(page)).present ?? '').includes(words)) return;
    await new Promise((done) => { setTimeout(done, 25); });
  }
  throw new Error(`${words} was not kept`);
};
