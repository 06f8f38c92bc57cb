// The mirror lies on the picture: every element on its painted node, every glyph on its ink.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { App, go, pages, painted, painted_places } from './support/app.mjs';
import { engine_name, needs } from './support/engines.mjs';
import { ink_of } from './support/ink.mjs';
import { read_png } from './support/png.mjs';

const app = new App();
const sizes = [[412, 915], [768, 1024], [1280, 800]];

// Returns where the elements are. Leaves out the cells that a grid keeps beyond its edge, because nothing is
// painted of them.
function mirror_places(page) {
  return page.evaluate(() => [...document.querySelectorAll('#mirror [data-path]')].flatMap((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    const grid = element.parentElement.closest('[role=grid]')?.getBoundingClientRect();
    const is_beyond = grid && (x + width <= grid.left || x >= grid.right || y + height <= grid.top || y >= grid.bottom);
    return is_beyond ? [] : [{ path: element.dataset.path, x, y, width, height }];
  }));
}

async function assert_mirror_lies_on_picture(page, name) {
  const picture = await painted_places(page);
  const mirror = await mirror_places(page);
  assert.ok(mirror.length > 5, `${name} has a mirror`);
  const off = mirror.filter(({ path, ...place }) => {
    const node = picture.get(path);
    return !node || Object.keys(place).some((key) => !(Math.abs(place[key] - node[key]) <= 1));
  });
  assert.deepEqual(off.map((element) => element.path), [], name);
}

// Paints nothing, for `init`: where elements and nodes lie is known without the picture, which at such sizes is
// nearly all of the work.
const unpainted = () => {
  for (const name of ['drawArrays', 'drawElements']) WebGL2RenderingContext.prototype[name] = () => {};
};

const on = (density, ...more) => (density === 1 ? {} : needs('a denser screen', ...more));

for (const [width, height] of sizes) {
  for (const density of [1, 2.625]) {
    test(`on every page each element lies on its node: ${width} × ${height}, density ${density}`, on(density), () =>
      app.visit({
        viewport: { width, height }, deviceScaleFactor: density, isMobile: width < 600, init: density > 1 ? unpainted : undefined,
      }, async (page) => {
        for (const [name, hash] of Object.entries(pages)) {
          await go(page, hash);
          await assert_mirror_lies_on_picture(page, name);
          await page.evaluate(() => {
            for (const pane of document.querySelectorAll('.scrolls')) pane.scrollTop = 357;
          });
          await painted(page);
          await assert_mirror_lies_on_picture(page, `${name}, scrolled`);
        }
      }));
  }
}

test('a turned screen and larger type are laid out anew, picture and mirror alike', () =>
  app.visit({ at: pages['an indicator with areas'] }, async (page) => {
    for (const [width, height] of [[915, 412], [412, 915]]) {
      await page.setViewportSize({ width, height });
      await page.waitForFunction((wide) => document.getElementById('canvas').width === Math.round(wide * devicePixelRatio), width);
      await painted(page);
      await assert_mirror_lies_on_picture(page, `${width} × ${height}`);
    }
    await go(page, pages.about);
    const size = () => page.getByRole('heading', { level: 1 })
      .evaluate((heading) => parseFloat(getComputedStyle(heading).fontSize));
    const standard = await size();
    await page.getByRole('button', { name: '长辈（大字）' }).click();
    await painted(page);
    assert.ok(await size() >= standard * 1.2, 'type is larger');
    for (const name of ['about', 'home', 'an indicator with areas']) {
      await go(page, pages[name]);
      await assert_mirror_lies_on_picture(page, `${name} in large type`);
    }
  }));

// Returns the lines of text that are wholly in view, in CSS px.
function lines_in_view(page) {
  return page.evaluate(() => [...document.querySelectorAll('#mirror .text-line')].flatMap((line) => {
    const box = line.getBoundingClientRect();
    const pane = line.closest('.pane').getBoundingClientRect();
    const inside = box.top >= pane.top && box.bottom <= pane.bottom && box.width > 0;
    return inside ? [{
      words: line.textContent, left: box.left, top: box.top, right: box.right, bottom: box.bottom,
    }] : [];
  }));
}

const mirror_alone = `
  #canvas { visibility: hidden }
  html, body { background: #fff !important }
  #mirror:not(.plain) * { color: #000 !important; background: none !important }`;

for (const name of ['home', 'a field of the women’s plan', 'an indicator with areas', 'about']) {
  for (const density of [1, 2.625]) {
    test(`the mirror’s glyphs fall on the painted ones: ${name}, density ${density}`, on(density), () =>
      app.visit({ at: pages[name], deviceScaleFactor: density }, async (page) => {
        const as_painted = read_png(await page.screenshot());
        await page.evaluate((style) => { // a style sheet made by a script is no inline style to the CSP
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(style);
          document.adoptedStyleSheets = [sheet];
        }, mirror_alone);
        const as_mirrored = read_png(await page.screenshot());
        const lines = await lines_in_view(page);
        assert.ok(lines.length > 5, 'there are lines to compare');
        // WebKit moves words that begin between two pixels to one of them.
        const most = Math.ceil(density) + (engine_name === 'webkit' ? 1 : 0);
        const off = [];
        for (const line of lines) {
          const area = {
            left: Math.max(0, Math.floor(line.left * density)),
            right: Math.min(as_painted.width, Math.ceil(line.right * density)),
            top: Math.max(0, Math.floor(line.top * density)),
            bottom: Math.min(as_painted.height, Math.ceil(line.bottom * density)),
          };
          const [seen, meant] = [ink_of(as_painted, area), ink_of(as_mirrored, area)];
          const apart = seen && meant
            ? Math.max(...Object.keys(seen).map((side) => Math.abs(seen[side] - meant[side])))
            : Infinity;
          if (apart > most) off.push(`${line.words}: ${apart} px`);
        }
        assert.deepEqual(off, []);
      }));
  }
}

for (const density of [1, 1.25, 1.5, 2, 2.625, 3]) {
  test(`the picture has exactly the pixels of the screen: density ${density}`, on(density), () =>
    app.visit({ deviceScaleFactor: density }, async (page) => {
      const size = await page.evaluate(() => {
        const canvas = document.getElementById('canvas');
        return [canvas.width, canvas.height];
      });
      assert.deepEqual(size, [Math.round(412 * density), Math.round(915 * density)]);
    }));

  // 416 × 920 is a whole number of pixels at each of these densities, as every real screen is.
  const whole = density === 1.25 ? ['a window at whole pixels of a screen of 1.25'] : [];
  test(`a hairline is painted without blur: density ${density}`, on(density, ...whole), () =>
    app.visit({ viewport: { width: 416, height: 920 }, deviceScaleFactor: density }, async (page) => {
      const picture = read_png(await page.screenshot());
      const bar = (await painted_places(page)).get('places');
      const edge = Math.round(bar.y * density);
      const column = [];
      for (let y = edge - 4; y < edge + 8; y++)
        column.push(picture.at(Math.round(6 * density), y).join());
      const [paper, line, surface] = ['250,247,242', '229,223,213', '255,255,255'];
      const thick = Math.max(1, Math.round(density));
      const from = column.indexOf(line);
      assert.ok(from > 0, `there is a line: ${column.join(' ')}`);
      const expected = column.map((_, i) => (i < from ? paper : i < from + thick ? line : surface));
      assert.deepEqual(column, expected);
    }));
}
