// Screenshots of pages whose content security policy holds for Playwright as well: Playwright would hide
// the caret by a style of its own, which such pages refuse with a message in the console.
const changed = new WeakSet();

function leave_caret_in(thing) {
  if (changed.has(thing)) return;
  changed.add(thing);
  const { screenshot } = thing;
  thing.screenshot = function with_caret(options) {
    return screenshot.call(this, { caret: 'initial', ...options });
  };
}

// Takes that style out of screenshots of the page and of its elements, which share their class.
// `delegate`: the page's object in Playwright's server, which would add a style to keep animations in step.
export function leave_styles(page, delegate) {
  delegate.shouldToggleStyleSheetToSyncAnimations = () => false;
  leave_caret_in(page);
  leave_caret_in(Object.getPrototypeOf(page.locator('html')));
}
