// Makes dist/ ready for a server, and in build/package what goes with it: nginx files, checksums,
// what a school copies to its USB sticks, and what starts a kiosk. See docs/hosting.md.
import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { files_under } from '../bundle/folders.mjs';
import { compress } from './compress.mjs';
import { pages_in, served_policy } from './policy.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.resolve(here, '../..');
const shell = 'index.html';

// Returns the checksums of a folder's files, as `sha256sum --check` reads them.
export function sums_of(folder) {
  const lines = files_under(folder).map((file) => {
    const sum = crypto.createHash('sha256').update(fs.readFileSync(file)).digest('hex');
    return `${sum}  ${path.relative(folder, file).split(path.sep).join('/')}\n`;
  });
  return lines.join('');
}

function site_of(dist) {
  const policies = pages_in(dist).filter((page) => page !== shell)
    .map((page) => `    "~/${page.replaceAll('.', '\\.')}$" "${served_policy(dist, page)}";`);
  return fs.readFileSync(path.join(here, 'site.conf.in'), 'utf8')
    .replace('@policies@', () => [`    default "${served_policy(dist, shell)}";`, ...policies].join('\n'));
}

// Compresses `dist` and makes the package in `folder`. Returns how many compressed files it made.
export function make_package(dist, folder) {
  const made = compress(dist);
  fs.rmSync(folder, { recursive: true, force: true });
  const write = (name, content, mode = 0o644) => {
    const file = path.join(folder, name);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, content, { mode });
  };
  write('SHA256SUMS', sums_of(dist));
  write('nginx/conf.d/zhixiao.conf', site_of(dist));
  write('nginx/snippets/zhixiao_app.conf', fs.readFileSync(path.join(here, 'app.conf')));
  write('kiosk/zhixiao_kiosk', fs.readFileSync(path.join(here, 'kiosk')), 0o755);
  write('stick/知晓.html', fs.readFileSync(path.join(dist, 'zhixiao.html')));
  return made;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    make_package(path.join(root, 'dist'), path.join(root, 'build/package'));
  } catch (error) {
    console.error(`error: cannot make build/package: ${error.message}`);
    process.exit(1);
  }
}
