// One plan: its fields, and the main targets of each.
import { tally } from '../catalog.js';
import { Mark } from '../Icon.jsx';
import { Head, Row, status_words } from '../parts.jsx';
import { say } from '../words.js';

export default function Plan({ pack }) {
  const { plan, fields, indicators } = pack;
  const counts = tally(indicators);
  const published = indicators.filter((one) => one.quantified && one.newest).length;
  const in_words = indicators.filter(({ target }) => target.type === 'direction').length;
  return (
    <main>
      <Head back="/goals">{say(`plan.${plan.id}`)}</Head>
      <section className="card">
        <p>{plan.title}</p>
        <p className="soft">{say('plan.about', { fields: fields.length, quantified: counts.all, published, in_words })}</p>
      </section>
      {fields.map((field) => (
        <section className="card" key={field.id}>
          <a className="row" href={`#/goals/${plan.id}/${field.id}`}><h2>{field.name}</h2><span>›</span></a>
          <p className="soft">{field.summary}</p>
          {indicators.filter((one) => one.field === field.id && one.level === 'main_target').map((one) => (
            <Row key={one.id} plan={plan.id} to={`/indicator/${plan.id}/${one.id}`} title={one.name}
              about={status_words(one)} value={<Mark grade={one.grade} />} />
          ))}
        </section>
      ))}
    </main>
  );
}
