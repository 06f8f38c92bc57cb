// A page that the browser puts aside, or loads again, goes on as it was left.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as pass } from 'node:timers/promises';
import { App, go, is_open, painted } from './support/app.mjs';
import { needs } from './support/engines.mjs';
import { answer, answered, check, record, reload } from './support/family_answers.mjs';
import { databases } from './support/kept.mjs';
import { button, card } from './support/opening.mjs';

const app = new App();

test('a frozen page goes on where it was, with nothing lost', needs('a frozen page'), () =>
  app.visit({ at: check }, async (page, context) => {
    await answer(page, 1, '是');
    await go(page, record);
    await button(page, '在这台设备上记住').click();
    await card(page, '已经记在这台设备上').waitFor();
    await go(page, check);
    const cdp = await context.newCDPSession(page);
    await answer(page, 2, '有时');
    await cdp.send('Page.setWebLifecycleState', { state: 'frozen' });
    await pass(500);
    await cdp.send('Page.setWebLifecycleState', { state: 'active' });
    await painted(page);
    await answer(page, 3, '还没有');
    assert.deepEqual(await answered(page), ['是', '有时', '还没有']);
    await reload(page);
    assert.deepEqual(await answered(page), ['是', '有时', '还没有']);
  }));

test('large text and text mode are as they were after a reload, from the first picture on', () =>
  app.visit({ at: '#/about' }, async (page) => {
    const stored = () => page.evaluate(() => ({ ...localStorage }));
    assert.deepEqual(await stored(), {});
    await button(page, '长辈（大字）').click();
    assert.deepEqual(await stored(), { 'zhixiao-settings': '{"version":1,"elder":true,"text_mode":false}' });
    await reload(page);
    await page.getByRole('button', { name: '长辈（大字）', pressed: true }).waitFor();
    await button(page, '打开文字版').click();
    await reload(page);
    await button(page, '回到图画版').click();
    await button(page, '标准').click();
    assert.deepEqual(await stored(), {}, 'nothing is stored for what the app begins with');
    await reload(page);
    await page.getByRole('button', { name: '标准', pressed: true }).waitFor();
    assert.deepEqual(await databases(page), []);
  }));

// Playwright switches off the browser's memory of pages, unless asked to leave it on.
const remembering = new App({ remembers: true });

test('a page that comes back from the browser’s memory works, paints, and keeps what is answered',
  needs('the memory of pages'), () =>
  remembering.visit({ at: check, init: () => {
    globalThis.addEventListener('pageshow', ({ persisted }) => { globalThis.came_back = persisted; });
  } }, async (page) => {
    await answer(page, 1, '是');
    await go(page, record);
    await button(page, '在这台设备上记住').click();
    await card(page, '已经记在这台设备上').waitFor();
    await go(page, check);
    await answer(page, 2, '有时');
    await page.goto('about:blank');
    await page.goBack({ waitUntil: 'commit' }); // a page from memory is not loaded again
    await is_open(page);
    assert.equal(await page.evaluate(() => globalThis.came_back), true, 'it came from memory');
    assert.deepEqual(await answered(page), ['是', '有时']);
    await answer(page, 3, '还没有');
    await go(page, '#/');
    await painted(page);
    await go(page, check);
    await reload(page);
    assert.deepEqual(await answered(page), ['是', '有时', '还没有']);
  }));
