// The page 「这台设备」: everything in one file and back again, everything deleted, and how to install.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { App, desktop, go } from './support/app.mjs';
import { answer, answered, check, record, reload } from './support/family_answers.mjs';
import { focused, tab_to } from './support/hands.mjs';
import { databases } from './support/kept.mjs';
import { button, card } from './support/opening.mjs';
import { city, county, is_shown, keep_plans, open_plan } from './support/plans.mjs';

const app = new App();
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'zhixiao-device-'));
after(() => fs.rmSync(folder, { recursive: true, force: true }));

const device = '#/device';
const passphrase = '春天的第七个早晨';
const stored = (page) => page.evaluate(() => ({ ...localStorage }));
const restoring = (page) => card(page, '从文件恢复');

// Keeps a family's answers, two plans and large text on the device.
async function keep_all(page) {
  await go(page, check);
  await answer(page, 1, '是');
  await answer(page, 2, '还没有');
  await go(page, record);
  await button(page, '在这台设备上记住').click();
  await card(page, '已经记在这台设备上').waitFor();
  await go(page, '#/plans');
  await open_plan(page, county);
  await keep_plans(page);
  await open_plan(page, city);
  await go(page, '#/about');
  await button(page, '长辈（大字）').click();
}

async function assert_has_all(page) {
  assert.deepEqual(await answered(page), ['是', '还没有']);
  await go(page, '#/plans');
  await is_shown(page, county);
  await is_shown(page, city);
  await go(page, '#/about');
  await page.getByRole('button', { name: '长辈（大字）', pressed: true }).waitFor();
}

async function save_all(page, word = passphrase) {
  await go(page, device);
  await page.getByRole('textbox', { name: '口令', exact: true }).fill(word);
  await page.getByRole('textbox', { name: '口令再写一次' }).fill(word);
  const download = page.waitForEvent('download');
  await card(page, '全部存成文件').getByRole('button', { name: '存成文件' }).click();
  const at = path.join(folder, `${Math.random()}`, (await download).suggestedFilename());
  await (await download).saveAs(at);
  await card(page, '全部存成文件').getByText('存好了：').waitFor();
  return at;
}

async function choose(page, file) {
  await go(page, device);
  const dialog = page.waitForEvent('filechooser');
  await restoring(page).getByRole('button', { name: /^(选文件|换一个文件)$/ }).click();
  await (await dialog).setFiles(file);
}

async function open_file(page, word = passphrase) {
  await page.getByRole('textbox', { name: '这个文件的口令' }).fill(word);
  await button(page, '打开看看').click();
}

async function restore(page, file) {
  await choose(page, file);
  await open_file(page);
  await button(page, '换成文件里的').click();
  await restoring(page).getByText('恢复好了').waitFor();
}

async function delete_all(page) {
  await go(page, device);
  await button(page, '全部删除').click();
  await button(page, '真的全部删除').click();
  await card(page, '全部删除').getByText('这台设备上还存着 0 项。').waitFor();
}

test('all that is kept goes into one file, is deleted, and comes back the same', () =>
  app.visit({}, async (page) => {
    await keep_all(page);
    await go(page, device);
    const kept = card(page, '存在这台设备上的');
    const now = new Date();
    const day = `${now.getFullYear()} 年 ${now.getMonth() + 1} 月 ${now.getDate()} 日存的`;
    for (const name of ['家教记录', '本地规划']) await kept.getByRole('link', { name: `${name} ${day}` }).waitFor();
    await kept.getByRole('link', { name: /字号和文字版/ }).waitFor();
    const file = await save_all(page);
    assert.match(path.basename(file), /^知晓全部-\d{4}-\d\d-\d\d\.zhixiao-all$/);
    const text = fs.readFileSync(file, 'utf8');
    for (const word of ['示例', '健康', 'family', 'women']) assert.ok(!JSON.parse(text).data.includes(word));

    await delete_all(page);
    await card(page, '全部删除').getByText('已经删掉：家教记录、2 份规划、字号和文字版。').waitFor();
    assert.deepEqual(await databases(page), []);
    assert.deepEqual(await stored(page), {});
    assert.deepEqual(await answered(page), [], 'off the screen as well');
    await reload(page);
    await go(page, device);
    await card(page, '存在这台设备上的').getByText('你的东西，这里一样也没有存。').waitFor();
    await go(page, '#/plans');
    assert.equal(await card(page, county).count(), 0);

    await restore(page, file);
    await assert_has_all(page);
    await reload(page);
    await page.waitForFunction(() => document.querySelector('#mirror'));
    await assert_has_all(page);
    // What was restored can be saved again, with the same content.
    await choose(page, await save_all(page));
    await open_file(page);
    await restoring(page).getByText('文件里有：家教记录、2 份规划、字号和文字版').waitFor();
    await button(page, '不换了').click();
    await button(page, '选文件').waitFor();
  }));

