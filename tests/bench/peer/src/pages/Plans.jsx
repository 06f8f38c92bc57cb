// Opening a plan from a file.
import { useState, useSyncExternalStore } from 'react';
import { say_later } from '../later.js';
import { hear, open_file, opened } from '../opened.js';
import { Entrance, Head } from '../parts.jsx';
import { say } from '../words.js';

export default function Plans() {
  const pack = useSyncExternalStore(hear, opened);
  const [state, set_state] = useState('');
  const choose = async (event) => {
    const [file] = event.target.files;
    if (!file) return;
    set_state(say_later('desk.reading'));
    try {
      await open_file(file);
      set_state('');
    } catch (error) {
      set_state(`${say('desk.nothing')} ${error.message}`);
    }
  };
  return (
    <main>
      <Head back="/">{say('ways.plans')}</Head>
      <section className="card">
        <p>{say('ways.plans.about')}</p>
        <label className="file">{say_later('desk.choose')}<input type="file" accept=".json" onChange={choose} /></label>
        <p aria-live="polite">{state}</p>
        {pack && (
          <>
            <h2>{say('desk.read')}</h2>
            <p>{pack.plan.title}</p>
            <p className="soft">{pack.problems ? say('desk.errors', { count: pack.problems }) : say('desk.read.clean')}</p>
          </>
        )}
      </section>
      {pack && <Entrance to="/board" title={say('ways.board')} about={say('ways.board.about')} />}
    </main>
  );
}
