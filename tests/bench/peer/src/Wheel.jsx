// The wheel of fields as SVG: two rings, every slice a link. It is on the first page, so without a chart library.
import { tally } from './catalog.js';
import { GRADES } from './grades.js';
import { counts_in_words, say } from './words.js';

const spot = (radius, turn) => [radius * Math.sin(turn), -radius * Math.cos(turn)];

// Returns the path of a part of a ring, between two radii and two angles in radians from the top, clockwise.
function sector(inner, outer, from, to) {
  const wide = to - from > Math.PI ? 1 : 0;
  const corners = [spot(outer, from), spot(outer, to), spot(inner, to), spot(inner, from)];
  const [a, b, c, d] = corners.map((at) => at.map((n) => n.toFixed(2)));
  return `M${a}A${outer} ${outer} 0 ${wide} 1 ${b}L${c}A${inner} ${inner} 0 ${wide} 0 ${d}Z`;
}

function Parts({ counts, from, to }) {
  const parts = GRADES.filter((grade) => counts[grade]);
  if (parts.length === 0) return <path className="dashed" d={sector(100, 126, from, to)} />;
  const step = (to - from) / counts.all;
  let at = from;
  return parts.map((grade) => {
    const start = at;
    at += step * counts[grade];
    return <path key={grade} className={`part ${grade}`} d={sector(100, 126, start + 0.008, at - 0.008)} />;
  });
}

function Slice({ pack, field, from, to }) {
  const counts = tally(pack.indicators.filter((one) => one.field === field.id));
  const short = say(`field.short.${field.id}`);
  const label = short.startsWith('field.') ? field.name.slice(0, 2) : short;
  const [x, y] = spot(78, (from + to) / 2);
  const name = say(counts.all ? 'wheel.slice' : 'wheel.slice.in_words', {
    field: `${say(`audience.${pack.plan.id}`)} · ${field.name}`, quantified: counts.all, counts: counts_in_words(counts),
  });
  return (
    <a href={`#/goals/${pack.plan.id}/${field.id}`} aria-label={name}>
      <path className={`slice ${pack.plan.id}`} d={sector(58, 97, from, to)} />
      <Parts counts={counts} from={from} to={to} />
      <text className={pack.plan.id} x={x.toFixed(1)} y={(y + 5).toFixed(1)}>{label}</text>
    </a>
  );
}

export function Wheel({ packs }) {
  const all = packs.flatMap((pack) => pack.fields.map((field) => ({ pack, field })));
  const step = (2 * Math.PI) / all.length;
  return (
    <svg className="wheel" viewBox="-130 -130 260 260" role="group" aria-label={say('wheel.name')} data-wheel="">
      {all.map(({ pack, field }, i) => (
        <Slice key={`${pack.plan.id}/${field.id}`} pack={pack} field={field} from={i * step + 0.012} to={(i + 1) * step - 0.012} />
      ))}
      {packs.map((pack, i) => (
        <g key={pack.plan.id} className={pack.plan.id}>
          <text className="centre" x={i ? -24 : 24} y="-8">{say(`audience.${pack.plan.id}`)}</text>
          <text className="centre count" x={i ? -24 : 24} y="18">{tally(pack.indicators).all}</text>
        </g>
      ))}
    </svg>
  );
}
