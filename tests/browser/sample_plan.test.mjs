// The app's own made-up plan: whenever it is opened, its years are those of that day.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { App } from './support/app.mjs';
import { button, card, sample_title } from './support/opening.mjs';

const app = new App();

// Returns a script for the page that stops its clock in `year`.
const autumn_of = (year) => `{
  const Now = Date;
  globalThis.Date = class extends Now {
    constructor(...given) { super(...(given.length ? given : ['${year}-11-30T10:00:00'])); }
  };
}`;

for (const year of [2026, 2029, 2040])
  test(`the made-up plan does not expire, and opens without a problem on the list: ${year}`, () =>
    app.visit({ at: '#/plans', init: autumn_of(year) }, async (page) => {
      await button(page, '看示例').click();
      await card(page, '读好了').getByText('没有发现问题').waitFor();
      assert.equal(await card(page, '要看一看的地方').count(), 0);
      await card(page, sample_title('妇女', year)).getByText('示例，都是编的').waitFor();
      await card(page, sample_title('儿童', year)).getByText(`${year - 5}—${year} 年`).waitFor();
    }));
