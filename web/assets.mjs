// The app's own files, by the names they have in this folder and in assets/. The build adds what is in
// a file to its address, so that one address never means two contents.
import { hashes } from "./hashes.mjs"; // made by tools/bundle.mjs: {name: hash}

export const is_whole = false; // whether this page holds all files itself

export const address_of = (name) => `files/${name.replace(/\.\w+$/, `.${hashes[name]}$&`)}`;

// What first.js asked for is taken once: whoever asks again wants it anew.
function begun(name) {
  if (name !== "zhixiao.wasm") return undefined;
  const coming = globalThis.core_coming;
  globalThis.core_coming = undefined;
  return coming;
}

async function answer_of(name) {
  const answer = await (begun(name) ?? fetch(address_of(name)));
  if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
  return answer;
}

export const text_of = async (name) => (await answer_of(name)).text();
export const bytes_of = async (name) => (await answer_of(name)).arrayBuffer();

// Compiled WebAssembly.
export async function program_of(name) {
  const answer = await answer_of(name);
  // Some servers do not know the type that streaming asks for.
  return answer.headers.get("content-type") === "application/wasm"
    ? WebAssembly.compileStreaming(answer)
    : WebAssembly.compile(await answer.arrayBuffer());
}

export const worker_of = (name) => new Worker(address_of(name));

// A script beside the app's own. What did not come is asked for anew: under the same address only
// Chromium would, others keep the failure.
let missed = 0;
export const module_of = (name) => {
  const address = new URL(address_of(name), document.baseURI).href;
  return import(missed ? `${address}?${missed}` : address).catch((error) => {
    missed += 1;
    throw error;
  });
};
