// The rights part as people use it: with a screen reader, by keyboard, in large type, offline, on paper.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { App, desktop, go, painted, painted_places } from './support/app.mjs';
import { partly } from './support/engines.mjs';
import { arrive, focused, tab_to, words_of } from './support/hands.mjs';
import { assert_paper, on_paper } from './support/paper.mjs';
import { enter, start } from './support/rights.mjs';

const app = new App();
const axe = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const keys = { ...desktop, isMobile: false, hasTouch: false };

// Links that lead from the start of the part to each kind of view, by how their words begin.
const ways = {
  start: [],
  watched: ['有人会翻看这部手机'],
  situations: ['全部 29 种'],
  path: ['说不清是哪一种'],
  situation: ['家庭暴力'],
  'a situation of a child': ['网络诱骗'],
  evidence: ['家庭暴力', '打印或复制'],
  hotlines: ['全部电话'],
  hotline: ['12348'],
  laws: ['看法律'],
  law: ['看法律', '反家庭暴力法'],
  order: ['人身安全保护令'],
  reporting: ['强制报告'],
  helpers: ['谁来帮我'],
  helper: ['谁来帮我', '公安机关'],
  services: ['能申请的服务'],
};

async function walk(page, way) {
  await page.evaluate(() => document.querySelector('#mirror [data-path="places/rights"]').click());
  await painted(page);
  for (const name of way) {
    await page.getByRole('main').getByRole('link', { name: new RegExp(`^${name}`) }).first().click();
    await painted(page);
  }
}

async function on_each_view(page, look) {
  for (const [name, way] of Object.entries(ways)) {
    await walk(page, way);
    await look(name);
  }
}

async function choose(page, button) {
  await go(page, '#/about');
  await page.getByRole('button', { name: button }).click();
  await painted(page);
}

