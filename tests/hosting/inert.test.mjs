// Tests, on the built files themselves, what may run and what may be asked for: nothing from
// elsewhere, and no code but the app's own.
import assert from 'node:assert/strict';
import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { files_under } from '../../tools/bundle/folders.mjs';
import { directives_of, own_policy, pages_in } from '../../tools/hosting/policy.mjs';
import { dist } from '../browser/support/app.mjs';

const names = files_under(dist).map((file) => path.relative(dist, file)).filter((name) => !/\.(br|gz|png|woff2)$/.test(name));
// Returns a file's bytes as characters, so that WebAssembly programs can be searched, too.
const text_of = (name) => fs.readFileSync(path.join(dist, name), 'latin1');
const hash_of = (text) => `'sha256-${crypto.createHash('sha256').update(text, 'latin1').digest('base64')}'`;

// Returns the addresses in `text` that lead elsewhere: with a scheme, or with a host alone.
const addresses_in = (text) => [...text.matchAll(/\b(?:https?|wss?|ftp):\\?\/\\?\/[^\s"'`)<>]*|(?<=["'(=`])\\?\/\\?\/[\w-]+\.[\w.-]+/gi)]
  .map(([address]) => address);
const namespace = 'http://www.w3.org/2000/svg'; // a name, never fetched

// Returns what a page makes a browser ask for: {tag, attribute, address}.
function asked_in(html) {
  const outside = html.replace(/(<(script|style)[^>]*>)[\s\S]*?<\/\2>/g, '$1');
  return [...outside.matchAll(/<([a-z]+)\s([^>]*)>/gi)].flatMap(([, tag, attributes]) => (
    [...attributes.matchAll(/\b(src|href|srcset|action|formaction|data|poster|ping)="([^"]*)"/gi)]
      .map(([, attribute, address]) => ({ tag, attribute, address }))));
}

// Returns code and styles in a page's own attributes, which a policy's hashes do not cover.
const inline_in = (html) => [...html.replace(/(<(script|style)[^>]*>)[\s\S]*?<\/\2>/g, '$1')
  .matchAll(/<[a-z][^>]*\s(on[a-z]+|style|srcdoc)=|\bjavascript:/gi)].map(([found]) => found);

const elements = (html, tag) => [...html.matchAll(new RegExp(`<${tag}([^>]*)>([\\s\\S]*?)</${tag}>`, 'gi'))]
  .map(([, attributes, text]) => ({ attributes, text }));
const is_code = ({ attributes }) => !/type="text\/plain"/.test(attributes);

// Pattern of calls that make code or elements out of text.
const makers = /\beval\(|\bnew Function\b|\bFunction\(["'`]|\b(?:inner|outer)HTML\b|insertAdjacentHTML|document\.write|\bsrcdoc\b|createContextualFragment|DOMParser|importScripts|setTimeout\(["'`]/g;

test('the rules find what they are for', () => {
  for (const bad of ['fetch("https://a.example/x")', 'url(//a.example/x.png)', 'a="//cdn.example.com"', '{"u":"http:\\/\\/a"}', 'wss://a'])
    assert.equal(addresses_in(bad).length, 1, bad);
  for (const good of ['a // b.c', '"files/a.mjs"', 'x=1//2', '/* see */']) assert.deepEqual(addresses_in(good), [], good);
  assert.deepEqual(asked_in('<img alt="" src="x.png"><script src="y.js">src="no"</script>').map(({ address }) => address), ['x.png', 'y.js']);
  for (const bad of ['<b onclick="a()">', '<p style="a">', '<iframe srcdoc="a">', '<a href="javascript:a">']) assert.equal(inline_in(bad).length, 1, bad);
  for (const bad of ['a.innerHTML=b', 'eval(a)', 'new Function(a)', 'setTimeout("a")']) assert.equal(bad.match(makers).length, 1, bad);
});

test('no file names an address elsewhere, be it page, script, style, content or program', () => {
  assert.ok(names.length > 25);
  for (const name of names)
    assert.deepEqual(addresses_in(text_of(name)).filter((address) => address !== namespace), [], name);
});

test('whatever a page asks for is a file beside it', () => {
  for (const page of pages_in(dist)) {
    for (const { tag, attribute, address } of asked_in(text_of(page))) {
      if (/^(data:|tel:|sms:|#)/.test(address)) continue;
      const file = path.join(dist, address.split(/[#?]/)[0]);
      assert.ok(!path.isAbsolute(address) && file.startsWith(dist) && fs.existsSync(file), `${page}: <${tag} ${attribute}="${address}">`);
    }
  }
  const manifest = JSON.parse(fs.readFileSync(path.join(dist, 'manifest.webmanifest'), 'utf8'));
  assert.ok(manifest.icons.length > 0);
  for (const address of [manifest.id, manifest.start_url, manifest.scope, ...manifest.icons.map(({ src }) => src)])
    assert.ok(fs.existsSync(path.join(dist, address)) && !path.isAbsolute(address), address);
});

test('every page says what may run: nothing by its text, and of what is made at run time only WebAssembly', () => {
  for (const page of pages_in(dist)) {
    const policy = own_policy(dist, page);
    assert.match(policy, /^default-src 'none';/, page);
    assert.doesNotMatch(policy, /unsafe-inline|'unsafe-eval'|unsafe-hashes|strict-dynamic|\*|https?:/, page);
    const { 'script-src': scripts = [], ...rest } = directives_of(policy);
    for (const source of scripts) assert.match(source, /^'(self|wasm-unsafe-eval|sha256-[\w+/]{43}=)'$/, page);
    assert.ok(!Object.values(rest).flat().includes("'wasm-unsafe-eval'"));
    assert.deepEqual(rest['base-uri'], ["'none'"], page);
    assert.deepEqual(rest['form-action'], ["'none'"], page);
    const html = text_of(page);
    assert.ok(html.indexOf('Content-Security-Policy') < html.search(/<(script|style|link)\b/), `${page}: before what it is for`);
    assert.deepEqual(inline_in(html), [], page);
  }
});

test('only the one file has scripts and styles in its text, each named by its hash, and no hash is left over', () => {
  for (const page of pages_in(dist)) {
    const html = text_of(page);
    const policy = directives_of(own_policy(dist, page));
    const hashes = (name) => (policy[name] ?? []).filter((source) => source.startsWith("'sha256-")).sort();
    const scripts = elements(html, 'script').filter(is_code).filter(({ text }) => text !== '');
    const styles = elements(html, 'style');
    assert.deepEqual(scripts.map(({ text }) => hash_of(text)).sort(), hashes('script-src'), page);
    assert.deepEqual(styles.map(({ text }) => hash_of(text)).sort(), hashes('style-src'), page);
    if (page === 'zhixiao.html') {
      assert.deepEqual([scripts.length, styles.length], [2, 2]);
      assert.ok(!policy['script-src'].includes("'self'") && !policy['connect-src'], 'it asks nobody for anything');
    }
  }
});

test('no script makes code or elements out of text', () => {
  const scripts = names.filter((name) => /\.(mjs|js|html)$/.test(name));
  assert.ok(scripts.length > 8);
  for (const name of scripts) assert.deepEqual(text_of(name).match(makers) ?? [], [], name);
});
