// Keys that press a button from anywhere on the page, as presentation remotes send them.

// Listens for the keys that the buttons in `root` name in aria-keyshortcuts.
export function watch_shortcuts(root) {
  window.addEventListener("keydown", (event) => {
    const { key, target } = event;
    const is_taken = event.defaultPrevented || event.isComposing || event.ctrlKey || event.altKey
      || event.metaKey || event.shiftKey || target.closest?.("input, textarea, select");
    if (is_taken) return;
    const button = [...root.querySelectorAll("button[aria-keyshortcuts]:enabled")].find((each) =>
      each.getAttribute("aria-keyshortcuts").split(" ").includes(key) && each.getClientRects().length > 0);
    if (!button) return;
    event.preventDefault();
    if (!event.repeat) button.click(); // a key held down would page through to the end
  });
}
