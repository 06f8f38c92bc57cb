// What screen readers, keyboards and the browser's own tools find on the pages.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { App, desktop, go, pages, painted, painted_places } from './support/app.mjs';
import { partly } from './support/engines.mjs';
import { focused } from './support/hands.mjs';

const app = new App();
const axe = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const keys = { ...desktop, isMobile: false, hasTouch: false };

// Returns what axe finds wrong with the page, one line for each fault.
async function faults(page, name) {
  const found = await page.evaluate(async () => {
    const { violations } = await globalThis.axe.run({ resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`));
  });
  return found.map((fault) => `${name}: ${fault}`);
}

async function open_text_mode(page) {
  await go(page, '#/about');
  await page.getByRole('button', { name: '打开文字版' }).click();
  await page.getByRole('button', { name: '回到图画版' }).waitFor();
}

const forms = [['light', 'text'], ['light', 'picture'], ['dark', 'text'], ['dark', 'picture']];
for (const [colorScheme, mode] of partly('axe on all pages and forms', forms, forms.slice(0, 1))) {
  test(`axe finds nothing on any page: ${colorScheme}, ${mode} mode`, () =>
    app.visit({ colorScheme }, async (page) => {
      await page.evaluate(axe);
      if (mode === 'text') await open_text_mode(page);
      const found = [];
      for (const [name, hash] of Object.entries(pages)) {
        await go(page, hash);
        found.push(...await faults(page, name));
      }
      assert.deepEqual(found, []);
    }));
}

// Asserts that the wanted lines stand in the snapshot in this order; other lines may stand between them.
function assert_in_order(snapshot, wanted) {
  let from = 0;
  for (const words of wanted) {
    const at = snapshot.indexOf(words, from);
    assert.ok(at >= 0, `“${words}” comes after the ones before it in\n${snapshot}`);
    from = at + words.length;
  }
}

test('ticks are checkboxes whose words stay whole, numbers are links the telephone knows', () =>
  app.visit({ at: pages.gallery }, async (page) => {
    const long = '没勾的一条，写得长，用来看框旁边的字怎样换行，又不跑到框的下面';
    const tick = (name, options) => page.getByRole('checkbox', { name, exact: true, ...options });
    await tick(long, { checked: false }).waitFor();
    await tick('勾上的一条', { checked: true, disabled: false }).waitFor();
    for (const [name, address] of [['拨打 12338', 'tel:12338'], ['发短信到 12110，写清地点和情况', 'sms:12110']])
      assert.equal(await page.getByRole('link', { name, exact: true }).getAttribute('href'), address);
    await page.getByRole('img', { name: '二维码：拨打 12338' }).waitFor();
  }));

test('home reads in order: greeting, wheel, counts, plans, newest figures, places', () =>
  app.visit({}, async (page) => {
    assert_in_order(await page.locator('#mirror').ariaSnapshot(), [
      '- main "主要内容"', 'heading', '这里是知晓', '[level=1]', 'heading "两纲目标走到哪了" [level=2]',
      'link "妇女 · 健康，3 项量化目标', 'link "儿童 · 法律保护', 'table "两纲量化目标的达标情况"',
      'columnheader "妇女"', 'rowheader "提前达标"', 'cell "6"', '妇女纲要', '儿童纲要',
      'heading "最新公布的数字" [level=2]', 'list', 'listitem', 'link "九年义务教育巩固率',
      'navigation "主导航"', 'link "首页"',
    ]);
  }));

test('an indicator reads in order: name, figure, chart, years, meaning, departments, sources', () =>
  app.visit({ at: pages['an indicator with areas'] }, async (page) => {
    assert_in_order(await page.locator('#mirror').ariaSnapshot(), [
      'banner', 'link "返回妇女 · 健康"', 'heading "孕产妇死亡率" [level=1]', 'main', 'region "最新数字"',
      '14.3', 'heading "这些年的变化" [level=2]', 'button "全国" [pressed]', 'img "孕产妇死亡率，全国：2020 年 16.9',
      'heading "逐年数字" [level=2]', 'table', 'columnheader "年份"', 'row', '2024', 'cell "14.3"',
      'heading "这个数怎么算" [level=2]', 'heading "谁来负责" [level=2]', 'list',
      'heading "数字从哪来" [level=2]', 'list', '国家统计局', 'navigation',
    ]);
  }));

// Presses `key` until the button called `end` has the focus. Returns the paths of what had it meanwhile.
async function walk(page, key, end) {
  const paths = [];
  for (let i = 0; i < 120; i++) {
    await page.keyboard.press(key);
    const here = await focused(page);
    if (here.name === end) return paths;
    assert.ok(here.shows, `focus shows on ${here.name}`);
    if (here.tag !== 'main') paths.push(here.path); // in Firefox what scrolls is a stop as well
  }
  throw new Error('focus never left the app');
}

test('Tab visits every control of home once, in order, and then leaves the app; so does Shift+Tab', () =>
  app.visit(keys, async (page) => {
    await page.evaluate(() => {
      const [before, after] = ['before', 'after'].map((name) => {
        const button = document.createElement('button');
        button.textContent = name;
        return button;
      });
      document.body.prepend(before);
      document.body.append(after);
      before.focus();
    });
    const controls = await page.evaluate(() => [...document.querySelectorAll(
      '#mirror :is(a, button:enabled, input)')].map((element) => element.dataset.path));
    assert.ok(controls.length > 20);
    assert.deepEqual(await walk(page, 'Tab', 'after'), controls);
    assert.deepEqual(await walk(page, 'Shift+Tab', 'before'), [...controls].reverse());
  }));

test('what has focus is in view', () =>
  app.visit({ ...keys, at: pages['a field of the women’s plan'], viewport: { width: 412, height: 700 } },
    async (page) => {
      for (let i = 0; i < 24; i++) {
        await page.keyboard.press('Tab');
        const seen = await page.evaluate(() => {
          const element = document.activeElement;
          const box = element.getBoundingClientRect();
          const at = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
          return element === document.body || element.contains(at);
        });
        assert.ok(seen, (await focused(page)).name);
      }
    }));

test('the browser keeps its own keys', () =>
  app.visit(keys, async (page) => {
    const taken = await page.evaluate(() => {
      const controlled = ['f', 'r', 'l', 'p', '+', '-', '0', 'c', 'a'].map((key) => ({ key, ctrlKey: true }));
      const bare = ['F5', 'F11', 'F12', 'Tab', ' ', 'PageDown', 'ArrowDown', 'Escape'].map((key) => ({ key }));
      const all = [...controlled, ...bare, { key: 'ArrowLeft', altKey: true }];
      const places = [document.body, document.querySelector('#mirror a'), document.querySelector('h1')];
      return places.flatMap((place) => all.filter((key) => ['keydown', 'keypress', 'keyup'].some((kind) => {
        const event = new KeyboardEvent(kind, { bubbles: true, cancelable: true, ...key });
        place.dispatchEvent(event);
        return event.defaultPrevented;
      })).map((key) => key.key));
    });
    assert.deepEqual(taken, []);
  }));

test('the browser’s search finds what is on the page, also below the fold', () =>
  app.visit({ at: pages['an indicator with areas'] }, async (page) => {
    assert.equal(await page.evaluate(() => window.find('孕产妇')), true);
    assert.equal(await page.evaluate(() => getSelection().toString()), '孕产妇');
    assert.equal(await page.evaluate(() => window.find('活产婴儿')), true);
    // Headless browsers select what they find, but do not bring it into view by themselves.
    await page.evaluate(() => getSelection().anchorNode.parentElement.scrollIntoView({ block: 'center' }));
    await painted(page);
    const top = await page.getByRole('main').evaluate((main) => main.scrollTop);
    assert.ok(top > 0, 'it is scrolled into view');
    const paragraph = (await painted_places(page)).get('main/cards/column-2/definition-card/words');
    assert.ok(paragraph.y > 60 && paragraph.y < 847, 'and painted there');
  }));

test('select all copies each paragraph whole, as a line of its own however it was wrapped', () =>
  app.visit({ ...keys, at: pages.about, permissions: ['clipboard-read', 'clipboard-write'] }, async (page) => {
    const copied = async () => {
      await page.keyboard.press('Control+a');
      await page.keyboard.press('Control+c');
      return (await page.evaluate(() => navigator.clipboard.readText())).split('\n');
    };
    const lines = await copied();
    for (const expected of ['关于知晓', '这是什么',
      '知晓把国家的妇女纲要和儿童纲要（2021—2030 年）讲成普通话：有哪些目标，现在是多少，谁来负责，数字从哪来。'])
      assert.ok(lines.includes(expected), `“${expected}” is a line of\n${lines.join('\n')}`);
    await go(page, pages['an indicator with areas']);
    assert.ok((await copied()).includes('2023\t15.1\t公布值\t高'), 'a row of a table is a line');
  }));

test('a part of a paragraph is copied as it was selected', () =>
  app.visit({ ...keys, at: pages.about, permissions: ['clipboard-read', 'clipboard-write'] }, async (page) => {
    assert.ok(await page.evaluate(() => window.find('有哪些目标，现在是多少，谁来负责')));
    await page.keyboard.press('Control+c');
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), '有哪些目标，现在是多少，谁来负责');
  }));

test('a name that was wrapped is spoken without spaces where the line broke', () =>
  app.visit({ at: '#/indicator/children/family-stations-rural', viewport: { width: 320, height: 640 } },
    async (page) => {
      const heading = page.getByRole('heading', { level: 1 });
      assert.ok(await heading.evaluate((h1) => h1.querySelectorAll('.text-line').length) > 1, 'it wraps');
      await page.getByRole('heading', {
        level: 1, name: '农村社区（村）家长学校或家庭教育指导服务站点覆盖率', exact: true,
      }).waitFor();
    }));

test('text mode is a complete page: everything said on the picture is visible text', () =>
  app.visit({ at: pages['an indicator with areas'] }, async (page) => {
    const read = () => page.locator('#mirror').ariaSnapshot();
    const as_picture = await read();
    await open_text_mode(page);
    await go(page, pages['an indicator with areas']);
    assert.equal(await read(), as_picture, 'the same is spoken');
    const words = await page.evaluate(() => document.getElementById('mirror').innerText);
    for (const expected of ['14.3', '国家统计局', '国发〔2021〕16号', '公布值'])
      assert.ok(words.includes(expected), expected);
    await go(page, '#/');
    await page.getByRole('link', { name: '妇女纲要 8 个领域', exact: false }).waitFor();
    assert.equal(await page.locator('#canvas').isVisible(), false);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    assert.ok(wide <= 0, 'nothing sticks out at the side');
  }));

// Makes a browser like Firefox before version 119, which has no properties for ARIA: what is set by them
// there, screen readers never hear.
const without_aria_properties = () => {
  for (const name of Object.getOwnPropertyNames(Element.prototype))
    if (name.startsWith('aria')) delete Element.prototype[name];
};

test('words that a slider or a picture says already are not read twice, in browsers without properties for ARIA as well', () =>
  app.visit({ at: pages.gallery, init: without_aria_properties }, async (page) => {
    const lines = page.locator('#mirror :is([data-label], section) > .text-line');
    assert.equal(await page.evaluate(() => 'ariaHidden' in Element.prototype), false);
    assert.ok(await lines.count() > 0, 'there are such words');
    assert.equal(await lines.and(page.locator(':not([aria-hidden=true])')).count(), 0);
  }));
