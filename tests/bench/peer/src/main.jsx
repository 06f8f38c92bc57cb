// Starts the app in the page.
import { createRoot, hydrateRoot } from 'react-dom/client';
import { App } from './App.jsx';
import { catalog } from './catalog.js';
import { here } from './router.js';
import { later, load_page } from './routes.js';
import './app.css';

// The code of the page that is wanted comes beside the content. So it does after a press on a prerendered link.
const ask = () => load_page(here());
ask();
if (__PRERENDERED__) window.addEventListener('hashchange', ask);

const root = document.getElementById('root');
const packs = await catalog();
// Only home is there as HTML.
if (__PRERENDERED__ && here() === '/') hydrateRoot(root, <App packs={packs} />);
else createRoot(root).render(<App packs={packs} />);

// The rest while nothing else is to do, then the service worker for the next visit.
const idle = globalThis.requestIdleCallback ?? ((task) => setTimeout(task, 200));
idle(async () => {
  await Promise.all(later.map((load) => load()));
  if ('serviceWorker' in navigator) await navigator.serviceWorker.register('sw.js');
});
