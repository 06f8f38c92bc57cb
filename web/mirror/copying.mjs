// Copies what is selected in the mirror as lines of text.

// Elements that are placed one by one run together when copied: each gets a line of its own,
// cells of a row stay on theirs. In a field and in text mode the browser copies by itself.
export function copy_lines(event, root) {
  const selection = getSelection();
  if (event.target.closest?.("input, textarea") || root.matches(".plain") || selection.isCollapsed) return;
  const whole = document.createElement("div");
  for (let i = 0; i < selection.rangeCount; i++)
    whole.append(selection.getRangeAt(i).cloneContents());
  for (const element of whole.querySelectorAll("[data-path]"))
    element.append(element.matches("td, th") ? "\t" : "\n");
  const text = whole.textContent.replace(/\t?\n[\t\n]*/g, "\n").trim();
  event.clipboardData.setData("text/plain", text);
  event.preventDefault();
}
