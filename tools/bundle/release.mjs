// The files of one release. The address of each holds a part of its hash, so that an address never
// means two contents; only the files that people or browsers enter by have fixed addresses.
import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

const sha256 = (content) => crypto.createHash('sha256').update(content).digest();

export class Release {
  constructor(folder) {
    this.folder = folder;
    this.files = new Map(); // name -> {address, hash, content, sha256}; hash: that in the address
  }

  put(name, address, content, hash = null) {
    const bytes = Buffer.from(content);
    const file = path.join(this.folder, address);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, bytes);
    this.files.set(name, { address, hash, content: bytes, sha256: sha256(bytes) });
  }

  // Adds a file whose content never changes at its address, so that it may be kept for ever.
  add(name, content) {
    const { dir, name: stem, ext } = path.posix.parse(name);
    const hash = sha256(content).toString('hex').slice(0, 8);
    this.put(name, path.posix.join('files', dir, `${stem}.${hash}${ext}`), content, hash);
  }

  // Adds a file at a fixed address, where the content changes with every release.
  add_entry(name, content) {
    this.put(name, name, content);
  }

  names() { return [...this.files.keys()]; }
  content(name) { return this.files.get(name).content; }
  address(name) { return this.files.get(name).address; }

  // Returns {name: hash} of those files added so far of which `wanted(name)` is true. From it
  // web/assets.mjs makes addresses.
  hashes(wanted = () => true) {
    return Object.fromEntries([...this.files].filter(([name, { hash }]) => hash && wanted(name))
      .map(([name, { hash }]) => [name, hash]));
  }

  // Returns the page `html` with addresses in place of the names in its links.
  linked(html) {
    return html.replace(/\b(href|src|data-core)="([^"]+)"/g, (whole, attribute, name) => (
      this.files.has(name) ? `${attribute}="${this.address(name)}"` : whole));
  }

  // Returns the version: a short hash that changes as soon as any file does.
  version() {
    const all = [...this.files].map(([name, file]) => `${name} ${file.sha256.toString('hex')}`).sort();
    return sha256(all.join('\n')).toString('hex').slice(0, 8);
  }

  // Returns [address, integrity] for the files of which `wanted(name)` is true; browsers check the
  // integrity (Subresource Integrity).
  checked(wanted) {
    return [...this.files].filter(([name]) => wanted(name))
      .map(([, file]) => [file.address, `sha256-${file.sha256.toString('base64')}`]);
  }

  // Returns the files by name, for tools and for whoever puts them on a server.
  list() {
    return Object.fromEntries([...this.files].map(([name, { address, content, sha256: sum }]) => [name,
      { address, bytes: content.length, sha256: sum.toString('hex') }]));
  }
}
