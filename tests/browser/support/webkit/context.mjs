// A visit with WebKit: a browser of its own, whose pages Playwright sees as it sees those of Safari's
// web views. What it leaves out there is added: windows of a size, files chosen, files saved.
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as pass } from 'node:timers/promises';
import { webkit } from 'playwright-core';
import bundle from 'playwright-core/lib/utilsBundle';
import { focus_top_window } from './focus.mjs';
import { stand_in_for_dialogs } from '../file_fields.mjs';
import { leave_styles } from '../pictures.mjs';
import { give_hands } from './hands.mjs';

const own_side = (object) => object._connection.toImpl(object);

// The part of a picture of the window.
function cut(png, { x, y, width, height }) {
  const whole = bundle.PNG.sync.read(png);
  const [w, h] = [Math.min(Math.ceil(width), whole.width), Math.min(Math.ceil(height), whole.height)];
  if (w === whole.width && h === whole.height) return png;
  const part = new bundle.PNG({ width: w, height: h });
  bundle.PNG.bitblt(whole, part, Math.floor(x), Math.floor(y), w, h, 0, 0);
  return bundle.PNG.sync.write(part);
}

// In Playwright's frame of the page: puts files into a field.
const fill_field = ([injected, field, files]) => injected.setInputFiles(field, files);

// As Playwright does where it makes the context itself.
const keep_workers_out = () => {
  if (navigator.serviceWorker) navigator.serviceWorker.register = async () => {};
};

// Of going to another place of the same document the driver tells nothing: it would be waited for forever.
function go_within_documents(page) {
  const go_to = page.goto.bind(page);
  const document_of = (url) => url.split('#')[0];
  page.goto = (url, ...how) => (url.includes('#') && document_of(url) === document_of(page.url())
    ? page.evaluate((to) => { location.href = to; }, url)
    : go_to(url, ...how));
}

export class Context {
  constructor(driver, device) {
    Object.assign(this, { driver, device });
    this.opened = [];
    this.before = Promise.resolve();
  }

  version() { return this.driver.version; }

  pages() { return this.opened.map(({ page }) => page); }

  setDefaultTimeout(milliseconds) { this.timeout = milliseconds; }

  // Pages are told so, and fetch nothing.
  async setOffline(is_offline) {
    for (const { page } of this.opened) {
      if (is_offline) await page.route(/^https?:/, (route) => route.abort());
      else await page.unroute(/^https?:/);
    }
  }

  cookies() { return this.pages()[0].context().cookies(); }

  async newPage() {
    const handle = this.opened.length === 0 ? await this.driver.ask('GET', '/window')
      : (await this.driver.ask('POST', '/window/new', { type: 'window' })).handle;
    const browser = await webkit.connectOverCDP(await this.driver.next_page());
    const [context] = browser.contexts();
    const [page] = context.pages();
    context.setDefaultTimeout(this.timeout ?? 30000);
    const opened = { page, browser, handle };
    this.opened.push(opened);
    await this.complete(opened);
    return page;
  }

  // Asks for something in the window of a page; the driver does one thing after the other.
  in_window(handle, method, at, body) {
    const asked = this.before.then(async () => {
      if (this.current !== handle) await this.driver.ask('POST', '/window', { handle });
      this.current = handle;
      return this.driver.ask(method, at, body);
    });
    this.before = asked.catch(() => {});
    return asked;
  }

  async complete({ page, handle }) {
    const side = own_side(page);
    const { delegate } = side;
    const { viewport, hasTouch, isMobile, javaScriptEnabled, colorScheme, serviceWorkers, userAgent } = this.device;
    Object.assign(side.browserContext._options, { hasTouch, isMobile });
    give_hands(delegate, (actions) => this.in_window(handle, 'POST', '/actions', { actions }));

    if (this.opened.length === 1) { // the keyboard stays with the first
      await focus_top_window(this.driver.display);
      await page.waitForFunction(() => document.hasFocus());
    }
    // What the inspector sees of a WebGL canvas is black; the driver sees what is shown.
    delegate.takeScreenshot = async (progress, format, document_rect, viewport_rect) =>
      cut(Buffer.from(await this.in_window(handle, 'GET', '/screenshot'), 'base64'), viewport_rect ?? document_rect);
    page.setViewportSize = (size) => this.resize(page, handle, size);
    if (viewport) await this.resize(page, handle, viewport);
    if (javaScriptEnabled === false)
      await delegate._session.send('Page.overrideSetting', { setting: 'ScriptEnabled', value: false });
    if (colorScheme) await page.emulateMedia({ colorScheme });
    if (userAgent) await delegate._session.send('Page.overrideUserAgent', { value: userAgent });
    if (serviceWorkers === 'block') await page.addInitScript(keep_workers_out);

    await stand_in_for_dialogs(page, side);
    delegate.setInputFilePaths = async (progress, field, files) => {
      const payloads = files.map((file) => ({
        name: path.basename(file), mimeType: '', buffer: fs.readFileSync(file).toString('base64'),
        lastModifiedMs: fs.statSync(file).mtimeMs }));
      await field.evaluateInUtility(fill_field, payloads);
    };
    this.watch_downloads(page);
    leave_styles(page, delegate);
    go_within_documents(page);
  }

  // The window is what the page wants and what stands around it.
  async resize(page, handle, { width, height }) {
    const measure = () => page.evaluate(() => [innerWidth, innerHeight]);
    const { width: whole_width, height: whole_height } = await this.in_window(handle, 'GET', '/window/rect');
    const [inner_width, inner_height] = await measure();
    await this.in_window(handle, 'POST', '/window/rect', {
      x: 0, y: 0, width: width + whole_width - inner_width, height: height + whole_height - inner_height });
    await page.waitForFunction(([w, h]) => innerWidth === w && innerHeight === h, [width, height]);
  }

  // MiniBrowser saves into one folder.
  watch_downloads(page) {
    const folder = this.driver.downloads;
    const coming = new Set();
    this.watcher ??= fs.watch(folder, async (kind, name) => {
      const file = path.join(folder, name);
      if (name.includes('.wkdownload') || coming.has(name) || !fs.existsSync(file)) return;
      coming.add(name);
      await this.saved(page, name, file);
      coming.delete(name);
    });
  }

  // Told once it grows no more; put aside, as the next may have the same name.
  async saved(page, name, file) {
    for (let size = 0, before = -1; size === 0 || size !== before; size = fs.statSync(file).size) {
      before = size;
      await pass(100);
    }
    const aside = path.join(fs.mkdtempSync(path.join(this.driver.home, 'saved-')), name);
    fs.renameSync(file, aside);
    page.emit('download', {
      suggestedFilename: () => name, path: async () => aside,
      saveAs: async (to) => {
        fs.mkdirSync(path.dirname(to), { recursive: true });
        fs.copyFileSync(aside, to);
      },
    });
  }

  async close() {
    this.watcher?.close();
    for (const { browser } of this.opened) await browser.close().catch(() => {});
    await this.driver.stop();
  }
}
