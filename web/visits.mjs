// Where one was: scroll places by entry of the history, and links that leave no entry. In memory only.
// All views of the rights part share one address, so that within it a view is known by the page's name.
export const rights_address = "#/more";

export class Visits {
  // `mirror` shows the pages; `press(path)` tells the core of a press.
  constructor(mirror, press) {
    this.mirror = mirror;
    this.press_on = press;
    this.tops = new Map(); // by entry
    this.views = []; // the views of the rights part behind the one shown: [page, tops], the newest last
    this.inside = new Set(); // entries that have shown the rights part
    this.closed = new Set(); // those of them that were there when one left fast
  }

  is_inside() {
    return this.mirror.page?.split(" ")[0] === rights_address; // what follows names the view
  }

  // The entry shown, with a name of its own that tells nothing.
  begin() {
    const known = history.state?.entry;
    this.entry = known ?? `${Date.now()}-${Math.random()}`;
    // Other spellings of an address are not other addresses.
    const address = this.is_inside() && location.hash !== rights_address ? rights_address : "";
    if (!known || address) history.replaceState({ entry: this.entry }, "", address || undefined);
    if (this.is_inside()) this.inside.add(this.entry);
    return known !== undefined;
  }

  // The address became another one: shows its page by `arrive()`.
  go(arrive) {
    // Someone left fast: no way leads back through the history.
    if (this.closed.has(history.state?.entry)) history.replaceState(null, "", "#/units");
    const was_inside = this.is_inside();
    if (!was_inside) this.tops.set(this.entry, this.mirror.scrolled());
    const before = this.mirror.page;
    arrive();
    if (was_inside) this.forget();
    const known = this.begin();
    const tops = known ? (this.tops.get(this.entry) ?? null) : null;
    // Another part of the same page: what is seen stays where it is.
    if (tops || this.mirror.page !== before) this.mirror.restore(tops);
  }

  // A press may show another view at the same address: it begins at its top, and the one right behind
  // it, gone back to, is found as it was.
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

  // A press on a link. One to where one is already is the core's: within the rights part it opens a
  // view. One out of that part takes its place in the history. All else is the browser's.
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

  // To another page, as if a link to it had been followed; done once it is shown.
  go_to(address) {
    return new Promise((done) => {
      if (location.hash === address) return done();
      window.addEventListener("hashchange", done, { once: true }); // after the app's own listener
      if (this.is_inside()) location.replace(address);
      else location.hash = address;
    });
  }

  // The rights part was left fast, and the page that is shown now takes its place.
  leave_for(address) {
    this.forget();
    this.closed = new Set([...this.closed, ...this.inside]);
    this.inside.clear();
    location.replace(address);
    this.begin();
    this.mirror.restore(null);
  }

  // What was seen in the rights part, and what was last told there.
  forget() {
    this.views = [];
    document.getElementById("spoken").textContent = "";
  }
}
