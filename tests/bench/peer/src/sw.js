// Keeps the whole release; answers from it, and from the network where it lacks something.
const cache_name = 'peer __VERSION__';
const files = __FILES__;

self.addEventListener('install', (event) => event.waitUntil(caches.open(cache_name)
  .then((cache) => cache.addAll(files)).then(() => self.skipWaiting())));
self.addEventListener('activate', (event) => event.waitUntil(caches.keys()
  .then((names) => Promise.all(names.filter((name) => name.startsWith('peer ') && name !== cache_name)
    .map((name) => caches.delete(name)))).then(() => self.clients.claim())));
self.addEventListener('fetch', (event) => {
  if (event.request.method !== 'GET') return;
  event.respondWith(caches.match(event.request.mode === 'navigate' ? './' : event.request)
    .then((kept) => kept ?? fetch(event.request)));
});
