// Leaves the rights part fast, without looking: by three presses of Shift or three quick taps at
// one place. Also clears the part when the window is closed or frozen while it is shown.
import { call, call_at_once } from "../call.mjs";

const pause = 5000; // ms at most from one press of Shift to the next
const quick = 400; // ms at most from one tap to the next
const near = 40; // CSS px from the first tap
const still = 10; // CSS px a finger may slip within a tap
// Written by tools/numbers_of_headers.py from presses_to_leave.
const times = 3;

// Counts events that follow each other within `within` ms.
class Row {
  constructor(within) {
    this.within = within;
    this.clear();
  }

  clear() {
    this.count = 0;
    this.last = -Infinity;
  }

  add(time) {
    this.count = time - this.last <= this.within ? this.count + 1 : 1;
    this.last = time;
    return this.count;
  }
}

// Calls `pressed(count)` for presses of Shift in a row. A press counts when Shift is released
// without another key, because with another key it is part of typing.
function watch_keys(is_inside, pressed) {
  const row = new Row(pause);
  let alone = false;
  window.addEventListener("keydown", (event) => {
    if (event.repeat && event.key === "Shift") return;
    alone = event.key === "Shift" && !event.isComposing
      && !event.ctrlKey && !event.altKey && !event.metaKey;
    if (!alone) row.clear();
  }, true);
  window.addEventListener("keyup", (event) => {
    if (event.key !== "Shift" || !alone) return;
    alone = false;
    if (event.isComposing || !is_inside()) {
      row.clear();
      return;
    }
    const count = row.add(event.timeStamp);
    if (count >= times) row.clear();
    pressed(count);
  }, true);
  const begin_anew = () => {
    alone = false;
    row.clear();
  };
  window.addEventListener("compositionstart", begin_anew, true);
  window.addEventListener("blur", begin_anew); // of the window; a field's does not bubble
}

// Calls `tapped()` when one finger taps three times at one place. The first two taps still press
// what is there; the third is swallowed, because by then another page is shown.
function watch_taps(is_inside, tapped) {
  const row = new Row(quick);
  const fingers = new Map(); // by pointer: where and when it came down
  let first = null;
  let swallow_until = -Infinity; // time stamp; until then the last tap's mouse events are swallowed
  const far = (one, other) => Math.hypot(one.x - other.x, one.y - other.y);
  const place = (event) => ({ x: event.clientX, y: event.clientY, time: event.timeStamp });
  const on = (kind, react) => window.addEventListener(kind, (event) => {
    if (event.pointerType === "touch") react(event);
  }, true);

  on("pointerdown", (event) => {
    fingers.set(event.pointerId, place(event));
    if (fingers.size > 1) row.clear();
  });
  on("pointermove", (event) => {
    const down = fingers.get(event.pointerId);
    if (down && far(down, place(event)) > still) down.slipped = true;
  });
  on("pointercancel", (event) => {
    fingers.delete(event.pointerId);
    row.clear();
  });
  on("pointerup", (event) => {
    const down = fingers.get(event.pointerId);
    fingers.delete(event.pointerId);
    const up = place(event);
    const is_tap = down && !down.slipped && fingers.size === 0 && up.time - down.time <= quick;
    if (!is_tap || !is_inside()) {
      row.clear();
      return;
    }
    if (row.count > 0 && far(first, down) > near) row.clear();
    if (row.add(up.time) === 1) first = down;
    if (row.count < times) return;
    row.clear();
    swallow_until = up.time + quick;
    tapped();
  });
  for (const kind of ["mousedown", "mouseup", "click"])
    window.addEventListener(kind, (event) => {
      if (event.timeStamp > swallow_until) return;
      if (kind === "click") swallow_until = -Infinity;
      event.preventDefault();
      event.stopImmediatePropagation();
    }, true);
}

export function watch_leaving(core, visits) {
  const is_inside = () => visits.is_inside();
  // Takes the focus away, because until then a field keeps the text that is being composed in it.
  const let_go = () => document.activeElement?.blur();
  watch_keys(is_inside, (count) => {
    if (count >= times) let_go();
    call_at_once(core, "leaving_key", count);
  });
  watch_taps(is_inside, () => {
    let_go();
    call_at_once(core, "leave_fast");
  });
  // Clears the rights part when the page is closed, left or about to be frozen, so that a page
  // restored from the back/forward cache shows the start of the part, in its picture as well.
  const put_aside = () => {
    if (!is_inside()) return;
    let_go();
    call_at_once(core, "forget_rights");
    visits.forget();
    visits.mirror.restore(null);
    call(core, "frame");
  };
  window.addEventListener("pagehide", put_aside);
  document.addEventListener("freeze", put_aside);
}
