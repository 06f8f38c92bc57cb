// Stands in for the functions of zhixiao_later.wasm until that is here. A call of one ends where it
// is, and web/call.mjs makes it again later: the core changes what it shows only when a message is
// done (AppLoop::happened).
export class Missing extends Error {}

let missed = 0;

// Returns how many calls have met a function that was not here.
export const missing_calls = () => missed;

export const placeholder = new Proxy({}, {
  get: (_, name) => () => {
    missed += 1;
    throw new Missing(`${String(name)} is not here yet`);
  },
});
