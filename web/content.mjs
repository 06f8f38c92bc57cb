// The files of content: those the first page needs, and those that come once it is painted.

export const first = ["words.json", "women.json", "children.json"];
export const later = ["guide.json"];
