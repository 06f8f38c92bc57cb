// What the first page does not need: the code of the other pages, then the content of each part. The
// core is told when a part is here, and when it is not.
import { text_of } from "./assets.mjs";
import { call } from "./call.mjs";
import { later } from "./content.mjs";

const is_shared = (name) => Object.values(later).filter((names) => names.includes(name)).length > 1;

export class Later {
  // `companions`: by part, what is fetched with it, giving what to do once both are here.
  constructor(core_of, companions = {}) {
    this.core_of = core_of;
    this.companions = companions;
    this.missed = new Set();
    this.shared = new Map(); // texts of files that several parts have, by name
    this.awaited = Object.keys(later).length; // parts that were not yet asked for to the end
  }

  // A file of several parts is fetched once; one that did not come is asked for anew.
  text(name) {
    if (!this.shared.has(name)) {
      const coming = text_of(`content/${name}`);
      if (!is_shared(name)) return coming;
      this.shared.set(name, coming);
      coming.catch(() => this.shared.delete(name));
    }
    return this.shared.get(name);
  }

  async fetch(part) {
    const core = this.core_of();
    const fetched = later[part].map((name) => this.text(name));
    const [begin, ...texts] = await Promise.all([this.companions[part]?.(), ...fetched]);
    texts.forEach((text, index) => call(core, "add", later[part][index], text));
    call(core, "came", part);
    begin?.();
  }

  // The other pages, once, before all else; asking again after a failure fetches them anew.
  pages() {
    this.came ??= this.fetch("pages").catch((error) => {
      this.came = undefined;
      throw error;
    });
    return this.came;
  }

  // Whether the other pages are here, once they could be; if they are not, the page says why.
  async has_pages() {
    await this.bring("pages");
    return this.came !== undefined;
  }

  async bring(part) {
    this.missed.delete(part);
    try {
      await this.pages();
      if (part !== "pages") await this.fetch(part);
    } catch (error) {
      this.missed.add(part);
      call(this.core_of(), "missed", part, String(error.message ?? error));
    }
  }

  // Asked for by a person: what failed before for the same reason comes along.
  async bring_again(part) {
    await this.bring(part);
    if (this.missed.has(part)) return;
    for (const other of [...this.missed]) await this.bring(other);
  }

  async bring_all() {
    for (const part of Object.keys(later)) {
      await this.bring(part);
      this.awaited--;
    }
  }
}
