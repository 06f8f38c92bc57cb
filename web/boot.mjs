// Starts the app: fetches the content and the core, and connects canvas, mirror, address and clock.
import createCore from "./zhixiao.mjs"; // made by Emscripten, see tools/bundle.mjs
import { bytes_of, module_of, text_of } from "./assets.mjs";
import { call, wait_for_code } from "./call.mjs";
import { first } from "./content.mjs";
import { Glyphs, has_chinese, load_fallback } from "./mirror/glyphs.mjs";
import { Incoming } from "./files/incoming.mjs";
import { Later } from "./later.mjs";
import { watch_leaving } from "./visits/leaving.mjs";
import { Mirror, read_patch } from "./mirror/mirror.mjs";
import { missing_functions } from "./placeholder.mjs";
import { Program } from "./program.mjs";
import { keep_settings, read_settings } from "./keeping/settings.mjs";
import { watch_shortcuts } from "./mirror/shortcuts.mjs";
import { has_database } from "./keeping/storage.mjs";
import { Visits } from "./visits/visits.mjs";

const picture = document.getElementById("canvas");
const opening = document.getElementById("opening");

// Returns the browser's latest offer to install the app; an argument replaces it first.
let offer = null;
const offered = (other = offer) => { offer = other; return offer; };
window.addEventListener("beforeinstallprompt", (event) => {
  event.preventDefault();
  offer = event;
});

function fail(lines) {
  const text = document.createElement("pre");
  text.textContent = lines;
  opening.querySelector("p").textContent = "没有打开成功。请重新载入；还不行，就换一个新一点的浏览器。";
  opening.querySelector("pre")?.remove();
  opening.append(text);
  opening.hidden = false;
}

// Emscripten's code names this class even in browsers without WebGL, as Safari in Lockdown Mode.
globalThis.WebGLRenderingContext ??= class {};

// Returns a function that gives a task to the desk for people's own plans. It fetches the desk with
// the first task, once `has_pages()` says that the other pages are here.
function desk_of(core_of, plans_of, has_pages) {
  let desk;
  return async (task, ...values) => {
    if (!await has_pages()) return undefined;
    try {
      desk ??= module_of("desk.mjs").then(({ Desk }) => new Desk(core_of(), call, plans_of));
      return await (await desk)[task](...values);
    } catch {
      desk = undefined;
      call(core_of(), "desk_failed");
      return undefined;
    }
  };
}

// Returns the page's side of a part. `fetch()` fetches the Companion of the module `name`; web/later.mjs
// calls it with the part's content. `ask(task, …)` gives the Companion a task, once it has come;
// `here` is the Companion itself, undefined until then.
function companion_of(core_of, name, world) {
  let come;
  const here = new Promise((done) => { come = done; });
  const companion = {
    ask: async (task, ...values) => (await here)[task](...values),
    fetch: async () => {
      const { Companion } = await module_of(name);
      return () => {
        companion.here = new Companion((...values) => call(core_of(), ...values), world);
        come(companion.here);
        companion.here.begin();
      };
    },
  };
  return companion;
}

// Returns the functions of the page that the core calls, by EM_JS in src/platform/web.cpp.
function host_of(core_of, mirror, visits, glyphs) {
  let asked = false;
  let plans;
  const plans_of = (id) => {
    call(core_of(), "plans", id);
    return plans;
  };
  const desk = desk_of(core_of, plans_of, () => later.has_pages());
  const family = companion_of(core_of, "family.mjs");
  const device = companion_of(core_of, "device.mjs",
    { desk, plans_of, family: () => family.here, offered });
  const incoming = new Incoming(desk, family.ask, device.ask, (address) => visits.go_to(address));
  const program = new Program();
  const later = new Later(core_of, {
    pages: () => program.complete(), family: family.fetch, device: device.fetch });
  return {
    advance: (code, bold, size) => glyphs.advance(code, bold, size),
    extent: (bold, size, line) => glyphs.extent(bold, size, line),
    raster: (code, bold, size) => glyphs.raster(code, bold, size),
    rastered: () => glyphs.coverage,
    mirror: (patch) => mirror.apply(read_patch(patch)),
    grid: (patch) => mirror.apply_grid(read_patch(patch)),
    requestFrame: () => {
      if (asked) return;
      asked = true;
      requestAnimationFrame(() => {
        asked = false;
        call(core_of(), "frame");
      });
    },
    token: (name, value) => document.documentElement.style.setProperty(`--${name}`, value),
    failure: fail,
    announce: (text) => {
      document.getElementById("spoken").textContent = text;
    },
    focusHeading: () => mirror.focus_heading(),
    textMode: (on) => mirror.show_plain(Boolean(on)),
    go: (address) => visits.go_to(address),
    replace: (address) => visits.leave_for(address),
    copy: (text) => {
      const report = (is_copied) => call(core_of(), "copied", is_copied ? 1 : 0);
      // Browsers offer the clipboard in secure contexts only (https, localhost).
      const copied = navigator.clipboard?.writeText(text) ?? Promise.reject();
      copied.then(() => report(true), () => report(false));
    },
    incoming,
    askForFiles: (what) => incoming.ask(what),
    plans: (bytes) => { plans = bytes; },
    desk,
    family: family.ask,
    device: device.ask,
    settings: (elder, text_mode) => keep_settings(Boolean(elder), Boolean(text_mode)),
    program,
    later,
    print: () => window.print(),
    fetch: (part) => later.bring_again(part),
  };
}

