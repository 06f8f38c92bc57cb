// Makes dist/ from build/web, web/ and assets/: all that a browser needs, and nothing else.
import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { fallback_font } from './bundle/fallback_font.mjs';
import { icons } from './bundle/icons.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const at = (...parts) => path.join(root, ...parts);
const dist = at('dist');
const fresh = at('dist.new');
const stamp = at('build', 'stamps', 'dist');
const programs = ['zhixiao.mjs', 'zhixiao.wasm', 'zhixiao_later.wasm', 'zhixiao_desk.mjs', 'zhixiao_desk.wasm'];

function files_under(folder) {
  if (!fs.existsSync(folder)) return [];
  return fs.readdirSync(folder, { withFileTypes: true, recursive: false })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const file = path.join(folder, entry.name);
      return entry.isDirectory() ? files_under(file) : [file];
    });
}

function hash_of(files) {
  const hash = crypto.createHash('sha256');
  for (const file of files) hash.update(`${file}\0`).update(fs.readFileSync(file));
  return hash.digest('hex');
}

function write(name, content) {
  const file = path.join(fresh, name);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, content);
}

// The scripts and the style sheet, each as one minified file; the desk and its worker apart from the
// page, as they come later.
async function bundle_scripts() {
  const esbuild = await import('esbuild');
  const compiled = {
    name: 'the compiled programs',
    setup(build) {
      build.onResolve({ filter: /(^|\/)zhixiao(_desk)?\.mjs$/ }, ({ path: name }) => (
        { path: at('build/web', path.basename(name)) }));
    },
  };
  await esbuild.build({
    entryPoints: {
      app: at('web/boot.mjs'), desk: at('web/desk.mjs'), desk_worker: at('web/desk_worker.mjs'),
    },
    outdir: fresh, outExtension: { '.js': '.mjs' },
    bundle: true, splitting: true, minify: true, format: 'esm', target: 'es2022', charset: 'utf8',
    legalComments: 'none', logLevel: 'warning', plugins: [compiled],
  });
  await esbuild.build({
    entryPoints: { app: at('web/app.css') },
    outdir: fresh, bundle: true, minify: true, charset: 'utf8', logLevel: 'warning',
    external: ['*.woff2', '*.svg', '*.png'],
  });
}

// Everything of web/ that is neither script nor style goes along as it is.
function copy_pages() {
  for (const file of files_under(at('web'))) {
    if (!/\.(mjs|css)$/.test(file)) write(path.relative(at('web'), file), fs.readFileSync(file));
  }
}

function minified(file) {
  try {
    return JSON.stringify(JSON.parse(fs.readFileSync(file, 'utf8')));
  } catch (error) {
    throw new Error(`${path.relative(root, file)}: ${error.message}`);
  }
}

function write_content() {
  for (const file of files_under(at('assets/content'))) {
    const json = file.endsWith('.json');
    write(path.relative(at('assets'), file), json ? minified(file) : fs.readFileSync(file));
  }
  // The made-up plan, fetched only when it is asked for.
  for (const file of files_under(at('assets/sample'))) {
    const name = path.join('sample', path.basename(file));
    write(name, file.endsWith('.json') ? minified(file) : fs.readFileSync(file));
  }
  const names = JSON.parse(minified(at('assets/icons.json')));
  write('content/icons.json', JSON.stringify(icons(names, root)));
}

async function main() {
  for (const needed of [...programs.map((name) => `build/web/${name}`), 'web/index.html',
    'web/boot.mjs', 'web/app.css', 'assets/icons.json']) {
    if (!fs.existsSync(at(needed))) throw new Error(`${needed} is missing`);
  }
  const sources = [...files_under(at('web')), ...files_under(at('assets'))];
  const key = hash_of([...sources, ...programs.map((name) => at('build/web', name)),
    at('tools/bundle.mjs'), ...files_under(at('tools/bundle')), at('package-lock.json')]);
  if (fs.existsSync(dist) && fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === key) return;

  fs.rmSync(fresh, { recursive: true, force: true });
  fs.mkdirSync(fresh);
  fs.mkdirSync(path.dirname(stamp), { recursive: true });
  await bundle_scripts();
  copy_pages();
  for (const name of programs.filter((file) => file.endsWith('.wasm')))
    write(name, fs.readFileSync(at('build/web', name)));
  write_content();
  const texts = [...sources, ...files_under(at('src'))]
    .filter((file) => /\.(json|html|mjs|css|h|cpp)$/.test(file))
    .map((file) => fs.readFileSync(file, 'utf8'));
  write('fallback.woff2', fs.readFileSync(fallback_font(texts, at('build'))));

  fs.rmSync(stamp, { force: true });
  fs.rmSync(dist, { recursive: true, force: true });
  fs.renameSync(fresh, dist);
  fs.writeFileSync(stamp, key);
}

main().catch((error) => {
  console.error(`error: cannot make dist/: ${error.message}`);
  fs.rmSync(fresh, { recursive: true, force: true });
  process.exit(1);
});
