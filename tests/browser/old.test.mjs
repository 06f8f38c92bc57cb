// Browsers that cannot run the app come to the page of text, which says the same as the app.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { App, desktop, dist, is_open } from './support/app.mjs';
import { needs, partly } from './support/engines.mjs';

const app = new App();
const axe = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const assets = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../assets/content');
const content = (name) => JSON.parse(fs.readFileSync(path.join(assets, name), 'utf8'));
const packs = ['women', 'children'].map((name) => content(`${name}.json`));
const { hotlines } = content('rights/hotlines.json');
const { situations } = content('rights/situations.json');
const one_file = pathToFileURL(path.join(dist, 'zhixiao.html')).href;

// Browsers that cannot run the app. A browser without modules has nothing younger either.
const old = {
  'without WebAssembly': { init: () => { delete globalThis.WebAssembly; } },
  'of 2020': { init: () => { delete Array.prototype.at; } },
  'without modules': {
    init: () => {
      delete Array.prototype.at;
      delete Array.prototype.flat;
      delete HTMLScriptElement.prototype.noModule;
      delete globalThis.Promise;
      delete globalThis.ResizeObserver;
      delete globalThis.WebAssembly;
    },
  },
};

// A browser that runs the app from a server, but not the one file, which holds its files gzipped.
const of_2022 = { init: () => { delete globalThis.DecompressionStream; } };

async function assert_readable(page) {
  const main = page.locator('main:visible');
  await main.getByRole('heading', { level: 1, name: '知晓 · 文字版' }).waitFor();
  assert.equal(await main.getByRole('link', { name: '拨打 110 报警' }).first().getAttribute('href'), 'tel:110');
  for (const name of ['妇女纲要', '儿童纲要', '维权求助', '家教'])
    assert.ok(await main.getByRole('heading', { level: 2, name, exact: true }).isVisible(), name);
  const words = await main.innerText();
  assert.match(words, /孕产妇死亡率\s+妇女 · 健康 · 主要目标 预期可达标\s+14\.3 \/10万 · 2024 年/);
  assert.match(words, /家里有人打我、骂我、吓我、不让我出门\s+现在安全吗？\s+拨打 110 报警[^]*?正在被打、被威胁、被关着，先打 110。/);
}

for (const [what, options] of Object.entries(old)) {
  test(`a browser ${what} is led to the page of text`, () =>
    app.visit({ ...options, at: null, loud: true }, async (page) => {
      await page.goto(`${app.origin}/#/goals`);
      await page.waitForURL(`${app.origin}/text.html`);
      await assert_readable(page);
    }));
}

for (const [what, options] of Object.entries({ ...old, 'of 2022': of_2022 })) {
  test(`a browser ${what} shows the page of text of the one file, and starts nothing`, needs('a page from the disk'), () =>
    app.visit({ ...options, at: null, origin: 'file://' }, async (page, context) => {
      await context.setOffline(true);
      await page.goto(one_file);
      await assert_readable(page);
      assert.ok(await page.locator('#opening').isHidden());
      assert.equal(await page.locator('#mirror > *').count(), 0);
    }));
}

test('a browser of 2022 opens the app from a server', () =>
  app.visit({ ...of_2022, ...desktop }, async (page) => {
    assert.equal(await page.evaluate(() => typeof DecompressionStream), 'undefined');
    assert.ok(await page.locator('#mirror').getByRole('heading', { level: 1 }).isVisible());
  }));

test('with JavaScript off the first page names the page of text', needs('a page without scripts'), () =>
  app.visit({ at: null, javaScriptEnabled: false, origin: app.origin }, async (page) => {
    await page.goto(`${app.origin}/`);
    await page.locator('noscript').getByRole('link', { name: '看文字版' }).click();
    await page.waitForURL(`${app.origin}/text.html`);
    await assert_readable(page);
  }));

test('with JavaScript off the one file is the page of text', needs('a page without scripts'), () =>
  app.visit({ at: null, javaScriptEnabled: false, origin: 'file://' }, async (page) => {
    await page.goto(one_file);
    await assert_readable(page);
  }));

test('a browser that can run the app finds nothing of the page of text in the one file', needs('a page from the disk'), () =>
  app.visit({ at: null, origin: 'file://', ...desktop }, async (page) => {
    await page.goto(one_file);
    await is_open(page);
    assert.equal(await page.locator('#text').count(), 0);
    assert.ok(await page.locator('#mirror').isVisible());
  }));

// Tests of words, which are the same on every engine.
const test_words = partly('words of the page of text', test, () => {});

const visit_text = (options, work) => app.visit({ ...options, at: null }, async (page, ...rest) => {
  await page.goto(`${app.origin}/text.html`);
  await work(page, ...rest);
});

