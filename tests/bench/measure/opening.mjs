// Opening a plan from a file in either app, and going to its board.
import { go } from './subjects.mjs';

const minutes = 60_000; // ms

// Goes to where files are opened. Returns a function that hands over `file` and returns when the page says that it is read.
export async function ready_to_open(page, { is_zhixiao }, file) {
  await go(page, '#/plans');
  const is_read = () => page.getByRole('heading', { name: '读好了', exact: true }).waitFor({ timeout: 5 * minutes });
  if (!is_zhixiao) {
    const input = page.locator('input[type=file]');
    await input.waitFor({ state: 'attached', timeout: minutes });
    return async () => {
      await input.setInputFiles(file);
      await is_read();
    };
  }
  const button = page.getByRole('button', { name: '选择文件', exact: true });
  await button.waitFor({ timeout: minutes });
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), button.click()]);
  return async () => {
    await chooser.setFiles(file);
    await is_read();
  };
}

// Goes to the board of the plan that was opened, and returns when its grid is there.
export async function to_board(page, { is_zhixiao }) {
  await go(page, is_zhixiao ? '#/board/large-sample' : '#/board');
  await page.getByRole('heading', { name: '预警板' }).waitFor({ timeout: 2 * minutes });
  if (is_zhixiao) {
    const as_table = page.getByRole('button', { name: '表格', exact: true }); // phones show a list first
    if (await as_table.count()) await as_table.click();
  }
  await page.locator(is_zhixiao ? '.grid' : '.board').waitFor();
}
