// The page of an address, and the bar of places beneath it.
import { Suspense, useLayoutEffect } from 'react';
import { Icon } from './Icon.jsx';
import { Home } from './pages/Home.jsx';
import { parts_of, useAddress } from './router.js';
import { Pages } from './routes.js';
import { say } from './words.js';

const places = [['home', '/'], ['goals', '/goals'], ['plans', '/plans']];
const names = { home: say('place.home'), goals: say('place.goals'), plans: say('ways.plans') };

function page_of(address, packs) {
  const [name, ...parts] = parts_of(address);
  const pack = packs.find(({ plan }) => plan.id === parts[0]);
  if (name === undefined) return <Home packs={packs} />;
  if (name === 'goals' && parts.length === 0) return <Pages.goals packs={packs} />;
  if (name === 'goals' && pack && parts.length === 1) return <Pages.plan pack={pack} />;
  if (name === 'goals' && pack) return <Pages.field pack={pack} field={parts[1]} />;
  if (name === 'indicator' && pack?.by_id.has(parts[1])) return <Pages.indicator key={address} pack={pack} id={parts[1]} />;
  if (name === 'plans') return <Pages.plans />;
  if (name === 'board') return <Pages.board />;
  return <main><h1>{say('not_found.title')}</h1><a href="#/">{say('not_found.action')}</a></main>;
}

export function App({ packs }) {
  const address = useAddress();
  // Tells tools/bench that the page answers: hydrating home changes nothing else that a page could see.
  useLayoutEffect(() => { document.documentElement.dataset.live = ''; }, []);
  return (
    <>
      <Suspense fallback={<main><p>{say('later.awaited')}</p></main>}>{page_of(address, packs)}</Suspense>
      <nav aria-label={say('places')}>
        {places.map(([name, to]) => (
          <a key={name} href={`#${to}`} aria-current={address === to ? 'page' : undefined}>
            <Icon name={name} /><span>{names[name]}</span>
          </a>
        ))}
      </nav>
    </>
  );
}
