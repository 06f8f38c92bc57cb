// The plans that the device keeps: their bytes, the names of their files, and the local date as
// year, month and day.
import { checksum_of } from "./storage.mjs";
import { TwoGenerations } from "./two_generations.mjs";

const version = 2;

const is_whole = ({ bytes, names, date }) => bytes instanceof Uint8Array && Array.isArray(names)
  && date?.length === 3 && date.every(Number.isSafeInteger);

function summed({ serial, bytes, names, date }) {
  const rest = new TextEncoder().encode(JSON.stringify([version, serial, names, date]));
  const all = new Uint8Array(bytes.length + rest.length);
  all.set(bytes);
  all.set(rest, bytes.length);
  return all;
}

// Converts a record of version 1, whose checksum was that of the bytes alone; null if it is spoilt.
function converted(record) {
  const { bytes, names, date } = record;
  if (record.version !== 1 || !is_whole(record) || record.checksum !== checksum_of(bytes)) return null;
  const made = { version, serial: 0, bytes, names, date };
  return { ...made, checksum: checksum_of(summed(made)) };
}

export class KeptPlans extends TwoGenerations {
  constructor() {
    super("zhixiao", { version, is_whole, summed, old: { key: "plans", converted } });
  }
}
