// The last run in docs/speed.md: everything between two marks in it.
const [begin, end] = ['<!-- the last run -->', '<!-- the end of the last run -->'];

// Returns the document with these lines as its last run. Throws an Error if it has no place for one.
export function with_run(document, lines) {
  const [from, to] = [document.indexOf(begin), document.indexOf(end)];
  if (from < 0 || to < from) throw new Error('docs/speed.md has no place for the last run');
  return `${document.slice(0, from)}${begin}\n${lines.join('\n').trim()}\n${document.slice(to)}`;
}
