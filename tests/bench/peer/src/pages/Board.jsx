// The warning board: areas by indicators, with as many elements as are in sight.
import { useVirtualizer } from '@tanstack/react-virtual';
import { memo, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { GRADES } from '../grades.js';
import { Mark } from '../Icon.jsx';
import { say_later } from '../later.js';
import { hear, opened } from '../opened.js';
import { Head } from '../parts.jsx';
import { NO_STATUS, STATUS } from '../verdict.js';
import { say } from '../words.js';

const cell = { width: 64, height: 47 };
const side = 104; // px of the names of areas
const top = 96; // px of the names of indicators
const worst = GRADES.indexOf('regressing');

function newest(pack, at) {
  for (let i = pack.years - 1; i >= 0; i--) {
    const value = pack.values[at * pack.years + i];
    if (!Number.isNaN(value)) return value;
  }
  return undefined;
}

// One element a cell, its mark made by the style: with an SVG in each a frame costs half as much again.
const Cell = memo(function Cell({ pack, row, column, left }) {
  const at = row * pack.indicators.length + column;
  const status = pack.statuses[at];
  const grade = GRADES[pack.grades[at]];
  const value = newest(pack, at) ?? say_later('board.nothing');
  const words = status === NO_STATUS ? say_later('board.words') : say(`status.${STATUS[status]}`);
  return (
    <div role="gridcell" className={`cell ${grade}`} aria-colindex={column + 2} style={{ transform: `translateX(${left}px)` }}
      aria-label={say_later('board.cell', { area: pack.areas[row].name, indicator: pack.indicators[column].name, figure: value, status: words })}>
      {value}
    </div>
  );
});

const Line = memo(function Line({ pack, row, index, start, columns }) {
  return (
    <div role="row" className="line" aria-rowindex={index + 2} style={{ transform: `translateY(${start}px)` }}>
      <div role="rowheader" className="side">{pack.areas[row].name}</div>
      {columns.map(({ index: column, start: left }) => <Cell key={column} pack={pack} row={row} column={column} left={left} />)}
    </div>
  );
});

// The order of the areas: those of which most is at its worst first, or as in the plan.
function order_of(pack, by) {
  const rows = Array.from(pack.areas, (_, i) => i);
  if (by === 'plan') return rows;
  const width = pack.indicators.length;
  const counts = rows.map((row) => pack.grades.subarray(row * width, (row + 1) * width).reduce((sum, grade) => sum + (grade === worst), 0));
  return rows.sort((one, other) => counts[other] - counts[one]);
}

function Grid({ pack, rows }) {
  const holder = useRef(null);
  const shared = { getScrollElement: () => holder.current };
  const lines = useVirtualizer({ ...shared, count: rows.length, estimateSize: () => cell.height, overscan: 3, paddingStart: top });
  const columns = useVirtualizer({ ...shared, horizontal: true, count: pack.indicators.length, estimateSize: () => cell.width, overscan: 2, paddingStart: side });
  const shown = columns.getVirtualItems();
  return (
    <div className="board" ref={holder} role="grid" aria-label={say('ways.board')} tabIndex={0}
      aria-rowcount={rows.length + 1} aria-colcount={pack.indicators.length + 1}>
      <div className="sheet" style={{ height: lines.getTotalSize(), width: columns.getTotalSize() }}>
        <div role="row" className="heads" style={{ height: top }}>
          {shown.map(({ index, start }) => <div key={index} role="columnheader" style={{ transform: `translateX(${start}px)` }}>{pack.indicators[index].name}</div>)}
        </div>
        {lines.getVirtualItems().map(({ index, start }) => (
          <Line key={rows[index]} pack={pack} row={rows[index]} index={index} start={start} columns={shown} />
        ))}
      </div>
    </div>
  );
}

function OpenBoard({ pack }) {
  const [by, set_by] = useState('plan');
  const rows = useMemo(() => order_of(pack, by), [pack, by]);
  return (
    <main className="wide">
      <Head back="/plans">{say('ways.board')}</Head>
      <div className="chips">
        {['plan', 'worst'].map((key) => (
          <button key={key} type="button" aria-pressed={by === key} onClick={() => set_by(key)}>{say_later(`board.order.areas.${key}`)}</button>
        ))}
        <span className="soft">{pack.areas.length} × {pack.indicators.length}：{GRADES.map((grade, i) => (
          <span key={grade}><Mark grade={grade} />{pack.counts[i]} </span>))}</span>
      </div>
      <Grid pack={pack} rows={rows} />
    </main>
  );
}

export default function Board() {
  const pack = useSyncExternalStore(hear, opened);
  if (pack) return <OpenBoard pack={pack} />;
  return <main><Head back="/plans">{say('ways.board')}</Head><a href="#/plans">{say('plans.entrance')}</a></main>;
}
