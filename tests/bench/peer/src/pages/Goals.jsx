// All goals: the wheel, and both plans with their fields.
import { tally } from '../catalog.js';
import { Head, Row } from '../parts.jsx';
import { Wheel } from '../Wheel.jsx';
import { say } from '../words.js';

function FieldRow({ pack, field }) {
  const own = pack.indicators.filter((one) => one.field === field.id);
  const counts = tally(own);
  const published = own.filter((one) => one.quantified && one.newest).length;
  const about = counts.all ? say('field.counts', { quantified: counts.all, published })
    : say('field.counts.in_words', { in_words: pack.goals.filter((goal) => goal.field === field.id).length });
  return <Row plan={pack.plan.id} to={`/goals/${pack.plan.id}/${field.id}`} title={field.name} about={about} value="›" />;
}

export default function Goals({ packs }) {
  return (
    <main>
      <Head>{say('goals.title')}</Head>
      <section className="card"><Wheel packs={packs} /><p className="soft">{say('home.wheel')}</p></section>
      {packs.map((pack) => (
        <section className="card" key={pack.plan.id}>
          <div className="row">
            <h2>{say(`plan.${pack.plan.id}`)}</h2>
            <a href={`#/goals/${pack.plan.id}`}>{say('plan.open', { fields: pack.fields.length })} ›</a>
          </div>
          {pack.fields.map((field) => <FieldRow key={field.id} pack={pack} field={field} />)}
        </section>
      ))}
    </main>
  );
}
