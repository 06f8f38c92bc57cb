// The pages that visits are made on. Making a page costs as much as opening the app in it, so the next visit
// of the same device takes the page over, with a document and an origin of its own, so that it shares nothing
// that is shown or stored. A page is not used again if a test did something to it that outlasts a document.
import { engine } from './engines.mjs';

// Matches what Playwright itself writes to the console where a context blocks service workers.
const kept_out = /^warning: Service Worker registration blocked by Playwright$/;

// What a test may do to a page or its context that the next document would notice.
const lasting = {
  page: ['addInitScript', 'emulateMedia', 'exposeBinding', 'exposeFunction', 'on', 'route', 'routeWebSocket', 'setViewportSize'],
  keyboard: ['down'], mouse: ['down'], clock: ['install', 'setFixedTime', 'setSystemTime'],
};

export class Tab {
  // Opens a tab. `device`: options of Playwright's contexts; `init` runs before the page's own scripts.
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

  // Listens to the page's lines in the console and to its requests.
  listen() {
    const hear = (line) => {
      if (![kept_out, ...engine.own_noise].some((own) => own.test(line))) this.heard.noise.push(line);
    };
    this.page.on('console', (line) => {
      if (['error', 'warning'].includes(line.type())) hear(`${line.type()}: ${line.text()}`);
    });
    this.page.on('pageerror', (error) => hear(`uncaught: ${error.message}`));
    this.page.on('request', (request) => this.heard.requests.push(request.url()));
    // The browser would call a file of the same name “… (1)” in the next visit.
    this.page.on('download', () => { this.is_used_up = true; });
  }

  // Returns {noise, requests, elsewhere()}: what is heard from now on, in a visit of `origin`. Requests of the
  // document before may be reported late, so they do not count as elsewhere.
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

  // Leaves the document, which ends all it was doing. Says whether the page can be used again.
  async clear() {
    if (this.is_used_up || this.context.pages().length !== 1) return false;
    // Cookies do not heed ports, and not every driver reports those of a page that was left.
    const cookies = await this.page.evaluate(() => /^http/.test(location.protocol) && document.cookie) || (await this.context.cookies()).length > 0;
    await this.page.goto('about:blank');
    await this.page.mouse.move(0, 0); // nothing is under it when the next document comes
    return !cookies && await this.page.evaluate(() => window.name) === '';
  }

  close() { return this.context.close(); }
}
