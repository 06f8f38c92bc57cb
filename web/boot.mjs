// Starts the app: fetches content and the core, joins canvas, mirror, address bar and clock.
import createCore from "./zhixiao.mjs"; // made by Emscripten, see tools/bundle.mjs
import { call } from "./call.mjs";
import { first } from "./content.mjs";
import { Glyphs, has_chinese, load_fallback } from "./glyphs.mjs";
import { Later, text_of } from "./later.mjs";
import { Mirror } from "./mirror.mjs";
import { Program } from "./program.mjs";

const picture = document.getElementById("canvas");
const opening = document.getElementById("opening");

function fail(lines) {
  const text = document.createElement("pre");
  text.textContent = lines;
  opening.querySelector("p").textContent = "没有打开成功。请重新载入；还不行，就换一个新一点的浏览器。";
  opening.querySelector("pre")?.remove();
  opening.append(text);
  opening.hidden = false;
}

// Scroll positions of the entries of the history, in memory only.
class Visits {
  constructor(mirror) {
    this.mirror = mirror;
    this.tops = new Map();
    this.entry = history.state?.entry ?? this.begin();
  }

  begin() {
    const entry = `${Date.now()}-${this.tops.size}`;
    history.replaceState({ entry }, "");
    return entry;
  }

  leave() {
    this.tops.set(this.entry, this.mirror.scrolled());
  }

  // Positions to come back to, or null on a page that is new.
  arrive() {
    const known = history.state?.entry;
    this.entry = known ?? this.begin();
    return known ? (this.tops.get(known) ?? null) : null;
  }
}

// The desk for plans of one's own comes when it is first asked for something.
function desk_of(core_of, plans_of) {
  let desk;
  return async (task, ...values) => {
    try {
      desk ??= import("./desk.mjs").then(({ Desk }) => new Desk(core_of(), call, plans_of));
      await (await desk)[task](...values);
    } catch {
      desk = undefined;
      core_of()._zhixiao_desk_failed();
    }
  };
}

