// The plan that was opened, outside React: large arrays that nobody compares.
let pack;
const heard = new Set();

export const opened = () => pack;
export function hear(listener) {
  heard.add(listener);
  return () => heard.delete(listener);
}

// Reads a file in a worker; nothing of the page waits but for the arrays that are handed over.
export function open_file(file) {
  const worker = new Worker(new URL('./worker.js', import.meta.url), { type: 'module' });
  return new Promise((done, failed) => {
    worker.onmessage = ({ data }) => {
      worker.terminate();
      if (data.problem) return failed(new Error(data.problem));
      pack = data.pack;
      heard.forEach((listener) => listener());
      return done();
    };
    worker.onerror = (event) => failed(new Error(event.message));
    worker.postMessage(file);
  });
}
