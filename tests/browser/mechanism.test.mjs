// The mechanism and the glossary: tapped, tabbed, read aloud, waited for, and found.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { App, desktop, go, is_open, painted, painted_places } from './support/app.mjs';
import { arrive, focused, tab_to, tap, words_of } from './support/hands.mjs';
import { differs } from './support/ink.mjs';
import { read_png } from './support/png.mjs';

const app = new App();
const keys = { ...desktop, isMobile: false, hasTouch: false };

const diagram = (page, name) => page.getByRole('list', { name });
// Returns the box whose words begin with `label`: the words of a box stand in two lines of different size.
const box = (page, list, label) => diagram(page, list).getByRole('link', { name: new RegExp(`^${label}`) });
const heading = (page, level, name) => page.getByRole('heading', { level, name, exact: true });

test('a finger on a box chooses it: its words come beneath, and the page stays where it was', () =>
  app.visit({ at: '#/mechanism', viewport: { width: 412, height: 640 } }, async (page) => {
    const main = page.getByRole('main');
    await main.evaluate((element) => { element.scrollTop = 60; });
    await painted(page);
    await tap(page, box(page, '谁来做这件事', '妇儿工委'));
    await arrive(page, '#/mechanism/committee');
    await heading(page, 2, '妇儿工委').waitFor();
    for (const duty of ['组织', '协调', '指导', '督促'])
      await page.getByRole('list', { name: '它的四件事' }).getByText(duty, { exact: true }).first().waitFor();
    assert.equal(await main.evaluate((element) => element.scrollTop), 60);
    assert.equal(await box(page, '谁来做这件事', '妇儿工委').getAttribute('aria-current'), 'page');
    const said = await page.locator('#spoken').textContent();
    assert.match(said, /^妇儿工委：/, 'it is told aloud');
    const places = await painted_places(page);
    const [picture] = [...places].filter(([path]) => path.endsWith('/diagram')).map(([, rect]) => rect);
    const [told] = [...places].filter(([path]) => path.endsWith('/part')).map(([, rect]) => rect);
    assert.ok(told.y >= picture.y + picture.height, 'beneath the picture');
  }));

test('the keyboard walks the boxes in order, chooses with Enter and keeps its place', () =>
  app.visit({ ...keys, at: '#/mechanism' }, async (page) => {
    await tab_to(page, '党委');
    const order = [];
    for (let i = 0; i < 9; i++) {
      const here = await focused(page);
      assert.ok(here.shows);
      order.push(here.name.slice(0, 2));
      await page.keyboard.press('Tab');
    }
    assert.deepEqual(order, ['党委', '政府', '人大', '妇儿', '各部', '统计', '群团', '社会', '家庭']);
    for (let i = 0; i < 4; i++) await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await arrive(page, '#/mechanism/statistics');
    assert.match((await focused(page)).name, /^统计部门/);
    const places = await painted_places(page);
    const rect = (end) => [...places].find(([path]) => path.endsWith(end))[1];
    assert.ok(rect('/part').x > rect('/diagram').x + rect('/diagram').width, 'beside the picture');
    await page.goBack();
    await arrive(page, '#/mechanism');
  }));

test('the ring of the year can be walked step by step and comes back to its start', () =>
  app.visit({ at: '#/mechanism/breakdown' }, async (page) => {
    for (const [step, slug] of [['责任到位', 'duties'], ['监测统计', 'monitoring'], ['预警', 'warning'],
      ['督办', 'supervision'], ['年度考核', 'assessment'], ['目标分解', 'breakdown']]) {
      await tap(page, page.getByRole('link', { name: `下一步：${step}` }));
      await arrive(page, `#/mechanism/${slug}`);
      await heading(page, 2, step).waitFor();
    }
    const snapshot = await diagram(page, '一年里怎么转').ariaSnapshot();
    assert.equal(snapshot.match(/listitem/g).length, 7, 'six steps and the middle');
  }));

test('the sections are tabs of links; each shows what it says', () =>
  app.visit({ at: '#/mechanism' }, async (page) => {
    const tabs = page.getByRole('list', { name: '这一页的几部分' });
    for (const [tab, slug, title] of [['怎么转', '/cycle', '一年里怎么转'], ['时间表', '/years', '十年走到哪一步'],
      ['达标率', '/met-share', '达标率是什么'], ['谁来做', '', '谁来做这件事']]) {
      await tap(page, tabs.getByRole('link', { name: tab }));
      await arrive(page, `#/mechanism${slug}`);
      await heading(page, 2, title).waitFor();
      assert.equal(await tabs.getByRole('link', { name: tab }).getAttribute('aria-current'), 'page');
    }
  }));

test('the timeline says today’s month, and the seeds’ shares say whose they are', () =>
  app.visit({ at: '#/mechanism/years' }, async (page) => {
    const now = new Date();
    await page.getByRole('img', {
      name: `国家两纲，十年（2021—2030 年）；全国的监测报告，一年一份（2021—2030 年）；一个市的规划，五年（2021—2025 年）；今天是 ${now.getFullYear()} 年 ${now.getMonth() + 1} 月`,
    }).waitFor();
    await go(page, '#/mechanism/met-share');
    const words = await words_of(page);
    for (const expected of ['97.22%', '92.11%', '说的是更早的一轮', '知晓自己算的：35 ÷ 36 ＝ 97.22%', '44 项 ÷ 54 项'])
      assert.ok(words.includes(expected), expected);
  }));

