// Files between the page and the person: names as they are shown, and what is handed over.

const longest_name = 28; // characters of a file name that are shown

// Without what could turn or hide the rest of a line; the middle of a long one is left out.
export function shortened(name) {
  const seen = [...name.replace(/[\p{C}\p{Z}]+/gu, " ").trim()];
  if (seen.length <= longest_name) return seen.join("");
  const half = longest_name / 2;
  return `${seen.slice(0, half).join("")}…${seen.slice(1 - half).join("")}`;
}

// Hands a file to the browser, which asks where to put it. `content`: bytes or text, which becomes
// UTF-8.
export function download(name, content, type = "application/octet-stream") {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000); // once the browser has surely read it
}

// The text of a file in one of the encodings that Chinese programs write; empty when it is no text.
export function text_in(bytes) {
  const [first, second] = bytes;
  const marked = first === 0xff && second === 0xfe ? "utf-16le"
    : first === 0xfe && second === 0xff ? "utf-16be" : null;
  for (const encoding of marked ? [marked] : ["utf-8", "gb18030"]) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      return text.includes("\0") ? "" : text;
    } catch {
      // Not in this one.
    }
  }
  return "";
}
