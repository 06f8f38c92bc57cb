// Fetches what the first page does not need: the code of the other pages, then the content of each
// part. Tells the core when a part has arrived and when it could not be fetched.
import { bytes_of } from "./assets.mjs";
import { call } from "./call.mjs";
import { later } from "./content.mjs";

const is_shared = (name) => Object.values(later).filter((names) => names.includes(name)).length > 1;

export class Later {
  // `companions`: by part, a function that fetches the part's script and resolves to a function, or
  // to nothing, that is called once script and content are here.
  constructor(core_of, companions = {}) {
    this.core_of = core_of;
    this.companions = companions;
    this.missed = new Set();
    this.shared = new Map(); // promised bytes of files that several parts use, by name
    this.awaited = Object.keys(later).length; // parts whose first fetch has not ended yet
  }

  // Returns a file of content. Fetches a file of several parts once, and anew after a failure.
  bytes(name) {
    if (!this.shared.has(name)) {
      const coming = bytes_of(`content/${name}`);
      if (!is_shared(name)) return coming;
      this.shared.set(name, coming);
      coming.catch(() => this.shared.delete(name));
    }
    return this.shared.get(name);
  }

  async fetch(part) {
    const core = this.core_of();
    const fetched = later[part].map((name) => this.bytes(name));
    const [begin, ...files] = await Promise.all([this.companions[part]?.(), ...fetched]);
    files.forEach((bytes, index) => call(core, "add", later[part][index], new Uint8Array(bytes)));
    call(core, "came", part);
    begin?.();
  }

  // Fetches the other pages, once and before all other parts; anew after a failure.
  pages() {
    this.came ??= this.fetch("pages").catch((error) => {
      this.came = undefined;
      throw error;
    });
    return this.came;
  }

  // Says whether the other pages are here, after an attempt to fetch them. If they are not, the
  // page shows why.
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
      this.miss(part, error);
    }
  }

  // Tells the core that a part did not come.
  miss(part, error) {
    this.missed.add(part);
    call(this.core_of(), "missed", part, String(error.message ?? error));
  }

  // Fetches a part again because a person asked for it. If it arrives, the other parts that failed
  // before are fetched again as well.
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
