// The Content-Security-Policy of pages: what a page says of itself, and what the server says of it.
import fs from 'node:fs';
import path from 'node:path';

const meta = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/;

// {directive: [source]} of a policy as it is written.
export const directives_of = (policy) => Object.fromEntries(policy.split(';').map((part) => part.trim())
  .filter(Boolean).map((part) => part.split(/\s+/)).map(([name, ...sources]) => [name, sources]));

export const pages_in = (folder) => fs.readdirSync(folder).filter((name) => name.endsWith('.html')).sort();

export function own_policy(folder, page) {
  const found = meta.exec(fs.readFileSync(path.join(folder, page), 'utf8'));
  if (!found) throw new Error(`${page} has no Content-Security-Policy`);
  return found[1];
}

// A page that names its scripts by their hashes says so itself: the server's file shall not have to
// change with every release. Only what the page's own policy takes from "default-src" is said here.
function without_hashes(policy) {
  const directives = directives_of(policy);
  if (!Object.values(directives).flat().some((source) => source.startsWith("'sha256-"))) return policy;
  const kept = Object.entries(directives)
    .filter(([name]) => !['default-src', 'script-src', 'style-src'].includes(name));
  const closed = ['connect-src', 'font-src', 'frame-src', 'manifest-src', 'media-src', 'object-src']
    .filter((name) => !directives[name]).map((name) => [name, ["'none'"]]);
  return [...kept, ...closed].map(([name, sources]) => [name, ...sources].join(' ')).join('; ');
}

// What only a header can say comes with it.
export const served_policy = (folder, page) => `${without_hashes(own_policy(folder, page))}; frame-ancestors 'none'`;