test('what is typed finds a term, and its link leads on', () =>
  app.visit({ at: '#/glossary' }, async (page) => {
    const field = page.getByRole('textbox', { name: '找一个词' });
    await field.fill('泊松');
    await page.getByText('1 个词', { exact: true }).waitFor();
    await page.getByText('数太小看不出', { exact: true }).waitFor();
    await field.fill('没有这个词');
    await page.getByText('没有找到“没有这个词”。', { exact: false }).waitFor();
    await field.fill('妇儿工委');
    await tap(page, page.getByRole('link', { name: '看它管什么' }));
    await arrive(page, '#/mechanism/committee');
    await heading(page, 2, '妇儿工委').waitFor();
    assert.equal((await focused(page)).tag, 'h1', 'on another page focus goes to its heading');
  }));

test('goals and about lead here, and back', () =>
  app.visit({ at: '#/goals' }, async (page) => {
    await tap(page, page.getByRole('link', { name: /^怎么算的/ }));
    await arrive(page, '#/mechanism/met-share');
    await tap(page, page.getByRole('link', { name: '返回目标' }));
    await arrive(page, '#/goals');
    await go(page, '#/about');
    await tap(page, page.getByRole('link', { name: /^名词/ }));
    await arrive(page, '#/glossary');
    await heading(page, 1, '名词').waitFor();
  }));

test('until the content is here the page says so; when it fails it offers to ask again, and then has it', () =>
  app.visit({ at: null, loud: true }, async (page) => {
    let answer;
    const asked = new Promise((done) => { answer = done; });
    await page.route('**/content/guide.*.json', async (route) => {
      await asked;
      await route.fulfill({ status: 503, body: '' });
    });
    await page.goto(`${app.origin}/#/mechanism/committee`);
    await heading(page, 1, '两个规划怎样落实').waitFor();
    await page.getByText('正在取这部分内容，马上就好。').waitFor();
    answer();
    await heading(page, 2, '这部分内容没有取到').waitFor();
    await page.unroute('**/content/guide.*.json');
    await tap(page, page.getByRole('button', { name: '再取一次' }));
    await heading(page, 2, '妇儿工委').waitFor();
  }));

test('the first pages work without the code of the others, which is asked for again', () =>
  app.visit({ at: null, loud: true }, async (page) => {
    await page.route('**/zhixiao_later.*.wasm', (route) => route.fulfill({ status: 503, body: '' }));
    await page.goto(`${app.origin}/#/plans`);
    await heading(page, 2, '这部分内容没有取到').waitFor();
    await page.getByRole('link', { name: '首页' }).click();
    await page.getByRole('link', { name: '目标', exact: true }).waitFor();
    await go(page, '#/mechanism');
    await heading(page, 2, '这部分内容没有取到').waitFor();
    await page.unroute('**/zhixiao_later.*.wasm');
    await tap(page, page.getByRole('button', { name: '再取一次' }));
    await heading(page, 1, '两个规划怎样落实').waitFor();
  }));

test('in text mode the diagram is a list of links, and one is marked', () =>
  app.visit({ at: '#/about' }, async (page) => {
    await page.getByRole('button', { name: '打开文字版' }).click();
    await page.getByRole('button', { name: '回到图画版' }).waitFor();
    await go(page, '#/mechanism');
    const link = box(page, '谁来做这件事', '妇儿工委');
    assert.ok((await link.innerText()).includes('妇儿工委'));
    await link.click();
    await arrive(page, '#/mechanism/committee');
    await heading(page, 2, '妇儿工委').waitFor();
    const weight = await link.evaluate((element) => getComputedStyle(element).fontWeight);
    assert.equal(weight, '600');
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    assert.ok(wide <= 0, 'nothing sticks out at the side');
  }));

test('large type and a narrow phone leave every box whole and apart', () =>
  app.visit({ at: '#/about', viewport: { width: 320, height: 640 } }, async (page) => {
    await page.getByRole('button', { name: '长辈（大字）' }).click();
    for (const hash of ['#/mechanism', '#/mechanism/cycle']) {
      await go(page, hash);
      const boxes = [...await painted_places(page)].filter(([path]) => /\/diagram#\d+$/.test(path)).map(([, rect]) => rect);
      assert.ok(boxes.length >= 7);
      for (const one of boxes) {
        assert.ok(one.x >= 0 && one.x + one.width <= 320);
        for (const other of boxes) {
          if (one === other) continue;
          const apart = one.x + one.width <= other.x || other.x + other.width <= one.x
            || one.y + one.height <= other.y || other.y + other.height <= one.y;
          assert.ok(apart, hash);
        }
      }
    }
  }));

test('a box that is hovered, chosen or has focus is seen to be', () =>
  app.visit({ ...keys, at: '#/mechanism' }, async (page) => {
    const link = box(page, '谁来做这件事', '政府');
    const place = await link.boundingBox();
    const around = {
      left: Math.floor(place.x) - 6, top: Math.floor(place.y) - 6,
      right: Math.ceil(place.x + place.width) + 6, bottom: Math.ceil(place.y + place.height) + 6,
    };
    const look = async () => {
      await painted(page);
      return read_png(await page.screenshot());
    };
    const plain = await look();
    await page.mouse.move(place.x + 20, place.y + 10);
    const hovered = await look();
    assert.ok(differs(plain, hovered, around), 'hovered');
    await page.mouse.move(1, 1);
    await tab_to(page, '政府');
    assert.ok(differs(plain, await look(), around), 'focused');
    await page.keyboard.press('Enter');
    await arrive(page, '#/mechanism/government');
    assert.ok(differs(plain, await look(), around), 'chosen');
  }));

test('arriving from outside at a part shows it', () =>
  app.visit({ at: null }, async (page) => {
    await page.goto(`${app.origin}/#/mechanism/supervision`);
    await is_open(page);
    await heading(page, 2, '督办').waitFor();
    await go(page, '#/mechanism/nobody');
    await heading(page, 1, '没有这一页').waitFor();
  }));
