// The files of a folder and of its subfolders, always in the same order.
import fs from 'node:fs';
import path from 'node:path';

export function files_under(folder) {
  if (!fs.existsSync(folder)) return [];
  return fs.readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const file = path.join(folder, entry.name);
      return entry.isDirectory() ? files_under(file) : [file];
    });
}
