// Debian's WebKitGTK: MiniBrowser, driven by Playwright and WebKitWebDriver together (webkit/context.mjs).
import { Context } from './webkit/context.mjs';
import { Driver } from './webkit/driver.mjs';

// Launches a browser of its own for every context, because each browser has one store, which goes with it.
// The next browser starts while the one before is used.
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

// No page is lent again: now and then it would hang when the driver opens the app in it.
export const lends_pages = false;

// WebKitGTK takes its density from the screen.
export const densest = 1;
export const fit = ({ deviceScaleFactor, ...device }) => device;
export const prepare = () => {};

// Patterns of lines that this engine itself writes to the console.
export const own_noise = [
  /^error: Unrecognized Content-Security-Policy directive 'manifest-src'/,
  /^error: Viewport argument key "interactive-widget" not recognized/,
];
