// What the device remembers: one record in IndexedDB, written only when someone asks for it.

const database = "zhixiao";
const store = "kept";
const key = "plans";
const version = 1; // of the record

function settled(request) {
  return new Promise((done, failed) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => failed(request.error);
  });
}

// FNV-1a: tells bytes that were cut off or changed.
function checksum_of(bytes) {
  let sum = 0x811c9dc5;
  for (const byte of bytes) sum = Math.imul(sum ^ byte, 0x01000193);
  return sum >>> 0;
}

async function opened() {
  const request = indexedDB.open(database, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(store);
  return settled(request);
}

// Runs `work` on the store, and is done when the disk is.
async function in_store(mode, work) {
  const base = await opened();
  try {
    const transaction = base.transaction(store, mode);
    const done = new Promise((end, failed) => {
      transaction.oncomplete = end;
      transaction.onabort = () => failed(transaction.error);
    });
    const result = await settled(work(transaction.objectStore(store)));
    await done;
    return result;
  } finally {
    base.close();
  }
}

// {bytes, names, date}; `date` is year, month and day. Null when there is no record. One that
// cannot be trusted throws.
export async function read_kept() {
  const record = await in_store("readonly", (kept) => kept.get(key));
  if (record === undefined) return null;
  const { bytes, date } = record;
  if (record.version !== version || !(bytes instanceof Uint8Array) || date?.length !== 3
    || record.checksum !== checksum_of(bytes)) throw new Error("the record is spoilt");
  return record;
}

export async function write_kept(bytes, names, date) {
  await in_store("readwrite", (kept) =>
    kept.put({ version, bytes, names, date, checksum: checksum_of(bytes) }, key));
}

// The whole database goes, so that nothing is left.
export async function delete_kept() {
  await settled(indexedDB.deleteDatabase(database));
}
