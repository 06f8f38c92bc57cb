// Links and plans made to do harm: they are shown as what they are, text, and do nothing.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { App, desktop, go, is_open, painted } from './support/app.mjs';
import { words_of } from './support/hands.mjs';
import { button, card, open } from './support/opening.mjs';

const app = new App();
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'zhixiao-hostile-'));
after(() => fs.rmSync(folder, { recursive: true, force: true }));

const bidi = /[\u202a-\u202e\u2066-\u2069]/;

const links = [
  `#/${'a'.repeat(100000)}`, `#/goals/${'x/'.repeat(5000)}`, `#${'/'.repeat(3000)}`, `#/goals/${'目'.repeat(400)}`,
  '#/%', '#/%E0%A4%A', '#/%00', '#/%FF%FE', '#/%u0041', '#/goals%2Fwomen', '#/goals/%2e%2e/women', '#/../../etc/passwd', '#//goals', '#/goals//women',
  '#javascript:alert(1)', '#/javascript:alert(1)', '#data:text/html,<script>alert(1)</script>', '#/<script>alert(1)</script>',
  '#/"><img src=x onerror=alert(1)>', '#/%3Cimg%20src=x%20onerror=alert(1)%3E', '#/\'-alert(1)-\'', '#/{{1+1}}', '#/${alert(1)}',
  '#http://127.0.0.1:9/', '#//127.0.0.1:9/', '#/https://example.org', '#/?next=https://example.org', '#@example.org',
  '#/__proto__', '#/goals/__proto__', '#/goals/constructor', '#/goals/women/__proto__', '#/indicator/__proto__/tostring', '#/mechanism/constructor',
  '#/goals/no-such-plan', '#/goals/women/no-such-field', '#/indicator/women/no-such', '#/indicator/women/maternal-mortality/no-such', '#/indicator/children/maternal-mortality',
  '#/local/no-such', '#/board/women', '#/board/no-such', '#/accounts/no-such', '#/account/women/no-such', '#/notice/no-such/no-such', '#/notices/women/no-such',
  '#/mechanism/no-such', '#/family/check/no-such', '#/family/check/99-99', '#/family/result/-1', '#/family/show/6-12', '#/family/handout', '#/more/laws/1',
  '#/\u202egnp.exe', '#/\u0000\u0001\u0008', '#/\ud800', '#/\u200b\u2066a\u2069', '#/😀', '#/goals\u3000women', '#/ goals', '#/GOALS', '#/goals/women#/about', '##', '#!', '#/.', '#/-',
];

// Runs before the page's own scripts, and records whatever a text could do if it were run.
const watch = () => {
  globalThis.ran = [];
  for (const name of ['alert', 'confirm', 'prompt', 'open']) globalThis[name] = () => globalThis.ran.push(name);
};

