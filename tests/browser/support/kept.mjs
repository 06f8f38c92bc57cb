// What the app remembers on the device, looked at and changed behind its back.

export const databases = (page) => page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));

// The records of a database, {present, before, …}; those that are given are written first, and those
// given as null deleted.
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

// Changes one byte of the plans remembered, in the newest record or the one before.
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

// Whether the plans remembered, of the newest record, hold the word.
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
