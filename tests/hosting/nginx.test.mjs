// Tests with curl what the real nginx answers with the files of tools/package.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { files_under } from '../../tools/bundle/folders.mjs';
import { is_compressible, kinds } from '../../tools/hosting/compress.mjs';
import { own_policy, pages_in, directives_of } from '../../tools/hosting/policy.mjs';
import { address_of, dist } from '../browser/support/app.mjs';
import { ask } from './support/curl.mjs';
import { running } from './support/nginx.mjs';

const nginx = running({ below: 'county' });
const secure = running({ https: true });

const url_of = (address) => `${nginx.origin}/${encodeURI(address)}`;
const get = (address, ...options) => ask(url_of(address), ...options);
const bytes_of = (address) => fs.readFileSync(path.join(dist, address));
const all = files_under(dist).map((file) => path.relative(dist, file)).filter((name) => !/\.(br|gz)$/.test(name));
const entries = all.filter((name) => !name.startsWith('files/'));
const hashed = all.filter((name) => name.startsWith('files/'));
const script = address_of('app.mjs');
const picture = address_of('icons/192.png');

const types = {
  html: 'text/html; charset=utf-8', css: 'text/css; charset=utf-8', js: 'text/javascript; charset=utf-8',
  mjs: 'text/javascript; charset=utf-8', json: 'application/json; charset=utf-8', csv: 'text/csv; charset=utf-8',
  txt: 'text/plain; charset=utf-8', bin: 'application/octet-stream',
  webmanifest: 'application/manifest+json', wasm: 'application/wasm', woff2: 'font/woff2', png: 'image/png',
};

test('every file is there as it is in dist/, with the type that browsers ask for', async () => {
  const met = new Set();
  for (const name of all) {
    const { status, headers, body } = await get(name);
    const kind = path.extname(name).slice(1);
    met.add(kind);
    assert.equal(status, 200, name);
    assert.deepEqual(headers['content-type'], [types[kind]], name);
    assert.ok(body.equals(bytes_of(name)), name);
  }
  assert.deepEqual([...met].sort(), Object.keys(types).sort(), 'every kind of file was met');
});

test('the page is what the folder’s address answers', async () => {
  const { status, headers, body } = await ask(`${nginx.origin}/`);
  assert.equal(status, 200);
  assert.deepEqual(headers['content-type'], [types.html]);
  assert.deepEqual(headers['cache-control'], ['no-cache']);
  assert.ok(body.equals(bytes_of('index.html')));
});

test('what has its hash in its name is kept for ever, whatever one enters by is asked for each time', async () => {
  assert.ok(hashed.length > 20 && entries.length > 5);
  for (const name of hashed)
    assert.deepEqual((await get(name, '--head')).headers['cache-control'], ['public, max-age=31536000, immutable'], name);
  for (const name of entries)
    assert.deepEqual((await get(name, '--head')).headers['cache-control'], ['no-cache'], name);
});

test('a file that is missing is not kept: it may be there a moment later', async () => {
  for (const name of ['files/app.00000000.mjs', 'files/content/words.00000000.txt', 'nowhere']) {
    const { status, headers } = await get(name);
    assert.equal(status, 404, name);
    assert.deepEqual(headers['cache-control'], ['no-cache'], name);
  }
});

test('the compression is the best one that is accepted, and gives the same bytes', async () => {
  for (const name of all.filter(is_compressible)) {
    const identity = await get(name);
    for (const [accepted, kind] of [['gzip, deflate, br, zstd', 'br'], ['gzip, deflate', 'gz']]) {
      const { status, headers, body } = await get(name, '--header', `Accept-Encoding: ${accepted}`);
      assert.equal(status, 200);
      assert.deepEqual(headers['content-encoding'], [kind === 'gz' ? 'gzip' : 'br'], name);
      assert.ok(body.equals(bytes_of(`${name}.${kind}`)), `${name}: what lies beside it`);
      assert.ok(kinds[kind].unpack(body).equals(identity.body), name);
      assert.deepEqual(headers.vary, ['Accept-Encoding'], name);
      assert.deepEqual(headers['content-type'], identity.headers['content-type'], name);
      assert.notDeepEqual(headers.etag, identity.headers.etag, `${name}: other bytes, another tag`);
    }
    assert.equal(identity.headers['content-encoding'], undefined, name);
    assert.deepEqual(identity.headers.vary, ['Accept-Encoding'], `${name}: caches on the way must know`);
  }
});

test('pictures and fonts are sent as they are', async () => {
  for (const name of all.filter((each) => !is_compressible(each))) {
    const { headers, body } = await get(name, '--header', 'Accept-Encoding: br, gzip');
    assert.equal(headers['content-encoding'], undefined, name);
    assert.ok(body.equals(bytes_of(name)), name);
  }
});

