// The figures of an indicator by year, with the target, the path to it and where the present speed leads.
import { useEffect, useRef } from 'react';
import { say } from '../words.js';
import { init } from './echarts.js';

const [ink, soft, rule, teal, good] = ['#1E2A32', '#55636E', '#E5DFD5', '#14666B', '#207A4D'];
const labels = { color: soft, fontSize: 13 };
const dashed = (data, style) => (
  { type: 'line', data, showSymbol: false, silent: true, lineStyle: { type: 'dashed', color: soft, width: 1.5, ...style } });

// Returns what shows the target: a line at its limit, and the side of it where it is met.
function zone(target, limit, [low, high]) {
  if (limit === undefined) return {};
  const below = ['at_most', 'keep_at_most', 'reduce_by'].includes(target.type);
  return {
    markLine: {
      silent: true, symbol: 'none', data: [{ yAxis: limit }], lineStyle: { color: good, width: 2, type: 'solid' },
      label: { formatter: say('chart.zone', { target: limit }), position: 'insideStartTop', color: good },
    },
    markArea: { silent: true, itemStyle: { color: 'rgba(32,122,77,0.1)' }, data: [[{ yAxis: limit }, { yAxis: below ? low : high }]] },
  };
}

function options(one, figures) {
  const { target, target_year, base_year, detail: { eta, base } } = one;
  const limit = target.value ?? target.low;
  const newest = figures.at(-1);
  const base_figure = figures.find(({ year }) => year === base);
  const all = figures.map(({ value }) => value).concat(limit ?? []);
  const room = (Math.max(...all) - Math.min(...all)) * 0.15 || 1;
  const range = [Math.floor(Math.min(...all) - room), Math.ceil(Math.max(...all) + room)];
  const data = figures.map(({ year, value, quality }) => (
    { value: [year, value], symbol: quality === 'derived' ? 'emptyCircle' : 'circle' }));
  return {
    animation: false,
    grid: { left: 8, right: 24, top: 24, bottom: 8, containLabel: true },
    tooltip: { trigger: 'axis', textStyle: { color: ink } },
    xAxis: { type: 'value', min: base_year, max: target_year, interval: 2, axisLabel: { ...labels, formatter: String }, splitLine: { show: false } },
    yAxis: { type: 'value', min: range[0], max: range[1], axisLabel: labels, splitLine: { lineStyle: { color: rule } } },
    series: [
      {
        type: 'line', name: one.name, data, symbolSize: 8, lineStyle: { color: teal, width: 2.5 }, itemStyle: { color: teal },
        label: { ...labels, show: true, position: 'bottom', formatter: ({ value }) => String(value[1]) },
        ...zone(target, limit, range),
      },
      ...(base_figure && limit !== undefined ? [dashed([[base, base_figure.value], [target_year, limit]])] : []),
      ...(newest && eta <= target_year + 5
        ? [dashed([[newest.year, newest.value], [Math.min(eta, target_year), limit]], { color: teal, opacity: 0.45, width: 2 })] : []),
    ],
  };
}

export function LineOfYears({ one, figures, name }) {
  const holder = useRef(null);
  useEffect(() => {
    const chart = init(holder.current);
    chart.setOption(options(one, figures));
    const observer = new ResizeObserver(() => chart.resize());
    observer.observe(holder.current);
    return () => {
      observer.disconnect();
      chart.dispose();
    };
  }, [one, figures]);
  return <div className="chart" ref={holder} role="img" aria-label={name} />;
}
