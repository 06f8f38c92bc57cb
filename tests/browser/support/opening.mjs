// Opens plans from files, as a clerk does.
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');

// Returns the paths of two sheets in GB18030, as Excel writes them. `kind`: 'faulty', with five mistakes, or
// 'corrected'.
export const sheets = (kind) =>
  ['指标.csv', '数据.csv'].map((name) => path.join(root, 'tests/plan/files/csv', kind, name));

// Returns the title of the app's own made-up plan for `audience`, 妇女 or 儿童, when it is opened in `year`,
// which is then its last year.
export const sample_title = (audience, year) => `示例市${audience}发展规划（${year - 4}—${year}年）`;

export const button = (page, name) => page.getByRole('button', { name, exact: true });
export const card = (page, name) => page.getByRole('region', { name, exact: true });

// Chooses files as a person does: by the button and the browser's own dialog.
export async function choose(page, files) {
  const dialog = page.waitForEvent('filechooser');
  await button(page, '选择文件').click();
  await (await dialog).setFiles(files);
}

export async function open(page, files, title = '读好了') {
  await choose(page, files);
  await page.getByRole('heading', { name: title, exact: true }).waitFor();
}
