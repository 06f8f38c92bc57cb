// Stands in for the functions of zhixiao_later.wasm until that is here. A call of one ends where it
// is, and web/call.mjs makes it again later: the core changes what it shows only when a message is
// done (AppLoop::happened).
export class Missing extends Error {}

const missed = [];

// Returns the functions that calls have met and that were not here, by their places in the table.
export const missing_functions = () => [...missed];

export const placeholder = new Proxy({}, {
  get: (_, name) => () => {
    missed.push(Number(name));
    throw new Missing(`${String(name)} is not here yet`);
  },
});
