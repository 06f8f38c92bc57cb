// The mirror: real elements at the painted rectangles, kept up to date by patches (scene/patch.h).
import { copy_lines } from "./copying.mjs";
import { code, input, range, select, words_of } from "./controls.mjs";
import { Grid } from "./grid.mjs";

const tags = {
  group: "div", section: "section", list: "ul", item: "li", figure: "figure", text: "p",
  link: "a", button: "button", field: "div", label: "label", input: "input", table: "table",
  row: "tr", columnheader: "th", rowheader: "th", cell: "td", image: "div", meter: "div",
  slider: "div", range: "input", select: "select", grid: "div", sheet: "section", tools: "div",
  blank: "p", tick: "button",
};
const landmarks = { banner: "header", navigation: "nav", main: "main", region: "section" };
// Explicit roles, because in some browsers an element with position: absolute loses its table role.
const roles = {
  list: "list", item: "listitem", table: "table", row: "row", columnheader: "columnheader",
  rowheader: "rowheader", cell: "cell", image: "img", meter: "meter", tools: "group",
  grid: "grid", tick: "checkbox",
};

// Parses a patch without the characters that change the direction of text: texts of a file stand
// within the app's own sentences and must not reverse their numbers.
export const read_patch = (text) => JSON.parse(text.replace(/[\u202a-\u202e\u2066-\u2069]/g, ""));

export class Mirror {
  // `tell` receives what people do: press(path), follow(event, link), type(input, text),
  // scroll(pane, top), grid(grid, left, top, at_once), touch(0 hover | 1 press | 2 focus, path).
  constructor(root, tell) {
    this.root = root;
    this.tell = tell;
    this.elements = new Map([["", root]]);
    this.known = new Map();
    this.grids = new Map();
    this.watch();
  }

  apply(patch) {
    document.title = patch.title;
    this.page = patch.page; // the same for all addresses within a page
    for (const path of patch.remove) {
      this.elements.get(path)?.remove();
      this.elements.delete(path);
      this.known.delete(path);
      this.grids.delete(path);
    }
    for (const node of patch.set) this.set(node);
    for (const [path, children] of Object.entries(patch.order)) {
      const parent = this.elements.get(path);
      const wanted = children.map((child) => this.elements.get(child));
      // Leaves an element that is in its place alone, because moving it would take its focus away.
      let next = [...parent.childNodes].find((node) => wanted.includes(node)) ?? null;
      for (const element of wanted) {
        if (element === next) next = next.nextSibling;
        else parent.insertBefore(element, next);
      }
    }
  }

  apply_grid(patch) {
    this.grids.get(patch.p)?.apply(patch);
  }

  set(node) {
    const tag = this.tag(node);
    let element = this.elements.get(node.p);
    const top = element?.scrollTop ?? 0; // a pane keeps it when it becomes another landmark
    if (element && element.localName !== tag) {
      const other = document.createElement(tag);
      for (const child of [...element.children])
        if (child.dataset.path !== undefined) other.append(child);
      element.replaceWith(other);
      element = other;
    } else if (!element) {
      element = document.createElement(tag);
    }
    this.elements.set(node.p, element);
    this.known.set(node.p, node);
    if (!element.parentNode) this.elements.get(node.u).append(element);
    element.dataset.path = node.p;
    this.place(element, node);
    this.describe(element, node);
    this.lines(element, node);
    if (top > 0 && element.scrollTop !== top) element.scrollTop = top;
  }

  tag(node) {
    if (node.r === "heading") return `h${node.l}`;
    if (node.r === "pane") return landmarks[node.land];
    // HTML allows no paragraph in a button; in links, too, a line of words is a span.
    if (node.r === "text" && this.inside_link(node)) return "span";
    if (node.r === "input" && node.lines) return "textarea";
    return tags[node.r];
  }

  inside_link(node) {
    const parent = this.elements.get(node.u);
    return Boolean(parent?.closest("a, button"));
  }

  place(element, node) {
    const { style } = element;
    style.left = `${node.x}px`;
    style.top = `${node.y}px`;
    style.width = `${node.w}px`;
    style.height = `${node.h}px`;
    style.clipPath = node.g
      ? `polygon(${node.g.map((v, i) => `${v}px${i % 2 && i + 1 < node.g.length ? "," : ""}`).join(" ")})`
      : "";
  }

