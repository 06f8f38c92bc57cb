// What the device keeps, in IndexedDB: each thing in a database of its own, so that it can be
// deleted as a whole. Written only when someone asks for it.

const store = "kept";

export function settled(request) {
  return new Promise((done, failed) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => failed(request.error);
  });
}

// Returns the 32-bit FNV-1a checksum of `bytes`, which shows whether they were cut off or changed.
export function checksum_of(bytes) {
  let sum = 0x811c9dc5;
  for (const byte of bytes) sum = Math.imul(sum ^ byte, 0x01000193);
  return sum >>> 0;
}

// Opens the database `name`; null if it does not exist and `make` is false. WebKit is asked for its
// list of databases first, because it would keep an empty one from an attempt to open it.
export async function opened(name, make) {
  if (!make && navigator.vendor.startsWith("Apple")) {
    const all = await indexedDB.databases();
    if (!all.some((each) => each.name === name)) return null;
  }
  return new Promise((done, failed) => {
    const request = indexedDB.open(name, make ? 1 : undefined);
    let is_missing = false;
    request.onupgradeneeded = () => {
      if (make) {
        request.result.createObjectStore(store);
      } else {
        is_missing = true;
        request.transaction.abort();
      }
    };
    request.onsuccess = () => {
      const base = request.result;
      base.onversionchange = () => base.close(); // so that another window can delete it
      done(base);
    };
    request.onerror = (event) => {
      event.preventDefault();
      if (is_missing) done(null);
      else failed(request.error);
    };
  });
}

// Says whether the database `name` exists, without creating it. False also if the browser forbids
// storage; throws if it allows storage but the disk fails.
export async function find_database(name) {
  try {
    const base = await opened(name, false);
    base?.close();
    return base !== null;
  } catch (error) {
    if (["UnknownError", "AbortError", "TimeoutError"].includes(error?.name)) throw error;
    return false;
  }
}

export const has_database = (name) => find_database(name).catch(() => false);

export class Database {
  // `options`: those of IDBDatabase.transaction().
  constructor(name, options = {}) {
    this.name = name;
    this.options = options;
  }

  // Runs `work` on the store in one transaction, and resolves to its result once everything is on
  // the disk; if it throws, nothing is. Undefined if there is no database and `make` is false.
  async use(mode, work, make = mode === "readwrite") {
    const base = await opened(this.name, make);
    if (!base) return undefined;
    try {
      const transaction = base.transaction(store, mode, this.options);
      const ended = new Promise((end) => {
        transaction.oncomplete = () => end(true);
        transaction.onabort = () => end(false);
      });
      let result;
      let fault;
      try {
        result = await work(transaction.objectStore(store));
      } catch (error) {
        fault = error;
        transaction.abort();
      }
      if (!await ended) throw transaction.error ?? fault;
      return result;
    } finally {
      base.close();
    }
  }

  // Deletes the whole database, so that nothing is left. `blocked` is called if another window
  // holds it open; the database then goes once that window closes it.
  async remove(blocked = null) {
    const request = indexedDB.deleteDatabase(this.name);
    request.onblocked = blocked;
    await settled(request);
  }
}