// A request for each kind of answer: pages, files, errors, an unchanged page, a piece of a file.
const answers = {
  page: () => get(''),
  'another page': () => get('reset.html'),
  'the one file': () => get('zhixiao.html'),
  'the service worker': () => get('service.js'),
  'a hashed file': () => get(script, '--header', 'Accept-Encoding: br'),
  missing: () => get('nowhere'),
  hidden: () => get('.git/config'),
  refused: () => get('', '--request', 'POST', '--data', 'a=b'),
  'not modified': async () => get('', '--header', `If-None-Match: ${(await get('')).headers.etag}`),
  'a piece': () => get(picture, '--range', '0-9'),
  'no such piece': () => get(picture, '--range', '999999-'),
  head: () => get('', '--head'),
};
const statuses = { missing: 404, hidden: 404, refused: 405, 'not modified': 304, 'a piece': 206, 'no such piece': 416 };

for (const [name, answer] of Object.entries(answers)) {
  test(`security headers are on every answer, each once: ${name}`, async () => {
    const { status, headers } = await answer();
    // nginx sends the headers of this answer twice, all alike.
    if (status === 416) for (const each of Object.keys(headers)) headers[each] = [...new Set(headers[each])];
    assert.equal(status, statuses[name] ?? 200);
    const wanted = { 'x-content-type-options': 'nosniff', 'x-frame-options': 'DENY', 'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin', 'cross-origin-resource-policy': 'same-origin' };
    for (const [header, value] of Object.entries(wanted)) assert.deepEqual(headers[header], [value], header);
    const [permissions, ...none] = headers['permissions-policy'];
    assert.deepEqual(none, []);
    for (const feature of ['camera', 'microphone', 'geolocation']) assert.ok(permissions.includes(`${feature}=()`));
    assert.equal(headers['content-security-policy'].length, 1);
    assert.match(headers['content-security-policy'][0], /frame-ancestors 'none'$/);
    assert.deepEqual(headers.server, ['nginx'], 'no version');
    assert.equal(headers['set-cookie'], undefined);
    assert.equal(headers['strict-transport-security'], undefined, 'only with https');
  });
}

test('a page’s policy in the header is its own, and allows no code by its text; only hashes stay with their page', async () => {
  const pages = pages_in(dist);
  assert.ok(pages.includes('index.html') && pages.includes('zhixiao.html'));
  for (const page of pages) {
    const [header] = (await get(page)).headers['content-security-policy'];
    assert.doesNotMatch(header, /unsafe-inline|'unsafe-eval'|\*|https?:/);
    const [said, own] = [directives_of(header), directives_of(own_policy(dist, page))];
    delete said['frame-ancestors'];
    if (!Object.values(own).flat().some((source) => source.startsWith("'sha256-"))) {
      assert.deepEqual(said, own, page);
      continue;
    }
    for (const [name, sources] of Object.entries(own)) {
      if (['default-src', 'script-src', 'style-src'].includes(name)) assert.equal(said[name], undefined);
      else assert.deepEqual(said[name], sources, name);
    }
    assert.deepEqual(said['object-src'], ["'none'"]);
  }
  const [of_scripts] = (await get(address_of('desk_worker.mjs'))).headers['content-security-policy'];
  assert.equal(of_scripts, (await get('')).headers['content-security-policy'][0], 'workers have the page’s');
});

test('what did not change is not sent again, by tag or by day; another tag is', async () => {
  for (const name of ['index.html', 'service.js', script, picture]) {
    for (const accepted of ['br', 'gzip', 'identity']) {
      const wish = ['--header', `Accept-Encoding: ${accepted}`];
      const { headers } = await get(name, ...wish);
      const [[tag], [day]] = [headers.etag, headers['last-modified']];
      for (const condition of [`If-None-Match: ${tag}`, `If-Modified-Since: ${day}`]) {
        const again = await get(name, ...wish, '--header', condition);
        assert.equal(again.status, 304, `${name} ${condition}`);
        assert.equal(again.body.length, 0);
        assert.deepEqual(again.headers.etag, [tag]);
        assert.deepEqual(again.headers['cache-control'], headers['cache-control']);
      }
      assert.equal((await get(name, ...wish, '--header', 'If-None-Match: "another"')).status, 200);
      // A server that went back to an older release has an earlier date than the browser.
      assert.equal((await get(name, ...wish, '--header', 'If-Modified-Since: Fri, 01 Jan 2100 00:00:00 GMT')).status, 200);
    }
  }
});