// Gives the canvas as many pixels as the screen shows of it, at any density and zoom. The observer
// reports their exact number; where a browser only emulates a density that number is wrong, and
// length times density is used instead.
function watch_size(core) {
  const resize = (exact) => {
    const density = window.devicePixelRatio;
    const box = picture.getBoundingClientRect();
    const pixels = (length, seen) =>
      Math.abs(seen - length * density) < 1 ? seen : Math.round(length * density);
    picture.width = pixels(box.width, exact?.inlineSize);
    picture.height = pixels(box.height, exact?.blockSize);
    call(core, "resize", picture.width, picture.height, density);
  };
  resize();
  const observer = new ResizeObserver(([entry]) => resize(entry.devicePixelContentBoxSize?.[0]));
  try {
    observer.observe(picture, { box: "device-pixel-content-box" });
  } catch {
    observer.observe(picture);
  }
}

// Tells the core the reader's own date and hour, for a verdict's “this year” and the greeting.
function tell_day(core) {
  const now = new Date();
  call(core, "day", now.getFullYear(), now.getMonth() + 1, now.getDate(), now.getHours());
}

function watch_world(core, visits, mirror) {
  window.addEventListener("hashchange", () => visits.go(() => call(core, "arrive", location.hash)));
  // Shows the page as in text mode while it is printed.
  let plain_before = false;
  window.addEventListener("beforeprint", () => {
    plain_before = mirror.is_plain();
    if (plain_before) return;
    call(core, "plain", 1);
    mirror.show_plain(true);
  });
  window.addEventListener("afterprint", () => {
    if (plain_before) return;
    mirror.show_plain(false);
    call(core, "plain", 0);
  });
  const dark = matchMedia("(prefers-color-scheme: dark)");
  dark.addEventListener("change", () => call(core, "prefer", dark.matches ? 1 : 0));
  document.addEventListener("visibilitychange", () => {
    if (!document.hidden) tell_day(core);
  });
  picture.addEventListener("webglcontextlost", (event) => event.preventDefault());
  picture.addEventListener("webglcontextrestored", () => call(core, "context_restored"));
}

async function start() {
  const faces = getComputedStyle(document.documentElement).getPropertyValue("--font");
  const contents = Promise.all(first.map((name) => bytes_of(`content/${name}`)));
  const icons = text_of("content/icons.json").then(JSON.parse);
  if (!has_chinese(faces)) await load_fallback(await bytes_of("fallback.woff2"));
  const glyphs = new Glyphs(faces, await icons);
  let core;
  const mirror = new Mirror(document.getElementById("mirror"), {
    press: (path) => visits.press(path),
    follow: (event, link) => visits.follow(event, link),
    type: (input, text) => call(core, "type", input, text),
    scroll: (pane, top) => call(core, "scroll", pane, top),
    grid: (grid, left, top, at_once) => call(core, "grid", grid, left, top, at_once ? 1 : 0),
    touch: (kind, path) => call(core, "touch", kind, path),
  });
  const visits = new Visits(mirror, (path) => call(core, "press", path));
  const host = host_of(() => core, mirror, visits, glyphs);
  const { program, later } = host;
  core = await createCore({
    canvas: picture,
    host,
    locateFile: String, // never used, because instantiateWasm fetches the program
    instantiateWasm: (imports, done) => program.begin(imports, done, fail),
  });
  wait_for_code(core, () => program.complete(), (error) => later.miss("pages", error));
  (await contents).forEach((bytes, index) => call(core, "add", first[index], new Uint8Array(bytes)));
  call(core, "start");
  if (opening.querySelector("pre")) return; // the content has faults, and the page shows them
  call(core, "prefer", matchMedia("(prefers-color-scheme: dark)").matches ? 1 : 0);
  tell_day(core);
  const { elder, text_mode } = read_settings() ?? {};
  if (elder || text_mode) call(core, "settings", elder ? 1 : 0, text_mode ? 1 : 0);
  call(core, "arrive", location.hash);
  watch_size(core);
  visits.begin();
  watch_world(core, visits, mirror);
  watch_leaving(core, visits);
  watch_shortcuts(mirror.root);
  // Shows tests and bug reports where everything was painted, which page is shown, how many
  // parts have yet to arrive, and which functions calls met that had not.
  globalThis.zhixiao = {
    painted: () => core.UTF8ToString(core._zhixiao_painted()),
    get page() { return mirror.page; },
    get awaited() { return later.awaited; },
    get missing() { return missing_functions(); },
  };
  opening.hidden = true;
  host.incoming.watch();
  if (await has_database("zhixiao")) host.desk("reopen");
  requestAnimationFrame(() => setTimeout(() => later.bring_all()));
}

start().catch((error) => fail(String(error)));
