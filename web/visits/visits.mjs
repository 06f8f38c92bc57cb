// Scroll positions by entry of the history, and links that leave no entry; in memory only. All
// views of the rights part share one address, so within it a view is known by the page's name.
export const rights_address = "#/more";

export class Visits {
  // `mirror` shows the pages; `press(path)` tells the core of a press.
  constructor(mirror, press) {
    this.mirror = mirror;
    this.press_on = press;
    this.tops = new Map(); // scroll positions by entry
    this.views = []; // views of the rights part to go back to: [page, tops], the newest last
    this.inside = new Set(); // entries that have shown the rights part
    this.closed = new Set(); // those that had shown it when it was left fast
  }

  is_inside() {
    return this.mirror.page?.split(" ")[0] === rights_address; // the rest names the view
  }

  // Gives the shown history entry a name that reveals nothing. Says whether it had one already.
  begin() {
    const known = history.state?.entry;
    this.entry = known ?? `${Date.now()}-${Math.random()}`;
    // Replaces other spellings of the rights part's address, so that there is only one.
    const address = this.is_inside() && location.hash !== rights_address ? rights_address : "";
    if (!known || address) history.replaceState({ entry: this.entry }, "", address || undefined);
    if (this.is_inside()) this.inside.add(this.entry);
    return known !== undefined;
  }

  // Follows a change of the address: calls `arrive()`, which shows its page, and scrolls.
  go(arrive) {
    // After leaving fast, the history must not lead back into the rights part.
    if (this.closed.has(history.state?.entry)) history.replaceState(null, "", "#/units");
    const was_inside = this.is_inside();
    if (!was_inside) this.tops.set(this.entry, this.mirror.scrolled());
    const before = this.mirror.page;
    arrive();
    if (was_inside) this.forget();
    const known = this.begin();
    const tops = known ? (this.tops.get(this.entry) ?? null) : null;
    // An address that only selects something within the same page does not scroll it.
    if (tops || this.mirror.page !== before) this.mirror.restore(tops);
  }

  // Presses an element. If that shows another view at the same address, the view begins at its top,
  // or as it was left if it is the one to go back to.
  press(path) {
    const was_inside = this.is_inside();
    const before = this.mirror.page;
    const tops = was_inside ? this.mirror.scrolled() : null;
    this.press_on(path);
    const { page } = this.mirror;
    if (!was_inside || !this.is_inside() || page === before) return;
    if (this.views.at(-1)?.[0] === page) {
      this.mirror.restore(this.views.pop()[1]);
    } else {
      this.views = [...this.views, [before, tops]].slice(-50);
      this.mirror.restore(null);
    }
  }

  // Handles a press on a link. A link to the current address goes to the core, which opens a view
  // of the rights part. A link out of that part replaces the history entry. The browser does the
  // rest.
  follow(event, link) {
    const to = link.getAttribute("href");
    const plain = event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
    if (!plain || event.defaultPrevented || !to?.startsWith("#")) return;
    if (to === location.hash) {
      event.preventDefault();
      this.press(link.dataset.path);
    } else if (this.is_inside()) {
      event.preventDefault();
      location.replace(to);
    }
  }

  // Goes to another page as if a link to it had been followed; resolves once it is shown.
  go_to(address) {
    return new Promise((done) => {
      if (location.hash === address) return done();
      window.addEventListener("hashchange", done, { once: true }); // after the app's own listener
      if (this.is_inside()) location.replace(address);
      else location.hash = address;
    });
  }

  // Leaves the rights part fast: the page at `address` replaces it in the history.
  leave_for(address) {
    this.forget();
    this.closed = new Set([...this.closed, ...this.inside]);
    this.inside.clear();
    location.replace(address);
    this.begin();
    this.mirror.restore(null);
  }

  // Forgets the views seen in the rights part and what was last announced there.
  forget() {
    this.views = [];
    document.getElementById("spoken").textContent = "";
  }
}
