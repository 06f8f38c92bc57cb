// The core in two modules, as tools/split_program.mjs makes them: what the first page needs, and the
// rest, which puts its functions where the first has placeholders.
import { program_of } from "./assets.mjs";
import { placeholder } from "./placeholder.mjs";

export class Program {
  // As Emscripten's instantiateWasm asks.
  begin(imports, done, failed) {
    this.imports = imports;
    program_of("zhixiao.wasm")
      .then(async (module) => {
        const instance = await WebAssembly.instantiate(module, { ...imports, placeholder });
        this.first = instance.exports;
        done(instance, module);
      })
      .catch((error) => failed(String(error.message ?? error)));
    return {};
  }

  // Gives nothing to be done after it.
  async complete() {
    await WebAssembly.instantiate(await program_of("zhixiao_later.wasm"), { ...this.imports, primary: this.first });
  }
}
