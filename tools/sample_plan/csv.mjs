// Packs as the text of 指标.csv and 数据.csv (docs/pack-format.md), with CR LF as Excel has it.

const indicator_columns = ['编号', '规划', '领域', '指标名称', '单位', '类型', '目标值', '目标值上限',
  '容差', '下降比例', '基期年', '目标年', '中期年', '中期值', '自然下限', '自然上限', '责任单位',
  '配合单位', '出处'];
const figure_columns = ['编号', '地区', '年份', '数值', '分子', '分母', '性质', '来源', '备注'];

const qualities = { preliminary: '初步', derived: '推算', break: '口径变化' };

const type_words = {
  at_least: '不低于', at_most: '不高于', keep_at_least: '保持', keep_at_most: '保持不高于',
  about: '左右', range: '区间', reduce_by: '下降', raise_by: '提高', yes_no: '是否', text: '文字',
};
const strict_words = {
  at_least: '超过', at_most: '低于', keep_at_least: '保持超过', keep_at_most: '保持低于',
};

function type_word(target) {
  if (target.type === 'direction') return target.direction === 'up' ? '上升趋势' : '下降趋势';
  return (target.strict ? strict_words : type_words)[target.type];
}

function quoted(cell) {
  const text = String(cell ?? '');
  return /[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const line = (cells) => `${cells.map(quoted).join(',')}\r\n`;

// Returns the line of `row`, an object by column name; a column that it does not have stays empty.
const row_line = (columns, row) => line(columns.map((column) => row[column]));

const sheet = (columns, rows) =>
  line(columns) + rows.map((row) => row_line(columns, row)).join('');

const by_id = (items) => new Map(items.map(({ id, name }) => [id, name]));

export function indicators_csv(packs) {
  return sheet(indicator_columns, packs.flatMap((pack) => {
    const fields = by_id(pack.fields);
    const names = by_id(pack.departments);
    const list = (ids) => (ids ?? []).map((id) => names.get(id)).join('、');
    return pack.indicators.map((indicator) => {
      const { target, milestones = [] } = indicator;
      return {
        编号: indicator.id, 规划: pack.plan.title, 领域: fields.get(indicator.field),
        指标名称: indicator.name, 单位: indicator.unit, 类型: type_word(target),
        目标值: target.value ?? target.low ?? target.text, 目标值上限: target.high,
        容差: target.tolerance, 下降比例: target.percent,
        基期年: indicator.base_year, 目标年: indicator.target_year,
        中期年: milestones.map(({ year }) => year).join('；'),
        中期值: milestones.map(({ value }) => value).join('；'),
        自然下限: indicator.natural_min, 自然上限: indicator.natural_max,
        责任单位: list(indicator.departments), 配合单位: list(indicator.supporting),
        出处: indicator.source,
      };
    });
  }));
}

export const figures_heading = line(figure_columns);

// Returns the line of one figure; `area` is its area's name.
export function figure_line(figure, area) {
  return row_line(figure_columns, {
    编号: figure.indicator, 地区: area, 年份: figure.year, 数值: figure.value,
    分子: figure.numerator, 分母: figure.denominator, 性质: qualities[figure.quality],
    来源: figure.source, 备注: figure.note,
  });
}

export function figures_csv(packs) {
  return figures_heading + packs.flatMap((pack) => {
    const areas = by_id(pack.areas);
    return pack.observations.map((figure) => figure_line(figure, areas.get(figure.area)));
  }).join('');
}
