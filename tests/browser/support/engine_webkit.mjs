// Debian's WebKitGTK: MiniBrowser, driven by Playwright and WebKitWebDriver together (webkit/context.mjs).
import { Context } from './webkit/context.mjs';
import { Driver } from './webkit/driver.mjs';

// A browser of its own for every context, as each has one store, which is gone with it.
export const launch = async (given) => ({
  newContext: async (device) => new Context(await Driver.start(given), device),
  close: async () => {},
});

// The density is that of the screen.
export const densest = 1;
export const fit = ({ deviceScaleFactor, ...device }) => device;
export const prepare = () => {};

// What this engine says aloud of its own.
export const own_noise = [
  /^error: Unrecognized Content-Security-Policy directive 'manifest-src'/,
  /^error: Viewport argument key "interactive-widget" not recognized/,
];
