// A message touches those elements of the mirror that it changes, and no others.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { App, desktop, pages, painted } from './support/app.mjs';
import { heart_of } from './support/hands.mjs';

const app = new App();
const mouse = { ...desktop, isMobile: false, hasTouch: false };

// Begins to note which elements are touched: written to, even if by the same again, added or removed. Elements within
// belong to themselves, lines of text to the element that they stand in.
const begin = (page) => page.evaluate(() => {
  const root = document.getElementById('mirror');
  const owner_of = (node) => (node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement)?.closest('[data-path]') ?? root;
  const is_own = (child) => child.dataset?.path === undefined;
  const look_of = (element) => [element.value, ...[...element.attributes].map(({ name, value }) => `${name}=${value}`).sort()
    .concat([...element.childNodes].filter(is_own).map((child) => child.outerHTML ?? child.data))].join('\n');
  const looks = () => new Map([...root.querySelectorAll('[data-path]')].map((element) => [element, look_of(element)]));
  const before = looks();
  const touched = new Set();
  const note = (records) => {
    for (const { type, target, addedNodes, removedNodes } of records)
      for (const node of type === 'childList' ? [...addedNodes, ...removedNodes] : [target])
        touched.add(is_own(node) ? owner_of(target) : node);
  };
  const observer = new MutationObserver(note);
  observer.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
  globalThis.touched = () => {
    note(observer.takeRecords());
    observer.disconnect();
    const after = looks();
    const is_same = (element) => before.has(element) && after.has(element) && before.get(element) === after.get(element);
    return { count: touched.size, of: after.size, in_vain: [...touched].filter(is_same).map(({ dataset }) => dataset.path) };
  };
});

// What people do, where, and how many elements it may touch at the most: as many as it did when this was written, and a
// few more. 0: it is painted, and the mirror says nothing of it.
const ways = [
  { what: 'the pointer over a slice', at: 'home', most: 0,
    act: async (page) => {
      const { x, y } = await heart_of(page.getByRole('link', { name: /^妇女 · 健康/ }));
      await page.mouse.move(x, y);
    } },
  { what: 'a way through links by Tab', at: 'home', most: 0,
    act: async (page) => { for (let i = 0; i < 5; i++) await page.keyboard.press('Tab'); } },
  { what: 'a list that scrolls', at: 'a field of the women’s plan', most: 0,
    act: (page) => page.evaluate(() => document.querySelectorAll('.scrolls').forEach((pane) => pane.scrollBy(0, 200))) },
  { what: 'the same address again', at: 'home', most: 0, act: (page) => page.evaluate(() => { location.hash = '#/'; }) },
  { what: 'colours for the dark', at: 'a field of the women’s plan', most: 0, act: (page) => page.emulateMedia({ colorScheme: 'dark' }) },
  { what: 'another indicator of the list', at: 'an indicator with areas', most: 120,
    act: (page) => page.locator('a[href="#/indicator/women/female-life-expectancy"]').first().click() },
  { what: 'another area in a row of tabs', at: 'an indicator with areas', most: 75,
    act: (page) => page.getByRole('button', { name: /^农村/ }).click() },
  { what: 'a letter typed into a search', at: 'glossary', most: 450, // most of them go
    act: (page) => page.getByRole('textbox').first().fill('率') },
  { what: 'another part of the same page', at: 'mechanism', most: 48,
    act: (page) => page.locator('a[href="#/mechanism/committee"]').first().click() },
];

for (const { what, at, most, act } of ways)
  test(`touches only what it changes: ${what}`, () =>
    app.visit({ ...mouse, at: pages[at] }, async (page) => {
      await begin(page);
      await act(page);
      await painted(page);
      const { count, of, in_vain } = await page.evaluate(() => globalThis.touched());
      assert.deepEqual(in_vain, [], `${count} of ${of} are touched`);
      assert.ok(count <= most, `${count} of ${of} are touched, ${most} may be`);
    }));
