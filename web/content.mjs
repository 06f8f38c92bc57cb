// The files of content: those that the first page needs, and those of each part. A part is what
// arrives at once after the first paint; the core knows it by its name here.

export const first = ["words.txt", "plans.bin"]; // packed by tools/bundle/first_content.mjs
export const later = {
  pages: ["later_words.json"], // arrives before the other parts, with its code, zhixiao_later.wasm
  guide: ["guide.json"],
  family: ["family.json", "family_words.json", "first_aid.json"],
  rights: [
    ...["hotlines", "laws", "situations", "help", "words"].map((name) => `rights/${name}.json`),
    "first_aid.json",
  ],
  device: [],
};
