// A record that the device keeps, and the one before it in case the newest cannot be read.
// docs/storage.md describes both.
import { checksum_of, Database, find_database, settled } from "./storage.mjs";

const present = "present";
const before = "before";
const written = "written"; // key of the local date of the last write, for day()

// Thrown for a record that a later version of the app has stored, which is left untouched.
export class Newer extends Error {}

// Returns why a write failed: a key of `keeping` in web/family/family.mjs and web/desk/desk.mjs.
export const why_not = (error) => (error instanceof Newer ? "newer"
  : error?.name === "QuotaExceededError" ? "no_room" : "blocked");

const serial_of = (record) => record?.serial ?? null;

// Returns the serial after `serial`. Starts at a random number: after everything was deleted,
// another window must not mistake a new record for the one it knew.
const next_to = (serial) =>
  (Number.isSafeInteger(serial) ? serial + 1 : Math.floor(Math.random() * 2 ** 48));

export function today() {
  const now = new Date();
  const two = (number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

// Says whether the database `name` exists. Tries up to `tries` times, 400 ms apart, because a
// browser that was killed may hold the disk a moment longer than it lives.
async function is_there(name, tries = 5) {
  try {
    return await find_database(name);
  } catch (error) {
    if (tries === 1) throw error;
    await new Promise((done) => { setTimeout(done, 400); });
    return is_there(name, tries - 1);
  }
}

let has_asked = false;

// Asks the browser, once there is something to lose, not to clear the storage by itself.
function ask_to_stay() {
  if (has_asked) return;
  has_asked = true;
  try {
    navigator.storage.persist().catch(() => {});
  } catch {
    // The browser has no navigator.storage.
  }
}

export class TwoGenerations {
  // `version`: of the stored form. `is_whole(record)` says whether the record's own members are
  // sound; `summed(record)` returns the bytes to sum up. `old`, if an earlier version had another
  // form: the `key` of its record, and `converted(record)`, which returns null if that is spoilt.
  constructor(name, { version, is_whole, summed, old }) {
    Object.assign(this, { name, version, is_whole, summed, old });
    this.base = new Database(name, { durability: "strict" });
    this.serial = null; // of the record that this window read or wrote last; null: of none
    this.turn = Promise.resolve();
  }

  // Runs `work` after all earlier work, so that reads, writes and deletions do not overlap.
  in_turn(work) {
    this.turn = this.turn.then(work);
    return this.turn;
  }

  is_newer(record) {
    return record?.version > this.version;
  }

  is_sound(record) {
    return record?.version === this.version && Number.isSafeInteger(record.serial)
      && this.is_whole(record) && record.checksum === checksum_of(this.summed(record));
  }

  // Returns the record at `key`. A record the browser cannot return counts as changed: null.
  async read_at(key) {
    try {
      return await this.base.use("readonly", (kept) => settled(kept.get(key)));
    } catch {
      return null;
    }
  }

  // Returns {record, is_previous}, or null if nothing is stored. Throws if no record can be
  // trusted, and Newer if a later version of the app wrote it.
  async read() {
    if (!await is_there(this.name)) return null;
    // A record in the old form is the newest, because writing in the new form deletes it.
    const old = this.old && await this.read_at(this.old.key);
    const from_old = old && this.old.converted(old);
    if (from_old) return { record: from_old, is_previous: false };
    const [newest, previous] = [await this.read_at(present), await this.read_at(before)];
    this.serial = serial_of(newest);
    if (this.is_newer(newest)) throw new Newer();
    if (!old && this.is_sound(newest)) return { record: newest, is_previous: false };
    for (const record of [newest, previous])
      if (this.is_sound(record)) return { record, is_previous: true };
    if ([old, newest, previous].every((record) => record === undefined)) return null;
    throw new Error("the record is spoilt");
  }

  // Writes `content` as the newest record. Returns false and writes nothing if another window has
  // written or deleted since.
  async write(content) {
    const record = { ...content, version: this.version, serial: next_to(this.serial) };
    record.checksum = checksum_of(this.summed(record));
    const is_written = await this.base.use("readwrite", async (kept) => {
      const newest = await settled(kept.get(present));
      if (this.is_newer(newest)) throw new Newer();
      const old = this.old && await settled(kept.get(this.old.key));
      const stored = old ? this.old.converted(old) : newest;
      if (serial_of(newest) !== this.serial && !old) return false;
      // A spoilt record must not replace one that can be read.
      if (this.is_sound(stored)) await settled(kept.put(stored, before));
      await settled(kept.put(record, present));
      await settled(kept.put(today(), written));
      if (old) await settled(kept.delete(this.old.key));
      return true;
    }, this.serial === null);
    if (!is_written) return false;
    this.serial = record.serial;
    ask_to_stay();
    return true;
  }

  // Says whether no other window has written or deleted since this one read or wrote.
  async is_mine() {
    const newest = await this.base.use("readonly", (kept) => settled(kept.get(present)));
    return serial_of(newest) === this.serial;
  }

  async remove(blocked) {
    await this.base.remove(blocked);
    this.serial = null;
  }

  // Returns the date of the last write ("2026-11-28", or "" if unknown); null if nothing is stored.
  async day() {
    if (!await find_database(this.name).catch(() => true)) return null;
    try {
      const [count, day] = await this.base.use("readonly", (kept) =>
        Promise.all([settled(kept.count()), settled(kept.get(written))]));
      return count > 0 ? day ?? "" : null;
    } catch {
      return "";
    }
  }
}
