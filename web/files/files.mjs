// Files that go between the page and the person: shortens names, saves files, decodes texts.

const longest_name = 28; // characters of a file name that are shown

// Returns `name` as it is shown: without control characters, which could hide the rest of a line or
// turn its direction, and without the middle of a long name.
export function shortened(name) {
  const seen = [...name.replace(/[\p{C}\p{Z}]+/gu, " ").trim()];
  if (seen.length <= longest_name) return seen.join("");
  const half = longest_name / 2;
  return `${seen.slice(0, half).join("")}…${seen.slice(1 - half).join("")}`;
}

// Hands a file to the browser, which asks where to save it. `content`: bytes, or text, which is
// written as UTF-8.
export function download(name, content, type = "application/octet-stream") {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000); // ms; the browser has read it by then
}

// Returns the text of a file in an encoding that Chinese programs write: UTF-8, GB18030, or UTF-16
// with a byte order mark. Empty if `bytes` are not text.
export function text_in(bytes) {
  const [first, second] = bytes;
  const marked = first === 0xff && second === 0xfe ? "utf-16le"
    : first === 0xfe && second === 0xff ? "utf-16be" : null;
  for (const encoding of marked ? [marked] : ["utf-8", "gb18030"]) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      return text.includes("\0") ? "" : text;
    } catch {
      // Not in this encoding.
    }
  }
  return "";
}
