// The warning board: a grid of native scrolling whose cells are painted, spoken and pressed.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { dist_with } from '../../tools/dist_with.mjs';
import { App, dense, desktop, dist, go, painted, painted_places, spring_of_2025 } from './support/app.mjs';
import { needs } from './support/engines.mjs';
import { arrive, focused, tap } from './support/hands.mjs';
import { read_png } from './support/png.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const samples = ['women', 'children'].map((plan) => path.join(root, `assets/sample/plan-${plan}.json`));
const folder = await dist_with(dist, samples);
const app = new App({ folder });
after(() => fs.rmSync(folder, { recursive: true }));

const axe = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const mouse = { ...desktop, isMobile: false, hasTouch: false };
// The board of the made-up plan. Visits take place in the plan's last year, when areas need attention.
const board = '#/board/sample-women';
const grid = (page) => page.getByRole('grid');
const cell = (page, row, column) => page.locator(`.grid a[data-path$="#${row}.${column}"]`);

// Scrolls as a finger does, and waits until the picture has followed.
async function scroll_to(page, left, top) {
  await grid(page).evaluate((element, to) => element.scrollTo(...to), [left, top]);
  await painted(page);
  await painted(page);
}

// Returns the cells whose element is not where the cell was painted; asserts that there are cells.
async function misplaced(page) {
  const places = await painted_places(page);
  const seen = await page.evaluate(() => [...document.querySelectorAll('.grid a[data-path]')].map((link) => {
    const { x, y, width, height } = link.getBoundingClientRect();
    return [link.dataset.path, { x, y, width, height }];
  }));
  const elements = new Map(seen);
  const cells = [...places].filter(([name]) => /#\d+\.\d+$/.test(name));
  assert.ok(cells.length >= 20, `there are cells: ${cells.length}`);
  return cells.filter(([name, place]) => {
    const box = elements.get(name);
    return !box || ['x', 'y', 'width', 'height'].some((side) => Math.abs(box[side] - place[side]) > 0.51);
  }).map(([name, place]) => `${name} ${JSON.stringify(place)} ${JSON.stringify(elements.get(name))}`);
}

// Returns misplaced() once the elements of a grid that flew past have come: they come a few at a time when it
// is slow.
async function misplaced_at_rest(page) {
  let found = await misplaced(page);
  for (let frame = 0; found.length > 0 && frame < 60; frame++) {
    await painted(page);
    found = await misplaced(page);
  }
  return found;
}

async function open_grid_on_phone(page) {
  await page.getByRole('button', { name: '表格' }).click();
  await grid(page).waitFor();
  await painted(page);
}

test('the grid tells how large it is, and names its rows, columns and cells', () =>
  app.visit({ init: spring_of_2025, ...mouse, at: board }, async (page) => {
    const element = grid(page);
    assert.equal(await element.getAttribute('aria-rowcount'), '10');
    assert.equal(await element.getAttribute('aria-colcount'), '45');
    assert.match(await element.getAttribute('aria-label'), /8 个区 × 44 项指标/);
    const row = page.getByRole('row', { name: /^示例一区/ });
    assert.equal(await row.getAttribute('aria-rowindex'), '3');
    assert.equal(await page.getByRole('rowheader', { name: '全市' }).count(), 1);
    const head = page.getByRole('columnheader', { name: '孕产妇死亡率' });
    const at = Number(await head.getAttribute('aria-colindex'));
    const link = cell(page, 3, at - 2);
    assert.match(await link.getAttribute('aria-label'), /^示例三区，孕产妇死亡率，1例，47\.6\/10万，/);
    assert.equal(await link.textContent(), '1例');
    assert.equal(await link.evaluate((a) => a.parentElement.getAttribute('aria-colindex')), String(at));
  }));

for (const [name, device] of [['a desktop', mouse], ['a phone', dense]]) {
  test(`elements lie where cells are painted, scrolled both ways: ${name}`, () =>
    app.visit({ init: spring_of_2025, ...device, at: board }, async (page) => {
      if (name === 'a phone') await open_grid_on_phone(page);
      assert.deepEqual(await misplaced_at_rest(page), []);
      for (const [left, top] of [[100, 0], [333, 47], [1e5, 1e5], [640, 20], [0, 0]]) {
        await scroll_to(page, left, top);
        assert.deepEqual(await misplaced_at_rest(page), [], `at ${left}, ${top}`);
      }
    }));
}

test('names stay in sight, and the picture shows what the elements say', () =>
  app.visit({ init: spring_of_2025, ...mouse, at: board, viewport: { width: 1280, height: 480 } }, async (page) => {
    await scroll_to(page, 700, 90);
    const box = await grid(page).boundingBox();
    const name = await page.getByRole('rowheader', { name: '全市' }).boundingBox();
    assert.ok(Math.abs(name.x - box.x) < 1, 'the name of the row did not scroll away');
    const head = page.getByRole('columnheader').nth(12);
    assert.ok(Math.abs((await head.boundingBox()).y - box.y) < 1, 'nor did that of the column');
    // What is pressed beside the names is a cell, on them is none.
    const hit = await page.evaluate(({ x, y }) => [[120, 160], [20, 160], [200, 20]].map(([dx, dy]) =>
      document.elementFromPoint(x + dx, y + dy)?.closest('.cell') !== null), box);
    assert.deepEqual(hit, [true, false, false]);
  }));

test('only late and bad cells are filled, with their colour', () =>
  app.visit({ init: spring_of_2025, ...mouse, at: board }, async (page) => {
    await page.getByRole('button', { name: /^倒退 / }).click();
    await page.mouse.move(0, 0);
    await painted(page);
    const places = await painted_places(page);
    const picture = read_png(await page.screenshot());
    const fills = { 明显滞后: '173,67,26', 倒退: '169,30,44' };
    let checked = 0;
    for (const [name, place] of places) {
      const spot = name.match(/#(\d+)\.(\d+)$/);
      if (!spot || place.x + place.width > 850) continue;
      const spoken = await cell(page, spot[1], spot[2]).getAttribute('aria-label');
      const status = spoken.split('，').at(-1);
      if (!(status in fills)) continue;
      const pixel = picture.at(Math.round(place.x + 4), Math.round(place.y + place.height / 2)).join();
      assert.equal(pixel, fills[status], spoken);
      checked++;
    }
    assert.ok(checked > 3);
  }));

test('arrows, Home, End and pages move the focus, which stays in sight and shows', () =>
  app.visit({ init: spring_of_2025, ...mouse, at: board, viewport: { width: 1280, height: 520 } }, async (page) => {
    await cell(page, 0, 0).focus();
    const inside = async () => {
      const box = await grid(page).boundingBox();
      const place = await page.locator(':focus').boundingBox();
      const whole = place.x >= box.x && place.x + place.width <= box.x + box.width
        && place.y >= box.y && place.y + place.height <= box.y + box.height;
      const hit = await page.evaluate(({ x, y, width, height }) =>
        document.elementFromPoint(x + width / 2, y + height / 2) === document.activeElement, place);
      return whole && hit;
    };
    for (const [key, row, column] of [['ArrowRight', 0, 1], ['ArrowDown', 1, 1], ['End', 1, 43],
      ['ArrowRight', 1, 43], ['Control+End', 8, 43], ['ArrowUp', 7, 43], ['Home', 7, 0],
      ['PageUp', null, 0], ['PageDown', null, 0], ['Control+Home', 0, 0], ['ArrowUp', 0, 0]]) {
      await page.keyboard.press(key);
      const here = await focused(page);
      if (row !== null) assert.ok(here.path.endsWith(`#${row}.${column}`), `${key}: ${here.path}`);
      assert.ok(here.shows, 'the focus shows');
      assert.ok(await inside(), `${key}: ${here.path} is in sight`);
    }
    await painted(page);
    const box = await page.locator(':focus').boundingBox();
    const picture = read_png(await page.screenshot());
    const ring = picture.at(Math.round(box.x + box.width / 2), Math.round(box.y - 1)).join();
    assert.equal(ring, '20,102,107', 'the ring is painted');
    assert.equal(await page.locator('.grid [tabindex="0"]').count(), 1, 'one stop for Tab');
    await page.keyboard.press('Tab');
    assert.ok(!(await focused(page)).path.includes('#'), 'and Tab leaves the grid');
    await page.keyboard.press('Shift+Tab');
    assert.ok((await focused(page)).path.endsWith('#0.0'), 'and comes back to the same cell');
  }));

test('Enter opens the figure of the area, and going back finds the board as it was', () =>
  app.visit({ init: spring_of_2025, ...mouse, at: board, viewport: { width: 1280, height: 520 } }, async (page) => {
    await page.getByLabel('部门', { exact: true }).selectOption('health');
    await painted(page);
    await cell(page, 0, 0).focus();
    await page.keyboard.press('Control+End');
    const { path: where } = await focused(page);
    const address = await page.locator(':focus').getAttribute('href');
    const before = await grid(page).evaluate((element) => [element.scrollLeft, element.scrollTop]);
    await page.keyboard.press('Enter');
    await arrive(page, address);
    assert.match(address, /^#\/indicator\/sample-(women|children)\/[a-z0-9-]+\/district-8$/);
    await page.goBack();
    await arrive(page, board);
    assert.equal(await page.getByLabel('部门', { exact: true }).inputValue(), 'health');
    assert.deepEqual(await grid(page).evaluate((element) => [element.scrollLeft, element.scrollTop]), before);
    await painted(page);
    assert.deepEqual(await misplaced_at_rest(page), []);
    assert.equal(await page.locator(`[data-path="${where}"]`).count(), 1);
  }));

test('on a phone the list comes first; a tap on a cell opens it, a drag scrolls', needs('a dragging finger'), () =>
  app.visit({ init: spring_of_2025, at: board }, async (page, context) => {
    assert.equal(await grid(page).count(), 0);
    assert.ok(await page.getByRole('link', { name: /^督办单：/ }).count() > 5);
    await open_grid_on_phone(page);
    const box = await grid(page).boundingBox();
    const session = await context.newCDPSession(page);
    const touch = (type, ...points) => session.send('Input.dispatchTouchEvent', {
      type, touchPoints: points.map(([x, y]) => ({ x, y, id: 1 })),
    });
    const [x, y] = [box.x + box.width * 0.7, box.y + 200];
    await touch('touchStart', [x, y]);
    for (let moved = 20; moved <= 160; moved += 20) await touch('touchMove', [x - moved, y]);
    await touch('touchEnd');
    await painted(page);
    assert.ok(await grid(page).evaluate((element) => element.scrollLeft) > 60, 'the grid went along');
    assert.equal(await page.evaluate(() => location.hash), board, 'and nothing was opened');
    await page.waitForFunction(() => {
      const { scrollLeft } = document.querySelector('.grid');
      const same = globalThis.was === scrollLeft;
      globalThis.was = scrollLeft;
      return same;
    }, null, { polling: 200 });
    assert.deepEqual(await misplaced_at_rest(page), []);
    const target = cell(page, 2, 3);
    const address = await target.getAttribute('href');
    await tap(page, target);
    await arrive(page, address);
  }));

test('a colour is chosen with its chip: counts stay, rows and list follow', () =>
  app.visit({ init: spring_of_2025, ...mouse, at: board }, async (page) => {
    const chip = page.getByRole('button', { name: /^倒退 \d+$/ });
    const count = Number((await chip.textContent()).split(' ')[1]);
    assert.ok(count > 0);
    await chip.click();
    await painted(page);
    assert.equal(await chip.getAttribute('aria-pressed'), 'true');
    assert.ok((await page.getByRole('heading', { level: 2, name: '倒退' }).count()) === 1);
    assert.equal(await page.getByRole('link', { name: /^督办单：/ }).count(), Math.min(count, 50));
    assert.deepEqual(await misplaced_or_few(page), []);
    await chip.click();
    await painted(page);
    assert.equal(await grid(page).getAttribute('aria-rowcount'), '10');
  }));

async function misplaced_or_few(page) {
  const cells = [...(await painted_places(page)).keys()].filter((name) => /#\d+\.\d+$/.test(name));
  return cells.length > 20 ? misplaced_at_rest(page) : [];
}

test('printing and text mode show the worst as a table, and the grid is back afterwards', () =>
  app.visit({ init: spring_of_2025, ...mouse, at: board }, async (page) => {
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    const table = page.getByRole('table', { name: '最需要督办' });
    await table.waitFor();
    assert.equal(await grid(page).count(), 0);
    assert.ok(await table.getByRole('row').count() > 10);
    const box = await table.boundingBox();
    assert.ok(box.width > 400 && box.height > 300, 'it is laid out');
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    await grid(page).waitFor();
    await painted(page);
    assert.deepEqual(await misplaced_at_rest(page), []);
    await go(page, '#/about');
    await page.getByRole('button', { name: '打开文字版' }).click();
    await go(page, board);
    await table.waitFor();
  }));

for (const colorScheme of ['light', 'dark'])
  test(`axe finds nothing on the board: ${colorScheme}`, () =>
    app.visit({ init: spring_of_2025, ...mouse, colorScheme, at: board }, async (page) => {
      await page.evaluate(axe);
      const faults = () => page.evaluate(async () => (await globalThis.axe.run()).violations.flatMap(
        ({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 200)}`)));
      assert.deepEqual(await faults(), []);
      await scroll_to(page, 500, 40);
      assert.deepEqual(await faults(), []);
      await page.setViewportSize({ width: 412, height: 915 });
      await painted(page);
      assert.deepEqual(await faults(), []);
      await open_grid_on_phone(page);
      assert.deepEqual(await faults(), []);
    }));

test('in large type cells grow with their text and elements with them', () =>
  app.visit({ init: spring_of_2025, at: '#/about' }, async (page) => {
    await page.getByRole('button', { name: '长辈' }).click();
    await go(page, board);
    await open_grid_on_phone(page);
    assert.deepEqual(await misplaced_at_rest(page), []);
    const box = await cell(page, 0, 0).boundingBox();
    assert.ok(Math.abs(box.width - 81) < 1 && Math.abs(box.height - 58) < 1, JSON.stringify(box));
  }));
