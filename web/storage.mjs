// What the device remembers, in IndexedDB: each thing in a database of its own, so that it can be
// deleted as a whole. Written only when someone asks for it.

const store = "kept";

export function settled(request) {
  return new Promise((done, failed) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => failed(request.error);
  });
}

// FNV-1a: tells bytes that were cut off or changed.
export function checksum_of(bytes) {
  let sum = 0x811c9dc5;
  for (const byte of bytes) sum = Math.imul(sum ^ byte, 0x01000193);
  return sum >>> 0;
}

// Null when the database is not there: only `make` makes one. WebKit, which would keep an empty one, is
// asked for its list first.
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
      base.onversionchange = () => base.close(); // another window deletes it
      done(base);
    };
    request.onerror = (event) => {
      event.preventDefault();
      if (is_missing) done(null);
      else failed(request.error);
    };
  });
}

// Looking for a database makes none. False also where the browser does not allow to look; throws
// where it allows it and the disk does not give it.
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
  // `options` of transactions, as IndexedDB names them.
  constructor(name, options = {}) {
    this.name = name;
    this.options = options;
  }

  // Runs `work` on the store in one transaction, and is done when the disk is: all of it is written,
  // or it throws and nothing is. Undefined when there is no database and none is to be made.
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

  // The whole database goes, so that nothing is left. `blocked` is called when another window holds
  // it; then it goes once that lets go.
  async remove(blocked = null) {
    const request = indexedDB.deleteDatabase(this.name);
    request.onblocked = blocked;
    await settled(request);
  }
}
