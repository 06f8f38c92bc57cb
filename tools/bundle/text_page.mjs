// The page of text: what the app says, without scripts, for browsers that cannot run the app. It is
// made from the elements that the app's own core would show, so that both say the same.
import { words_of } from './core.mjs';
import { escaped, Markup } from './markup.mjs';

const rights = '#/more'; // the address of all views of the rights part
const included = /^#\/(goals|indicator|mechanism|glossary|about|family$|family\/check\/)/;
const is_call = (node) => /^(tel|sms):/.test(node.a ?? '');
const is_heading = (node) => node.r === 'heading';

export class TextPage {
  // `words`: assets/content/text_page.json; `day`: [year, month, day] of the verdicts.
  constructor(core, words, day) {
    Object.assign(this, { core, words, day, places: new Map() });
  }

  // Gives a place an id. `key` is its address in the app, or in the rights part the words of a link
  // to it. The id reveals nothing, because it appears in the address and so in the history.
  place(key, id = `p${this.places.size + 1}`) {
    this.places.set(key, id);
    return id;
  }

  heading(level, text, key) {
    return `<h${level} id="${this.place(key)}">${escaped(text)}</h${level}>`;
  }

  // Returns where a link leads: "#@" and the key of a place, which linked() replaces once all
  // places are known; undefined if the page does not have that place.
  address_of(node) {
    if (node.a !== rights) return included.test(node.a) ? `#@${node.a}` : undefined;
    const words = this.core.below(node.p).map(words_of).find(Boolean);
    return words && `#@${rights} ${words}`;
  }