  describe(element, node) {
    const attribute = (name, value) =>
      value === undefined || value === false
        ? element.removeAttribute(name)
        : element.setAttribute(name, value === true ? "true" : value);
    attribute("role", roles[node.r]);
    if (node.r === "pane") this.pane(element, node);
    const has_name_in_text = (node.t && node.r !== "image" && !node.g) || node.r === "slider";
    const names_itself = ["heading", "text", "label", "button", "tick"].includes(node.r)
      || (has_name_in_text && node.r !== "select");
    attribute("aria-label", node.n && (node.spoken || !names_itself) ? node.n : undefined);
    for (const kind of ["sheet", "tools", "blank", "field", "tick"]) element.classList.toggle(kind, node.r === kind);
    if (node.r === "blank") {
      element.style.setProperty("--lines", node.v);
      element.classList.toggle("long", node.v > 1);
    }
    element.classList.toggle("image", node.r === "image" || node.r === "meter");
    if (node.r === "image") code(element, node);
    attribute("aria-valuenow", node.r === "meter" ? String(node.v) : undefined);
    // Shows a slider's name in text mode; its accessible name is on the range within.
    attribute("data-label", node.r === "slider" ? node.n : undefined);
    // In text mode a link whose words are not all on screen shows its name instead.
    const is_block = node.look === "block";
    element.classList.toggle("named", node.r === "link" && Boolean(node.n) && (!node.t || Boolean(node.g)));
    for (const look of ["block", "action"]) element.classList.toggle(look, node.look === look);
    element.classList.toggle("inline", node.r === "link" && !is_block);
    if (node.r === "link") {
      attribute("href", node.a);
      attribute("aria-current", node.c ? "page" : undefined);
    } else if (node.r === "button") {
      element.type = "button";
      element.disabled = Boolean(node.d);
      attribute("aria-pressed", node.s === undefined ? undefined : String(node.s));
      attribute("aria-keyshortcuts", node.keys);
    } else if (node.r === "tick") {
      element.type = "button";
      element.disabled = Boolean(node.d);
      attribute("aria-checked", String(Boolean(node.s)));
    } else if (node.r === "heading" && node.l === 1) {
      element.tabIndex = -1;
    } else if (node.r === "columnheader" || node.r === "rowheader") {
      element.scope = node.r === "columnheader" ? "col" : "row";
    } else if (node.r === "label") {
      element.htmlFor = `input-${node.u}`;
    } else if (node.r === "input") {
      input(element, node);
    } else if (node.r === "range") {
      range(element, node);
    } else if (node.r === "select") {
      select(element, node);
    } else if (node.r === "grid") {
      if (!this.grids.has(node.p)) this.grids.set(node.p, new Grid(element, this.tell));
      this.grids.get(node.p).set(node);
    }
  }

  pane(element, node) {
    element.classList.add("pane");
    element.classList.toggle("scrolls", node.o !== undefined);
    let spacer = element.querySelector(":scope > .spacer");
    if (node.o === undefined) {
      spacer?.remove();
      return;
    }
    if (!spacer) {
      spacer = document.createElement("div");
      spacer.className = "spacer";
      element.append(spacer);
      element.addEventListener("scroll", () => this.tell.scroll(node.p, element.scrollTop), {
        passive: true,
      });
    }
    spacer.style.height = `${node.o}px`;
  }

