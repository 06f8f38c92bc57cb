// What runs in the page from its start, before its own scripts: when what was painted, how long the page could not answer,
// and what of it moved. These functions are sent as text, so each stands alone.

// Makes globalThis.__m: {marks, tasks, paints, shifts, until, has_home}. Times are in ms since navigation. Painted means: the frame
// after the change was handed over; what the GPU takes is not in it.
export function watch() {
  const m = globalThis.__m = { marks: {}, tasks: [], paints: {}, shifts: [], places: {} };
  const observe = (type, hear) => new PerformanceObserver((list) => list.getEntries().forEach(hear)).observe({ type, buffered: true });
  observe('paint', ({ name, startTime }) => { m.paints[name] = startTime; });
  observe('longtask', ({ startTime, duration }) => m.tasks.push([startTime, duration]));
  observe('layout-shift', ({ startTime, value, hadRecentInput }) => { if (!hadRecentInput) m.shifts.push([startTime, value]); });
  m.painted = () => new Promise((done) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => done(performance.now());
      port2.postMessage(0);
    });
  });
  // Returns when `test` holds for the first time and the frame that shows it is painted.
  m.until = (test, seen = () => {}) => new Promise((done) => {
    const look = () => {
      if (!test()) return false;
      observer.disconnect();
      seen();
      m.painted().then(done);
      return true;
    };
    const observer = new MutationObserver(look);
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    look();
  });
  const is_seen = (element) => element !== null && element.getClientRects().length > 0;
  m.link = () => document.querySelector('[data-wheel] a[href="#/goals/women/health"]') ?? document.querySelector('a[href="#/goals/women/health"]');
  const has_counts = () => is_seen(document.querySelector('[data-wheel] a')) && document.querySelectorAll('.counts td').length >= 8;
  const is_live = () => {
    const opening = document.getElementById('opening');
    if (document.getElementById('canvas')) return globalThis.zhixiao !== undefined && (!opening || opening.hidden);
    return document.documentElement?.dataset.live !== undefined && has_counts();
  };
  const note = (name) => () => {
    const { left, top } = document.querySelector('a[href="#/goals/women"]')?.getBoundingClientRect() ?? {};
    m.places[name] = [left, top];
    m.marks[`${name}_seen`] = performance.now();
  };
  m.live = m.until(is_live, note('live'));
  m.live.then((at) => { m.marks.live = at; });
  // Home as HTML, which the app itself may have made or not.
  m.until(() => has_counts() || is_live(), note('html')).then((at) => { m.marks.html = at; });
  m.press = (link) => link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, view: window }));
}

// Presses a slice of the wheel as soon as the app is live, or, if `is_early`, as soon as the link is there; notes when the
// field is shown, its heading and its first indicator.
export function press_a_slice(is_early) {
  const m = globalThis.__m;
  const is_answered = () => document.querySelector('h1')?.textContent.includes('健康')
    && document.querySelector('a[href="#/indicator/women/maternal-mortality"]') !== null;
  const press = async () => {
    m.marks.pressed = performance.now();
    m.press(m.link());
    m.marks.answered = await m.until(is_answered);
  };
  if (is_early) m.until(() => m.link()?.getClientRects().length > 0, press);
  else m.live.then(() => setTimeout(press));
}

// Keeps every WebAssembly memory in globalThis.__memories, as a page does not tell of them.
export function watch_memories() {
  const real = WebAssembly.instantiate;
  globalThis.__memories = new Set();
  const keep = ({ exports }) => Object.values(exports).filter((each) => each instanceof WebAssembly.Memory)
    .forEach((each) => globalThis.__memories.add(each));
  WebAssembly.instantiate = async (...given) => {
    const made = await real(...given);
    keep(made.instance ?? made);
    return made;
  };
}

// Counts into globalThis.__counts what is asked for: frames, timers, and everything of WebGL.
export function count_work() {
  const counts = globalThis.__counts = { frames: 0, timers: 0, 'WebGL calls': 0 };
  const wrap = (object, key, kind) => {
    const own = object[key];
    object[key] = function counted(...given) {
      counts[kind]++;
      return own.apply(this, given);
    };
  };
  wrap(window, 'requestAnimationFrame', 'frames');
  for (const key of ['setTimeout', 'setInterval']) wrap(window, key, 'timers');
  const prototype = WebGL2RenderingContext.prototype;
  for (const [key, { value }] of Object.entries(Object.getOwnPropertyDescriptors(prototype)))
    if (typeof value === 'function' && key !== 'constructor') wrap(prototype, key, 'WebGL calls');
}