  linked(html) {
    return html.replace(/<a href="#@([^"]*)">(.*?)<\/a>/g, (_, key, words) => {
      if (this.places.has(key)) return `<a href="#${this.places.get(key)}">${words}</a>`;
      if (!key.startsWith(rights)) throw new Error(`the page of text has no place for ${key}`);
      return words;
    });
  }

  // `without`: pattern of the paths that are left out.
  markup({ without, ...options } = {}) {
    const skip = (node) => without?.test(node.p);
    return new Markup(this.core, { ...options, ...(without && { skip }), address: (node) => this.address_of(node) });
  }

  view(shift, without, more = {}) {
    return this.markup({ shift, without, ...more }).of(more.from ?? 'main');
  }

  title() { return words_of(this.core.below('').find((node) => is_heading(node) && node.l === 1)); }

  // Opens the rights part and follows, one after the other, the links whose paths end with `ways`.
  enter(...ways) {
    this.core.arrive(rights);
    for (const way of ways) {
      const link = this.core.below('main').find((node) => node.a === rights && node.p.endsWith(`/${way}`));
      if (!link) throw new Error(`${this.core.page} has no link ${way}`);
      this.core.press(link.p);
    }
  }

  emergency() {
    this.core.arrive(rights);
    return `<div class="calls">\n${this.view(0, undefined, { from: 'main/columns/column-1/emergency' })}\n</div>`;
  }

  // Returns the lines of one telephone number: the call, then what the number's own page says.
  telephone(path) {
    const call = this.core.below(path).find(is_call);
    this.core.press(this.core.below(path).find((node) => node.a === rights).p);
    const name = words_of(this.core.below('main').find(is_heading));
    const about = this.markup({ without: /about\/(title|emergency)$/ }).lines('main/hotline/column-2/about');
    return [`<a href="${call.a}">${escaped(call.n)}</a>`, escaped(name), ...about];
  }

  telephones() {
    const list = () => this.enter('phones/all');
    list();
    const paths = this.core.below('main').filter((node) => node.r === 'item').map((node) => node.p);
    const told = new Map(paths.map((path) => {
      list();
      return [path, this.telephone(path)];
    }));
    list();
    return [this.heading(2, this.title(), 'telephones'),
      this.view(1, /[a-z]\/emergency$|silent\/note$/, { made: (node) => told.get(node.p) })];
  }

  situation(path) {
    this.enter('head/all');
    this.core.press(path);
    const title = this.title();
    const heading = this.heading(3, title, `${rights} ${title}`);
    this.place(`${rights} ${words_of(this.core.node('main/columns/column-1/what'))}`, this.places.get(`${rights} ${title}`));
    return [heading, this.view(2, /\/(related|ready|unsaved|paper|departments\/all)$/)];
  }

  rights_part() {
    this.core.arrive(rights);
    const begin = [this.heading(2, this.title(), 'rights'), `<p>${escaped(this.words.watched)}</p>`];
    this.enter('watched');
    begin.push(this.view(1, /\/safer\/title$/, { from: 'main/columns/column-1/safer' }));
    this.enter('head/all');
    const situations = this.core.below('main/columns').filter((node) => node.a === rights).map((node) => node.p);
    begin.push(this.heading(3, this.title(), 'situations'), this.view(2, /\/(search|path)$/));
    const all = situations.flatMap((path) => this.situation(path));
    const more = [['order', 'main/explained/columns/column-1'], ['reporting'], ['helpers']].flatMap(([way, from]) => {
      this.enter(`entrances/${way}/${way}`);
      return [this.heading(3, this.title(), way), this.view(2, /\/(star|reporting\/column-1\/about\/title)$/, { from })];
    });
    return [...begin, ...all, ...more];
  }

  indicator(address) {
    this.core.arrive(address);
    const without = /\/(notice|figure-card\/field|chart-card\/(title|chart|single)|meaning|sources-card\/about|departments\/.*\/about|what-if-card)$/;
    const made = (node) => {
      if (node.r === 'button') return /\/area-[^/]*$/.test(node.p) ? [escaped(node.n)] : undefined;
      if (!node.p.endsWith('/why-card/pace')) return undefined;
      const [sum, rule, pace] = this.core.below(node.p).map(words_of).filter(Boolean).map(escaped);
      return [`${sum} ＝ ${pace}`, rule];
    };
    return [this.heading(4, this.title(), address), this.view(3, without, { made })];
  }

  // Returns the addresses on the page shown that begin with `start`.
  leads_to(start) {
    return this.core.below('main').map((node) => node.a).filter((address) => address?.startsWith(start));
  }

  field(address) {
    this.core.arrive(address);
    const indicators = this.leads_to('#/indicator/');
    return [this.heading(3, this.title(), address),
      this.view(2, /\/(counts-card\/(stats|summary)|standing|target|track)$/),
      ...indicators.flatMap((indicator) => this.indicator(indicator))];
  }

  plan(address) {
    this.core.arrive(address);
    const fields = this.leads_to(`${address}/`);
    return [this.heading(2, this.title(), address), this.view(1, /\/stats$/),
      ...fields.flatMap((field) => this.field(field))];
  }

  goals() {
    this.core.arrive('#/goals');
    const [year, month, day] = this.day;
    const judged = this.words.judged.replace('{year}', year).replace('{month}', month).replace('{day}', day);
    return [this.heading(2, this.title(), '#/goals'), `<p>${escaped(judged)}</p>`,
      this.view(1, /\/(head\/first\/title|wheel|how|ways|plan-[a-z-]+|guide)$/)];
  }

  stage(address, name) {
    this.core.arrive(address);
    const ticks = this.core.below('main').filter((node) => node.r === 'tick' && !node.s);
    for (const { p: path } of ticks) this.core.press(path);
    const questions = this.core.children('main/items').map(({ p: path }) => {
      this.core.press(`${path}/answers/less/why`);
      const question = words_of(this.core.below(path).find(is_heading));
      return `<li><b>${escaped(question)}</b><br>${this.markup().lines(`${path}/explained`).join('<br>')}</li>`;
    });
    return [this.heading(3, name, address), '<ol>', ...questions, '</ol>'];
  }

  family() {
    this.core.arrive('#/family');
    const begin = [this.heading(2, this.title(), '#/family'), `<p>${escaped(this.words.family)}</p>`];
    const stages = this.core.below('main').filter((node) => node.a?.startsWith('#/family/check/'))
      .map((node) => [node.a, [node, ...this.core.below(node.p)].map(words_of).find(Boolean)]);
    return [...begin, ...stages.flatMap(([address, name]) => this.stage(address, name))];
  }

  mechanism() {
    this.core.arrive('#/mechanism');
    const begin = this.heading(2, this.title(), '#/mechanism');
    const pictures = ['#/mechanism', '#/mechanism/cycle'].flatMap((address) => {
      this.core.arrive(address);
      const name = words_of(this.core.node('main/cards/column-1/picture/title'));
      const parts = this.leads_to('#/mechanism/').filter((to) => !/\/(cycle|years|met-share)$/.test(to));
      const about = `<p>${escaped(words_of(this.core.node('main/cards/column-1/picture/about')))}</p>`;
      return [this.heading(3, name, name), about, ...parts.map((part) => this.explained(part))];
    });
    const more = ['#/mechanism/years', '#/mechanism/met-share'].flatMap((address) => {
      this.core.arrive(address);
      const name = words_of(this.core.below('main/cards').find(is_heading));
      return [this.heading(3, name, address),
        this.view(2, /\/(sections|timeline|column-1\/(picture|formula)\/title|picture\/about|met-share|glossary)$/)];
    });
    return [begin, ...pictures, ...more];
  }

  explained(address) {
    this.core.arrive(address);
    const part = 'main/cards/column-2/part';
    const name = words_of(this.core.below(part).find(is_heading));
    return [this.heading(4, name, address), this.view(2, /\/(part\/head\/title|next)$/, { from: part })].join('\n');
  }

  glossary() {
    this.core.arrive('#/glossary');
    return [this.heading(2, this.title(), '#/glossary'), this.view(1, /\/search$/)];
  }

  about() {
    this.core.arrive('#/about');
    return [this.heading(2, this.title(), '#/about'),
      this.view(1, /^main\/title$|\/(plans|guide|choices|privacy|renew)$/), `<p>${escaped(this.words.missing)}</p>`];
  }

  // Returns the table of units, for leaving fast without scripts: once the address names it,
  // web/entry.css shows nothing else.
  way_out() {
    this.core.arrive('#/units');
    const kinds = this.core.below('main').filter((node) => node.r === 'button' && /\/kinds\/[^/]+$/.test(node.p));
    const tables = kinds.flatMap((kind) => {
      this.core.press(kind.p);
      return [`<h3>${escaped(words_of(kind))}</h3>`, this.view(0, /\/all\/title$/, { from: 'main/cards/column-2/all' })];
    });
    const id = this.place('leave');
    return [`<div class="away" id="${id}">`, `<h2>${escaped(this.title())}</h2>`, ...tables,
      `<p><a href="#@contents">${escaped(this.words.home)}</a></p>`, '</div>',
      `<p class="leave"><a href="#${id}">${escaped(this.words.leave)}</a></p>`];
  }

  // Returns the content of <main>.
  html() {
    const parts = [this.telephones(), this.rights_part(), this.goals(), this.plan('#/goals/women'),
      this.plan('#/goals/children'), this.family(), this.mechanism(), this.glossary(), this.about()];
    const contents = parts.map(([heading]) => {
      const [, id, name] = /id="([^"]*)">(.*)<\/h2>/.exec(heading);
      return `<li><a href="#${id}">${name}</a></li>`;
    });
    const way_out = this.way_out();
    const back = `<p class="back"><a href="#@contents">${escaped(this.words.back)}</a></p>`;
    return this.linked([...way_out, `<h1>${escaped(this.words.title)}</h1>`, `<p>${escaped(this.words.why)}</p>`, this.emergency(),
      this.heading(2, this.words.contents, 'contents'), '<ul class="contents">', ...contents, '</ul>',
      ...parts.flatMap((part) => [...part, back])].join('\n'));
  }
}
