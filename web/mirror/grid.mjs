// A grid in the mirror. Only the cells in sight are elements, moved and filled anew as it scrolls.
// The browser scrolls a sheet of the true size; headings and pinned rows are sticky.

function make(name, role) {
  const element = document.createElement("div");
  element.className = name;
  if (role) element.setAttribute("role", role);
  return element;
}

// Returns the element before which that of `index` belongs: the one with the next larger index in
// the map `elements`, or null if it comes last.
function next_after(index, elements) {
  let next = Infinity;
  for (const other of elements.keys()) if (other > index && other < next) next = other;
  const found = elements.get(next);
  return found?.element ?? found ?? null;
}

const px = (length) => `${length}px`;

export class Grid {
  // `tell.grid(path, left, top, at_once)` reports how far, in px, the grid is scrolled. `at_once`:
  // the cells that come into sight are needed when the call returns.
  constructor(element, tell) {
    this.element = element;
    this.tell = tell;
    this.sheet = make("ground", "presentation");
    element.append(this.sheet);
    this.rows = new Map(); // row, −1 the headings -> {element, head, cells: Map(column -> element)}
    this.spare = []; // removed rows whose elements are used again
    this.here = { row: 0, column: 0 }; // the cell that Tab stops at
    element.classList.add("grid");
    element.addEventListener("scroll", () => this.scrolled(false), { passive: true });
    element.addEventListener("keydown", (event) => this.key(event));
    element.addEventListener("focusin", (event) => this.focused(event));
  }

  // Takes over what a patch says of the grid. Other data or lengths remove all cells; other data
  // also scrolls back to the corner.
  set(node) {
    const { element, sheet } = this;
    const [rows, columns, pinned, head_width, head_height, fixed, width, height, ...rest] = node.grid;
    const [cell, pitch] = [rest.slice(0, 2), rest.slice(2)];
    this.shape = { rows, columns, pinned, head_width, fixed, cell, pitch };
    this.path = node.p;
    this.corner = node.corner;
    element.setAttribute("aria-rowcount", rows + 1);
    element.setAttribute("aria-colcount", columns + 1);
    sheet.style.width = px(width);
    sheet.style.height = px(height);
    for (const [name, value] of Object.entries({
      "head-width": head_width, "head-height": head_height, "cell-width": cell[0], "cell-height": cell[1],
    })) element.style.setProperty(`--${name}`, px(value));
    const look = `${node.v} ${node.grid}`;
    if (this.look === look) return;
    this.look = look;
    this.was_focused = Boolean(this.link(this.here)?.matches(":focus"));
    for (const row of this.rows.values()) row.element.remove();
    this.rows.clear();
    this.spare = [];
    if (this.version === node.v) return;
    this.version = node.v;
    this.here = { row: 0, column: 0 };
    element.scrollTo(0, 0);
  }

  apply({ keep: [first, end], rows }) {
    for (const [index, row] of this.rows) {
      if (index < this.shape.pinned || (index >= first && index < end)) continue;
      if (row.element.contains(document.activeElement)) continue; // until it loses the focus
      row.element.remove();
      this.rows.delete(index);
      this.spare.push(row);
    }
    for (const row of rows) this.set_row(row);
    this.keep_tab_stop();
    if (this.was_focused) this.stop?.focus({ preventScroll: true });
    this.was_focused = false;
  }

  set_row({ i, y, n, b, c: [first, end], new: added }) {
    let row = this.rows.get(i);
    if (!row) {
      row = (i >= this.shape.pinned && this.spare.pop()) || this.make_row(i);
      this.rows.set(i, row);
      row.element.setAttribute("aria-rowindex", i + 2);
      if (i >= 0) {
        row.head.textContent = n;
        row.head.classList.toggle("strong", b);
        row.element.style.top = px(y);
      }
      this.sheet.insertBefore(row.element, next_after(i, this.rows));
    }
    const unused = [];
    for (const [column, cell] of row.cells) {
      if (column >= first && column < end) continue;
      if (cell.contains(document.activeElement)) continue;
      row.cells.delete(column);
      unused.push(cell);
    }
    for (const [column, ...rest] of added) {
      let cell = row.cells.get(column);
      if (!cell) {
        cell = unused.pop() ?? (i < 0 ? make("head", "columnheader") : this.make_cell());
        row.element.insertBefore(cell, next_after(column, row.cells));
        row.cells.set(column, cell);
        cell.setAttribute("aria-colindex", column + 2);
        cell.style.left = px(this.shape.head_width + column * this.shape.pitch[0]);
      }
      if (i < 0) this.set_head(cell, ...rest);
      else this.set_cell(cell, `${this.path}#${i}.${column}`, ...rest);
    }
    for (const cell of unused) cell.remove();
  }

