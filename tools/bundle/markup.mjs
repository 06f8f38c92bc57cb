// Plain HTML of what the mirror shows: the same words without positions, pictures and buttons.
// Texts that stand side by side become one line; elements without words of their own, and links
// that lead out of the page, are left out.
import { words_of } from './core.mjs';

export const escaped = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const left_out = new Set(['button', 'field', 'input', 'label', 'range', 'select', 'slider', 'meter', 'blank', 'tools', 'sheet']);
const is_call = (node) => /^(tel|sms):/.test(node.a ?? '');
const is_label = (node) => /\/(label|[a-z]+-title)$/.test(node.p);

// Returns a part that stands alone in its line: it has no position by which others could join it.
const alone = (html) => ({ html, y: NaN, h: NaN });

function side_by_side(one, other) {
  const shared = Math.min(one.y + one.h, other.y + other.h) - Math.max(one.y, other.y);
  return shared > Math.min(one.h, other.h) / 2;
}

function joined(line, part) {
  const between = line.is_label ? '：' : line.is_link && part.is_link ? '；' : ' ';
  return { ...part, html: `${line.html}${between}${part.html}` };
}

// Joins parts that stand side by side into lines, and a label with what it labels.
function lines_of(parts) {
  const lines = [];
  for (const part of parts) {
    const line = lines.at(-1);
    const goes_on = line && !line.block && !part.block && (line.is_label || side_by_side(line, part));
    if (goes_on) lines[lines.length - 1] = joined(line, part);
    else lines.push(part);
  }
  return lines;
}

export class Markup {
  // `shift` is added to the levels of headings. `address(node)` returns where a link leads within
  // the page, or undefined; `skip(node)` says whether a node is left out; `made(node)` returns
  // lines that take the place of a node's own, or undefined.
  constructor(core, { shift = 0, address = () => undefined, skip = () => false, made = () => undefined } = {}) {
    Object.assign(this, { core, shift, address, skip, made });
  }

  // Returns the HTML of everything below `path`.
  of(path) {
    return lines_of(this.parts(path)).map((line) => line.block ?? `<p>${line.html}</p>`).join('\n');
  }

  // Returns the lines of everything below `path`, without a paragraph around each.
  lines(path) {
    return lines_of(this.parts(path, true)).map((line) => line.block ?? line.html);
  }

  parts(path, in_item = false) {
    return this.core.children(path).filter((node) => !this.skip(node)).flatMap((node) => this.part(node, in_item));
  }

  part(node, in_item) {
    const { r: role, y, h } = node;
    const words = escaped(words_of(node));
    const made = this.made(node);
    if (made) return made.map(alone);
    if (left_out.has(role) || node.qr) return [];
    if (role === 'heading' && !in_item) return [{ block: `<h${node.l + this.shift}>${words}</h${node.l + this.shift}>` }];
    if (role === 'heading') return [{ html: `<b>${words}</b>`, y, h }];
    if (role === 'text' && node.p.endsWith('/status')) return [{ html: `<b>${words}</b>`, y, h }];
    if (role === 'text') return words ? [{ html: words, y, h, is_label: is_label(node) }] : [];
    if (role === 'tick') return [alone(escaped(node.n))];
    if (role === 'image') return node.n ? [alone(escaped(node.n))] : [];
    if (role === 'link') return this.link(node, words, in_item);
    if (role === 'list') return [{ block: this.list(node) }];
    if (role === 'table') return [{ block: this.table(node) }];
    return this.grouped(node, in_item);
  }

  // Returns the parts of a group. A group of one line can join its neighbours' line; a group of
  // several lines is a paragraph.
  grouped(node, in_item) {
    const lines = lines_of(this.parts(node.p, in_item));
    if (lines.length === 1 && !lines[0].block) return [{ ...lines[0], y: lines[0].y + node.y }];
    const is_paragraph = !in_item && node.r === 'group' && lines.every((line) => !line.block && !line.is_paragraph);
    if (is_paragraph && lines.length > 0)
      return [{ ...alone(lines.map((line) => line.html).join('<br>')), is_paragraph }];
    return lines.map((line) => (line.block ? line : { ...line, y: NaN }));
  }

  link(node, words, in_item) {
    const { y, h } = node;
    const wrapped = (html, to) => (to ? `<a href="${to}">${html}</a>` : html);
    if (is_call(node)) return [{ html: wrapped(escaped(node.n), node.a), y, h, is_call: true }];
    const to = this.address(node);
    if (!to && !in_item) return [];
    const lines = lines_of(this.parts(node.p, in_item));
    if (words || lines.length === 0) return to ? [{ html: wrapped(words || escaped(node.n), to), y, h, is_link: true }] : [];
    const [first, ...rest] = lines;
    if (first.block) return lines;
    if (rest.length === 0) return [{ ...first, html: wrapped(first.html, to), y, h, is_link: true }];
    return [alone(wrapped(first.html, to)), ...rest];
  }

  list(node) {
    const items = this.core.children(node.p).filter((item) => !this.skip(item));
    const is_counted = items.every((item, i) => this.number_of(item) === String(i + 1));
    const tag = is_counted ? 'ol' : 'ul';
    return `<${tag}>\n${items.map((item) => `<li>${this.content(item, is_counted)}</li>\n`).join('')}</${tag}>`;
  }

  number_of(item) {
    const number = this.core.below(item.p).find(({ p: path }) => path.endsWith('/number'));
    return number && words_of(number);
  }

  content(item, is_counted) {
    const made = this.made(item);
    if (made) return made.join('<br>');
    const { skip } = this;
    if (is_counted) this.skip = (node) => skip(node) || node.p.endsWith('/number');
    const lines = lines_of(this.parts(item.p, true));
    this.skip = skip;
    const own = escaped(words_of(item));
    return [own, ...this.called(item, lines)].filter(Boolean)
      .reduce((all, html) => all + (all && !html.startsWith('<ul') && !html.startsWith('<ol') ? '<br>' : '') + html, '');
  }

  // Returns the lines of an item with its call, if it has one, first. The call's link says number
  // and name already, so lines that repeat them are left out.
  called(item, lines) {
    const call = this.core.below(item.p).find((node) => is_call(node) && !node.t);
    if (!call) return lines.map((line) => line.block ?? line.html);
    return [`<a href="${call.a}">${escaped(call.n)}</a>`,
      ...lines.filter((line) => !line.is_call && !escaped(call.n).includes(line.html)).map((line) => line.block ?? line.html)];
  }

  table(node) {
    const cell = (each) => {
      const head = { columnheader: 'col', rowheader: 'row' }[each.r];
      const words = escaped(words_of(each));
      return head ? `<th scope="${head}">${words}</th>` : `<td>${words}</td>`;
    };
    const rows = this.core.children(node.p).map((row) => `<tr>${this.core.children(row.p).map(cell).join('')}</tr>\n`);
    return `<table>\n<caption>${escaped(node.n)}</caption>\n${rows.join('')}</table>`;
  }
}
