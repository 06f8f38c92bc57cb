// Takes the place of web/assets.mjs in zhixiao.html, the page that holds everything (see
// tools/bundle/one_file.mjs). Each file of the app is an element there, gzipped and in base64.

const element_of = (name) => document.getElementById(`file:${name}`);

async function bytes_of(name) {
  const packed = Uint8Array.from(atob(element_of(name).textContent), (letter) => letter.charCodeAt(0));
  const plain = new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Response(plain).arrayBuffer();
}

const text_of = async (name) => new TextDecoder().decode(await bytes_of(name));
const program_of = async (name) => WebAssembly.compile(await bytes_of(name));

// Starts a worker from a blob, the only worker that browsers allow a page opened from a disk.
function worker_of(name) {
  const address = URL.createObjectURL(new Blob([element_of(name).textContent], { type: "text/javascript" }));
  const worker = new Worker(address);
  URL.revokeObjectURL(address);
  return worker;
}

const modules = {
  "desk.mjs": () => import("./desk/desk.mjs"),
  "device.mjs": () => import("./device/device.mjs"),
  "family.mjs": () => import("./family/family.mjs"),
};
const module_of = (name) => modules[name]();

export const is_whole = true;
export const address_of = (name) => `#file:${name}`;
export { bytes_of, module_of, program_of, text_of, worker_of };
