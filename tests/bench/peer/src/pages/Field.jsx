// One field: its targets with figures and verdicts, and its goals in words.
import { tally } from '../catalog.js';
import { Counts, Head, IndicatorCard } from '../parts.jsx';
import { say } from '../words.js';

export default function Field({ pack, field: id }) {
  const field = pack.fields.find((one) => one.id === id);
  const own = pack.indicators.filter((one) => one.field === id);
  const goals = pack.goals.filter((goal) => goal.field === id && goal.indicators.length === 0);
  return (
    <main>
      <Head back={`/goals/${pack.plan.id}`}>{say('field.title', { plan: say(`audience.${pack.plan.id}`), field: field.name })}</Head>
      <section className="card"><p>{field.summary}</p><Counts counts={tally(own)} label={say('field.counts.name')} /></section>
      {[['main_target', 'field.main'], ['measure', 'field.measures']].map(([level, title]) => {
        const listed = own.filter((one) => one.level === level);
        return listed.length > 0 && (
          <section key={level}><h2>{say(title)}</h2>{listed.map((one) => <IndicatorCard key={one.id} one={one} />)}</section>
        );
      })}
      <section className="card">
        <h2>{say('field.goals')}</h2>
        <p className="soft">{say('field.goals.about')}</p>
        <ul>{goals.map((goal) => <li key={goal.id}>{goal.text}</li>)}</ul>
      </section>
    </main>
  );
}
