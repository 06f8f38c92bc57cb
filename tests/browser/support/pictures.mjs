// Screenshots of pages whose content security policy holds for Playwright too: it would hide the caret by
// a style of its own, which such pages refuse, and say so.
const changed = new WeakSet();

function leave_caret_in(thing) {
  if (changed.has(thing)) return;
  changed.add(thing);
  const { screenshot } = thing;
  thing.screenshot = function with_caret(options) {
    return screenshot.call(this, { caret: 'initial', ...options });
  };
}

// Of the page and of all that is found on pages, which share their class. `delegate`: of Playwright's own
// side of the page, which would do the same to keep animations in step.
export function leave_styles(page, delegate) {
  delegate.shouldToggleStyleSheetToSyncAnimations = () => false;
  leave_caret_in(page);
  leave_caret_in(Object.getPrototypeOf(page.locator('html')));
}
