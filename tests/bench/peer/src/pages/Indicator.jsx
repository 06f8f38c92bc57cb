// One indicator: verdict, chart of the years, table, definition, departments and sources.
import { useMemo, useState } from 'react';
import { LineOfYears } from '../charts/LineOfYears.jsx';
import { Chip, Figure, Head } from '../parts.jsx';
import { limit_words, say, target_words, unit_label } from '../words.js';

const rounded = (value) => String(Number(value.toFixed(2)));
const percent = (value) => `${(value * 100).toFixed(1)}%`;

function Standing({ one }) {
  const { gap, need, gain, eta, base } = one.detail;
  if (!(gap > 0)) return <p>{say(one.newest ? 'standing.met' : 'standing.no_data', { limit: limit_words(one) })}</p>;
  const way = say(['at_most', 'keep_at_most', 'reduce_by'].includes(one.target.type) ? 'way.down' : 'way.up');
  const span = say('standing.span', { span: say(`span.${one.newest.year - base}`) });
  return (
    <p>
      <strong>{say('standing.gap', { gap: rounded(gap), need: say('standing.need', { way, need: rounded(need) }) })}</strong>
      {gain > 0 && say('standing.past', { span, way, gain: rounded(gain), outlook: say('outlook.by', { year: Math.ceil(eta - 0.1) }) })}
    </p>
  );
}

function Why({ one }) {
  const { share, time, pace } = one.detail;
  if (Number.isNaN(pace)) return null;
  return (
    <section className="card">
      <h2>{say('why.title')}</h2>
      <dl className="sums">
        <dt>{say('why.gap')}</dt><dd>{percent(share)}</dd><dt>{say('why.time')}</dt><dd>{percent(time)}</dd>
      </dl>
      <p className="soft">{say('why.pace.sum', { closed: percent(share), time: percent(time) })} ＝ {pace.toFixed(2)}</p>
    </section>
  );
}

function Years({ one, pack }) {
  const [area, set_area] = useState(undefined);
  const areas = useMemo(() => (pack.areas ?? []).filter((each) => one.by_area.some((figure) => figure.area === each.id)), [pack, one]);
  const figures = useMemo(() => one.by_area.filter((figure) => figure.area === area).sort((a, b) => a.year - b.year), [one, area]);
  const places = [{ id: undefined, name: say('area.whole') }, ...areas];
  const name = say('chart.name', { indicator: one.name, area: places.find(({ id }) => id === area).name, target: limit_words(one),
    figures: figures.map(({ year, value }) => `${say('year', { year })} ${value}`).join(say('chart.and')) });
  return (
    <>
      <section className="card">
        <h2>{say('chart.title')}</h2>
        {areas.length > 0 && <div className="chips">{places.map((each) => (
          <button key={each.name} type="button" aria-pressed={each.id === area} onClick={() => set_area(each.id)}>{each.name}</button>))}</div>}
        {figures.length > 0 && <LineOfYears one={one} figures={figures} name={name} />}
      </section>
      <Why one={one} />
      <section className="card">
        <h2>{say('table.title')}</h2>
        <table className="figures">
          <caption>{say('table.unit', { unit: unit_label(one) })}</caption>
          <thead><tr>{['year', 'value', 'quality', 'confidence'].map((title) => <th key={title}>{say(`table.${title}`)}</th>)}</tr></thead>
          <tbody>{figures.map((figure) => (
            <tr key={figure.year}>
              <td>{figure.year}</td><td>{figure.value}</td>
              <td>{say(`quality.${figure.quality ?? 'official'}`)}</td><td>{say(`confidence.${figure.confidence ?? 'unknown'}`)}</td>
            </tr>))}</tbody>
        </table>
      </section>
      <Sources one={one} figures={figures} departments={pack.departments} />
    </>
  );
}

function Sources({ one, figures, departments }) {
  const names = new Map(departments.map((each) => [each.id, each.name]));
  return (
    <>
      {one.definition && <section className="card"><h2>{say('definition.title')}</h2><p>{one.definition}</p></section>}
      <section className="card">
        <h2>{say('departments.title')}</h2>
        {one.departments.map((each) => <p key={each}>{say('departments.leads', { department: names.get(each) })}</p>)}
        {(one.supporting ?? []).map((each) => <p key={each}>{say('departments.supports', { department: names.get(each) })}</p>)}
      </section>
      <section className="card">
        <h2>{say('sources.title')}</h2>
        <p>{say('source.target', { source: one.source })}</p>
        {[...new Set(figures.map(({ source }) => source))].map((source) => <p key={source} className="soft">{say('source.figures', { source })}</p>)}
      </section>
    </>
  );
}

export default function Indicator({ pack, id }) {
  const one = pack.by_id.get(id);
  const field = pack.fields.find((each) => each.id === one.field);
  return (
    <main>
      <Head back={`/goals/${one.plan}/${one.field}`}>{one.name}</Head>
      <section className="card">
        <div className="row">
          <span className="soft">
            <i className={`swatch ${one.plan}`} />{say(`audience.${one.plan}`)} · {field.name} · {say(`level.${one.level}`)}
          </span>
          <Chip one={one} />
        </div>
        <p className="large"><Figure one={one} /></p>
        <Standing one={one} />
        <p className="soft">{target_words(one)}</p>
      </section>
      <Years one={one} pack={pack} />
    </main>
  );
}
