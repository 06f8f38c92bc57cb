// Leaving the rights part fast: by button, by Shift, by touch; at once, and wherever one is.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { App, dense, desktop, go, painted, phone } from './support/app.mjs';
import { partly } from './support/engines.mjs';
import { arrive, tap } from './support/hands.mjs';
import { all_of, differs, ink_of } from './support/ink.mjs';
import { read_png } from './support/png.mjs';
import {
  assert_is_inside, assert_is_outside, converter, enter, Hands, leave, leave_button, start,
} from './support/rights.mjs';

const app = new App();

const spoken = (page) => page.locator('#spoken').textContent();

// Returns what the next frame after `event` shows: the picture itself, and all that is announced of it.
function next_frame(page, event) {
  return page.evaluate((kind) => new Promise((done) => {
    // Added after the app's own listeners, which therefore ask for their frame first.
    window.addEventListener(kind, () => {
      if (zhixiao.page !== '#/units') return;
      requestAnimationFrame(() => done({
        picture: document.getElementById('canvas').toDataURL('image/png'),
        words: document.getElementById('mirror').textContent,
        title: document.title,
        hash: location.hash,
        painted: zhixiao.painted(),
      }));
    });
  }), event);
}

async function assert_shows_the_converter(page, frame) {
  assert.equal(frame.title, '单位换算');
  assert.equal(frame.hash, converter);
  assert.doesNotMatch(frame.words, /维权|快速离开|知晓/);
  assert.match(frame.painted, /\/converter\//);
  await painted(page);
  const later = await page.evaluate(() => new Promise((done) => {
    document.querySelector('#mirror main').dispatchEvent(new Event('scroll')); // asks for a frame
    requestAnimationFrame(() => done(document.getElementById('canvas').toDataURL('image/png')));
  }));
  const [then, now] = [frame.picture, later].map((url) => read_png(Buffer.from(url.split(',')[1], 'base64')));
  assert.ok(ink_of(now, all_of(now)), 'the picture is there to be compared');
  assert.ok(!differs(then, now, all_of(now)), 'the picture is already the one that stays');
}

test('the button leaves: the converter, its address and its title, within one frame', () =>
  app.visit({ ...dense }, async (page) => {
    await enter(page);
    const frame = next_frame(page, 'click');
    await tap(page, leave_button(page));
    await assert_shows_the_converter(page, await frame);
    await assert_is_outside(page);
  }));

test('Shift three times leaves within one frame, and tells how often it is still to be pressed', () =>
  app.visit({ ...desktop, isMobile: false, hasTouch: false }, async (page) => {
    await go(page, start);
    const hands = await Hands.of(page);
    await hands.key(0);
    assert.equal(await spoken(page), '再按 2 次 Shift 键就离开');
    await hands.key(4.9);
    assert.equal(await spoken(page), '再按 1 次 Shift 键就离开');
    await assert_is_inside(page);
    const frame = next_frame(page, 'keyup');
    await hands.key(9.8);
    await assert_shows_the_converter(page, await frame);
    await assert_is_outside(page);
  }));

test('Shift does not leave when it is too slow, part of typing, or pressed elsewhere', () =>
  app.visit({ ...desktop, isMobile: false, hasTouch: false }, async (page) => {
    await go(page, start);
    const hands = await Hands.of(page);
    for (const at of [0, 5.2, 10.4, 15.6]) await hands.key(at); // more than 5 s apart
    await assert_is_inside(page);
    assert.equal(await spoken(page), '再按 2 次 Shift 键就离开', 'each is a first one');
    await hands.key(17);
    await hands.key(17.5, 'a', 65);
    await hands.key(18);
    await assert_is_inside(page);
    for (let i = 0; i < 4; i++) await page.keyboard.press('Shift+B');
    await page.keyboard.down('Shift'); // held down, it repeats
    for (let i = 0; i < 6; i++) await page.keyboard.down('Shift');
    await page.keyboard.up('Shift');
    await assert_is_inside(page);
    await go(page, '#/about');
    for (const at of [30, 31, 32, 33]) await hands.key(at);
    await painted(page);
    assert.equal(await page.evaluate(() => location.hash), '#/about');
    assert.equal(await spoken(page), '');
  }));

test('Shift that ends a composition is the input method’s', () =>
  app.visit({ ...desktop, isMobile: false, hasTouch: false }, async (page) => {
    await go(page, start);
    await page.evaluate(() => {
      for (let i = 0; i < 4; i++) {
        window.dispatchEvent(new CompositionEvent('compositionstart'));
        for (const kind of ['keydown', 'keyup'])
          window.dispatchEvent(new KeyboardEvent(kind, { key: 'Shift', isComposing: kind === 'keydown' }));
      }
    });
    await painted(page);
    await assert_is_inside(page);
  }));

// Returns a place where nothing can be pressed.
const empty = async (page) => page.evaluate(() => {
  const free = (x, y) => !document.elementFromPoint(x, y)?.closest('a, button, input, textarea, select');
  for (let y = innerHeight - 100; y > 80; y -= 8)
    for (let x = 60; x < innerWidth - 60; x += 8)
      if (free(x, y) && free(x + 45, y) && free(x, y - 12)) return [x, y];
  throw new Error('there is no empty place');
});

test('three quick taps of one finger leave within one frame, and press nothing of what comes', () =>
  app.visit({ ...dense }, async (page) => {
    await enter(page);
    const hands = await Hands.of(page);
    const [x, y] = await empty(page);
    const frame = next_frame(page, 'pointerup');
    await hands.tap(0, [x, y]);
    await hands.tap(0.3, [x + 20, y]);
    await hands.tap(0.6, [x, y - 8]);
    await assert_shows_the_converter(page, await frame);
    await assert_is_outside(page);
  }));

test('the last tap does not press what the converter shows at its place', () =>
  app.visit({}, async (page) => {
    await go(page, converter);
    const places = await page.getByRole('button', { pressed: false }).evaluateAll((all) => all.map((button) => {
      const { x, y, width, height } = button.getBoundingClientRect();
      return [x + width / 2, y + height / 2];
    }));
    await go(page, start);
    await walk(page, ['有人会翻看这部手机']);
    const place = await page.evaluate((all) => all.find(([x, y]) => !document.elementFromPoint(x, y).closest('a, button')), places);
    assert.ok(place, 'a place where the taps themselves press nothing, and the converter has a button');
    const hands = await Hands.of(page);
    for (const at of [0, 0.2, 0.4]) await hands.tap(at, place);
    await assert_is_outside(page);
    await page.getByRole('button', { name: '长度', pressed: true }).waitFor();
    await tap(page, page.getByRole('button', { name: '重量' })); // the next one counts again
    await page.getByRole('button', { name: '重量', pressed: true }).waitFor();
  }));

test('taps do not leave when they are slow, apart, slipping, two-fingered, or elsewhere', () =>
  app.visit({}, async (page) => {
    await enter(page);
    const hands = await Hands.of(page);
    const [x, y] = await empty(page);
    for (const at of [0, 0.5, 1, 1.5]) await hands.tap(at, [x, y]);
    await assert_is_inside(page);
    for (const [at, dx] of [[3, 0], [3.2, 45], [3.4, 0], [3.6, 45]]) await hands.tap(at, [x + dx, y]);
    await assert_is_inside(page);
    for (const at of [5, 5.2, 5.4]) await hands.tap(at, [x, y], -12);
    await assert_is_inside(page);
    for (const at of [7, 7.2, 7.4]) {
      await hands.touch('touchStart', at, [[x, y]]);
      await hands.touch('touchStart', at + 0.01, [[x, y], [x + 30, y]]);
      await hands.touch('touchEnd', at + 0.05, []);
    }
    await assert_is_inside(page);
    await go(page, '#/nowhere'); // nearly empty: between the rows of others the browser would find a link
    const place = await empty(page);
    for (const at of [9, 9.2, 9.4]) await hands.tap(at, place);
    await painted(page);
    assert.equal(await page.evaluate(() => location.hash), '#/nowhere');
  }));

test('leaving works without a network, and so does the converter', () =>
  app.visit({}, async (page, context) => {
    await context.setOffline(true);
    await enter(page);
    await leave(page);
    await page.getByRole('button', { name: '面积' }).click();
    await page.getByLabel('数量').fill('３');
    await page.getByText('3 亩 = 2000 平方米').first().waitFor();
    await page.getByRole('button', { name: '两个单位对调' }).click();
    await page.getByText('3 平方米 = 0.0045 亩').first().waitFor();
    await page.getByLabel('换成', { exact: true }).selectOption('公顷');
    await page.getByText('3 平方米 = 0.0003 公顷').first().waitFor();
    await page.getByLabel('数量').fill('三');
    await page.getByText('这里要填一个数').first().waitFor();
    await page.getByLabel('数量').fill('3');
    await page.getByRole('row', { name: /公顷/ }).getByRole('cell', { name: '0.0003' }).waitFor();
  }));

test('one can leave while the code of most pages is still on its way', () =>
  app.visit({ at: null, loud: true }, async (page) => {
    let let_through;
    const held = new Promise((done) => { let_through = done; });
    await page.route('**/zhixiao_later.*.wasm', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(`${app.origin}/${start}`);
    await page.waitForFunction(() => globalThis.zhixiao && document.getElementById('opening').hidden);
    await painted(page);
    const hands = await Hands.of(page);
    for (const at of [0, 1, 2]) await hands.key(at);
    await arrive(page, converter);
    await assert_is_outside(page);
    let_through();
    await page.getByLabel('数量').waitFor();
    await assert_is_outside(page);
  }));

test('at elder size and in text mode the button and Shift leave as well', () =>
  app.visit({ ...phone, at: '#/about' }, async (page) => {
    await page.getByRole('button', { name: /文字版/ }).click();
    await painted(page);
    await go(page, start);
    await leave_button(page).click();
    await arrive(page, converter);
    await assert_is_outside(page);
    await go(page, start);
    const hands = await Hands.of(page);
    for (const at of [0, 1, 2]) await hands.key(at);
    await arrive(page, converter);
    await assert_is_outside(page);
  }));

// Returns where the button that leaves stands, and whether a press there hits it.
const way_out = (page) => page.evaluate(() => {
  const button = [...document.querySelectorAll('#mirror button')].find((each) => each.textContent.includes('快速离开'));
  const { x, y, width, height } = button.getBoundingClientRect();
  const hit = document.elementFromPoint(x + width / 2, y + height / 2);
  return { place: [x, y, width, height].map(Math.round), is_hit: button.contains(hit) };
});

// Views of each kind, among them those with long titles and those that look like paper.
const kinds_of_view = [[], ['全部 '], ['家庭暴力'], ['家庭暴力', '打印或复制'], ['全部电话'], ['看法律'], ['看法律', '反家庭暴力法'],
  ['人身安全保护令'], ['谁来帮我', '公安机关'], ['能申请的服务'], ['有人会翻看这部手机']];

async function walk(page, way) {
  await page.evaluate(() => document.querySelector('#mirror [data-path="places/rights"]').click());
  for (const name of way)
    await page.evaluate((begin) => [...document.querySelectorAll('#mirror main a[href="#/more"]')]
      .find((link) => (link.ariaLabel ?? link.textContent).startsWith(begin)).click(), name);
  await painted(page);
}

const forms = [['elder', { width: 360, height: 640 }], ['standard', { width: 412, height: 915 }],
  ['standard', { width: 1280, height: 800 }], ['elder', { width: 320, height: 256 }]];
for (const mode of ['picture', 'text']) {
  for (const [size, viewport] of partly('forms of the rights part', forms, forms.slice(0, 1))) {
    test(`the way out stands at one place in every view, and stays there: ${mode} mode, ${size} size, ${viewport.width} × ${viewport.height}`, () =>
      app.visit({ at: '#/about', viewport }, async (page) => {
        if (size === 'elder') await page.getByRole('button', { name: '长辈（大字）' }).click();
        if (mode === 'text') await page.getByRole('button', { name: '打开文字版' }).click();
        await go(page, start);
        const first = await way_out(page);
        assert.ok(first.is_hit && first.place[3] >= 48, JSON.stringify(first));
        assert.ok(first.place[1] >= 0 && first.place[1] + first.place[3] <= 150, JSON.stringify(first));
        for (const way of kinds_of_view) {
          await walk(page, way);
          assert.deepEqual(await way_out(page), first, way.join(' → '));
          const scrolled = await page.evaluate((far) => {
            const pane = document.querySelector('#mirror main.scrolls');
            for (const one of [pane, document.documentElement]) one.scrollTop = far;
            return Math.max(pane.scrollTop, scrollY);
          }, 1200);
          await painted(page);
          const { place: [x, y, , height], is_hit } = await way_out(page);
          assert.ok(is_hit && x === first.place[0] && y >= 0 && y <= first.place[1] && height === first.place[3],
            `${way.join(' → ')}, ${scrolled} px down: ${x}, ${y}`);
        }
      }));
  }
}

test('by keyboard nothing that has the focus lies beneath the bar of text mode', () =>
  app.visit({ ...desktop, isMobile: false, hasTouch: false, at: '#/about', viewport: { width: 320, height: 480 } }, async (page) => {
    await page.getByRole('button', { name: '长辈（大字）' }).click();
    await page.getByRole('button', { name: '打开文字版' }).click();
    await go(page, start);
    await walk(page, ['家庭暴力']);
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    for (let i = 0; i < 40; i++) {
      await page.keyboard.press('Shift+Tab');
      await painted(page);
      const seen = await page.evaluate(() => {
        const element = document.activeElement;
        const { x, y, width, height, bottom } = element.getBoundingClientRect();
        if (element.closest('header') || element === document.body) return null;
        const hit = document.elementFromPoint(x + width / 2, Math.min(y + height / 2, innerHeight - 2));
        return { words: element.textContent, is_hit: element.contains(hit), y, bottom };
      });
      if (!seen) break;
      assert.ok(seen.is_hit, JSON.stringify(seen));
    }
  }));
