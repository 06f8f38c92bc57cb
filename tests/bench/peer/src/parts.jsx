// What several pages are made of.
import { GRADES } from './grades.js';
import { Icon, Mark } from './Icon.jsx';
import { say, target_words, unit_label } from './words.js';

export const Head = ({ back, children }) => (
  <header className="head">
    {back && <a className="back" href={`#${back}`} aria-label={say('back')}><Icon name="back" /></a>}
    <h1>{children}</h1>
  </header>
);

// The word beside one verdict is the status's own.
export const status_words = ({ status, grade }) => (
  status === undefined || grade === 'awaiting_final' ? say(`status.${grade}`) : say(`status.${status}`));

export const Chip = ({ one }) => (
  <span className={`chip ${one.grade}`}><Mark grade={one.grade} />{status_words(one)}</span>
);

export const Counts = ({ counts, label }) => (
  <dl className="four" aria-label={label}>
    {GRADES.filter((grade) => counts[grade]).map((grade) => (
      <div key={grade}><dd>{counts[grade]}</dd><dt><Mark grade={grade} />{say(`status.${grade}`)}</dt></div>
    ))}
  </dl>
);

export function Track({ one }) {
  const { share, time } = one.detail;
  if (Number.isNaN(share)) return null;
  return (
    <div className="track" role="img" aria-label={say('track.name', { start: one.base_year, percent: `${Math.round(share * 100)}%` })}>
      <div className="closed" style={{ width: `${Math.max(0, Math.min(1, share)) * 86}%` }} />
      <div className="due" style={{ left: `${time * 86}%` }} />
      <div className="flag" style={{ left: '86%' }} />
    </div>
  );
}

export const Figure = ({ one }) => (one.newest
  ? <><b className="figure">{one.newest.value}</b> <span className="soft">{unit_label(one)} · {say('year', { year: one.newest.year })}</span></>
  : <span className="soft">{say('figure.none')}</span>);

export const IndicatorCard = ({ one }) => (
  <a className="card indicator" href={`#/indicator/${one.plan}/${one.id}`}>
    <div className="row"><h3>{one.name}</h3><Chip one={one} /></div>
    <p><Figure one={one} /></p>
    <Track one={one} />
    <p className="soft">{target_words(one)}</p>
  </a>
);

export const Row = ({ to, plan, title, about, value }) => (
  <a className="listed" href={`#${to}`}>
    <i className={`swatch ${plan}`} /><span className="grow"><span>{title}</span><small>{about}</small></span><b>{value}</b>
  </a>
);

export const Entrance = ({ to, plan, title, about }) => (
  <a className="card entrance" href={`#${to}`}>
    <i className={`tile ${plan ?? ''}`}><Icon name="book" /></i>
    <span className="grow"><b>{title}</b><small>{about}</small></span><Icon name="next" />
  </a>
);
