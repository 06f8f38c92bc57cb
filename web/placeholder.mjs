// What stands for the functions of the later module until it is here: the core calls none of them
// before it was told so.
export const placeholder = new Proxy({}, {
  get: (_, name) => () => { throw new Error(`${String(name)} is not here yet`); },
});
