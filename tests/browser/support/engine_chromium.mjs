// Debian's Chromium, driven by Playwright as it is.
import { chromium } from 'playwright-core';
import { executablePath, software_webgl } from '../../../tools/browser.mjs';

// WebGL in software, no first-run pages, no requests of the browser's own.
const flags = [
  ...software_webgl, '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync',
];
const without_webgl = ['--disable-gpu', '--disable-webgl', '--disable-webgl2', '--disable-3d-apis'];

// Returns launch options. `remembers`: keeps pages that were left in memory, as people's browsers do and
// Playwright's do not.
const options = ({ env, webgl = true, restore = false, remembers = false }) => ({
  executablePath, env, ignoreDefaultArgs: remembers ? ['--disable-back-forward-cache'] : [],
  args: [...flags, ...(webgl ? [] : without_webgl), ...(restore ? ['--restore-last-session'] : [])],
});

export const launch = (given) => chromium.launch(options(given));
export const launch_persistent = (profile, given) =>
  chromium.launchPersistentContext(profile, options(given));

export const lends_pages = true;
export const densest = 2.625;
export const fit = (device) => device;
export const prepare = () => {};

// Patterns of lines that this engine itself writes to the console.
export const own_noise = [];
