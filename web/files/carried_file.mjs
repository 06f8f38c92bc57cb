// An encrypted file that people take along: saves it, and later takes it in and opens it.
import { read, sealed, unsealed } from "./sealed_file.mjs";
import { download, shortened } from "./files.mjs";

// Written by tools/numbers_of_headers.py from SealedFile.
export const outcomes = {
  none: 0, busy: 1, saved: 2, chosen: 3, foreign: 4, incomplete: 5, newer: 6, wrong_passphrase: 7,
  too_short: 8, not_same: 9, restored: 10, failed: 11, too_many: 12,
};

export class CarriedFile {
  // `kind`: a member of `kinds` in web/files/sealed_file.mjs. `report(outcome, name)`
  // is called when a task has ended: with a value of `outcomes` and the file's name.
  constructor(kind, report) {
    this.kind = kind;
    this.report = report;
    this.chosen = null; // the file that waits for its passphrase
  }

  async save(name, content, passphrase) {
    try {
      download(name, await sealed(content, passphrase, this.kind));
      this.report(outcomes.saved, name);
    } catch {
      this.report(outcomes.failed, "");
    }
  }

  async choose(file) {
    this.chosen = null;
    const name = shortened(file.name);
    try {
      // One byte above the limit is enough for read() to refuse a file that is too large.
      const bytes = new Uint8Array(await file.slice(0, this.kind.most_bytes + 1).arrayBuffer());
      const { file: sound, fault } = await read(bytes, this.kind);
      if (sound) this.chosen = { file: sound, name };
      this.report(sound ? outcomes.chosen : outcomes[fault], name);
    } catch {
      this.report(outcomes.failed, name);
    }
  }

  // Decrypts the chosen file and calls `taken` with its content. Reports any error, including those
  // of `taken`, as failed.
  async open(passphrase, taken) {
    const { file, name = "" } = this.chosen ?? {};
    try {
      const content = await unsealed(file, passphrase);
      if (content === null) return this.report(outcomes.wrong_passphrase, name);
      this.chosen = null;
      await taken(content);
    } catch {
      this.report(outcomes.failed, name);
    }
  }
}