// Returns what the page holds besides the mirror's own kinds of elements, and what ran.
const strange = (page) => page.evaluate(() => {
  const known = new Set(['a', 'button', 'canvas', 'div', 'figure', 'footer', 'h1', 'h2', 'h3', 'h4', 'header', 'input', 'label', 'li',
    'main', 'nav', 'option', 'p', 'path', 'section', 'select', 'span', 'svg', 'table', 'tbody', 'td', 'textarea', 'th', 'tr', 'ul']);
  const found = [...globalThis.ran];
  for (const element of document.querySelectorAll('body *')) {
    if (element.closest('#opening')) continue;
    if (!known.has(element.localName)) found.push(`<${element.localName}>`);
    for (const { name, value } of element.attributes) {
      if (/^on/.test(name) || /^(src|srcdoc|srcset|action|formaction)$/.test(name)) found.push(`<${element.localName} ${name}="${value}">`);
      if (name === 'href' && !/^(#\/|(tel|sms):[\d-]+$)/.test(value)) found.push(`href="${value}"`);
    }
  }
  if (Object.keys(Object.prototype).length > 0) found.push('the prototype of all objects');
  return found;
});

// Asserts that a page is shown, that its heading says which, and that it is a page like all others.
async function is_a_page(page, hash) {
  const what = JSON.stringify(hash.slice(0, 60));
  assert.equal(await page.locator('#mirror h1').count(), 1, `${what}: one heading`);
  assert.notEqual((await page.locator('#mirror h1').textContent()).trim(), '', what);
  assert.deepEqual(await strange(page), [], what);
  const title = await page.title();
  assert.match(title, /知晓$|^单位换算/, what);
  assert.ok(!bidi.test(title + await words_of(page)), `${what}: nothing turns the line`);
}

test('an ugly link leads to a page of ours or to the page for none, and does nothing else', () =>
  app.visit({ init: watch }, async (page, context, heard) => {
    const before = heard.requests.length;
    let missing = 0;
    for (const hash of links) {
      await page.evaluate((to) => { location.hash = to; }, hash);
      await painted(page);
      await is_a_page(page, hash);
      missing += await page.getByRole('heading', { level: 1, name: '没有这一页' }).count();
    }
    assert.ok(missing > 25, `most of them lead nowhere: ${missing}`);
    assert.equal(heard.requests.length, before, 'nothing is asked for');
    await go(page, '#/goals');
    await page.getByRole('heading', { level: 1, name: '目标' }).waitFor();
  }));

test('an ugly link is as harmless as the first thing that is opened', () =>
  app.visit({ at: null, init: watch }, async (page) => {
    for (const hash of links.filter((_, index) => index % 4 === 0)) {
      await page.goto('about:blank');
      await page.goto(`${app.origin}/${hash}`);
      await is_open(page);
      await is_a_page(page, hash);
    }
  }));

// Texts for a plan that would run, or make a request, if they were taken for markup.
const evil = [
  '<img src=x onerror=alert(1)>', '</script><script>alert(1)</script>', '"><svg onload=alert(1)>', '<iframe srcdoc="<script>alert(1)</script>">',
  'javascript:alert(1)', '<a href="http://127.0.0.1:9/">x</a>', '<style>@import "http://127.0.0.1:9/a.css"</style>', '{{constructor.constructor("alert(1)")()}}',
  '-->\u202e<!--', '\u2066<b>\u2069', '&lt;img&gt;&#x202e;', '${alert(1)}', '__proto__', '=HYPERLINK("http://127.0.0.1:9/","x")',
];

// Returns the made-up plan with such a text before every text that people read. Numbers and ids stay sound.
function hostile_pack() {
  const pack = JSON.parse(fs.readFileSync(path.join(root, 'assets/sample/plan-women.json'), 'utf8'));
  let count = 0;
  const spoilt = (text) => `${evil[count++ % evil.length]}${text}`;
  const spoil = (object, ...names) => { for (const name of names) if (object[name] !== undefined) object[name] = spoilt(object[name]); };
  pack.plan.id = 'hostile';
  spoil(pack.plan, 'title', 'issuer', 'source');
  for (const each of pack.departments) spoil(each, 'name', 'duty');
  for (const each of pack.areas) spoil(each, 'name');
  for (const each of pack.fields) spoil(each, 'name', 'summary');
  for (const each of pack.goals) spoil(each, 'text');
  for (const each of pack.indicators) spoil(each, 'name', 'definition', 'source');
  for (const each of pack.observations) spoil(each, 'source', 'note');
  pack.local_lines = [{ name: spoilt('示例县妇联'), number: '000-0000000', purpose: spoilt('咨询'), hours: spoilt('工作日'), checked: '2026-01-31' }];
  pack.local_points = [{ kind: 'legal-aid-centre', name: spoilt('示例县法律援助中心'), address: spoilt('示例路 1 号'), phone: '000-0000001', checked: '2026-01-31' }];
  assert.ok(count > 600);
  const file = path.join(folder, 'hostile.json');
  fs.writeFileSync(file, JSON.stringify(pack));
  return { file, pack };
}

const tour = ['#/', '#/goals', '#/goals/hostile', '#/goals/hostile/health', '#/local/hostile', '#/board/hostile', '#/accounts/hostile',
  '#/account/hostile/health', '#/indicator/hostile/maternal-mortality', '#/indicator/hostile/maternal-mortality/district-3',
  '#/notice/hostile/maternal-mortality', '#/notices/hostile/health', '#/more', '#/plans'];

for (const mode of ['picture', 'text']) {
  test(`a plan whose texts are markup is shown as text on all its pages, and nothing runs: ${mode} mode`, () =>
    app.visit({ at: '#/plans', init: watch, ...desktop }, async (page, context, heard) => {
      const { file, pack } = hostile_pack();
      await open(page, [file]);
      await card(page, '读好了').waitFor();
      const before = heard.requests.length;
      if (mode === 'text') {
        await go(page, '#/about');
        await button(page, '打开文字版').click();
        await button(page, '回到图画版').waitFor();
      }
      const seen = new Set();
      for (const hash of tour) {
        await go(page, hash);
        assert.deepEqual(await strange(page), [], hash);
        assert.equal(await page.getByRole('heading', { level: 1, name: '没有这一页' }).count(), 0, hash);
        assert.ok(!bidi.test(await page.locator('body').evaluate((body) => document.title + body.outerHTML)), `${hash}: nothing turns the line`);
        const words = await words_of(page);
        for (const text of evil) if (words.includes(text)) seen.add(text);
      }
      assert.ok(seen.has(evil[0]), 'the title is quoted as it stands');
      assert.ok(seen.size >= 10, `texts were met: ${[...seen].join(' ')}`);
      assert.ok(pack.plan.title.startsWith(evil[0]));
      assert.deepEqual(heard.requests.slice(before), [], 'nothing is asked for');
    }));
}
