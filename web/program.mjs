// The core in two modules, as tools/split_program.mjs makes them: what the first page needs, and the
// rest, which puts its functions where the first has placeholders.

async function compiled(url) {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
  // Some servers do not know the type that streaming asks for.
  return answer.headers.get("content-type") === "application/wasm"
    ? WebAssembly.compileStreaming(answer)
    : WebAssembly.compile(await answer.arrayBuffer());
}

// The core calls none of them before it was told that the rest is here.
const placeholder = new Proxy({}, {
  get: (_, name) => () => { throw new Error(`${String(name)} is not here yet`); },
});

export class Program {
  // As Emscripten's instantiateWasm asks.
  begin(imports, done, failed) {
    this.imports = imports;
    compiled("zhixiao.wasm")
      .then(async (module) => {
        const instance = await WebAssembly.instantiate(module, { ...imports, placeholder });
        this.first = instance.exports;
        done(instance, module);
      })
      .catch((error) => failed(String(error.message ?? error)));
    return {};
  }

  async complete() {
    await WebAssembly.instantiate(await compiled("zhixiao_later.wasm"), { ...this.imports, primary: this.first });
  }
}
