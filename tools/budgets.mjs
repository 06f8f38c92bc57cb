// How many bytes what people download may have, at the most. Where less will do, lower it; raise one only in a commit that says
// what for.
export const ceilings = {
  // With brotli 11, as it is sent.
  'first load': 200_000, // the promise to people with slow or paid networks
  'zhixiao.wasm': 153_000,
  'zhixiao_later.wasm': 301_000,
  'zhixiao_desk.wasm': 127_000,
  // As it is, because it is opened from a disk: small enough for a slow stick and an old machine.
  'zhixiao.html': 2.5 * 2 ** 20,
};
