// The files of content: those the first page needs, and those of the parts that come once it is
// painted; the code of most pages, zhixiao_later.wasm, comes before any of them.

export const first = ["words.json", "women.json", "children.json"];
export const later = { guide: ["guide.json"] };
