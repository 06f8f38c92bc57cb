// Sends `deed`, a member of `deeds` in web/service/service.mjs, to the service worker `worker`.
// Resolves to what state() there returns.
export function ask(worker, deed, more = {}) {
  return new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = (event) => {
      port1.close();
      done(event.data);
    };
    worker.postMessage({ deed, ...more }, [port2]);
  });
}