  make_row(i) {
    const element = make("row", "row");
    const head = make("row-head", i < 0 ? "columnheader" : "rowheader");
    head.setAttribute("aria-colindex", 1);
    if (i < 0) head.textContent = this.corner;
    element.append(head);
    element.classList.toggle("heads", i < 0);
    element.classList.toggle("pinned", i >= 0 && i < this.shape.pinned);
    return { element, head, cells: new Map() };
  }

  make_cell() {
    const cell = make("cell", "gridcell");
    const link = document.createElement("a");
    link.tabIndex = -1;
    cell.append(link);
    return cell;
  }

  set_head(head, name, lines) {
    head.replaceChildren(...lines.map(([x, y, text]) => {
      const line = document.createElement("span");
      line.style.left = px(x);
      line.style.top = px(y);
      line.textContent = text;
      return line;
    }));
    head.setAttribute("aria-label", name);
  }

  set_cell(cell, path, text, spoken, address) {
    const link = cell.firstChild;
    link.textContent = text;
    link.dataset.path = path;
    link.setAttribute("aria-label", spoken);
    if (address) link.href = address;
    else link.removeAttribute("href");
    link.tabIndex = -1;
  }

  scrolled(at_once) {
    const { scrollLeft, scrollTop } = this.element;
    this.tell.grid(this.path, scrollLeft, scrollTop, at_once);
  }

  scroll_to(left, top) {
    this.element.scrollTo(left, top);
    this.scrolled(true);
  }

  link({ row, column }) {
    return this.rows.get(row)?.cells.get(column)?.firstChild;
  }

  // Gives Tab exactly one cell to stop at: the last one used, else the first wholly in sight.
  keep_tab_stop() {
    if (!this.link(this.here)) {
      const { pinned, pitch, rows, columns } = this.shape;
      const { scrollLeft, scrollTop } = this.element;
      this.here = {
        row: Math.min(rows - 1, pinned + Math.ceil(scrollTop / pitch[1])),
        column: Math.min(columns - 1, Math.ceil(scrollLeft / pitch[0])),
      };
    }
    const link = this.link(this.here);
    if (this.stop !== link && this.stop) this.stop.tabIndex = -1;
    if (link) link.tabIndex = 0;
    this.stop = link;
  }

  // Scrolls a cell into sight, out from behind the headings and pinned rows.
  reveal({ row, column }) {
    const { element, shape } = this;
    const margin = 4; // px, for the focus ring
    const along = (at, from, to, low, high) =>
      at + Math.min(0, from - margin - (at + low)) + Math.max(0, to + margin - (at + high));
    const x = shape.head_width + column * shape.pitch[0];
    const y = shape.fixed + (row - shape.pinned) * shape.pitch[1];
    const left = along(element.scrollLeft, x, x + shape.cell[0], shape.head_width, element.clientWidth);
    const top = row < shape.pinned ? element.scrollTop
      : along(element.scrollTop, y, y + shape.cell[1], shape.fixed, element.clientHeight);
    if (left !== element.scrollLeft || top !== element.scrollTop) this.scroll_to(left, top);
  }

  focused({ target }) {
    const [, row, column] = target.dataset.path?.match(/#(\d+)\.(\d+)$/) ?? [];
    if (row === undefined) return;
    this.here = { row: Number(row), column: Number(column) };
    this.keep_tab_stop();
    if (target.matches(":focus-visible")) this.reveal(this.here);
  }

  key(event) {
    if (event.altKey || event.metaKey || event.shiftKey) return;
    const { shape, element } = this;
    const [last_row, last_column] = [shape.rows - 1, shape.columns - 1];
    const page = Math.max(1, Math.floor((element.clientHeight - shape.fixed) / shape.pitch[1]) - 1);
    const { row, column } = this.here;
    const whole = event.ctrlKey;
    const to = {
      ArrowUp: [row - 1, column], ArrowDown: [row + 1, column],
      ArrowLeft: [row, column - 1], ArrowRight: [row, column + 1],
      Home: [whole ? 0 : row, 0], End: [whole ? last_row : row, last_column],
      PageUp: [row - page, column], PageDown: [row + page, column],
    }[event.key];
    if (!to || (whole && !["Home", "End"].includes(event.key))) return;
    event.preventDefault();
    const within = (value, most) => Math.min(Math.max(value, 0), most);
    this.here = { row: within(to[0], last_row), column: within(to[1], last_column) };
    this.reveal(this.here);
    this.keep_tab_stop();
    this.link(this.here)?.focus({ preventScroll: true });
  }
}
