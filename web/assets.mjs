// The app's own files, by their names in release.json, which are without the folders of web/. The
// build puts a hash of the content into each address, so that an address never means two contents.
import { hashes } from "./hashes.mjs"; // made by tools/bundle.mjs: {name: hash}

export const is_whole = false; // whether this page holds all files itself, as zhixiao.html does

export const address_of = (name) => `files/${name.replace(/\.\w+$/, `.${hashes[name]}$&`)}`;

// Returns the answer that first.js has already asked for, but only once, because whoever asks a
// second time needs a new answer.
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

// Returns the compiled WebAssembly program `name`.
export async function program_of(name) {
  const answer = await answer_of(name);
  // compileStreaming() demands this type (WebAssembly Web API), which some servers do not send.
  return answer.headers.get("content-type") === "application/wasm"
    ? WebAssembly.compileStreaming(answer)
    : WebAssembly.compile(await answer.arrayBuffer());
}

export const worker_of = (name) => new Worker(address_of(name));

// Imports a script that lies beside the app's own. Adds a number to the address after a failure,
// because under the same address only Chromium would fetch again; other browsers keep the failure.
let missed = 0;
export const module_of = (name) => {
  const address = new URL(address_of(name), document.baseURI).href;
  return import(missed ? `${address}?${missed}` : address).catch((error) => {
    missed += 1;
    throw error;
  });
};
