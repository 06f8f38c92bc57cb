// The core in two modules, made by tools/split_program.mjs: the first holds what the first page
// needs; the later one holds the rest and puts its functions where the first has placeholders.
import { program_of } from "./assets.mjs";
import { placeholder } from "./placeholder.mjs";

export class Program {
  // Starts the first module, as Emscripten's instantiateWasm must, and then calls `done`.
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

  // Adds the later module. Resolves to nothing, so web/later.mjs has nothing to call after it.
  async complete() {
    await WebAssembly.instantiate(await program_of("zhixiao_later.wasm"), { ...this.imports, primary: this.first });
  }
}
