// The browser engine that the tests run on: ZHIXIAO_ENGINE=chromium (the default), firefox or webkit.
// Each has one file that gives Playwright's interface for it; what an engine cannot do is data, below.
import * as chromium from './engine_chromium.mjs';

export const engine_name = process.env.ZHIXIAO_ENGINE || 'chromium';

const engines = {
  chromium: () => chromium,
  firefox: () => import('./engine_firefox.mjs'),
  webkit: () => import('./engine_webkit.mjs'),
};
if (!(engine_name in engines))
  throw new Error(`ZHIXIAO_ENGINE=${engine_name}: known are ${Object.keys(engines).join(', ')}`);

// The module of the engine: launch(options), launch_persistent(profile, options), fit(device),
// prepare(page, device), own_noise; densest: the density of pages whose pixels are read; lends_pages:
// whether a visit may take over the page of the one before.
export const engine = await engines[engine_name]();

// What tests may need beyond a page and hands, by engine that lacks it, with the reason.
const bidi_has_no = 'WebDriver has no such thing, and only Chromium’s own protocol does';
const of_memory = 'the driver is told nothing of a page that comes back from there';
const missing = {
  firefox: {
    'a window at whole pixels of a screen of 1.25': 'the window begins between two of them',
    'a frozen page': bidi_has_no,
    'a page without scripts': 'Playwright looks into pages of this engine by scripts',
    'the memory of pages': of_memory,
    'a dragging finger': 'what WebDriver drags does not scroll',
    'an input method': bidi_has_no,
    'a small disk': bidi_has_no,
  },
  webkit: {
    'a network to switch off': 'what is refused there is refused to service workers’ pages as well',
    'navigator.storage': 'Debian’s WebKitGTK has no such thing',
    'a frozen page': bidi_has_no,
    'the memory of pages': of_memory,
    'a dragging finger': 'WebKitGTK’s driver makes a mouse of every finger',
    'an input method': bidi_has_no,
    'a small disk': bidi_has_no,
    'a denser screen': 'a density can only be had from the screen, and a screen that is not there has 1',
    'a finger': 'WebKitGTK’s driver makes a mouse of every finger',
    'a page from the disk': 'the driver loses sight of a page that goes to one',
    'a page without scripts': 'Playwright looks into pages of this engine by scripts',
    'a file of 100 MB': 'files are handed to the page as text there, and so much is refused',
    'a window that a page opens': 'the driver does not tell of it',
    'a profile on the disk': 'a MiniBrowser that is driven keeps nothing on the disk',
  },
};

// Test files left out on an engine, with the reason: they test nothing that engines differ in.
const core = 'about what the core works out, which is one program on every engine';
const long = 'a long way, which Firefox goes too; what it rests on is tried here by shorter ones';
export const left_out = {
  firefox: {
    'board.test.mjs': core, 'family_look.test.mjs': core, 'local.test.mjs': core, 'mechanism.test.mjs': core,
    'slider.test.mjs': core, 'touched.test.mjs': core,
  },
  webkit: {
    'board.test.mjs': core, 'family_look.test.mjs': core, 'local.test.mjs': core, 'mechanism.test.mjs': core,
    'slider.test.mjs': core, 'touched.test.mjs': core, 'clerk.test.mjs': long, 'family.test.mjs': long, 'family_carrying.test.mjs': long,
    'rights.test.mjs': long, 'visits.test.mjs': 'a page is never lent there',
  },
};

// What Chromium tests as a whole and the others in part, with the reason: the rest would only test the same
// program again.
export const in_part = {
  'axe on all pages and forms': 'the tree that axe reads is the core’s; the others try one form: light, text mode',
  'views of the rights part': 'which views there are is the core’s; the others see 20 of them, and forget them as well',
  'reloads without a network': 'every page is the same document; the others reload on every seventh',
  'words of the page of text': 'the file is the same on every engine; how it looks and works is tried on each',
  'forms of the rights part': 'pages are laid out by the core; the others try one form in each mode',
};

// Returns `whole` on Chromium and `part` on the others. `what`: a key of in_part.
export function partly(what, whole, part) {
  if (!(what in in_part)) throw new Error(`“${what}” is not among what is tried in part: name it in support/engines.mjs`);
  return engine_name === 'chromium' ? whole : part;
}

// Returns the options of a test: {skip: reason} where this engine lacks one of `wanted`, else {}.
export function needs(...wanted) {
  const known = new Set(Object.values(missing).flatMap(Object.keys));
  for (const need of wanted)
    if (!known.has(need)) throw new Error(`“${need}” is missing nowhere: name it as support/engines.mjs does`);
  const reasons = wanted.map((need) => missing[engine_name]?.[need]).filter(Boolean);
  return reasons.length > 0 ? { skip: `${engine_name}: ${reasons.join('; ')}` } : {};
}
