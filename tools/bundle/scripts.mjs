// Scripts and style sheets as browsers get them: joined and minified. `target` names the oldest
// browsers that web/first.js lets run them.
import path from 'node:path';

const target = ['chrome92', 'firefox90', 'safari15.4'];

const relative = { filter: /^\.\.?\/[\w/.-]+\.mjs$/ };

// Returns an esbuild plugin for modules that are made while bundling. `modules`: {name: text}, named
// as if they lay in the folder `web`.
const made = (web, modules) => ({
  name: 'made modules',
  setup(build) {
    build.onResolve(relative, ({ path: address, resolveDir }) => {
      const name = path.relative(web, path.resolve(resolveDir, address));
      return modules[name] === undefined ? undefined : { path: name, namespace: 'made' };
    });
    build.onLoad({ filter: /.*/, namespace: 'made' }, ({ path: name }) => ({ contents: modules[name] }));
  },
});

// Returns an esbuild plugin that finds modules of the folder `web` elsewhere. `found`: {name: path}.
const instead = (web, found) => ({
  name: 'other files',
  setup(build) {
    build.onResolve(relative, ({ path: address, resolveDir }) => {
      const other = found[path.relative(web, path.resolve(resolveDir, address))];
      return other === undefined ? undefined : { path: other };
    });
  },
});

export class Scripts {
  // `root`: of the repository; `programs_folder`, in it, has what Emscripten made.
  constructor(esbuild, root, programs_folder) {
    this.esbuild = esbuild;
    this.web = path.join(root, 'web');
    this.compiled = instead(this.web, Object.fromEntries(['zhixiao.mjs', 'zhixiao_desk.mjs'].map((name) => (
      [name, path.join(root, programs_folder, name)]))));
  }

  // Bundles `entries` and resolves to {name: text}, whose names have no folders. `modules` are made
  // while bundling, `others` are found elsewhere; further options are those of esbuild.
  async build(entries, { modules = {}, others = {}, ...options }) {
    const { outputFiles } = await this.esbuild.build({
      entryPoints: entries, absWorkingDir: this.web, outdir: '/', entryNames: '[name]',
      outExtension: { '.js': '.mjs' },
      write: false, bundle: true, minify: true, format: 'esm', target, charset: 'utf8',
      legalComments: 'none', logLevel: 'warning', logOverride: { 'empty-import-meta': 'silent' },
      plugins: [instead(this.web, others), made(this.web, modules), this.compiled], ...options,
    });
    return Object.fromEntries(outputFiles.map((file) => [path.basename(file.path), file.text]));
  }

  // Bundles `entry` into one classic script, which is not a module.
  async whole(entry, options = {}) {
    const [text] = Object.values(await this.build([entry], { format: 'iife', ...options }));
    return text;
  }

  async styles(entry) {
    const [text] = Object.values(await this.build([entry], { outExtension: {}, external: ['*.woff2', '*.svg', '*.png'] }));
    return text;
  }
}
