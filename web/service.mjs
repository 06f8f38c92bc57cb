// The service worker: keeps whole releases of the app on the device and answers from one of them, so
// that old and new are never mixed. Which one is a matter of consent: a new release is fetched and
// checked, then waits until the page asks for it, and can be undone (web/reset.html).
import { files, on_demand, version } from "./release.mjs"; // made by tools/bundle.mjs

const { scope } = self.registration;
const prefix = `zhixiao ${scope} `;
const cache_of = (release) => `${prefix}${release}`;
const record_name = `${prefix}record`;
const record_key = `${scope}record`;
const shell = scope; // the key of a release's page
const full = (address) => (address === "index.html" ? shell : new URL(address, scope).href);
// One such address never means two contents, so that any release's copy will do.
const is_named_by_hash = (url) => url.startsWith(full("files/"));

// {served, previous, refused}: releases that are shown, that were shown before, that were undone.
async function read_record() {
  const kept = await (await caches.open(record_name)).match(record_key);
  return kept ? kept.json() : {};
}

async function write_record(record) {
  await (await caches.open(record_name)).put(record_key, new Response(JSON.stringify(record)));
}

// What a page is told. Ready is this worker's own release, when it waits for consent.
async function state() {
  const { served, previous, refused } = await read_record();
  return { served, previous, ready: version !== served && version !== refused ? version : null };
}

// Only what has the hash that the release names: a server in the middle of a change, or one that
// writes into pages, gives nothing that would be kept.
async function fetched(address, integrity) {
  const url = full(address);
  const cache = is_named_by_hash(url) ? "default" : "no-store";
  const answer = await fetch(url, { integrity, cache, credentials: "same-origin" });
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  // A page that came by a detour may not answer a navigation.
  return answer.redirected ? new Response(await answer.blob(), { headers: answer.headers }) : answer;
}

// What an attempt that broke off has brought is there already. The page comes last: where it is,
// the whole release is.
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

// Only one worker installs at a time, so that nothing is dropped here which another one is storing.
async function settle() {
  const record = await read_record();
  const is_there = record.served && await caches.has(cache_of(record.served));
  const served = is_there ? record.served : version;
  if (!is_there) await write_record({ ...record, served });
  const wanted = [version, served, record.previous].filter(Boolean).map(cache_of).concat(record_name);
  for (const name of await caches.keys())
    if (name.startsWith(prefix) && !wanted.includes(name)) await caches.delete(name);
}

// Files for those who need them, kept once they came.
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

// A worker that is newer than the active one waits until no window is open, and is asked while it
// waits: what is served does not depend on it. To skip waiting would stop the other in the middle of an
// answer, and Chromium then leaves that navigation hanging.
self.addEventListener("install", (event) => event.waitUntil(store().then(settle)));
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));
self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || !request.url.startsWith(scope)) return;
  // The way out does not depend on what it is to lead out of.
  const is_reset = request.mode === "navigate" && request.url.startsWith(full("reset.html"));
  event.respondWith(is_reset ? fetch(request).catch(() => answer_of(request)) : answer_of(request));
});
self.addEventListener("message", (event) => {
  const [page] = event.ports;
  event.waitUntil(deeds[event.data.deed](event.data).then(state).then((told) => page?.postMessage(told)));
});
