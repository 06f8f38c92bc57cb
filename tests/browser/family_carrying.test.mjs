// What a family answered, carried in files: the record encrypted for another device, a result as plain text
// for a class.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { App, desktop, go } from './support/app.mjs';
import { answer, answered, check, items, record, reload, stage } from './support/family_answers.mjs';
import { databases } from './support/family_device.mjs';
import { arrive } from './support/hands.mjs';
import { button } from './support/opening.mjs';

const app = new App();
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'zhixiao-record-'));
after(() => fs.rmSync(folder, { recursive: true, force: true }));

const passphrase = '春天的早晨 07:30';

// Saves the record as a file and returns its path.
async function saved(page) {
  await go(page, record);
  await page.getByRole('textbox', { name: '口令', exact: true }).fill(passphrase);
  await page.getByRole('textbox', { name: '口令再写一次' }).fill(passphrase);
  const download = page.waitForEvent('download');
  await button(page, '存成文件').click();
  const at = path.join(folder, `${Math.random()}`, (await download).suggestedFilename());
  await (await download).saveAs(at);
  await page.getByText(`存好了：${path.basename(at)}`).waitFor();
  return at;
}

async function choose(page, at, press = '选文件') {
  const dialog = page.waitForEvent('filechooser');
  await button(page, press).click();
  await (await dialog).setFiles(at);
}

async function restore(page, word) {
  await page.getByRole('textbox', { name: '这个文件的口令' }).fill(word);
  await button(page, '恢复').click();
}

test('a file takes the answers to another device, opens with its passphrase only, and tells what is wrong', async () => {
  let at;
  await app.visit({ at: check }, async (page) => {
    await answer(page, 1, '是');
    await answer(page, 2, '还没有');
    at = await saved(page);
    assert.deepEqual(await databases(page), []);
    assert.ok(!fs.readFileSync(at, 'utf8').includes(items[0].id));
  });
  const cut = path.join(folder, '短.zhixiao');
  fs.writeFileSync(cut, fs.readFileSync(at).subarray(0, 200));
  const other = path.join(folder, '信.zhixiao');
  fs.writeFileSync(other, '你好');
  await app.visit({ at: record, ...desktop }, async (page) => {
    await choose(page, other);
    await page.getByText('这不是知晓存的家教文件').waitFor();
    await choose(page, cut);
    await page.getByText('文件不完整，或者被改过，打不开').waitFor();
    await choose(page, at);
    await page.getByText(`选的是：${path.basename(at)}`).waitFor();
    await restore(page, `${passphrase}1`);
    await page.getByText('口令不对').first().waitFor();
    await restore(page, passphrase);
    await page.getByText('恢复好了').waitFor();
    assert.deepEqual(await answered(page), ['是', '还没有']);
    assert.deepEqual(await databases(page), []);
  });
});

test('such a file is known wherever it is dropped or chosen, and never read as a plan', () =>
  app.visit({ at: check }, async (page, context, heard) => {
    await answer(page, 1, '是');
    const at = await saved(page);
    const bytes = fs.readFileSync(at, 'utf8');
    for (const from of ['#/plans', '#/family', '#/more', record]) {
      await reload(page);
      await go(page, from);
      await page.evaluate(([name, content]) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([content], name));
        for (const kind of ['dragover', 'drop'])
          document.body.dispatchEvent(new DragEvent(kind, { dataTransfer, bubbles: true, cancelable: true }));
      }, [path.basename(at), bytes]);
      await arrive(page, record);
      await page.getByText(`选的是：${path.basename(at)}`).waitFor();
    }
    await go(page, '#/plans');
    await choose(page, [at], '选择文件');
    await arrive(page, record);
    await page.getByText(`选的是：${path.basename(at)}`).waitFor();
    await restore(page, passphrase);
    await page.getByText('恢复好了').waitFor();
    assert.deepEqual(heard.requests.filter((url) => /desk/.test(url)), []);
  }));

test('results saved as texts are taken in by the class, and other files are told by name', () =>
  app.visit({ at: check }, async (page) => {
    await answer(page, 1, '是');
    await go(page, `#/family/result/${stage}`);
    const download = page.waitForEvent('download');
    await button(page, '存成文本文件').click();
    const at = path.join(folder, (await download).suggestedFilename());
    assert.match(path.basename(at), /\.txt$/);
    await (await download).saveAs(at);
    assert.match(fs.readFileSync(at, 'utf8'), /ZX1-/);
    const photo = path.join(folder, '照片.png');
    fs.writeFileSync(photo, Buffer.from('89504e470d0a1a0a00ff', 'hex'));
    await go(page, '#/family/class');
    await choose(page, [at, photo]);
    await page.getByText('一共 1 份结果').waitFor();
    await page.getByText('读不出文字').first().waitFor();
    assert.ok((await page.getByRole('main').textContent()).includes('照片.png'));
    assert.deepEqual(await databases(page), []);
  }));
