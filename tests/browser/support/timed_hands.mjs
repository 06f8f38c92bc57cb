// Hands whose times are given, in seconds, so that a slow machine does not change what they do. Chromium
// takes the time with its own events; elsewhere the page gets events that carry it, as the browser would
// make them of these keys and fingers.
import { engine_name } from './engines.mjs';

class ChromiumHands {
  constructor(session) {
    this.session = session;
    this.start = Date.now() / 1000;
  }

  async key(at, key = 'Shift', code = 16) {
    const about = { key, code: key === 'Shift' ? 'ShiftLeft' : `Key${key.toUpperCase()}`, windowsVirtualKeyCode: code };
    const send = (type, modifiers, time) => this.session.send('Input.dispatchKeyEvent', {
      ...about, type, modifiers, timestamp: this.start + time });
    await send('rawKeyDown', key === 'Shift' ? 8 : 0, at);
    await send('keyUp', key === 'Shift' ? 8 : 0, at + 0.05);
  }

  touch(type, at, points) {
    return this.session.send('Input.dispatchTouchEvent', {
      type, timestamp: this.start + at,
      touchPoints: points.map(([x, y], id) => ({ x, y, id })),
    });
  }
}

// Runs in the page: dispatches an event with a time of its own at the element that has the focus or lies at
// the place.
function give(kind, name, time, about) {
  const event = new globalThis[kind](name, { bubbles: true, cancelable: true, composed: true, ...about });
  Object.defineProperty(event, 'timeStamp', { value: time });
  const target = 'clientX' in about ? document.elementFromPoint(about.clientX, about.clientY) : document.activeElement;
  (target ?? document.body).dispatchEvent(event);
}

class GivenHands {
  constructor(page, start) {
    Object.assign(this, { page, start, down: [] });
  }

  give(...events) {
    return this.page.evaluate(([body, all]) => {
      const dispatch = new Function(`return ${body}`)();
      for (const event of all) dispatch(...event);
    }, [String(give), events]);
  }

  key(at, key = 'Shift') {
    const event = (name, time) => ['KeyboardEvent', name, this.start + 1000 * time, { key, shiftKey: key === 'Shift' }];
    return this.give(event('keydown', at), event('keyup', at + 0.05));
  }

  // Sets which points are down at the time `at`, as ChromiumHands does; points that were down before are lifted.
  touch(type, at, points) {
    const time = this.start + 1000 * at;
    const event = (kind, name, [x, y], pointerId) => [kind, name, time, {
      clientX: x, clientY: y, pointerId, pointerType: 'touch', isPrimary: pointerId === 10 }];
    const events = [];
    points.forEach((point, i) => {
      const name = type === 'touchMove' ? 'pointermove' : this.down[i] ? null : 'pointerdown';
      if (name) events.push(event('PointerEvent', name, point, 10 + i));
    });
    const lifted = this.down.slice(points.length);
    const is_tap = type === 'touchEnd' && this.down.length === 1 && !this.moved;
    lifted.forEach((point, i) => events.push(event('PointerEvent', 'pointerup', point, 10 + points.length + i)));
    if (is_tap) for (const name of ['mousedown', 'mouseup', 'click']) events.push(event('MouseEvent', name, lifted[0]));
    this.moved = type === 'touchMove';
    this.down = points;
    return this.give(...events);
  }
}

for (const hands of [ChromiumHands, GivenHands])
  hands.prototype.tap = async function tap(at, [x, y], slip = 0) {
    await this.touch('touchStart', at, [[x, y]]);
    if (slip) await this.touch('touchMove', at + 0.02, [[x, y + slip]]);
    await this.touch('touchEnd', at + 0.05, []);
  };

export const Hands = {
  async of(page) {
    if (engine_name === 'chromium') return new ChromiumHands(await page.context().newCDPSession(page));
    return new GivenHands(page, await page.evaluate(() => performance.now()));
  },
};
