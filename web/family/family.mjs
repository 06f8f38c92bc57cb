// The page's side of the part `family` (web/later.mjs): keeps the record on the device, saves and
// opens its encrypted file, and reads files of results.
import { CarriedFile } from "../files/carried_file.mjs";
import { kinds } from "../files/sealed_file.mjs";
import { download, shortened, text_in } from "../files/files.mjs";
import { KeptFamily } from "../keeping/kept_family.mjs";
import { Newer, today, why_not } from "../keeping/two_generations.mjs";

// Written by tools/numbers_of_headers.py from Keeping.
const keeping = { no: 0, yes: 1, no_room: 2, blocked: 3, spoilt: 4, previous: 5, elsewhere: 6, newer: 7 };

const most_results = 200; // files that are read at a time
const most_result_bytes = 1 << 20; // of each

export class Companion {
  // `tell(name, …)` calls an exported function of the core.
  constructor(tell) {
    this.tell = tell;
    this.kept = new KeptFamily();
    this.waiting = null; // the record to be written next; a newer text replaces the one in it
    this.file = new CarriedFile(kinds.family, (outcome, name) => tell("family_file", outcome, name));
  }

  // Opens the kept record at the start. Drops a record that waits to be written, because it was
  // made without knowledge of the kept one.
  begin() {
    return this.kept.in_turn(async () => {
      let kept;
      try {
        kept = await this.kept.read();
      } catch (error) {
        this.tell("family_kept", error instanceof Newer ? keeping.newer : keeping.spoilt);
        return;
      }
      if (!kept) return;
      this.waiting = null;
      this.tell("family_reopened", kept.record.text, kept.is_previous ? 1 : 0);
    });
  }

  write(text) {
    if (this.waiting) {
      this.waiting.text = text;
      return this.kept.turn;
    }
    const mine = { text };
    this.waiting = mine;
    return this.kept.in_turn(async () => {
      if (this.waiting !== mine) return;
      this.waiting = null;
      try {
        this.tell("family_kept", await this.kept.write({ text: mine.text }) ? keeping.yes : keeping.elsewhere);
      } catch (error) {
        this.tell("family_kept", keeping[why_not(error)]);
      }
    });
  }

  forget() {
    this.waiting = null;
    const blocked = () => this.tell("family_kept", keeping.blocked);
    return this.kept.in_turn(async () => {
      try {
        await this.kept.remove(blocked);
        this.tell("family_kept", keeping.no);
      } catch {
        blocked();
      }
    });
  }

  encrypt(record, passphrase) {
    return this.file.save(`知晓家教记录-${today()}.zhixiao`, record, passphrase);
  }

  choose(file) {
    return this.file.choose(file);
  }

  decrypt(passphrase) {
    return this.file.open(passphrase, (record) => this.tell("family_opened", record));
  }

  // Reports the text of every file to the core, an empty text if the file cannot be read, is too
  // large or is beyond the number that is read.
  async results(files) {
    for (const [number, file] of files.entries()) {
      let text = "";
      try {
        if (number < most_results && file.size <= most_result_bytes)
          text = text_in(new Uint8Array(await file.arrayBuffer()));
      } catch {
        // The file has gone, or is a folder.
      }
      this.tell("result_file", shortened(file.name), text);
    }
  }

  saveText(name, text) {
    download(name, text, "text/plain;charset=utf-8");
  }
}
