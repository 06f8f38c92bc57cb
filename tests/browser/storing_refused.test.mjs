// Where the browser stores little or nothing, the app says so where something would be lost, and works all
// the same.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { App, go } from './support/app.mjs';
import { needs } from './support/engines.mjs';
import { answer, check, record } from './support/family_answers.mjs';
import { button, card } from './support/opening.mjs';
import { county, is_shown, keep_plans, open_plan } from './support/plans.mjs';

const app = new App();
const plans = '#/plans';
const keeping = (page) => card(page, '下次还要用吗');

test('where there is hardly any room that is said, a file is offered, and the app goes on', needs('a small disk'), () =>
  app.visit({ at: plans }, async (page, context) => {
    await open_plan(page, county);
    const cdp = await context.newCDPSession(page);
    await cdp.send('Storage.overrideQuotaForOrigin', { origin: app.origin, quotaSize: 100 });
    await button(page, '在这台设备上记住').click();
    await keeping(page).getByText('没有存下：这台设备上没有地方了').waitFor();
    await button(page, `存成文件：${county}`).waitFor();
    await page.getByRole('link', { name: '未保存' }).waitFor();
    await go(page, check);
    await answer(page, 1, '是');
    await go(page, plans);
    await is_shown(page, county);
    await cdp.send('Storage.overrideQuotaForOrigin', { origin: app.origin });
    await button(page, '再试一次').click();
    await button(page, '不再记住').waitFor();
    assert.equal(await page.getByRole('link', { name: '未保存' }).count(), 0);
  }));

const forbidden = () => {
  IDBFactory.prototype.open = () => { throw new DOMException('', 'SecurityError'); };
  IDBFactory.prototype.databases = async () => { throw new DOMException('', 'SecurityError'); };
};

test('where nothing may be stored, 未保存 stands where something would be lost, and leads to what to do', () =>
  app.visit({ at: '#/family', init: forbidden }, async (page) => {
    const badge = page.getByRole('link', { name: '未保存' });
    assert.equal(await badge.count(), 0, 'nothing would be lost yet');
    await go(page, check);
    await answer(page, 1, '是');
    for (const address of ['#/family', check, record, plans]) {
      await go(page, address);
      await badge.waitFor();
    }
    for (const address of ['#/', '#/more', '#/about', '#/goals']) {
      await go(page, address);
      assert.equal(await badge.count(), 0, address);
    }
    await go(page, '#/family');
    await badge.click();
    await page.getByRole('heading', { level: 1, name: '这台设备' }).waitFor();
    await card(page, '存在这台设备上的').getByText('浏览器不让这个页面存东西').waitFor();
  }));

test('where something may be stored, 未保存 stands nowhere', () =>
  app.visit({ at: check }, async (page) => {
    await answer(page, 1, '是');
    for (const address of ['#/family', check, plans, '#/device']) {
      await go(page, address);
      assert.equal(await page.getByRole('link', { name: '未保存' }).count(), 0, address);
    }
  }));

test('the browser is asked not to clear what is kept once something is, and not before', needs('navigator.storage'), () =>
  app.visit({ at: check, init: () => {
    globalThis.asked = 0;
    if (globalThis.StorageManager) StorageManager.prototype.persist = async () => { globalThis.asked++; return true; };
  } }, async (page) => {
    const asked = () => page.evaluate(() => globalThis.asked);
    await answer(page, 1, '是');
    await go(page, plans);
    await open_plan(page, county);
    await go(page, '#/device');
    assert.equal(await asked(), 0);
    await go(page, plans);
    await keep_plans(page);
    assert.equal(await asked(), 1);
    await go(page, record);
    await button(page, '在这台设备上记住').click();
    await card(page, '已经记在这台设备上').waitFor();
    assert.equal(await asked(), 1, 'once is enough');
  }));

for (const [what, init] of [
  ['forbids to remember settings', () => {
    Object.defineProperty(globalThis, 'localStorage', { get: () => { throw new DOMException('', 'SecurityError'); } });
  }],
  ['remembered something else by that name', () => {
    try {
      localStorage.setItem('zhixiao-settings', '{"version":9,"elder":"x"');
    } catch { /* not the app yet, but the empty page before it */ }
  }],
]) {
  test(`where the browser ${what}, the app opens as at first and can be set all the same`, () =>
    app.visit({ at: '#/about', init }, async (page) => {
      await page.getByRole('button', { name: '标准', pressed: true }).waitFor();
      await button(page, '长辈（大字）').click();
      await page.getByRole('button', { name: '长辈（大字）', pressed: true }).waitFor();
    }));
}
