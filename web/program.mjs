// The core in two modules, made by tools/split_program.mjs: the first holds what the first page
// runs; the later one holds the rest and puts its functions where the first has placeholders.
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

  // Adds the later module, once; anew after a failure.
  complete() {
    this.completed ??= this.add_later().catch((error) => {
      this.completed = undefined;
      throw error;
    });
    return this.completed;
  }

  async add_later() {
    await WebAssembly.instantiate(await program_of("zhixiao_later.wasm"), { ...this.imports, primary: this.first });
  }
}