// Files from all three ways in: chosen, dropped anywhere, pasted where nothing is being typed.
function watch_files(desk) {
  const chosen = document.getElementById("files");
  chosen.addEventListener("change", () => {
    desk("read", [...chosen.files]);
    chosen.value = ""; // the same file may be chosen again, mended
  });
  const has_files = (event) => event.dataTransfer?.types.includes("Files");
  const show = (on) => document.documentElement.classList.toggle("dropping", on);
  window.addEventListener("dragover", (event) => {
    if (!has_files(event)) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = "copy";
    show(true);
  });
  window.addEventListener("dragleave", (event) => {
    if (!event.relatedTarget) show(false);
  });
  window.addEventListener("drop", (event) => {
    show(false);
    if (!has_files(event)) return;
    event.preventDefault();
    desk("read", [...event.dataTransfer.files]);
  });
  window.addEventListener("paste", ({ target, clipboardData }) => {
    if (target.closest?.("input, textarea")) return;
    const text = clipboardData.getData("text/plain");
    if (clipboardData.files.length > 0) desk("read", [...clipboardData.files]);
    else if (/^\s*\{|^([^\n]*[,;\t]){2}[^\n]*\n/.test(text)) desk("read", [new File([text], "粘贴的表格")]);
  });
}

// A database is there only when someone asked for it, and looking for it makes none.
function has_kept() {
  return new Promise((done) => {
    try {
      const request = indexedDB.open("zhixiao");
      request.onupgradeneeded = () => request.transaction.abort();
      request.onsuccess = () => {
        request.result.close();
        done(true);
      };
      request.onerror = (event) => {
        event.preventDefault();
        done(false);
      };
    } catch {
      done(false);
    }
  });
}

// What the core asks of the page; see the EM_JS functions of src/platform/web.cpp.
function host_of(core_of, mirror, glyphs, parts) {
  let asked = false;
  let plans;
  const plans_of = (id) => {
    call(core_of(), "plans", id);
    return plans;
  };
  return {
    advance: (code, bold, size) => glyphs.advance(code, bold, size),
    extent: (bold, size, line) => glyphs.extent(bold, size, line),
    raster: (code, bold, size) => glyphs.raster(code, bold, size),
    rastered: () => glyphs.coverage,
    mirror: (patch) => mirror.apply(JSON.parse(patch)),
    grid: (patch) => mirror.apply_grid(JSON.parse(patch)),
    requestFrame: () => {
      if (asked) return;
      asked = true;
      requestAnimationFrame(() => {
        asked = false;
        core_of()._zhixiao_frame();
      });
    },
    token: (name, value) => document.documentElement.style.setProperty(`--${name}`, value),
    failure: fail,
    announce: (text) => {
      document.getElementById("spoken").textContent = text;
    },
    focusHeading: () => mirror.focus_heading(),
    textMode: (on) => mirror.show_plain(Boolean(on)),
    go: (address) => { location.hash = address; },
    askForFiles: () => document.getElementById("files").click(),
    plans: (bytes) => { plans = bytes; },
    desk: desk_of(core_of, plans_of),
    print: () => window.print(),
    fetch: (part) => parts.bring_again(part),
  };
}

// The canvas has as many pixels as the screen shows of it, at any density and zoom. The observer
// knows their number exactly; where a browser only emulates a density, the product is the truth.
function watch_size(core) {
  const resize = (exact) => {
    const density = window.devicePixelRatio;
    const box = picture.getBoundingClientRect();
    const pixels = (length, seen) =>
      Math.abs(seen - length * density) < 1 ? seen : Math.round(length * density);
    picture.width = pixels(box.width, exact?.inlineSize);
    picture.height = pixels(box.height, exact?.blockSize);
    core._zhixiao_resize(picture.width, picture.height, density);
  };
  resize();
  const observer = new ResizeObserver(([entry]) => resize(entry.devicePixelContentBoxSize?.[0]));
  try {
    observer.observe(picture, { box: "device-pixel-content-box" });
  } catch {
    observer.observe(picture);
  }
}

// Local time: a verdict's “this year” and the greeting are the reader's own.
function tell_day(core) {
  const now = new Date();
  core._zhixiao_day(now.getFullYear(), now.getMonth() + 1, now.getDate(), now.getHours());
}

function watch_world(core, mirror) {
  const visits = new Visits(mirror);
  window.addEventListener("hashchange", () => {
    visits.leave();
    const before = mirror.page;
    call(core, "arrive", location.hash);
    const tops = visits.arrive();
    // Another part of the same page: what is seen stays where it is.
    if (tops || mirror.page !== before) mirror.restore(tops);
  });
  // Paper shows the plain page.
  let plain_before = false;
  window.addEventListener("beforeprint", () => {
    plain_before = mirror.is_plain();
    if (plain_before) return;
    core._zhixiao_plain(1);
    mirror.show_plain(true);
  });
  window.addEventListener("afterprint", () => {
    if (plain_before) return;
    mirror.show_plain(false);
    core._zhixiao_plain(0);
  });
  const dark = matchMedia("(prefers-color-scheme: dark)");
  dark.addEventListener("change", () => core._zhixiao_prefer(dark.matches ? 1 : 0));
  document.addEventListener("visibilitychange", () => {
    if (!document.hidden) tell_day(core);
  });
  picture.addEventListener("webglcontextlost", (event) => event.preventDefault());
  picture.addEventListener("webglcontextrestored", () => core._zhixiao_context_restored());
}

async function start() {
  const family = getComputedStyle(document.documentElement).getPropertyValue("--font");
  const texts = Promise.all(first.map((name) => text_of(`content/${name}`)));
  const icons = text_of("content/icons.json").then(JSON.parse);
  if (!has_chinese(family)) await load_fallback("fallback.woff2");
  const glyphs = new Glyphs(family, await icons);
  let core;
  const mirror = new Mirror(document.getElementById("mirror"), {
    press: (path) => call(core, "press", path),
    type: (input, text) => call(core, "type", input, text),
    scroll: (pane, top) => call(core, "scroll", pane, top),
    grid: (grid, left, top, at_once) => call(core, "grid", grid, left, top, at_once ? 1 : 0),
    touch: (kind, path) => call(core, "touch", kind, path),
  });
  const program = new Program();
  const parts = new Later(() => core, program);
  const host = host_of(() => core, mirror, glyphs, parts);
  core = await createCore({
    canvas: picture,
    host,
    instantiateWasm: (imports, done) => program.begin(imports, done, fail),
  });
  (await texts).forEach((text, index) => call(core, "add", first[index], text));
  core._zhixiao_start();
  if (opening.querySelector("pre")) return; // the content is at fault, and the page says so
  core._zhixiao_prefer(matchMedia("(prefers-color-scheme: dark)").matches ? 1 : 0);
  tell_day(core);
  call(core, "arrive", location.hash);
  watch_size(core);
  watch_world(core, mirror);
  // For tests and bug reports: where everything was painted, and how many parts are still to come.
  globalThis.zhixiao = {
    painted: () => core.UTF8ToString(core._zhixiao_painted()),
    get awaited() { return parts.awaited; },
  };
  opening.hidden = true;
  watch_files(host.desk);
  if (await has_kept()) host.desk("reopen");
  requestAnimationFrame(() => setTimeout(() => parts.bring_all()));
}

start().catch((error) => fail(String(error)));
