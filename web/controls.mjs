// Controls of the mirror: what of a patch makes them say and hold what is painted.

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
  // Dots, but no password: nothing that keeps passwords is to get in.
  element.classList.toggle("secret", Boolean(node.secret));
  element.removeAttribute("aria-label");
  // While composing, the text in the field is the input method's, not ours.
  if (element.value !== node.v && !element.matches(":focus")) element.value = node.v;
  // Paper cuts what a field holds: the field's own box is printed in its stead.
  const field = element.parentElement;
  field.dataset.written = node.secret ? "" : node.v;
  field.style.setProperty("--lines", node.lines ?? 1);
  field.classList.toggle("long", Boolean(node.lines));
}

// A button centres what is in it, and its children are blocks of their own: its words flow in one,
// so that they are found, copied and read whole.
export function words_of(button) {
  let words = button.querySelector(":scope > .words");
  if (!words) {
    words = document.createElement("span");
    words.className = "words";
    button.append(words);
  }
  return words;
}

// A QR code as a picture of its own, for text mode and paper.
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

// The thumb is as wide as the painted knob: what is under the pointer is what is painted there.
export function range(element, node) {
  element.type = "range";
  element.style.setProperty("--thumb", `${node.h * 30 / 48}px`);
  element.min = node.low;
  element.max = node.high;
  element.step = node.step;
  if (Number(element.value) !== node.v) element.value = node.v;
  element.setAttribute("aria-valuetext", node.reading);
}