test('pieces of a file are the right ones', async () => {
  for (const name of [picture, address_of('zhixiao.wasm'), 'index.html']) {
    const bytes = bytes_of(name);
    const size = bytes.length;
    for (const [range, first, last] of [['0-99', 0, 99], ['1000-1999', 1000, 1999], ['-10', size - 10, size - 1],
      [`${size - 5}-`, size - 5, size - 1]]) {
      const { status, headers, body } = await get(name, '--range', range);
      assert.equal(status, 206, `${name} ${range}`);
      assert.deepEqual(headers['content-range'], [`bytes ${first}-${last}/${size}`]);
      assert.ok(body.equals(bytes.subarray(first, last + 1)), `${name} ${range}`);
    }
    const beyond = await get(name, '--range', `${size}-`);
    assert.equal(beyond.status, 416);
    assert.deepEqual(beyond.headers['content-range'], [`bytes */${size}`]);
  }
});

test('HEAD tells of the file without sending it', async () => {
  const { status, headers, body } = await get(script, '--head');
  assert.equal(status, 200);
  assert.deepEqual(headers['content-length'], [String(bytes_of(script).length)]);
  assert.equal(body.length, 0);
});

test('only reading is allowed', async () => {
  for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'PROPFIND', 'TRACE']) {
    for (const name of ['', 'index.html', script, 'nowhere']) {
      const { status, headers } = await get(name, '--request', method);
      assert.equal(status, 405, `${method} ${name}`);
      if (method !== 'TRACE') assert.deepEqual(headers.allow, ['GET, HEAD'], `${method} ${name}`);
    }
  }
  assert.equal((await get('')).headers.allow, undefined);
});

test('nothing outside of dist/ is reached, however the way up is written', async () => {
  for (const up of ['../package.json', '../../etc/passwd', '%2e%2e/package.json', '..%2fpackage.json', 'files/../../package.json',
    'files/%2e%2e/%2e%2e/package.json', '..%5cpackage.json', 'files//../../../package.json', '%252e%252e/package.json',
    'files/..%00/index.html', '....//package.json']) {
    const { status, body } = await ask(`${nginx.origin}/${up}`);
    assert.ok([400, 404].includes(status), `${up}: ${status}`);
    assert.ok(!body.includes('playwright') && !body.includes('root:'), up);
  }
});

test('hidden files, folders and the compressed files by their names are not there', async () => {
  fs.mkdirSync(path.join(nginx.root, '.git'));
  for (const name of ['.htpasswd', '.git/config']) fs.writeFileSync(path.join(nginx.root, name), 'secret');
  for (const name of ['.htpasswd', '%2ehtpasswd', '.git', '.git/', '.git/config', 'index.html.br', 'index.html.gz', `${script}.br`])
    assert.equal((await ask(`${nginx.origin}/${name}`)).status, 404, name);
});

test('what is no file is not there: folders, tools’ files, and pages that live behind the #', async () => {
  for (const name of ['files', 'files/', 'files/content/', 'SHA256SUMS', 'package.json', 'index.htm', 'index.html/', 'goals/women'])
    assert.equal((await ask(`${nginx.origin}/${name}`)).status, 404, name);
});

test('nobody who comes is written down, what is missing neither', async () => {
  await get('');
  await get('nowhere?who=me');
  assert.equal(nginx.written(), '');
  assert.equal(nginx.errors(), '');
});

test('in a folder of another site everything is the same, and that site stays as it was', async () => {
  const here = (name) => ask(`${nginx.other_origin}/county/${name}`, '--header', 'Accept-Encoding: br');
  for (const name of ['', 'reset.html', 'zhixiao.html', 'service.js', script, picture, 'nowhere', '.htpasswd', 'index.html.br']) {
    const [there, own] = [await here(name), await get(name, '--header', 'Accept-Encoding: br')];
    for (const answer of [there, own]) delete answer.headers.date;
    assert.deepEqual(there, own, name);
  }
  const other = await ask(`${nginx.other_origin}/`);
  assert.equal(other.status, 200);
  assert.equal(other.headers['content-security-policy'], undefined);
});

test('with https as the comments say: the same, and browsers are told to stay with it', async () => {
  for (const name of ['', script, 'nowhere']) {
    const { headers, status } = await ask(`${secure.origin}/${name}`, '--insecure', '--header', 'Accept-Encoding: br');
    const plain = await get(name, '--header', 'Accept-Encoding: br');
    assert.deepEqual(headers['strict-transport-security'], ['max-age=31536000'], name);
    delete headers['strict-transport-security'];
    for (const each of [headers, plain.headers]) for (const header of ['date', 'connection']) delete each[header];
    assert.equal(status, plain.status);
    assert.deepEqual(headers, plain.headers, name);
  }
});

test('with https, whoever comes without it is led on to the same address', async () => {
  const { status, headers } = await ask(`http://127.0.0.1:${secure.leading_port}/reset.html?a=b`, '--header', 'Host: zhixiao.test');
  assert.equal(status, 301);
  assert.deepEqual(headers.location, ['https://zhixiao.test/reset.html?a=b']);
});
