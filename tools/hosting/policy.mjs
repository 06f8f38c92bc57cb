// The Content-Security-Policy of pages: that in the page itself, and that which the server sends.
import fs from 'node:fs';
import path from 'node:path';

const meta = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/;

// Returns {directive: [source]} for the text of a policy.
export const directives_of = (policy) => Object.fromEntries(policy.split(';').map((part) => part.trim())
  .filter(Boolean).map((part) => part.split(/\s+/)).map(([name, ...sources]) => [name, sources]));

export const pages_in = (folder) => fs.readdirSync(folder).filter((name) => name.endsWith('.html')).sort();

export function own_policy(folder, page) {
  const found = meta.exec(fs.readFileSync(path.join(folder, page), 'utf8'));
  if (!found) throw new Error(`${page} has no Content-Security-Policy`);
  return found[1];
}

// Returns `policy` without the directives for code if it names scripts by their hashes. Those stay
// in the page alone, so that the server's configuration does not change with every release. In
// place of default-src, which goes as well, it closes each kind of request that default-src
// covered.
function without_hashes(policy) {
  const directives = directives_of(policy);
  if (!Object.values(directives).flat().some((source) => source.startsWith("'sha256-"))) return policy;
  const kept = Object.entries(directives)
    .filter(([name]) => !['default-src', 'script-src', 'style-src'].includes(name));
  const closed = ['connect-src', 'font-src', 'frame-src', 'manifest-src', 'media-src', 'object-src']
    .filter((name) => !directives[name]).map((name) => [name, ["'none'"]]);
  return [...kept, ...closed].map(([name, sources]) => [name, ...sources].join(' ')).join('; ');
}

// Returns the policy that the server sends for `page`, with frame-ancestors, which browsers obey in
// a header only (Content Security Policy Level 3).
export const served_policy = (folder, page) => `${without_hashes(own_policy(folder, page))}; frame-ancestors 'none'`;
