// The rights part in tests: ways in and out, a tour of all its views, and what is left of them.
import assert from 'node:assert/strict';
import { painted } from './app.mjs';
import { arrive, focused, tap, words_of } from './hands.mjs';

export const start = '#/more';
export const converter = '#/units';

// Enters the rights part as people do, by the bar of places.
export async function enter(page) {
  await tap(page, page.getByRole('navigation').getByRole('link', { name: '维权' }));
  await arrive(page, start);
}

export const leave_button = (page) => page.getByRole('button', { name: '快速离开' });
export const leave = async (page) => {
  await tap(page, leave_button(page));
  await arrive(page, converter);
};

// Asserts that the converter is shown, and that nothing seen or announced tells of the rights part.
export async function assert_is_outside(page) {
  assert.equal(await page.evaluate(() => location.hash), converter);
  assert.equal(await page.title(), '单位换算');
  await page.getByRole('heading', { level: 1, name: '单位换算' }).waitFor();
  assert.doesNotMatch(await words_of(page), /维权|快速离开|知晓/);
  assert.equal(await page.locator('#spoken').textContent(), '');
  assert.equal((await focused(page)).tag, 'h1');
}

export const assert_is_inside = async (page) => {
  assert.equal(await page.evaluate(() => location.hash), start);
  await leave_button(page).waitFor();
};

export { Hands } from './timed_hands.mjs';

// Goes to every view that links of the part lead to, then types `marker` into every field, ticks and
// presses every button and chooses in every list; the farthest views come first, so that typed text does
// not bar the way to others. Uses the page's own elements, and returns counts of what it met. Does not
// press words again that led to one view three times, as every article of a law leads to that law.
// `most`: the number of views at which it stops looking for more.
export function tour(page, marker, most = Infinity) {
  return page.evaluate(async ([word, limit]) => {
    const find = (path) => document.querySelector(`#mirror [data-path="${CSS.escape(path)}"]`);
    const all = (what) => [...document.querySelectorAll(`#mirror main ${what}[data-path]`)];
    const paths = (what) => all(what).map((element) => element.dataset.path);
    const put = (element, value) => {
      element.value = value;
      element.dispatchEvent(new Event('input', { bubbles: true }));
    };
    const fields = () => all('input').concat(all('textarea'));
    const press = (path) => {
      if (!find(path)) for (const field of fields()) put(field, '');
      find(path)?.click();
      return zhixiao.page;
    };
    const replay = (way) => {
      press('places/rights');
      for (const path of way) press(path);
      return zhixiao.page;
    };
    const met = { views: [], titles: [], calls: [], fields: 0, ticks: 0, buttons: 0, lists: 0, astray: [] };

    const known = new Map(); // where a link led, by its words
    const ways = new Map([[replay([]), []]]);
    for (const [view, way] of ways) { // grows while it is gone through
      if (replay(way) !== view) met.astray.push(view);
      met.views.push(view);
      met.titles.push(document.querySelector('#mirror h1').textContent);
      met.calls.push(...all('a').map((link) => link.getAttribute('href')).filter((href) => !href.startsWith('#')));
      for (const path of paths('a[href="#/more"]')) {
        if (ways.size === limit) break;
        const words = find(path).textContent;
        const led = known.get(words) ?? [];
        if (led.length >= 3 && new Set(led).size === 1) continue;
        const to = press(path);
        known.set(words, [...led, to]);
        if (to === view) continue;
        if (!ways.has(to)) ways.set(to, [...way, path]);
        if (find('top/back')) press('top/back');
        if (zhixiao.page !== view && replay(way) !== view) met.astray.push(view);
      }
      await new Promise((done) => { setTimeout(done); });
    }

    for (const [view, way] of [...ways].reverse()) {
      if (replay(way) !== view) met.astray.push(view);
      for (const path of paths('button')) {
        const button = find(path);
        if (!button || button.disabled || zhixiao.page !== view) continue;
        const is_tick = button.getAttribute('aria-checked') === 'false';
        button.click();
        met.buttons += 1;
        met.ticks += is_tick && find(path)?.getAttribute('aria-checked') === 'true' ? 1 : 0;
        if (zhixiao.page !== view) replay(way);
      }
      for (const list of all('select')) {
        put(list, list.options[list.options.length - 1].value);
        met.lists += 1;
      }
      for (const path of [...paths('input'), ...paths('textarea')]) {
        if (!find(path)) continue;
        put(find(path), word);
        met.fields += 1;
      }
      await new Promise((done) => { setTimeout(done); });
    }
    return met;
  }, [marker, Number.isFinite(most) ? most : null]);
}

// Returns everything of a page and its browser in which a trace of the rights part could stay.
export async function traces(page) {
  await painted(page);
  const cookies = await page.context().cookies();
  const kept = await page.evaluate(async () => ({
    local: { ...localStorage },
    session: { ...sessionStorage },
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker?.getRegistrations() ?? []).length,
    url: location.href,
    title: document.title,
    state: JSON.stringify(history.state),
    page: document.documentElement.outerHTML,
    values: [...document.querySelectorAll('input, textarea, select')].map(({ value }) => value),
    spoken: document.getElementById('spoken').textContent,
    name: window.name,
    selection: String(getSelection()),
    painted: zhixiao.painted(),
  }));
  return { cookies, ...kept };
}

// Returns those words of what a tour has met by which the part would give itself away: titles in Chinese and
// addresses of calls. A title of digits alone ("110") may stand within any number or address, so it is left out.
export const telling = ({ titles, calls }) => [
  ...titles.filter((title) => title.length > 1 && /\p{Script=Han}/u.test(title)), ...calls];

// Returns what the traces `after` leaving the part still hold of it: each trace that differs from `before`,
// taken on the same page before the part was ever opened, and each of `words` that stands in one. Of the
// history only the random number of the entry may differ.
export function leftovers(before, after, words) {
  const known = ({ state, ...rest }) => ({ ...rest, state: state.replace(/^(\{"entry":)"[\d.-]+"\}$/, '$1"…"}') });
  const [then, now] = [known(before), known(after)];
  const everything = JSON.stringify(now);
  const changed = [...new Set([...Object.keys(then), ...Object.keys(now)])]
    .filter((trace) => JSON.stringify(then[trace]) !== JSON.stringify(now[trace]));
  return [...changed.map((trace) => `${trace} is not as it was: ${first_difference(then[trace], now[trace])}`),
    ...words.filter((word) => everything.includes(word)).map((word) => `“${word}” is still there`)];
}

function first_difference(one, other) {
  const [then, now] = [one, other].map((each) => (typeof each === 'string' ? each : JSON.stringify(each) ?? ''));
  let at = 0;
  while (at < then.length && then[at] === now[at]) at += 1;
  return `“${now.slice(Math.max(0, at - 40), at + 80)}”`;
}
