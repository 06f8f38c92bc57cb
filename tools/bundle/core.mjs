// The app's own core, run under node: returns, page by page, the elements that its mirror would
// show. The core finds no WebGL there, so it shows text mode.
import { call } from '../../web/call.mjs';
import { first, later } from '../../web/content.mjs';
import { placeholder } from '../../web/placeholder.mjs';

const nothing = () => {};
const element = {
  style: { setProperty: nothing, removeProperty: nothing }, width: 1, height: 1,
  addEventListener: nothing, removeEventListener: nothing, getContext: () => null,
  getBoundingClientRect: () => ({ left: 0, top: 0, width: 1, height: 1 }),
};
// Stand-ins for the objects of a browser that SDL asks for when it opens a window.
const stand_ins = {
  window: { ...element, innerWidth: 412, innerHeight: 915, devicePixelRatio: 1 },
  document: { ...element, querySelector: () => element, getElementById: () => element, body: element },
  screen: { width: 412, height: 915 },
  WebGLRenderingContext: class {},
};

export class Core {
  constructor() {
    this.nodes = new Map(); // by path, as scene/patch.h describes them
    this.order = new Map(); // paths of children by path
    this.page = '';
  }

  // Starts the core. `glue`: path of zhixiao.mjs. `program(name)` returns a file's bytes,
  // `content(name)` those of a file of content. `day`: [year, month, day].
  static async open({ glue, program, content, day }) {
    const core = new Core();
    core.before = Object.fromEntries(Object.keys(stand_ins)
      .map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)]));
    Object.assign(globalThis, stand_ins);
    const { default: create } = await import(glue);
    const run = (name, imports) => new WebAssembly.Instance(new WebAssembly.Module(program(name)), imports);
    let exported;
    let given;
    core.program = await create({
      canvas: element,
      host: core.host(),
      locateFile: String,
      instantiateWasm: (imports, done) => {
        given = imports;
        const instance = run('zhixiao.wasm', { ...imports, placeholder });
        exported = instance.exports;
        done(instance);
        return {};
      },
    });
    const tell = (...values) => call(core.program, ...values);
    const add = (names) => { for (const name of names) tell('add', name, new Uint8Array(content(name))); };
    add(first);
    tell('start');
    run('zhixiao_later.wasm', { ...given, primary: exported });
    tell('came', 'pages');
    for (const [part, names] of Object.entries(later)) {
      add(names);
      tell('came', part);
    }
    tell('day', ...day, 12);
    tell('resize', stand_ins.window.innerWidth, stand_ins.window.innerHeight, 1);
    return core;
  }

  close() {
    for (const [name, before] of Object.entries(this.before)) {
      delete globalThis[name];
      if (before) Object.defineProperty(globalThis, name, before);
    }
  }

  host() {
    const host = Object.create(new Proxy({}, { get: () => nothing }));
    return Object.assign(host, {
      advance: () => 0.01, // so narrow that no line breaks
      extent: (bold, size) => ({ ascent: 0.88 * size, descent: 0.12 * size }),
      mirror: (patch) => this.take(JSON.parse(patch)),
      failure: (lines) => { throw new Error(lines); },
    });
  }

  take({ page, remove, set, order }) {
    this.page = page;
    for (const path of remove) {
      this.nodes.delete(path);
      this.order.delete(path);
    }
    for (const node of set) this.nodes.set(node.p, node);
    for (const [path, children] of Object.entries(order)) this.order.set(path, children);
  }

  arrive(address) { call(this.program, 'arrive', address); }
  press(path) { call(this.program, 'press', path); }

  node(path) { return this.nodes.get(path); }
  children(path) { return (this.order.get(path) ?? []).map((child) => this.nodes.get(child)).filter(Boolean); }

  // Returns all nodes below `path`, in the order in which they are read.
  below(path) { return this.children(path).flatMap((node) => [node, ...this.below(node.p)]); }
}

// Returns the words on an element itself. The lines of a text are joined as they are, words that
// stand below each other with spaces.
export const words_of = (node) => (node.t ?? [])
  .map((line) => line.k.map(([text]) => text).join('')).join(node.r === 'text' ? '' : ' ');
