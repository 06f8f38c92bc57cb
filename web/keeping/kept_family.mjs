// The family record that the device keeps.
import { TwoGenerations } from "./two_generations.mjs";

export class KeptFamily extends TwoGenerations {
  constructor() {
    super("zhixiao-family", {
      version: 1, // the text has a version of its own
      is_whole: ({ text }) => typeof text === "string",
      summed: ({ version, serial, text }) => new TextEncoder().encode(`${version} ${serial} ${text}`),
    });
  }
}
