// The files of one release. Each gets an address of its own that holds a part of its hash, so that an
// address never means two contents; those at fixed addresses are what one enters by.
import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

const sha256 = (content) => crypto.createHash('sha256').update(content).digest();

export class Release {
  constructor(folder) {
    this.folder = folder;
    this.files = new Map(); // name -> {address, hash, content, sha256}; hash: as it stands in the address
  }

  put(name, address, content, hash = null) {
    const bytes = Buffer.from(content);
    const file = path.join(this.folder, address);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, bytes);
    this.files.set(name, { address, hash, content: bytes, sha256: sha256(bytes) });
  }

  // Never changes at its address, so that it may be kept for ever.
  add(name, content) {
    const { dir, name: stem, ext } = path.posix.parse(name);
    const hash = sha256(content).toString('hex').slice(0, 8);
    this.put(name, path.posix.join('files', dir, `${stem}.${hash}${ext}`), content, hash);
  }

  // At a fixed address: what is there changes with every release.
  add_entry(name, content) {
    this.put(name, name, content);
  }

  names() { return [...this.files.keys()]; }
  content(name) { return this.files.get(name).content; }
  address(name) { return this.files.get(name).address; }

  // {name: hash} of the files that were added so far, as web/assets.mjs makes addresses of them.
  hashes() {
    return Object.fromEntries([...this.files].filter(([, { hash }]) => hash).map(([name, { hash }]) => [name, hash]));
  }

  // A page with the names in its links replaced by addresses.
  linked(html) {
    return html.replace(/\b(href|src|data-core)="([^"]+)"/g, (whole, attribute, name) => (
      this.files.has(name) ? `${attribute}="${this.address(name)}"` : whole));
  }

  // Short, and another one as soon as any file is.
  version() {
    const all = [...this.files].map(([name, file]) => `${name} ${file.sha256.toString('hex')}`).sort();
    return sha256(all.join('\n')).toString('hex').slice(0, 8);
  }

  // [address, integrity] as browsers check it, of the files of which `wanted(name)` is true.
  checked(wanted) {
    return [...this.files].filter(([name]) => wanted(name))
      .map(([, file]) => [file.address, `sha256-${file.sha256.toString('base64')}`]);
  }

  // What is in the folder, for tools and for whoever puts it on a server.
  list() {
    return Object.fromEntries([...this.files].map(([name, { address, content, sha256: sum }]) => [name,
      { address, bytes: content.length, sha256: sum.toString('hex') }]));
  }
}
