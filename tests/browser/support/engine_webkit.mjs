// Debian's WebKitGTK: MiniBrowser, driven by Playwright and WebKitWebDriver together (webkit/context.mjs).
import { Context } from './webkit/context.mjs';
import { Driver } from './webkit/driver.mjs';

// A browser of its own for every context, as each has one store, which is gone with it. The next one
// starts while the one before is used.
export async function launch(given) {
  const start = () => {
    const driver = Driver.start(given);
    driver.catch(() => {}); // told to whom it is given
    return driver;
  };
  let next = start();
  return {
    async newContext(device) {
      const driver = await next;
      next = start();
      return new Context(driver, device);
    },
    close: async () => (await next.catch(() => {}))?.stop(),
  };
}

// A page that was used hangs now and then when the driver opens the app in it again.
export const lends_pages = false;

// The density is that of the screen.
export const densest = 1;
export const fit = ({ deviceScaleFactor, ...device }) => device;
export const prepare = () => {};

// What this engine says aloud of its own.
export const own_noise = [
  /^error: Unrecognized Content-Security-Policy directive 'manifest-src'/,
  /^error: Viewport argument key "interactive-widget" not recognized/,
];
