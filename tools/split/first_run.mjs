// Runs the core under node as first visits run it before its second module is there, and tells which
// of its functions that takes.
import { call } from '../../web/call.mjs';
import { canvas_of, glyphs, world_of } from './stand_in.mjs';

const nothing = () => {};

// Windows: CSS px, CSS px, device px per CSS px.
const windows = [
  [412, 915, 2.625], [360, 640, 3], [320, 568, 2], [915, 412, 2.625], [800, 1280, 2], [1280, 800, 1], [1920, 1080, 1.25]];
// Larger text and text mode, as settings remember them.
const settings = [[0, 0], [1, 0], [0, 1]];
// Home, and an address of each other kind, all of which are read though the pages' code comes with the
// second module; at last one that leads nowhere.
const addresses = ['', '#/goals', '#/goals/women', '#/goals/women/health', '#/indicator/women/maternal-mortality',
  '#/indicator/women/maternal-mortality/rural', '#/local/women', '#/board/women', '#/accounts/women',
  '#/account/women/health', '#/notice/women/maternal-mortality', '#/notices/women/health', '#/plans',
  '#/mechanism', '#/mechanism/committee', '#/glossary', '#/more', '#/family', '#/family/check/6-12',
  '#/family/result/6-12', '#/family/code/6-12', '#/units', '#/device', '#/about', '#/gallery', '#/no/such/page'];
// Mornings, afternoons and evenings, of a year of the plans and of one after them.
const days = [[2026, 11, 30, 9], [2027, 1, 1, 15], [2031, 6, 1, 21]];

const touches = { hover: 0, press: 1, focus: 2 }; // as Listener::Touch

class Visit {
  constructor() {
    this.nodes = new Map(); // the mirror's elements by path, as scene/patch.h describes them
    this.is_asked = false; // for a frame
  }

  static async begin({ create, module, content }, window, has_picture) {
    const visit = new Visit();
    const canvas = canvas_of(has_picture);
    Object.assign(globalThis, world_of(canvas, window));
    visit.core = await create({
      canvas, host: visit.host(), locateFile: String,
      instantiateWasm: (imports, done) => {
        const instance = new WebAssembly.Instance(module, imports);
        visit.exports = instance.exports;
        done(instance, module);
        return {};
      },
    });
    for (const [name, bytes] of Object.entries(content)) visit.tell('add', name, new Uint8Array(bytes));
    visit.tell('start');
    return visit;
  }

  host() {
    return Object.assign(Object.create(new Proxy({}, { get: () => nothing })), glyphs(), {
      requestFrame: () => { this.is_asked = true; },
      mirror: (patch) => {
        const { remove, set } = JSON.parse(patch);
        for (const path of remove) this.nodes.delete(path);
        for (const node of set) this.nodes.set(node.p, node);
      },
      failure: (lines) => { throw new Error(`the core did not start: ${lines}`); },
    });
  }

  // Calls the core and paints when it asks for that.
  tell(name, ...values) {
    call(this.core, name, ...values);
    while (this.is_asked) {
      this.is_asked = false;
      call(this.core, 'frame');
    }
  }

  // Does with the page what can be done before the second module is there.
  use(address, has_picture) {
    for (const path of [...this.nodes.keys()])
      for (const kind of Object.values(touches)) this.tell('touch', kind, path);
    for (const kind of Object.values(touches)) this.tell('touch', kind, '');
    this.tell('scroll', 'main', 100);
    this.tell('scroll', 'main', 0);
    this.tell('plain', 1);
    this.tell('plain', 0);
    this.tell('missed', 'pages', 'no network');
    if (has_picture) this.tell('context_restored');
    if (address !== '#/more') return;
    for (const presses of [1, 2, 3]) this.tell('leaving_key', presses);
    this.tell('leave_fast');
    this.tell('forget_rights');
  }

  // Returns for each of the `functions` of the program whether it ran. A profile is a hash of 8 bytes
  // and for each function the time when it first ran, 0 for never (Binaryen's wasm-split).
  ran(functions) {
    const bytes = 8 + 4 * functions;
    const at = this.core._malloc(bytes);
    const written = this.exports.__write_profile(at, bytes);
    if (written !== bytes) throw new Error(`the profile has ${written} bytes instead of ${bytes}`);
    return Array.from(new Uint32Array(this.core.HEAPU8.buffer.slice(at + 8, at + bytes)), (time) => time > 0);
  }
}

// Home in each window and form; the other addresses in a narrow and a wide window.
function* visits() {
  for (const window of windows)
    for (const dark of [0, 1])
      for (const [elder, text_mode] of settings)
        yield { window, address: '', dark, elder, text_mode, day: days[dark], has_picture: true };
  for (const window of [windows[0], windows[5]])
    for (const address of addresses)
      for (const [elder, text_mode] of settings)
        yield { window, address, dark: 0, elder, text_mode, day: days[0], has_picture: true };
  for (const day of days) yield { window: windows[0], address: '', dark: 0, elder: 0, text_mode: 0, day, has_picture: true };
  yield { window: windows[0], address: '', dark: 0, elder: 0, text_mode: 0, day: days[0], has_picture: false };
}

// Resolves to a list that says of each function of `program` whether a first visit runs it. `glue`:
// path of zhixiao.mjs; `program`: bytes that `wasm-split --instrument` made; `functions`: their number;
// `content`: bytes of the first load's content by name.
export async function run_first_visits({ glue, program, functions, content }) {
  const { default: create } = await import(glue);
  const module = new WebAssembly.Module(program);
  const ran = new Array(functions).fill(false);
  for (const { window, address, dark, elder, text_mode, day, has_picture } of visits()) {
    const visit = await Visit.begin({ create, module, content }, window, has_picture);
    visit.tell('prefer', dark);
    visit.tell('day', ...day);
    if (elder || text_mode) visit.tell('settings', elder, text_mode);
    visit.tell('arrive', address);
    const [width, height, density] = window;
    visit.tell('resize', Math.round(width * density), Math.round(height * density), density);
    visit.use(address, has_picture);
    visit.ran(functions).forEach((did, index) => { ran[index] ||= did; });
  }
  return ran;
}
