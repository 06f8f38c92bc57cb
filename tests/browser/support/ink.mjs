// Where the ink of a picture is: boxes around what differs from the ground.

const far = (one, other) => Math.max(...one.map((value, i) => Math.abs(value - other[i])));

// Returns the ground of an area: its most frequent colour.
function ground_of(picture, area) {
  const counts = new Map();
  for (let y = area.top; y < area.bottom; y++)
    for (let x = area.left; x < area.right; x++) {
      const key = picture.at(x, y).join();
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  const [key] = [...counts].reduce((best, next) => (next[1] > best[1] ? next : best));
  return key.split(',').map(Number);
}

// Returns the box, in device px, around the pixels that differ from the ground by more than half of the
// largest difference; null if nothing differs. Half of it cuts the smoothed edges of a glyph evenly.
export function ink_of(picture, area) {
  const ground = ground_of(picture, area);
  const apart = [];
  let most = 0;
  for (let y = area.top; y < area.bottom; y++)
    for (let x = area.left; x < area.right; x++) {
      const distance = far(picture.at(x, y), ground);
      if (distance > 12) apart.push([x, y, distance]);
      most = Math.max(most, distance);
    }
  if (most < 40) return null;
  const box = { left: Infinity, top: Infinity, right: -1, bottom: -1 };
  for (const [x, y, distance] of apart) {
    if (distance <= most / 2) continue;
    box.left = Math.min(box.left, x);
    box.top = Math.min(box.top, y);
    box.right = Math.max(box.right, x + 1);
    box.bottom = Math.max(box.bottom, y + 1);
  }
  return box;
}

// Says whether two pictures differ within an area by more than `allowed`, of 255, in any channel.
export function differs(one, other, area, allowed = 0) {
  for (let y = area.top; y < area.bottom; y++)
    for (let x = area.left; x < area.right; x++)
      if (far(one.at(x, y), other.at(x, y)) > allowed) return true;
  return false;
}

export const all_of = (picture) => ({ left: 0, top: 0, right: picture.width, bottom: picture.height });

// Returns the pixels of an area as one text, to compare shapes drawn on the same ground.
export function look_of(picture, area) {
  const rows = [];
  for (let y = area.top; y < area.bottom; y++)
    for (let x = area.left; x < area.right; x++) rows.push(picture.at(x, y).join());
  return rows.join(' ');
}

// Returns where each of the characters stands in the window: areas in device px, all of one size.
export async function cells_of(page, selector, characters) {
  return page.locator(selector).evaluate((element, wanted) => {
    const density = devicePixelRatio;
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const cells = new Map();
    while (walker.nextNode()) {
      for (const character of wanted) {
        const at = walker.currentNode.data.indexOf(character);
        if (at < 0 || cells.has(character)) continue;
        const range = document.createRange();
        range.setStart(walker.currentNode, at);
        range.setEnd(walker.currentNode, at + character.length);
        const box = range.getBoundingClientRect();
        const left = Math.round(box.left * density);
        const top = Math.round(box.top * density);
        cells.set(character, {
          left, top, right: left + Math.floor(box.width * density),
          bottom: top + Math.floor(box.height * density),
        });
      }
    }
    return wanted.map((character) => cells.get(character));
  }, [...characters]);
}
