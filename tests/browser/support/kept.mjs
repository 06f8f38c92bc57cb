// What the app keeps on the device, read and changed behind its back.

export const databases = (page) => page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));

// Returns the records of the database `name`: {present, before, …}. Puts the records of `changed` in first,
// and deletes those that are null there.
export const records_of = (page, name, changed = {}) => page.evaluate(([database, given]) => new Promise((done, failed) => {
  const request = indexedDB.open(database);
  request.onupgradeneeded = () => request.transaction.abort(); // looking makes none
  request.onerror = () => failed(request.error);
  request.onsuccess = () => {
    const base = request.result;
    const transaction = base.transaction('kept', 'readwrite');
    const kept = transaction.objectStore('kept');
    for (const [key, record] of Object.entries(given)) {
      if (record === null) kept.delete(key);
      else kept.put(record, key);
    }
    const all = {};
    for (const key of ['present', 'before', 'plans', 'written'])
      kept.get(key).onsuccess = ({ target }) => { all[key] = target.result; };
    transaction.oncomplete = () => {
      base.close();
      done(all);
    };
  };
}), [name, changed]);

// Changes one byte of the kept plans, in the record `key`: "present" or "before".
export const spoil_plans = (page, key = 'present') => page.evaluate((at) => new Promise((done, failed) => {
  const request = indexedDB.open('zhixiao');
  request.onerror = () => failed(request.error);
  request.onsuccess = () => {
    const base = request.result;
    const transaction = base.transaction('kept', 'readwrite');
    const kept = transaction.objectStore('kept');
    kept.get(at).onsuccess = ({ target }) => {
      target.result.bytes[100] ^= 1;
      kept.put(target.result, at);
    };
    transaction.oncomplete = () => {
      base.close();
      done();
    };
  };
}), key);

// Says whether the newest record of plans holds the word `word`.
export const plans_hold = (page, word) => page.evaluate((sought) => new Promise((done) => {
  const request = indexedDB.open('zhixiao');
  request.onupgradeneeded = () => request.transaction.abort();
  request.onerror = () => done(false);
  request.onsuccess = () => {
    const base = request.result;
    base.transaction('kept').objectStore('kept').get('present').onsuccess = ({ target }) => {
      base.close();
      done(Boolean(target.result) && new TextDecoder().decode(target.result.bytes).includes(sought));
    };
  };
}), word);