const looks = [['light', 'text'], ['light', 'picture'], ['dark', 'text'], ['dark', 'picture']];
for (const [colorScheme, mode] of partly('axe on all pages and forms', looks, looks.slice(0, 1))) {
  test(`axe finds nothing on any kind of view: ${colorScheme}, ${mode} mode`, () =>
    app.visit({ colorScheme }, async (page) => {
      await page.evaluate(axe);
      if (mode === 'text') await choose(page, '打开文字版');
      const found = [];
      await on_each_view(page, async (name) => {
        found.push(...await page.evaluate(async (view) => {
          const { violations } = await globalThis.axe.run({ resultTypes: ['violations'] });
          return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${view}: ${id}: ${html.slice(0, 160)}`));
        }, name));
      });
      assert.deepEqual(found, []);
    }));
}

test('every view has one heading 1 of its own, headings without gaps, and calls named in full', () =>
  app.visit({ at: start }, async (page) => {
    const titles = new Set();
    await on_each_view(page, async (name) => {
      const seen = await page.evaluate(() => ({
        levels: [...document.querySelectorAll('#mirror :is(h1, h2, h3)')].map(({ localName }) => Number(localName[1])),
        title: document.querySelector('#mirror h1').textContent,
        calls: [...document.querySelectorAll('#mirror a:is([href^="tel:"], [href^="sms:"])')].map((link) => [
          link.getAttribute('href').slice(4), link.getAttribute('aria-label') ?? link.textContent]),
      }));
      titles.add(seen.title);
      assert.equal(seen.levels.filter((level) => level === 1).length, 1, name);
      seen.levels.forEach((level, at) => assert.ok(at === 0 || level <= seen.levels[at - 1] + 1, `${name}: ${seen.levels}`));
      for (const [number, call] of seen.calls)
        assert.match(call, new RegExp(`^(拨打 ${number} .|发短信到 ${number})`), name);
    });
    assert.equal(titles.size, Object.keys(ways).length);
  }));

test('the window is called the same in every view, and the address stays', () =>
  app.visit({}, async (page) => {
    await enter(page);
    await on_each_view(page, async (name) => {
      assert.equal(await page.title(), '更多 · 知晓', name);
      assert.equal(await page.evaluate(() => location.hash), start, name);
    });
  }));

test('by keyboard alone: from home to a call, a tick, a law and back', () =>
  app.visit(keys, async (page) => {
    await tab_to(page, '维权');
    await page.keyboard.press('Enter');
    await arrive(page, start);
    assert.equal((await focused(page)).tag, 'h1');
    await tab_to(page, '快速离开');
    const call = await tab_to(page, '拨打 110');
    assert.ok(call.shows);
    assert.equal(await page.evaluate(() => document.activeElement.getAttribute('href')), 'tel:110');
    await tab_to(page, '家庭暴力');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: '家庭暴力' }).waitFor();
    assert.equal((await focused(page)).tag, 'h1');
    await tab_to(page, '反家庭暴力法 第十八条');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: '反家庭暴力法' }).waitFor();
    // Not by Tab, which leads from the last control through the window of Firefox itself.
    await page.getByRole('link', { name: '返回' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: '家庭暴力' }).waitFor();
    await page.waitForFunction(() => document.activeElement.tagName === 'H1');
    const tick = { name: '病历、诊断和票据' };
    await page.getByRole('checkbox', tick).focus();
    await page.keyboard.press('Space');
    await page.getByRole('checkbox', { ...tick, checked: true }).waitFor();
    assert.match(await words_of(page), /已准备 1 \/ 8/);
  }));

test('in the star a press opens the department, and the list says the same', () =>
  app.visit({ at: start }, async (page) => {
    await walk(page, ways.helpers);
    await page.getByRole('main').getByRole('link', { name: '检察院', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: '人民检察院' }).waitFor();
  }));

test('at elder size nothing is cut off at the side', () =>
  app.visit({}, async (page) => {
    await choose(page, /大字/);
    await on_each_view(page, async (name) => {
      for (const [path, box] of await painted_places(page))
        assert.ok(box.x >= -0.5 && box.x + box.width <= 412.5, `${name}: ${path}`);
    });
  }));

test('without a network every view is there', () =>
  app.visit({}, async (page, context, heard) => {
    await context.setOffline(true);
    const before = heard.requests.length;
    await on_each_view(page, async (name) => {
      assert.doesNotMatch(await words_of(page), /正在取这部分|没有取到/, name);
    });
    assert.equal(heard.requests.length, before);
  }));

// Returns, for each link of the page whose address matches `href`, whether it is wholly in sight above the app's
// bar and is what a finger at its middle hits.
const seen_of = (page, href) => page.evaluate((wanted) => {
  const bar = document.querySelector('#mirror > nav').getBoundingClientRect();
  const end = document.querySelector('#mirror.plain') || bar.top < 100 ? innerHeight : bar.top;
  return [...document.querySelectorAll('#mirror main a')].filter((link) => link.getAttribute('href').match(wanted)).map((link) => {
    const { x, y, width, height, bottom } = link.getBoundingClientRect();
    const hit = document.elementFromPoint(x + width / 2, y + height / 2);
    return { href: link.getAttribute('href'), height, is_seen: bottom <= end && Boolean(hit) && link.contains(hit) };
  });
}, href);

// The first of each list, the form that other engines try, is the smallest window with the type that takes most
// room in it.
const sizes = [['elder', 60], ['standard', 48]];
const windows = [{ width: 360, height: 640 }, { width: 412, height: 915 }];
for (const mode of ['picture', 'text']) {
  for (const [size, least] of partly('forms of the rights part', sizes, sizes.slice(0, 1))) {
    for (const viewport of partly('forms of the rights part', windows, windows.slice(0, 1))) {
      test(`the first screen has the way out and a number to call: ${mode} mode, ${size} size, ${viewport.width} × ${viewport.height}`, () =>
        app.visit({ viewport }, async (page) => {
          if (size === 'elder') await choose(page, /大字/);
          if (mode === 'text') await choose(page, '打开文字版');
          await walk(page, ways.start);
          const rows = await seen_of(page, '^tel:');
          assert.deepEqual(rows.slice(0, 3).map(({ href }) => href), ['tel:110', 'tel:120', 'tel:12338']);
          for (const { href, height, is_seen } of rows.slice(0, 3)) assert.ok(is_seen && height >= least, `${href}: ${height}, ${is_seen}`);
          const search = await page.getByRole('textbox', { name: '用自己的话说发生了什么' }).boundingBox();
          const last = await page.getByRole('link', { name: '拨打 12338 妇女维权热线' }).boundingBox();
          assert.ok(last.y + last.height <= search.y, 'the calls stand before the search');
          await on_each_view(page, async (name) => {
            // A view that one goes back to is where it was left.
            await page.evaluate(() => { for (const each of [document.documentElement, document.querySelector('#mirror main')]) each.scrollTop = 0; });
            await painted(page);
            const calls = await seen_of(page, '^(tel|sms):');
            assert.ok(calls.some(({ is_seen, height }) => is_seen && height >= 48), `${name}: ${JSON.stringify(calls.slice(0, 3))}`);
            const leave = await page.getByRole('button', { name: '快速离开' }).boundingBox();
            assert.ok(leave.y >= 0 && leave.y + leave.height <= viewport.height, name);
          });
        }));
    }
  }
}

test('what people type finds what happened, and words of danger bring 110 first', () =>
  app.visit({ at: start }, async (page) => {
    const field = page.getByRole('textbox', { name: '用自己的话说发生了什么' });
    await field.fill('怀孕被开除');
    await painted(page);
    await page.getByRole('main').getByRole('link', { name: /怀孕被辞退/ }).first().click();
    await page.getByRole('heading', { level: 1, name: '怀孕被辞退' }).waitFor();
    await page.getByRole('link', { name: '返回' }).click();
    await field.fill('他拿刀要杀我');
    await painted(page);
    const links = await page.getByRole('main').getByRole('link').allTextContents();
    const at = (words) => links.findIndex((link) => link.includes(words));
    assert.ok(at('拨打 110') >= 0 && at('拨打 110') < at('家庭暴力'), links.join(' | '));
  }));

test('the list of what to bring is one page of neutral words, with its ticks and what was added', () =>
  app.visit({ at: start }, async (page) => {
    await walk(page, ways.evidence);
    await page.getByRole('checkbox').nth(1).click();
    await painted(page);
    await assert_paper(page, { pages: 1 });
    const words = await on_paper(page);
    for (const part of ['要准备的材料', '病历、诊断和票据', '知情人的姓名和联系方式'])
      assert.ok(words.includes(part), `“${part}” stands in\n${words}`);
    for (const part of ['家庭暴力', '报警', '告诫书', '维权', '110'])
      assert.ok(!words.includes(part), `no “${part}” in\n${words}`);
  }));

test('a situation on paper names its steps, numbers and laws', () =>
  app.visit({ at: start }, async (page) => {
    await walk(page, ways.situation);
    const words = await on_paper(page);
    for (const part of ['拨打 110 报警', '到安全的地方', '12338', '病历、诊断和票据', '5 日', '公安机关'])
      assert.ok(words.includes(part), `“${part}” stands in\n${words}`);
    assert.match(words, /法律怎么说\s+反家庭暴力法\s*第二条、第三十七条/);
    for (const part of ['快速离开', '返回', '首页']) assert.ok(!words.includes(part), `no “${part}”`);
  }));

test('the outline of an application goes on paper with what was typed, whole', () =>
  app.visit({ at: start }, async (page) => {
    await walk(page, ways.order);
    const fields = page.getByRole('main').getByRole('textbox');
    const long = '他于上个月三次到我住处门口吵闹，邻居都听见了。'.repeat(12);
    await fields.nth(1).fill(long);
    await painted(page);
    await assert_paper(page, { at_most: 2 });
    const words = (await on_paper(page)).replace(/\s/g, '');
    assert.ok(words.includes(long), words);
  }));
