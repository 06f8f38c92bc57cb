// Sends a deed to the service worker; done with what it tells of the releases it has (web/service.mjs).
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