  // Sets the text. Text of one style is one line of inline text whose pieces between breaks are moved to
  // where they were painted, so that a paragraph is found, copied and read aloud as a whole.
  lines(whole, node) {
    if (["input", "range", "select", "grid"].includes(node.r)) return;
    const element = ["tick", "button"].includes(node.r) ? words_of(whole) : whole;
    for (const old of element.querySelectorAll(":scope > .text-line")) old.remove();
    const lines = node.t ?? [];
    const flows = lines.length > 0 && lines.every((line) => line.s === lines[0].s && line.h === lines[0].h)
      && !["image", "section", "slider"].includes(node.r) && !node.g;
    element.classList.toggle("flows", flows);
    element.classList.toggle("stands", lines.length > 0 && !flows);
    for (const style of ["figure", "display", "title", "number", "heading", "body", "caption"])
      element.classList.toggle(`s-${style}`, flows && lines[0].s === style);
    let flowed = 0;
    const first_child = element.firstChild;
    for (const line of lines) {
      const span = document.createElement("span");
      span.className = flows ? "text-line" : `text-line s-${line.s}`;
      // Hidden from screen readers: the links in a picture say its words, the sentence above a slider
      // its marks.
      if (node.r === "section" || node.r === "slider") span.setAttribute("aria-hidden", "true");
      span.style.left = `${line.x - (flows ? flowed : 0)}px`;
      span.style.top = `${line.y}px`;
      for (const [text, tone, strong] of line.k) {
        const piece = document.createElement("span");
        piece.textContent = text;
        piece.className = strong ? `strong t-${tone}` : `t-${tone}`;
        span.append(piece);
      }
      if (line.b) {
        const hanging = document.createElement("span");
        hanging.className = "hanging";
        hanging.textContent = " ";
        span.append(hanging);
      }
      element.insertBefore(span, first_child);
      flowed += line.w;
    }
  }

  // Listens at the root, once for each kind of event; an element's path leads back to its node.
  watch() {
    const { root, tell } = this;
    const path_of = (event, selector) => event.target.closest?.(selector)?.dataset.path ?? "";
    const pressable = "a[data-path], button[data-path], select[data-path], input[type=range][data-path]";
    root.addEventListener("click", (event) => {
      const path = path_of(event, "button[data-path]");
      if (path) tell.press(path);
      const link = event.target.closest?.("a[data-path]");
      if (link) tell.follow(event, link);
    });
    root.addEventListener("input", (event) => {
      const node = this.known.get(event.target.dataset.path);
      if (["input", "range", "select"].includes(node?.r)) tell.type(node.i, event.target.value);
    });
    root.addEventListener("pointerover", (event) => {
      tell.touch(0, event.pointerType === "mouse" ? path_of(event, pressable) : "");
    });
    root.addEventListener("pointerleave", () => tell.touch(0, ""));
    root.addEventListener("pointerdown", (event) => tell.touch(1, path_of(event, pressable)));
    for (const kind of ["pointerup", "pointercancel", "dragstart"])
      root.addEventListener(kind, () => tell.touch(1, ""));
    // keyup, too, because a slider that the pointer grabbed shows its focus once a key moves it.
    for (const kind of ["focusin", "keyup"])
      root.addEventListener(kind, (event) => {
        // Firefox and WebKit stop as soon as an edge is in view, which may lie beneath the bar.
        if (event.key === "Tab") event.target.scrollIntoView({ block: "nearest" });
        const path = path_of(event, `${pressable}, input[data-path], textarea[data-path]`);
        tell.touch(2, path && event.target.matches(":focus-visible") ? path : "");
      });
    root.addEventListener("focusout", () => tell.touch(2, ""));
    // On the document, because Firefox and WebKit fire `copy` at the body when all is selected.
    document.addEventListener("copy", (event) => copy_lines(event, this.root));
  }

  // Returns the scroll positions in px by path, for restore().
  scrolled() {
    const tops = { "": window.scrollY };
    for (const element of this.root.querySelectorAll(".scrolls"))
      tops[element.dataset.path] = element.scrollTop;
    for (const [path, { element }] of this.grids) tops[path] = [element.scrollLeft, element.scrollTop];
    return tops;
  }

  // Scrolls to the positions `tops` of scrolled(), or without them to the top of a new page.
  restore(tops) {
    window.scrollTo(0, tops?.[""] ?? 0); // in text mode the window scrolls
    for (const element of this.root.querySelectorAll(".scrolls")) {
      const top = tops ? tops[element.dataset.path] : element.localName === "main" ? 0 : undefined;
      if (top === undefined) continue;
      element.scrollTop = top;
      this.tell.scroll(element.dataset.path, element.scrollTop);
    }
    for (const [path, grid] of this.grids) grid.scroll_to(...(tops?.[path] ?? [0, 0]));
  }

  // Switches text mode, which shows the elements as a plain page without the picture.
  show_plain(on) {
    document.documentElement.classList.toggle("plain", on);
    this.root.classList.toggle("plain", on);
  }

  is_plain() {
    return this.root.classList.contains("plain");
  }

  focus_heading() {
    this.root.querySelector("h1")?.focus({ preventScroll: true });
  }
}
