// Stands in for the functions of zhixiao_later.wasm until that is here. The core calls none of them
// before it is told that the part `pages` has come.
export const placeholder = new Proxy({}, {
  get: (_, name) => () => { throw new Error(`${String(name)} is not here yet`); },
});
