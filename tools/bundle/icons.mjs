// Icons: one SVG path each, made of all shapes of a Lucide icon on its grid of 24 by 24.
import fs from 'node:fs';
import path from 'node:path';

const number = (value) => Number(Number(value).toFixed(3)).toString();

function ellipse(cx, cy, rx, ry) {
  const [x, y, a, b, width] = [cx - rx, cy, rx, ry, 2 * rx].map(number);
  return `M${x} ${y}a${a} ${b} 0 1 0 ${width} 0a${a} ${b} 0 1 0 -${width} 0z`;
}

function rectangle(x, y, w, h, rx, ry) {
  if (!rx && !ry) return `M${number(x)} ${number(y)}h${number(w)}v${number(h)}h${number(-w)}z`;
  const [a, b] = [Math.min(rx || ry, w / 2), Math.min(ry || rx, h / 2)];
  const corner = (dx, dy) => `a${number(a)} ${number(b)} 0 0 1 ${number(dx)} ${number(dy)}`;
  return `M${number(x + a)} ${number(y)}h${number(w - 2 * a)}${corner(a, b)}` +
    `v${number(h - 2 * b)}${corner(-a, b)}h${number(2 * a - w)}${corner(-a, -b)}` +
    `v${number(2 * b - h)}${corner(a, -b)}z`;
}

function polyline(points, end) {
  const numbers = points.trim().split(/[\s,]+/).map(number);
  const pairs = [];
  for (let i = 0; i + 1 < numbers.length; i += 2) pairs.push(`${numbers[i]} ${numbers[i + 1]}`);
  return `M${pairs.join('L')}${end}`;
}

// Returns the path data of one SVG element. Throws an error that names a shape it does not know.
function shape(tag, a) {
  const n = (name) => Number(a[name] ?? 0);
  switch (tag) {
    case 'path': return a.d;
    case 'circle': return ellipse(n('cx'), n('cy'), n('r'), n('r'));
    case 'ellipse': return ellipse(n('cx'), n('cy'), n('rx'), n('ry'));
    case 'line':
      return `M${number(n('x1'))} ${number(n('y1'))}L${number(n('x2'))} ${number(n('y2'))}`;
    case 'rect': return rectangle(n('x'), n('y'), n('width'), n('height'), n('rx'), n('ry'));
    case 'polyline': return polyline(a.points, '');
    case 'polygon': return polyline(a.points, 'z');
    default: throw new Error(`the shape <${tag}> is not known`);
  }
}

// Returns the path data `d` with an absolute first move, because a relative one would continue
// where the last shape ended. Pairs after the first are lines, and stay relative.
function starting_absolutely(d) {
  const start = /^\s*m\s*(-?(?:\d+\.?\d*|\.\d+))[\s,]*(-?(?:\d+\.?\d*|\.\d+))[\s,]*/.exec(d);
  if (!start) return d;
  const rest = d.slice(start[0].length);
  return `M${start[1]} ${start[2]}${/^[-.\d]/.test(rest) ? 'l' : ''}${rest}`;
}

// Returns one path for all shapes of an SVG file. Throws if it does not understand a shape.
export function path_of_svg(svg) {
  const inside = svg.slice(svg.indexOf('>', svg.indexOf('<svg')) + 1, svg.lastIndexOf('</svg>'));
  const paths = [];
  for (const [, tag, text] of inside.matchAll(/<([a-z]+)((?:\s+[\w-]+="[^"]*")*)\s*\/?>/g)) {
    const attributes = Object.fromEntries(
      [...text.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name, value]) => [name, value]));
    if (attributes.transform) throw new Error(`<${tag}> has a transform`);
    paths.push(starting_absolutely(shape(tag, attributes)));
  }
  if (paths.length === 0) throw new Error('no shape found');
  return paths.join('');
}

// Returns [{name, d}] for `names`, {our name: Lucide's name}, in the order that numbers the glyphs.
export function icons(names, root) {
  return Object.entries(names).map(([name, lucide]) => {
    const file = path.join(root, 'node_modules/lucide-static/icons', `${lucide}.svg`);
    if (!fs.existsSync(file)) throw new Error(`assets/icons.json: Lucide has no icon "${lucide}"`);
    try {
      return { name, d: path_of_svg(fs.readFileSync(file, 'utf8')) };
    } catch (error) {
      throw new Error(`assets/icons.json: icon "${lucide}": ${error.message}`);
    }
  });
}
