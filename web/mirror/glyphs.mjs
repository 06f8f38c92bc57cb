// Measures and rasterises glyphs with the browser's own fonts, and icons from their SVG paths.

const first_icon = 0xe000; // as in draw/glyph_source.h
const last_icon = 0xf8ff; // end of the first private-use area of Unicode
const icon_grid = 24;
const icon_stroke = 1.75;
const safety = 2; // device px around a glyph, for ink that reaches out of its box

const is_icon = (code) => code >= first_icon && code <= last_icon;

export class Glyphs {
  // `family`: a CSS font-family. `icons`: [{name, d}] in the order of scene::Icon, `d` an SVG path.
  constructor(family, icons) {
    this.extents = new Map();
    this.family = family;
    this.icons = icons.map((icon) => new Path2D(icon.d));
    const canvas = document.createElement("canvas");
    canvas.width = canvas.height = 64;
    this.context = canvas.getContext("2d", { willReadFrequently: true });
    this.coverage = new Uint8Array(0);
    // Chooses the Chinese forms of characters that Chinese and Japanese fonts draw differently.
    if ("lang" in this.context) this.context.lang = "zh-CN";
  }

  set_font(bold, size) {
    const font = `${bold ? 600 : 400} ${size}px ${this.family}`;
    if (this.context.font !== font) this.context.font = font;
    this.context.fontKerning = "none";
    this.context.textBaseline = "alphabetic";
  }

  advance(code, bold, size) {
    if (is_icon(code)) return size;
    this.set_font(bold, size);
    return this.context.measureText(String.fromCodePoint(code)).width;
  }

  // Returns how far, in px, the font reaches above and below the baseline in a line box of `line`
  // px. Measures an element, so that painted baselines lie where the browser puts those of the
  // mirror, rounding included.
  extent(bold, size, line) {
    const key = `${bold} ${size} ${line} ${window.devicePixelRatio}`;
    let known = this.extents.get(key);
    if (!known) {
      const box = document.createElement("div");
      const text = document.createElement("span");
      const mark = document.createElement("span"); // stands on the baseline
      box.style.cssText = "position: fixed; top: 0; visibility: hidden; white-space: pre";
      box.style.font = `${bold ? 600 : 400} ${size}px/${line}px ${this.family}`;
      mark.style.cssText = "display: inline-block; width: 1px; height: 1px";
      text.textContent = "国";
      box.append(text, mark);
      document.body.append(box);
      const baseline = mark.getBoundingClientRect().bottom - box.getBoundingClientRect().top;
      const { height } = text.getBoundingClientRect();
      box.remove();
      const ascent = baseline - (line - height) / 2;
      known = { ascent, descent: height - ascent };
      this.extents.set(key, known);
    }
    return known;
  }

  // Returns {box: [left, top, width, height], coverage}: the smallest box, in device px, that holds
  // all ink, and the coverage of its pixels, 0 to 255.
  raster(code, bold, size) {
    return is_icon(code) ? this.icon(code - first_icon, size) : this.letter(code, bold, size);
  }

  // Clears the canvas and makes it at least this large, in device px.
  room(width, height) {
    const { canvas } = this.context;
    if (canvas.width < width || canvas.height < height) {
      canvas.width = Math.max(canvas.width, width);
      canvas.height = Math.max(canvas.height, height);
    } else {
      this.context.clearRect(0, 0, canvas.width, canvas.height);
    }
  }

  letter(code, bold, size) {
    const text = String.fromCodePoint(code);
    this.set_font(bold, size);
    const ink = this.context.measureText(text);
    const left = Math.ceil(ink.actualBoundingBoxLeft) + safety;
    const up = Math.ceil(ink.actualBoundingBoxAscent) + safety;
    const width = left + Math.ceil(ink.actualBoundingBoxRight) + safety;
    const height = up + Math.ceil(ink.actualBoundingBoxDescent) + safety;
    if (!(width > 0 && height > 0)) return this.keep([0, 0, 0, 0], new Uint8Array(0));
    this.room(width, height);
    this.set_font(bold, size); // resizing a canvas resets its font
    this.context.fillStyle = "#fff";
    this.context.fillText(text, left, up);
    return this.read(width, height, -left, -up);
  }

  // Rasterises an icon in a square of `size` px whose lower edge lies on the baseline.
  icon(index, size) {
    const side = Math.ceil(size);
    this.room(side, side);
    const { context } = this;
    context.save();
    context.scale(size / icon_grid, size / icon_grid);
    context.lineWidth = icon_stroke;
    context.lineCap = context.lineJoin = "round";
    context.strokeStyle = "#fff";
    context.stroke(this.icons[index] ?? new Path2D());
    context.restore();
    const pixels = context.getImageData(0, 0, side, side).data;
    const coverage = new Uint8Array(side * side);
    for (let i = 0; i < coverage.length; i++) coverage[i] = pixels[i * 4 + 3];
    return this.keep([0, -side, side, side], coverage);
  }

  read(width, height, left, top) {
    const pixels = this.context.getImageData(0, 0, width, height).data;
    let x0 = width, x1 = -1, y0 = height, y1 = -1;
    for (let y = 0; y < height; y++) {
      for (let x = 0; x < width; x++) {
        if (pixels[(y * width + x) * 4 + 3] === 0) continue;
        if (x < x0) x0 = x;
        if (x > x1) x1 = x;
        if (y < y0) y0 = y;
        y1 = y;
      }
    }
    if (x1 < 0) return this.keep([0, 0, 0, 0], new Uint8Array(0));
    const w = x1 - x0 + 1;
    const h = y1 - y0 + 1;
    const coverage = new Uint8Array(w * h);
    for (let y = 0; y < h; y++)
      for (let x = 0; x < w; x++)
        coverage[y * w + x] = pixels[((y + y0) * width + x + x0) * 4 + 3];
    return this.keep([left + x0, top + y0, w, h], coverage);
  }

  keep(box, coverage) {
    this.coverage = coverage;
    return { box, coverage };
  }
}

// Says whether the system has Chinese glyphs. Without them 国 and 妇 look alike, or, in Firefox, are
// boxes with their code points, in which 一 is taller than a stroke.
export function has_chinese(family) {
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = 40;
  const context = canvas.getContext("2d", { willReadFrequently: true });
  const look = (text) => {
    context.clearRect(0, 0, 40, 40);
    context.font = `400 32px ${family}`;
    context.fillText(text, 2, 34);
    return context.getImageData(0, 0, 40, 40).data;
  };
  const stroke = look("一");
  let rows = 0;
  for (let at = 0; at < stroke.length; at += 160) rows += stroke.subarray(at, at + 160).some(Boolean);
  return rows > 0 && rows < 12 && look("国").join() !== look("妇").join();
}

export async function load_fallback(bytes) {
  const face = new FontFace("Zhixiao Fallback", bytes, { weight: "400 600" });
  document.fonts.add(await face.load());
}