const windows = [{ width: 412, height: 915 }, { width: 1280, height: 800 }];
for (const colorScheme of partly('axe on all pages and forms', ['light', 'dark'], ['light'])) {
  for (const viewport of partly('axe on all pages and forms', windows, windows.slice(0, 1))) {
    test(`axe finds nothing: ${colorScheme}, ${viewport.width} px wide`, () =>
      visit_text({ colorScheme, viewport }, async (page) => {
        await page.evaluate(axe);
        const found = await page.evaluate(async () => (await globalThis.axe.run({ resultTypes: ['violations'] })).violations
          .flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ html }) => `${id}: ${html.slice(0, 160)}`)));
        assert.deepEqual(found, []);
      }));
  }
}

test('nothing is wider than the window, down to 320 px, and calls are easy to hit', () =>
  visit_text({}, async (page) => {
    for (const width of [320, 412, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${width} px`);
    }
    const heights = await page.locator('.calls a').evaluateAll((links) => links.map((link) => link.getBoundingClientRect().height));
    assert.ok(heights.length === 5 && heights.every((height) => height >= 48), `${heights}`);
  }));

test('the page runs nothing, asks for its style alone, and its addresses tell nothing', () =>
  visit_text({}, async (page, context, heard) => {
    assert.deepEqual(heard.requests.map((url) => url.replace(/\.[0-9a-f]{8}/, '').slice(app.origin.length)).filter((url) => url.startsWith('/')),
      ['/text.html', '/files/entry.css']);
    const seen = await page.evaluate(() => ({
      active: document.querySelectorAll('script, style, [style], iframe, form, button, input, img, [onclick]').length,
      ids: [...document.querySelectorAll('[id]')].map(({ id }) => id),
      links: [...document.querySelectorAll('a')].map((link) => link.getAttribute('href')),
    }));
    assert.equal(seen.active, 0);
    assert.equal(new Set(seen.ids).size, seen.ids.length);
    for (const id of seen.ids) assert.match(id, /^p\d+$/);
    for (const link of seen.links)
      assert.ok(/^(tel|sms):\d+$/.test(link) || seen.ids.includes(link.slice(1)), link);
  }));

test_words('headings stand in each other without gaps, under one of level 1, and none is empty', () =>
  visit_text({}, async (page) => {
    const headings = await page.locator('h1, h2, h3, h4, h5, h6').evaluateAll((all) => all.map((heading) => (
      [Number(heading.localName[1]), heading.textContent, Number(/^H(\d)$/.exec(heading.nextElementSibling?.tagName)?.[1] ?? 7)])));
    assert.equal(headings.filter(([level]) => level === 1).length, 1);
    headings.forEach(([level, words, next], at) => {
      assert.ok(at === 0 || level <= headings[at - 1][0] + 1, words);
      assert.ok(words.trim() && next > level, `“${words}” has nothing under it`);
    });
  }));

// Returns what is written under each heading, and all of it without blanks.
const read = (page) => page.locator('main').evaluate((main) => {
  const under = {};
  let heading = '';
  for (const element of main.children) {
    if (/^H[1-4]$/.test(element.tagName)) heading = element.textContent;
    under[heading] = (under[heading] ?? '') + element.textContent;
  }
  return { under, all: main.textContent };
});
const packed = (text) => text.replace(/\s/g, '');

test_words('every number to call is there with what it is for, its hours, its caveat and its source', () =>
  visit_text({}, async (page) => {
    const items = await page.locator('li').evaluateAll((all) => all.map((item) => [item.querySelector('a')?.getAttribute('href'), item.textContent]));
    for (const line of hotlines) {
      const told = items.find(([href, words]) => /^(tel|sms):(\d+)$/.exec(href)?.[2] === line.id && words.includes(line.name) && words.includes(line.purpose));
      assert.ok(told, line.id);
      for (const part of [line.purpose, line.hours, line.local, line.caveat, line.source, line.checked].filter(Boolean))
        assert.ok(told[1].includes(part), `${line.id}: ${part}`);
    }
  }));

// The page holds what is valid on the day on which it was made, today, because it does not follow the calendar.
const today = new Date().toISOString().slice(0, 10);
const holding = (all) => (all ?? []).filter(({ valid_from = '', valid_until = '9' }) => valid_from <= today && today <= valid_until);

test_words('every situation is there: danger, steps, calls, evidence, laws, departments, closed doors', () =>
  visit_text({}, async (page) => {
    const html = await page.locator('main').evaluate((main) => main.innerHTML);
    const { departments } = content('rights/help.json');
    const name_of = new Map(departments.map(({ id, name }) => [id, name]));
    for (const one of situations) {
      const part = html.split(`>${one.name}</h3>`)[1]?.split('<h3')[0];
      assert.ok(part, one.name);
      const words = packed(part.replace(/<[^>]*>/g, ''));
      const wanted = [one.title, one.danger.text, ...holding(one.steps).flatMap(({ title, text }) => [title, text]), ...one.cautions ?? [],
        ...(one.calls ?? []).map(({ why }) => why), ...(one.evidence ?? []).map(({ text }) => text), ...holding(one.basis).map(({ text }) => text),
        ...(one.departments ?? []).flatMap(({ department, role }) => [name_of.get(department), role]),
        ...(one.closed_door ?? []).map(({ why }) => why), one.source].filter(Boolean);
      for (const text of wanted) assert.ok(words.includes(packed(text)), `${one.name}: ${text}`);
      const first_call = part.indexOf(`<a href="tel:${one.danger.calls[0].hotline}"`);
      assert.ok(first_call >= 0 && first_call < part.indexOf('>怎么做<'), `${one.name}: the call first`);
      for (const { hotline } of [...(one.calls ?? []), ...(one.closed_door ?? [])]) assert.match(part, new RegExp(`href="(tel|sms):${hotline}"`), one.name);
    }
  }));

test_words('every field, indicator and goal of both plans is there, with figures, years and sources', () =>
  visit_text({}, async (page) => {
    const { under, all } = await read(page);
    const text = packed(all);
    for (const { fields, goals, indicators, observations } of packs) {
      for (const { summary } of fields) assert.ok(text.includes(packed(summary)), summary);
      for (const goal of goals.filter((each) => !each.indicators?.length)) assert.ok(text.includes(packed(goal.text)), goal.text);
      for (const { id, name, definition, source } of indicators) {
        assert.ok(under[name], name);
        for (const part of [definition, source]) assert.ok(packed(under[name]).includes(packed(part)), `${name}: ${part}`);
        const newest = observations.filter((one) => one.indicator === id && one.value !== undefined && !one.area)
          .sort((one, other) => other.year - one.year)[0];
        if (newest) assert.ok(under[name].includes(String(newest.year)) && under[name].includes(newest.source), `${name}: ${newest.year}`);
        else assert.match(under[name], /暂无公布值/, name);
      }
    }
    assert.doesNotMatch(all, /undefined|NaN|null|\[object|\{\w+\}/);
  }));

test_words('every question to families is there, with why, what to try, and every word explained', () =>
  visit_text({}, async (page) => {
    const text = packed((await read(page)).all);
    for (const { items } of content('family.json').checklists)
      for (const item of items)
        for (const part of [item.question, item.why, item.try_today, item.basis[0].title]) assert.ok(text.includes(packed(part)), part);
    for (const { terms } of content('guide.json').topics)
      for (const { name, text: words } of terms) assert.ok(text.includes(packed(name + words)), name);
  }));

test('the page is left fast without scripts: a table of units, in sight everywhere, and nothing else', () =>
  visit_text({ viewport: { width: 360, height: 640 } }, async (page) => {
    const leave = page.getByRole('link', { name: '快速离开' });
    const top = await leave.boundingBox();
    assert.ok(top.height >= 44 && top.y >= 0 && top.x + top.width <= 360, JSON.stringify(top));
    const call = await page.getByRole('link', { name: '拨打 110 报警' }).first().boundingBox();
    assert.ok(call.y + call.height <= 640, 'the first number is on the first screen');
    await page.getByRole('heading', { name: situations[0].name, exact: true }).scrollIntoViewIfNeeded();
    assert.deepEqual(await leave.boundingBox(), top);
    await leave.click();
    const words = await page.locator('body').innerText();
    for (const part of ['单位换算', '长度', '面积', '平方米', '摄氏度']) assert.ok(words.includes(part), part);
    assert.doesNotMatch(words, /维权|暴力|110|知晓|快速离开/);
    assert.match(new URL(page.url()).hash, /^#p\d+$/);
    await page.getByRole('link', { name: '首页' }).click();
    await leave.waitFor();
  }));

test('before any situation the page says what it leaves behind on a device that others look through', () =>
  visit_text({}, async (page) => {
    const text = (await read(page)).all;
    const warned = text.indexOf('点右上角的“快速离开”');
    assert.match(text, /又会回到这里。浏览记录里还会有这一页/);
    assert.ok(warned > text.indexOf('拨打 110 报警') && warned < text.indexOf(situations[0].title));
    assert.doesNotMatch(await page.title(), /维权|暴力|求助/);
  }));
