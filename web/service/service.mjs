// The service worker: stores whole releases of the app on the device and serves one of them, so
// that files of two releases are never mixed. A new release needs consent: it is fetched and
// checked, then waits until the page takes it, and can be undone (web/reset.html).
import { files, on_demand, version } from "../release.mjs"; // made by tools/bundle.mjs

const { scope } = self.registration;
const prefix = `zhixiao ${scope} `;
const cache_of = (release) => `${prefix}${release}`;
const record_name = `${prefix}record`;
const record_key = `${scope}record`;
const shell = scope; // cache key of a release's index.html
const full = (address) => (address === "index.html" ? shell : new URL(address, scope).href);
// Says whether `url` has a hash in it. Such an address never means two contents, so the copy of any
// release will do.
const is_named_by_hash = (url) => url.startsWith(full("files/"));

// Returns {served, previous, refused}: the versions of the release that is served, of the one
// served before it, and of the one that was undone.
async function read_record() {
  const kept = await (await caches.open(record_name)).match(record_key);
  return kept ? kept.json() : {};
}

async function write_record(record) {
  await (await caches.open(record_name)).put(record_key, new Response(JSON.stringify(record)));
}

// Returns {served, previous, ready}, the answer to a page. `ready` is the version of this worker's own release if that waits
// for consent, else null.
async function state() {
  const { served, previous, refused } = await read_record();
  return { served, previous, ready: version !== served && version !== refused ? version : null };
}

// Fetches a file that has the hash `integrity` and throws otherwise, so that nothing is kept from a
// server in the middle of a change or one that writes into pages.
async function fetched(address, integrity) {
  const url = full(address);
  const cache = is_named_by_hash(url) ? "default" : "no-store";
  const answer = await fetch(url, { integrity, cache, credentials: "same-origin" });
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  // Copies a redirected response, because that may not answer a navigation (Fetch standard).
  return answer.redirected ? new Response(await answer.blob(), { headers: answer.headers }) : answer;
}

// Stores this worker's release and keeps what an attempt that broke off has already stored. The
// page comes last, so that a release whose page is stored is whole.
async function store() {
  const cache = await caches.open(cache_of(version));
  const is_page = ([address]) => full(address) === shell;
  for (const [address, integrity] of [...files].sort((one, other) => is_page(one) - is_page(other))) {
    const url = full(address);
    if (await cache.match(url)) continue;
    await cache.put(url, is_named_by_hash(url) && await caches.match(url) || await fetched(address, integrity));
  }
  for (const [address] of on_demand) {
    const known = await caches.match(full(address));
    if (known) await cache.put(full(address), known);
  }
}

// Records that this worker's release is served, if none is yet. Returns the record.
async function record_served() {
  const record = await read_record();
  if (record.served && await caches.has(cache_of(record.served))) return record;
  const changed = { ...record, served: version };
  await write_record(changed);
  return changed;
}

// Sees to it that a release is served, and deletes all that are not wanted any more. Only one worker
// installs at a time, so no release is deleted here while another worker stores it.
async function settle() {
  const { served, previous } = await record_served();
  const wanted = [version, served, previous].filter(Boolean).map(cache_of).concat(record_name);
  for (const name of await caches.keys())
    if (name.startsWith(prefix) && !wanted.includes(name)) await caches.delete(name);
}

// Fetches and keeps the file at `url` if it is one that only some devices need; else undefined.
async function keep_on_demand(url) {
  const [address, integrity] = on_demand.find(([known]) => full(known) === url) ?? [];
  if (!address) return undefined;
  const answer = await fetched(address, integrity);
  await (await caches.open(cache_of(version))).put(url, answer.clone());
  return answer;
}

async function answer_of(request) {
  const url = request.url.split(/[?#]/)[0];
  const is_start = request.mode === "navigate" && (url === scope || url === `${scope}index.html`);
  const key = is_start ? shell : url;
  const { served } = is_named_by_hash(url) ? {} : await read_record();
  const kept = served && await caches.match(key, { cacheName: cache_of(served) });
  return kept || await caches.match(key) || await keep_on_demand(url).catch(() => undefined) || fetch(request);
}

const deeds = {
  state: async () => {},
  // Stores this worker's release again. Deletes nothing, because a newer worker may be installing.
  store: () => store().then(record_served).catch(() => {}), // the state tells that nothing is served
  take: async () => {
    const { served } = await read_record();
    if (served !== version && await caches.has(cache_of(version))) await write_record({ served: version, previous: served });
  },
  undo: async () => {
    const { served, previous } = await read_record();
    if (previous && await caches.has(cache_of(previous)))
      await write_record({ served: previous, refused: served });
  },
  used: async ({ addresses }) => {
    for (const address of addresses)
      if (!await caches.match(full(address))) await keep_on_demand(full(address));
  },
};

// A worker that is newer than the active one waits until no window is open. Pages can ask it while
// it waits, because what is served does not depend on which worker is active. skipWaiting() would
// stop the active one in the middle of an answer, and Chromium would then leave that navigation
// hanging (docs/offline.md).
self.addEventListener("install", (event) => event.waitUntil(store().then(settle)));
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));
self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || !request.url.startsWith(scope)) return;
  // reset.html comes from the network if it can, so that it does not depend on a broken release.
  const is_reset = request.mode === "navigate" && request.url.startsWith(full("reset.html"));
  event.respondWith(is_reset ? fetch(request).catch(() => answer_of(request)) : answer_of(request));
});
self.addEventListener("message", (event) => {
  const [page] = event.ports;
  event.waitUntil(deeds[event.data.deed](event.data).then(state).then((answer) => page?.postMessage(answer)));
});
