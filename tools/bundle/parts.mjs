// The parts of a release, in the order in which they are made: the files that the app asks for by
// name, its scripts, the page of text, the pages, the service worker, and the one-file app.
import fs from 'node:fs';
import path from 'node:path';
import { Core } from './core.mjs';
import { fallback_font } from './fallback_font.mjs';
import { first_content } from './first_content.mjs';
import { files_under } from './folders.mjs';
import { icons } from './icons.mjs';
import { one_file } from './one_file.mjs';
import { TextPage } from './text_page.mjs';
import { first, later } from '../../web/content.mjs';

const later_scripts = ['./desk/desk.mjs', './family/family.mjs', './device/device.mjs'];
const for_later_scripts = /^sample\/|^chunk-|desk_/; // files that the app's first script never asks for
const on_demand = 'fallback.woff2'; // wanted only where the system has no Chinese glyphs
const for_old_browsers = 'text.html'; // not stored offline, as they have no service worker

export class Parts {
  // `root`: of the repository, `programs_folder` in it; `release` is filled, `scripts` bundle.
  constructor(root, programs_folder, release, scripts) {
    Object.assign(this, { root, programs_folder, release, scripts });
  }

  at(...parts) { return path.join(this.root, ...parts); }
  read(file) { return fs.readFileSync(this.at(file), 'utf8'); }

  minified(file) {
    try {
      return JSON.stringify(JSON.parse(fs.readFileSync(file, 'utf8')));
    } catch (error) {
      throw new Error(`${path.relative(this.root, file)}: ${error.message}`);
    }
  }

  // Adds content, icons, the sample plans, the compiled programs and the font. `programs`: paths of
  // the programs; `texts`: paths of the files whose characters the font must have.
  async add_assets(programs, texts) {
    const { release } = this;
    const packed = await first_content(this.root, this.at(this.programs_folder));
    for (const name of first) release.add(`content/${name}`, packed[name]);
    for (const name of Object.values(later).flat())
      release.add(`content/${name}`, this.minified(this.at('assets/content', name)));
    for (const file of files_under(this.at('assets/sample'))) {
      release.add(`sample/${path.basename(file)}`,
        file.endsWith('.json') ? this.minified(file) : fs.readFileSync(file));
    }
    const names = JSON.parse(this.minified(this.at('assets/icons.json')));
    release.add('content/icons.json', JSON.stringify(icons(names, this.root)));
    for (const file of programs) release.add(path.basename(file), fs.readFileSync(file));
    release.add(on_demand, fs.readFileSync(
      fallback_font(texts.map((file) => fs.readFileSync(file, 'utf8')), this.at('build'))));
  }

  // Adds the scripts. The app is one script with all that it needs; those that come later lie
  // beside it and share what they have in common.
  async add_scripts() {
    const { release, scripts } = this;
    release.add('desk_worker.mjs', await scripts.whole('./desk/desk_worker.mjs'));
    const with_hashes = (wanted) => (
      { modules: { 'hashes.mjs': `export const hashes = ${JSON.stringify(release.hashes(wanted))};` } });
    const beside = await scripts.build(later_scripts,
      { ...with_hashes(), splitting: true, chunkNames: 'chunk-[hash]' });
    const address = (name) => `./${path.basename(release.address(name))}`;
    // A script holds the addresses of the scripts that it imports, so those are added first.
    const todo = new Map(Object.entries(beside));
    while (todo.size > 0) {
      const before = todo.size;
      for (const [name, text] of todo) {
        const imported = [...text.matchAll(/"\.\/([\w-]+\.mjs)"/g)].map(([, other]) => other);
        if (imported.some((other) => todo.has(other))) continue;
        release.add(name, imported.reduce((all, other) => all.replaceAll(`"./${other}"`, `"${address(other)}"`), text));
        todo.delete(name);
      }
      if (todo.size === before) throw new Error(`${[...todo.keys()]} import each other`);
    }
    const [app] = Object.values(await scripts.build({ app: './boot.mjs' }, with_hashes((name) => !for_later_scripts.test(name))));
    release.add('app.mjs', app);
  }

  // Makes the page of text, for browsers that cannot run the app. Its verdicts are those of the
  // last day on which content was checked, so that they do not depend on the builder's clock.
  async add_text() {
    const { release } = this;
    const checked = Object.values(later).flat()
      .flatMap((name) => [...release.content(`content/${name}`).toString().matchAll(/"checked":"(\d+)-(\d+)-(\d+)"/g)])
      .map(([, ...day]) => day).sort().at(-1).map(Number);
    const core = await Core.open({
      glue: this.at(this.programs_folder, 'zhixiao.mjs'),
      program: (name) => release.content(name),
      content: (name) => release.content(`content/${name}`),
      day: checked,
    });
    const { words } = JSON.parse(this.read('assets/content/text_page.json'));
    this.text = new TextPage(core, words, checked).html();
    core.close();
  }

  // Adds style sheets, icons and pages. Returns the version, which index.html, added last, names.
  async add_pages() {
    const { release, scripts } = this;
    for (const file of files_under(this.at('web/icons')))
      release.add(`icons/${path.basename(file)}`, fs.readFileSync(file));
    release.add('app.css', await scripts.styles('./app.css'));
    release.add('entry.css', await scripts.styles('./entry.css'));
    release.add('first.js', await scripts.whole('./first.js', { target: 'es5' }));
    release.add('reset.mjs', await scripts.whole('./service/reset.mjs'));
    const manifest = JSON.parse(this.read('web/manifest.webmanifest'));
    for (const icon of manifest.icons) icon.src = release.address(icon.src);
    release.add_entry('manifest.webmanifest', JSON.stringify(manifest));
    release.add_entry('reset.html', release.linked(this.read('web/reset.html')));
    release.add_entry(for_old_browsers, release.linked(this.read('web/text.html'))
      .replace('<main></main>', () => `<main>\n${this.text}\n</main>`));
    const version = release.version();
    release.add_entry('index.html', release.linked(this.read('web/index.html'))
      .replace('<meta name="version" content="">', `<meta name="version" content="${version}">`));
    return version;
  }

  async add_service(version) {
    const { release, scripts } = this;
    const lists = {
      version,
      files: release.checked((name) => ![on_demand, for_old_browsers].includes(name)),
      on_demand: release.checked((name) => name === on_demand),
    };
    const module = Object.entries(lists).map(([name, list]) => `export const ${name} = ${JSON.stringify(list)};`).join('\n');
    release.add_entry('service.js', await scripts.whole('./service/service.mjs', { modules: { 'release.mjs': module } }));
  }

  async add_one_file(version) {
    const { release, scripts } = this;
    const inside = release.names().filter((name) => /^(content|sample)\/|\.(wasm|woff2)$/.test(name));
    const text = (name) => release.content(name).toString();
    release.add_entry('zhixiao.html', one_file({
      page: this.read('web/index.html'), version, text: this.text,
      styles: { app: text('app.css'), text: text('entry.css') },
      files: Object.fromEntries(inside.map((name) => [name, release.content(name)])),
      scripts: {
        first: text('first.js'),
        app: await scripts.whole('./boot.mjs', {
          modules: { 'hashes.mjs': 'export const hashes = {};' },
          others: { 'assets.mjs': this.at('web/assets_inside.mjs') },
        }),
        desk_worker: text('desk_worker.mjs'),
      },
    }));
  }
}