test('what is restored takes the place of what is there, after asking', () =>
  app.visit({}, async (page) => {
    await go(page, '#/plans');
    await open_plan(page, county);
    const file = await save_all(page);
    await go(page, '#/plans');
    await card(page, county).getByRole('button', { name: '移除这个规划' }).click();
    await open_plan(page, city);
    await go(page, check);
    await answer(page, 1, '有时');
    await choose(page, file);
    await open_file(page);
    await restoring(page).getByText('文件里有：1 份规划').waitFor();
    await restoring(page).getByText(county).waitFor();
    await restoring(page).getByText('会换掉现在的：1 份规划。').waitFor();
    await button(page, '换成文件里的').click();
    await restoring(page).getByText('恢复好了').waitFor();
    assert.deepEqual(await answered(page), ['有时'], 'what the file does not have stays');
    await go(page, '#/plans');
    await is_shown(page, county);
    assert.equal(await card(page, city).count(), 0);
    assert.deepEqual(await databases(page), [], 'what was not kept is not kept by it');
  }));

test('a file that cannot be opened changes nothing, and says why', () =>
  app.visit({}, async (page) => {
    await keep_all(page);
    const file = await save_all(page);
    const text = fs.readFileSync(file, 'utf8');
    const as = (name, content) => ({ name, mimeType: '', buffer: Buffer.from(content) });
    const foreign = '这不是知晓“全部存成文件”存的文件';
    for (const [what, given, told] of [
      ['cut off', as('a.zhixiao-all', text.slice(0, -40)), '文件不完整，或者被改过'],
      ['changed', as('a.zhixiao-all', text.replace(/"data":"..../, '"data":"AAAA')), '文件不完整，或者被改过'],
      ['a plan', as('women.json', fs.readFileSync(path.join(root, 'assets/content/women.json'))), foreign],
      ['empty', as('a.zhixiao-all', ''), foreign],
      ['a family file', as('a.zhixiao', fs.readFileSync(path.join(root, 'tests/cases/family_file_1.zhixiao'))), foreign],
      ['newer', as('a.zhixiao-all', text.replace('zhixiao-everything-file/1', 'zhixiao-everything-file/2')), '这个文件是更新的知晓存的'],
    ]) {
      await choose(page, given);
      await restoring(page).getByText(told).waitFor();
      assert.equal(await button(page, '打开看看').count(), 0, what);
    }
    await choose(page, file);
    await open_file(page, '春天的第八个早晨');
    await restoring(page).getByText('口令不对').waitFor();
    await button(page, '打开看看').click();
    await restoring(page).getByText('先写上存文件时用的口令').waitFor();
    await open_file(page);
    await button(page, '不换了').click();
    await assert_has_all(page);
    await reload(page);
    await assert_has_all(page);
  }));

test('a file may be dropped anywhere and is taken by its page', () =>
  app.visit({}, async (page) => {
    await keep_all(page);
    const text = fs.readFileSync(await save_all(page), 'utf8');
    await delete_all(page);
    await go(page, '#/goals');
    await page.evaluate((content) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([content], '知晓全部.zhixiao-all'));
      for (const kind of ['dragover', 'drop'])
        document.body.dispatchEvent(new DragEvent(kind, { dataTransfer, bubbles: true, cancelable: true }));
    }, text);
    await page.waitForFunction(() => location.hash === '#/device');
    await restoring(page).getByText('选的是：知晓全部.zhixiao-all').waitFor();
    await open_file(page);
    await button(page, '换成文件里的').click();
    await assert_has_all(page);
  }));

test('where nothing may be stored, everything goes into a file and back all the same', () =>
  app.visit({ init: () => {
    IDBFactory.prototype.open = () => { throw new DOMException('', 'SecurityError'); };
    IDBFactory.prototype.databases = async () => { throw new DOMException('', 'SecurityError'); };
    IDBFactory.prototype.deleteDatabase = () => { throw new DOMException('', 'SecurityError'); };
    Object.defineProperty(globalThis, 'localStorage', { get: () => { throw new DOMException('', 'SecurityError'); } });
  } }, async (page) => {
    await go(page, check);
    await answer(page, 1, '是');
    await go(page, '#/plans');
    await open_plan(page, county);
    const file = await save_all(page);
    await reload(page);
    await restore(page, file);
    assert.deepEqual(await answered(page), ['是']);
    await go(page, '#/plans');
    await is_shown(page, county);
    await page.getByRole('link', { name: '未保存' }).waitFor();
  }));

test('to delete everything is asked once more, and can be declined', () =>
  app.visit({}, async (page) => {
    await keep_all(page);
    await go(page, device);
    await button(page, '全部删除').click();
    await button(page, '不删了').click();
    await button(page, '全部删除').waitFor();
    assert.deepEqual((await databases(page)).sort(), ['zhixiao', 'zhixiao-family']);
    await assert_has_all(page);
  }));

test('everything can be done by keyboard, and the focus is never lost', () =>
  app.visit({ at: check, ...desktop }, async (page) => {
    await answer(page, 1, '是');
    await go(page, '#/about');
    await tab_to(page, '这台设备');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: '这台设备' }).waitFor();
    const field = page.getByRole('textbox', { name: '口令', exact: true });
    const is_there = () => field.evaluate((element) => element === document.activeElement);
    for (let tabs = 0; tabs < 60 && !await is_there(); tabs++) await page.keyboard.press('Tab');
    assert.ok(await is_there());
    await page.keyboard.type('12345678');
    await page.keyboard.press('Tab');
    await page.keyboard.type('1234567');
    await tab_to(page, '存成文件');
    await page.keyboard.press('Enter');
    await page.getByText('两次写的口令不一样').first().waitFor();
    assert.equal((await focused(page)).name, '存成文件');
    await tab_to(page, '全部删除');
    await page.keyboard.press('Enter');
    await button(page, '真的全部删除').waitFor();
    assert.equal((await focused(page)).name, '真的全部删除');
    await page.keyboard.press('Enter');
    await page.getByText('这台设备上还存着 0 项。').waitFor();
    assert.equal((await focused(page)).name, '全部删除');
  }));

