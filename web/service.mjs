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

// {served, previous, refused}: releases that are shown, that were shown before, that were undone.
async function read_record() {
  const kept = await (await caches.open(record_name)).match(record_key);
  return kept ? kept.json() : {};
}

async function write_record(record) {
  await (await caches.open(record_name)).put(record_key, new Response(JSON.stringify(record)));
}

// What the page, and the next navigation, need to know.
async function state() {
  const { served, previous, refused } = await read_record();
  return { served, previous, ready: version !== served && version !== refused ? version : null };
}

async function tell_all() {
  const told = await state();
  for (const page of await self.clients.matchAll({ includeUncontrolled: true })) page.postMessage(told);
}

async function kept_anywhere(url) {
  for (const name of await caches.keys()) {
    if (!name.startsWith(prefix)) continue;
    const answer = await (await caches.open(name)).match(url);
    if (answer) return answer;
  }
  return undefined;
}

// Only what has the hash that the release names: a server in the middle of a change, or one that
// writes into pages, gives nothing that would be kept.
async function fetched(address, integrity) {
  const is_entry = !address.startsWith("files/");
  const url = address === "index.html" ? scope : full(address);
  const answer = await fetch(url, { integrity, cache: is_entry ? "no-store" : "default", credentials: "same-origin" });
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  // A page that came by a detour may not answer a navigation.
  return answer.redirected ? new Response(await answer.blob(), { headers: answer.headers }) : answer;
}

// What an attempt that broke off has brought is there already.
async function store() {
  const cache = await caches.open(cache_of(version));
  for (const [address, integrity] of files) {
    if (await cache.match(full(address))) continue;
    const known = address.startsWith("files/") && await kept_anywhere(full(address));
    await cache.put(full(address), known || await fetched(address, integrity));
  }
}

async function settle() {
  const record = await read_record();
  const is_there = record.served && await caches.has(cache_of(record.served));
  const { served, previous } = is_there ? record : { ...record, served: version };
  if (!is_there) await write_record({ ...record, served });
  const wanted = [version, served, previous].filter(Boolean).map(cache_of).concat(record_name);
  for (const name of await caches.keys())
    if (name.startsWith(prefix) && !wanted.includes(name)) await caches.delete(name);
  await self.clients.claim();
  await tell_all();
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
  const { served } = await read_record();
  const cache = await caches.open(cache_of(served ?? version));
  const url = request.url.split(/[?#]/)[0];
  const is_start = request.mode === "navigate" && (url === scope || url === `${scope}index.html`);
  return await cache.match(is_start ? shell : url) ?? await kept_anywhere(url)
    ?? await keep_on_demand(url).catch(() => undefined) ?? fetch(request);
}

const deeds = {
  state: async () => {},
  take: async () => {
    const { served } = await read_record();
    if (served !== version) await write_record({ served: version, previous: served });
  },
  undo: async () => {
    const { served, previous } = await read_record();
    if (previous && await caches.has(cache_of(previous)))
      await write_record({ served: previous, refused: served });
  },
  used: async ({ addresses }) => {
    for (const address of addresses)
      if (!await kept_anywhere(full(address))) await keep_on_demand(full(address));
  },
};

self.addEventListener("install", (event) => {
  event.waitUntil(store().then(() => self.skipWaiting()));
});
self.addEventListener("activate", (event) => event.waitUntil(settle()));
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
