// The pages that visits are made on. A page costs as much as opening the app in it, so the next visit of the
// same device takes the one before over: with a document and an origin of its own, so that nothing of the
// page and nothing stored is shared. What lasts longer than a document bars a page from being used again.
import { engine } from './engines.mjs';

// Noise that Playwright itself makes where a context keeps service workers out.
const kept_out = /^warning: Service Worker registration blocked by Playwright$/;

// What a test may do to a page that its next document would notice.
const lasting = {
  page: ['addInitScript', 'emulateMedia', 'exposeBinding', 'exposeFunction', 'on', 'route', 'routeWebSocket', 'setViewportSize'],
  keyboard: ['down'], mouse: ['down'], clock: ['install', 'setFixedTime', 'setSystemTime'],
};

export class Tab {
  // `device` as Playwright's contexts take it; `init` runs before the page's own scripts.
  static async open(browser, device, init) {
    const tab = new Tab();
    tab.own = ['data:', 'about:blank']; // how addresses of its own begin
    tab.heard = { noise: [], requests: [] };
    tab.context = await browser.newContext(engine.fit(device));
    tab.context.setDefaultTimeout(60000); // ms: three engines starve each other
    try {
      tab.page = await tab.context.newPage();
      await engine.prepare(tab.page, device);
      tab.listen();
      if (init) await tab.page.addInitScript(init);
      tab.is_used_up = Boolean(init);
      tab.watch();
      return tab;
    } catch (error) {
      await tab.context.close();
      throw error;
    }
  }

  // Hears what the page says aloud in the console, and whom it asks for files.
  listen() {
    const hear = (line) => {
      if (![kept_out, ...engine.own_noise].some((own) => own.test(line))) this.heard.noise.push(line);
    };
    this.page.on('console', (line) => {
      if (['error', 'warning'].includes(line.type())) hear(`${line.type()}: ${line.text()}`);
    });
    this.page.on('pageerror', (error) => hear(`uncaught: ${error.message}`));
    this.page.on('request', (request) => this.heard.requests.push(request.url()));
    // A file of the same name would be called “… (1)” by the next visit's browser.
    this.page.on('download', () => { this.is_used_up = true; });
  }

  // What is heard from now on, by a visit of `origin`. A request of the document before may be told of late.
  begin(origin) {
    this.own.push(`${origin}/`, `blob:${origin}/`);
    const heard = { noise: [], requests: [] };
    heard.elsewhere = () => heard.requests.filter((url) => !this.own.some((begin) => url.startsWith(begin)));
    this.heard = heard;
    return heard;
  }

  watch() {
    for (const [part, methods] of Object.entries(lasting)) {
      const object = part === 'page' ? this.page : this.page[part];
      for (const name of methods) {
        const does = object[name];
        object[name] = (...given) => {
          this.is_used_up = true;
          return does.apply(object, given);
        };
      }
    }
  }

  // Leaves the document, which ends all it was doing; whether the page can be used again.
  async clear() {
    if (this.is_used_up || this.context.pages().length !== 1) return false;
    // They do not heed ports, and not every driver tells of those of a page that was left.
    const cookies = await this.page.evaluate(() => /^http/.test(location.protocol) && document.cookie) || (await this.context.cookies()).length > 0;
    await this.page.goto('about:blank');
    await this.page.mouse.move(0, 0); // nothing is under it when the next document comes
    return !cookies && await this.page.evaluate(() => window.name) === '';
  }

  close() { return this.context.close(); }
}