const iphone = 'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1';
const is_apple = () => Object.defineProperty(Navigator.prototype, 'vendor', { get: () => 'Apple Computer, Inc.' });

test('how to install is told as the browser has it, and not where it has no way', async () => {
  const of = (page) => card(page, '装到桌面');
  await app.visit({ at: device, userAgent: iphone, init: is_apple }, async (page) => {
    await of(page).getByText('点浏览器的“分享”').waitFor();
    await card(page, '存在这台设备上的').getByText('七天没有打开过').waitFor();
  });
  await app.visit({ at: device, userAgent: 'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/120 Mobile Safari/537.36' }, async (page) => {
    await of(page).getByText('打开浏览器的菜单').waitFor();
    assert.equal(await page.getByText('七天没有打开过').count(), 0);
  });
  await app.visit({ at: device, ...desktop, isMobile: false }, async (page) => {
    await card(page, '存在这台设备上的').waitFor();
    assert.equal(await of(page).count(), 0);
  });
  await app.visit({ at: device, userAgent: iphone, init: () => {
    Object.defineProperty(Navigator.prototype, 'vendor', { get: () => 'Apple Computer, Inc.' });
    Object.defineProperty(Navigator.prototype, 'standalone', { get: () => true });
  } }, async (page) => {
    await of(page).getByText('已经装好了').waitFor();
    assert.equal(await page.getByText('七天没有打开过').count(), 0);
  });
});

test('what the browser offers at the very start is taken up by a press, once', () =>
  app.visit({ at: device, init: () => {
    globalThis.addEventListener('DOMContentLoaded', () => setTimeout(() => {
      const event = new Event('beforeinstallprompt', { cancelable: true });
      event.prompt = async () => { globalThis.prompted = (globalThis.prompted ?? 0) + 1; };
      globalThis.dispatchEvent(event);
      globalThis.held = event.defaultPrevented;
    }, 0));
  }, ...desktop, isMobile: false }, async (page) => {
    assert.ok(await page.evaluate(() => globalThis.held), 'the browser does not ask by itself');
    await button(page, '装到桌面').click();
    await button(page, '装到桌面').waitFor({ state: 'detached' });
    assert.equal(await page.evaluate(() => globalThis.prompted), 1);
  }));
