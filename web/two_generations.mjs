// A record that the device remembers, and the one before it, in case the newest cannot be read.
// docs/storage.md describes both.
import { checksum_of, Database, find_database, settled } from "./storage.mjs";

const present = "present";
const before = "before";
const written = "written"; // the local date of the last writing, so that nobody reads all for it

// What a later version of the app has stored is not touched.
export class Newer extends Error {}

// Why writing failed, as web/family.mjs and web/desk.mjs name it.
export const why_not = (error) => (error instanceof Newer ? "newer"
  : error?.name === "QuotaExceededError" ? "no_room" : "blocked");

const serial_of = (record) => record?.serial ?? null;

// Begun anywhere, so that no window takes a record for the one it knew before all was deleted.
const next_to = (serial) =>
  (Number.isSafeInteger(serial) ? serial + 1 : Math.floor(Math.random() * 2 ** 48));

export function today() {
  const now = new Date();
  const two = (number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

// A browser that was killed may hold the disk for a moment longer than it lives.
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

// That the browser does not clear it by itself: asked once there is something to lose.
function ask_to_stay() {
  if (has_asked) return;
  has_asked = true;
  try {
    navigator.storage.persist().catch(() => {});
  } catch {
    // It has no such thing.
  }
}

export class TwoGenerations {
  // `version` of what is stored; `is_whole(record)`: its own members are as they should be;
  // `summed(record)`: what the checksum is taken over; `old`: {key, converted(record)} where a record
  // of the version before stands, null when that is spoilt.
  constructor(name, { version, is_whole, summed, old }) {
    Object.assign(this, { name, version, is_whole, summed, old });
    this.base = new Database(name, { durability: "strict" });
    this.serial = null; // of the record that this window read or wrote last
    this.turn = Promise.resolve();
  }

  // Reading, writing and deleting one after the other.
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

  // One that the browser cannot give is as good as changed.
  async read_at(key) {
    try {
      return await this.base.use("readonly", (kept) => settled(kept.get(key)));
    } catch {
      return null;
    }
  }

  // {record, is_previous}, or null when there is none. Throws when there is none to be trusted, and
  // Newer when it is not for this version to read.
  async read() {
    if (!await is_there(this.name)) return null;
    // One in the old form was written after all others: writing in the new one takes it away.
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

  // False, and nothing is written, when another window has written or deleted since.
  async write(content) {
    const record = { ...content, version: this.version, serial: next_to(this.serial) };
    record.checksum = checksum_of(this.summed(record));
    const is_written = await this.base.use("readwrite", async (kept) => {
      const newest = await settled(kept.get(present));
      if (this.is_newer(newest)) throw new Newer();
      const old = this.old && await settled(kept.get(this.old.key));
      const stored = old ? this.old.converted(old) : newest;
      if (serial_of(newest) !== this.serial && !old) return false;
      // A spoilt record must not take the place of one that can be read.
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

  // Whether no other window has written or deleted since.
  async is_mine() {
    const newest = await this.base.use("readonly", (kept) => settled(kept.get(present)));
    return serial_of(newest) === this.serial;
  }

  async remove(blocked) {
    await this.base.remove(blocked);
    this.serial = null;
  }

  // The day of the last writing, empty when nobody noted it; null when nothing is there.
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
