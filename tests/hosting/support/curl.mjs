// Asks for addresses with curl and takes the answers apart.
import { execFile } from 'node:child_process';

// Resolves to {status, headers: {name: [value]}, body} of the answer; `options` are curl's.
export function ask(url, ...options) {
  const all = ['--silent', '--show-error', '--max-time', '20', '--path-as-is', '--include', ...options, url];
  return new Promise((done, failed) => {
    execFile('curl', all, { encoding: 'buffer', maxBuffer: 2 ** 26 }, (error, output) => {
      if (error) return failed(error);
      const end = output.indexOf('\r\n\r\n');
      const [first, ...lines] = output.subarray(0, end).toString().split('\r\n');
      const headers = {};
      for (const line of lines) {
        const [, name, value] = /^([^:]+):\s*(.*)$/.exec(line);
        (headers[name.toLowerCase()] ??= []).push(value);
      }
      return done({ status: Number(first.split(' ')[1]), headers, body: output.subarray(end + 4) });
    });
  });
}
