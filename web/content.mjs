// The files of content: those the first page needs, and those of the parts that come once it is
// painted.

export const first = ["words.json", "women.json", "children.json"];
export const later = {
  pages: ["later_words.json"], // with their code, zhixiao_later.wasm, and before all others
  guide: ["guide.json"],
  family: ["family.json", "family_words.json", "first_aid.json"],
  rights: [
    ...["hotlines", "laws", "situations", "help", "words"].map((name) => `rights/${name}.json`),
    "first_aid.json",
  ],
  device: [],
};
