// Home: a greeting, how the goals stand, and the ways on.
import { newest_of, tally } from '../catalog.js';
import { GRADES } from '../grades.js';
import { Mark } from '../Icon.jsx';
import { Entrance, Row } from '../parts.jsx';
import { Wheel } from '../Wheel.jsx';
import { say, target_words, unit_label } from '../words.js';

function greeting() {
  const hour = new Date().getHours();
  if (hour >= 5 && hour < 11) return say('home.morning');
  if (hour >= 11 && hour < 13) return say('home.noon');
  if (hour >= 13 && hour < 18) return say('home.afternoon');
  return say(hour >= 18 && hour < 23 ? 'home.evening' : 'home.night');
}

function CountsTable({ packs, counts }) {
  return (
    <table className="counts" aria-label={say('counts.name')}>
      <thead>
        <tr>
          <th>{say('counts.quantified')}</th>
          {packs.map(({ plan }) => <th key={plan.id}><i className={`swatch ${plan.id}`} />{say(`audience.${plan.id}`)}</th>)}
        </tr>
      </thead>
      <tbody>
        {GRADES.filter((grade) => counts.some((each) => each[grade])).map((grade) => (
          <tr key={grade}>
            <th><Mark grade={grade} />{say(`status.${grade}`)}</th>
            {counts.map((each, i) => <td key={packs[i].plan.id}>{each[grade] ?? 0}</td>)}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function Home({ packs }) {
  const counts = packs.map(({ indicators }) => tally(indicators));
  const all = counts.reduce((sum, each) => sum + each.all, 0);
  return (
    <main>
      <div className="band">
        <h1 suppressHydrationWarning>{say('home.title', { greeting: greeting() })}</h1>
        <p>{say('home.about')}</p>
      </div>
      <section className="card first" aria-label={say('home.goals')}>
        <div className="row"><h2>{say('home.goals')}</h2><a href="#/goals">{say('home.all_goals', { count: all })} ›</a></div>
        <Wheel packs={packs} />
        <p className="soft">{say('home.wheel')}</p>
        <CountsTable packs={packs} counts={counts} />
      </section>
      {packs.map(({ plan, fields }, i) => (
        <Entrance key={plan.id} plan={plan.id} to={`/goals/${plan.id}`} title={say(`plan.${plan.id}`)}
          about={say('home.plan.about', { fields: fields.length, quantified: counts[i].all })} />
      ))}
      <section className="card" aria-label={say('home.newest')}>
        <h2>{say('home.newest')}</h2>
        {newest_of(packs).map((one) => (
          <Row key={one.id} plan={one.plan} to={`/indicator/${one.plan}/${one.id}`} title={one.name}
            about={say('figure.about', { year: one.newest.year, target: target_words(one) })}
            value={`${one.newest.value}${unit_label(one)}`} />
        ))}
      </section>
      <Entrance to="/plans" title={say('ways.plans')} about={say('ways.plans.about')} />
    </main>
  );
}
