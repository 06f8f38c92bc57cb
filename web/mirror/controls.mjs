// Controls of the mirror: each function makes an element hold and announce what a patch describes.

export function select(element, node) {
  const key = JSON.stringify(node.options);
  if (element.dataset.options !== key) {
    element.dataset.options = key;
    element.replaceChildren(...node.options.map(([value, label]) => new Option(label, value)));
  }
  element.value = node.v;
}

export function input(element, node) {
  element.id = `input-${node.u}`;
  if (node.lines) element.rows = node.lines;
  else element.type = "text";
  element.lang = "zh-CN";
  element.autocomplete = "off";
  element.autocapitalize = "off";
  element.spellcheck = false;
  element.placeholder = node.hint;
  // Shows dots by style and not by type="password", so that no password manager takes hold of it.
  element.classList.toggle("secret", Boolean(node.secret));
  element.removeAttribute("aria-label");
  // A field that has the focus keeps its text, because an input method may be composing in it.
  if (element.value !== node.v && !element.matches(":focus")) element.value = node.v;
  // A printed field cuts its text off, so web/mirror/print.css prints the text in the box around it.
  const field = element.parentElement;
  field.dataset.written = node.secret ? "" : node.v;
  field.style.setProperty("--lines", node.lines ?? 1);
  field.classList.toggle("long", Boolean(node.lines));
}

// Returns the element that all words of `button` flow in. As direct children of a button they would
// be separate blocks; in one element they are found, copied and read as a whole.
export function words_of(button) {
  let words = button.querySelector(":scope > .words");
  if (!words) {
    words = document.createElement("span");
    words.className = "words";
    button.append(words);
  }
  return words;
}

// Adds the QR code of `node`, if it has one, as SVG for text mode and paper.
export function code(element, node) {
  element.querySelector(":scope > svg")?.remove();
  if (!node.qr) return;
  const [side, path] = node.qr;
  const make = (name) => document.createElementNS("http://www.w3.org/2000/svg", name);
  const picture = make("svg");
  picture.setAttribute("viewBox", `0 0 ${side} ${side}`);
  picture.setAttribute("aria-hidden", "true");
  const dark = make("path");
  dark.setAttribute("d", path);
  picture.append(dark);
  element.append(picture);
}

// Sets up a slider. Its thumb is as wide as the painted knob, so that people grab what they see.
export function range(element, node) {
  element.type = "range";
  element.style.setProperty("--thumb", `${node.h * 30 / 48}px`);
  element.min = node.low;
  element.max = node.high;
  element.step = node.step;
  if (Number(element.value) !== node.v) element.value = node.v;
  element.setAttribute("aria-valuetext", node.reading);
}
