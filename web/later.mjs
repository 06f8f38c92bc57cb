// What the first page does not need: the code of the other pages, then the content of each part. The
// core is told when a part is here, and when it is not.
import { call } from "./call.mjs";
import { later } from "./content.mjs";

export async function text_of(url) {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
  return answer.text();
}

export class Later {
  constructor(core_of, program) {
    this.core_of = core_of;
    this.program = program;
    this.missed = new Set();
    this.awaited = Object.keys(later).length + 1; // parts that were not yet asked for to the end
  }

  // The code, once; asking again after a failure fetches it anew.
  code() {
    this.pages ??= this.program.complete().then(
      () => call(this.core_of(), "came", "pages"),
      (error) => {
        this.pages = undefined;
        throw error;
      },
    );
    return this.pages;
  }

  async bring(part) {
    const core = this.core_of();
    this.missed.delete(part);
    try {
      await this.code();
      if (part === "pages") return;
      const texts = await Promise.all(later[part].map((name) => text_of(`content/${name}`)));
      texts.forEach((text, index) => call(core, "add", later[part][index], text));
      call(core, "came", part);
    } catch (error) {
      this.missed.add(part);
      call(core, "missed", part, String(error.message ?? error));
    }
  }

  // Asked for by a person: what failed before for the same reason comes along.
  async bring_again(part) {
    await this.bring(part);
    if (this.missed.has(part)) return;
    for (const other of [...this.missed]) await this.bring(other);
  }

  async bring_all() {
    for (const part of ["pages", ...Object.keys(later)]) {
      await this.bring(part);
      this.awaited--;
    }
  }
}
