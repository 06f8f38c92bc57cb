// Makes zhixiao.html: the whole app in one file, for a disk without a server. Each file that the
// app asks for is an element, gzipped and in base64; scripts and styles are allowed by their
// hashes.
import crypto from 'node:crypto';
import zlib from 'node:zlib';

const hash_of = (text) => `'sha256-${crypto.createHash('sha256').update(text).digest('base64')}'`;

// Returns `text` for a script element. Throws if the text itself would end the element, as it does
// at the first "</script".
function closed(text) {
  if (/<\/script|<!--/i.test(text)) throw new Error('a script would end its own element');
  return text;
}

const element = (name, text) => `<script type="text/plain" id="file:${name}">${text}</script>`;

// Style rules that show only the page of text, or only the app. The page of text is shown until
// web/first.js finds that the app can run.
const only_text = '#canvas,#mirror,#files,#spoken,#opening{display:none}';
const only_app = '#text{display:none}';

// Returns the page. `page`: web/index.html; `text`: what text.html holds; `files`: {name: bytes};
// `styles`: {app, text}; `scripts`: {first, app, desk_worker}.
export function one_file({ page, version, text, files, styles, scripts }) {
  const app = closed(`document.getElementById("app-style").media==="all"&&function(){${scripts.app}}();`);
  const sheets = [styles.text + only_text, styles.app + only_app];
  const policy = ["default-src 'none'", `script-src ${[scripts.first, app].map(hash_of).join(' ')} 'wasm-unsafe-eval'`,
    `style-src ${sheets.map(hash_of).join(' ')}`, 'img-src data:', 'worker-src blob:', "base-uri 'none'", "form-action 'none'"];
  const inside = Object.entries(files).map(([name, bytes]) => (
    element(name, zlib.gzipSync(bytes, { level: 9 }).toString('base64'))));
  const parts = [
    [/<meta http-equiv="Content-Security-Policy"[^>]*>/, `<meta http-equiv="Content-Security-Policy" content="${policy.join('; ')}">`],
    [/<meta name="version"[^>]*>/, `<meta name="version" content="${version}">`],
    [/<link rel="(?:apple-touch-icon|manifest)"[^>]*>\n/g, ''],
    [/<link rel="stylesheet"[^>]*>/,
      `<style id="text-style">${sheets[0]}</style>\n<style id="app-style" media="not all">${sheets[1]}</style>`],
    [/<script id="first" src="first.js" [^>]*><\/script>/, `<script>${closed(scripts.first)}</script>`],
    [/<script type="module"[^>]*><\/script>\n/, ''],
    [/<p class="served">.*?<\/p>\n/g, ''],
    [/<noscript>.*?<\/noscript>\n/, ''],
    [/<\/body>/, `<main id="text">\n${text}\n</main>\n</body>`],
    [/<\/body>/, [...inside, element('desk_worker.mjs', closed(scripts.desk_worker)),
      `<script>${app}</script>`, '</body>'].join('\n')],
  ];
  return parts.reduce((html, [what, by]) => {
    if (html.search(what) < 0) throw new Error(`web/index.html has no ${what}`);
    return html.replace(what, () => by);
  }, page);
}
