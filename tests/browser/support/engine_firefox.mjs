// Debian's Firefox ESR, driven by Playwright over WebDriver BiDi. Where its BiDi does less than Playwright
// asks for, this takes Firefox's own ways: media are set on the browsing context, taps are touch actions.
import path from 'node:path';
import { firefox } from 'playwright-core';
import { open_screen } from './display.mjs';
import { stand_in_for_dialogs } from './file_fields.mjs';
import { leave_styles } from './pictures.mjs';

const executablePath = '/usr/bin/firefox-esr';

const preferences = {
  'dom.w3c_touch_events.enabled': 1, // as on a phone
  'webgl.force-enabled': true,
  'dom.events.testing.asyncClipboard': true, // clipboards are read without a question
  'ui.prefersReducedMotion': 0,
  'layout.testing.overlay-scrollbars.always-visible': true, // they would fade between pictures
};

let display; // one for all browsers, because on it each may have the keyboard

async function options({ env, webgl = true, restore = false }) {
  display ??= open_screen();
  return {
    executablePath, channel: 'moz-firefox', headless: false, // headless it has no WebGL
    args: ['-remote-allow-system-access'],
    env: { ...(await display).env, ...env, DISPLAY: (await display).env.DISPLAY },
    firefoxUserPrefs: { ...preferences, 'webgl.disabled': !webgl, 'browser.startup.page': restore ? 3 : 1 },
  };
}

// Returns the object of Playwright's server that stands behind one of its client's.
const own_side = (object) => object._connection.toImpl(object);

// Runs `work` in the window of Firefox itself, outside of pages.
async function in_firefox(session, work, ...values) {
  const { contexts } = await session.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { type, exceptionDetails } = await session.send('script.evaluate', {
    expression: `(${work})(...${JSON.stringify(values)})`,
    target: { context: contexts[0].context }, awaitPromise: true,
  });
  if (type !== 'success') throw new Error(exceptionDetails.text);
}

function set_media(id, media) {
  const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
  Object.assign(NavigableManager.getBrowsingContextById(id), media);
}

const told = (value) => (value && value !== 'no-override' ? value : undefined);

const once = (work) => {
  let is_done = false;
  return (...given) => {
    if (!is_done) work(...given);
    is_done = true;
  };
};

// Gives Playwright's classes what this Firefox does not know; once, because all browsers of the process
// share them.
const complete_browser = once((browser) => {
  const session_class = Object.getPrototypeOf(own_side(browser)._browserSession);
  const { send: send_any } = session_class;
  session_class.send = function send_known(method, ...rest) {
    return method === 'emulation.setMediaFeaturesOverride' ? Promise.resolve({}) : send_any.call(this, method, ...rest);
  };
});

const complete_page = once((page) => {
  const { delegate } = own_side(page);
  const page_class = Object.getPrototypeOf(delegate);
  page_class.updateEmulateMedia = function update() {
    const { media, colorScheme } = this._page.emulatedMedia();
    return in_firefox(this._browserContext._browser._browserSession, set_media, this._session.sessionId, {
      mediumOverride: told(media) ?? '', prefersColorSchemeOverride: told(colorScheme) ?? 'none',
    });
  };
  Object.getPrototypeOf(delegate.rawTouchscreen).tap = function tap(progress, x, y) {
    return this._session.send('input.performActions', {
      context: this._session.sessionId,
      actions: [{ type: 'pointer', id: 'finger', parameters: { pointerType: 'touch' }, actions: [
        { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
        { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }] }],
    });
  };
});

// Reports downloads to Playwright by names made here, because this Firefox gives them none.
function tell_of_downloads(page) {
  const side = own_side(page);
  const { _browser: browser } = side.browserContext;
  const names = new Map();
  side.delegate._session.on('browsingContext.downloadWillBegin', ({ url, suggestedFilename }) => {
    names.set(url, suggestedFilename);
  });
  side.delegate._session.on('browsingContext.downloadEnd', ({ url, status, filepath }) => {
    browser.downloadCreated(side, url, url, names.get(url), path.basename(filepath));
    browser.downloadFinished(url, status === 'canceled' ? 'canceled' : undefined);
  });
}

export async function launch(given) {
  const browser = await firefox.launch(await options(given));
  complete_browser(browser);
  return browser;
}

export async function launch_persistent(profile, given) {
  return firefox.launchPersistentContext(profile, await options(given));
}

export const lends_pages = true;
export const densest = 1; // the tests of the mirror set others themselves

// Returns `device` without isMobile, which Firefox does not know.
export const fit = ({ isMobile, ...device }) => device;

export async function prepare(page, device) {
  complete_page(page);
  leave_styles(page, own_side(page).delegate);
  tell_of_downloads(page);
  await stand_in_for_dialogs(page, own_side(page)); // its own opens once only while it is stood in for
  if (device.colorScheme) await page.emulateMedia({ colorScheme: device.colorScheme });
}

// Patterns of lines that this engine itself writes to the console.
export const own_noise = [];
