// Small local plans, as files that hold one indicator each.
import { button, card, choose } from './opening.mjs';

const header = '编号,规划,领域,指标名称,单位,类型,目标值,基期年,目标年\n';

export const plan_of = (place) => `示例${place}妇女发展规划（2021—2025年）`;
export const county = plan_of('县');
export const city = plan_of('市');

// Returns the text of a sheet with one indicator, of the plan `title`.
export const sheet_of = (title) => `${header}a,${title},健康,筛查率,%,不低于,70,2020,2025\n`;

const csv_of = (title) => ({ name: '指标.csv', mimeType: 'text/csv', buffer: Buffer.from(sheet_of(title)) });

export const is_shown = (page, title) => card(page, title).waitFor();

export async function open_plan(page, title) {
  await choose(page, [csv_of(title)]);
  await is_shown(page, title);
  await button(page, '选择文件').waitFor();
}

export async function keep_plans(page) {
  await button(page, '在这台设备上记住').click();
  await button(page, '不再记住').waitFor();
}
