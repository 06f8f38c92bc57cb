// The wire of WebKitGTK's remote inspector: a driver that steers MiniBrowser and Playwright that looks
// into its page share the one connection that the browser serves while it is steered.
//
// A message is its length (4 bytes, the highest first), a byte of flags, a name and its values as GLib
// packs them, the lowest byte first.
import net from 'node:net';
import { once } from 'node:events';

// Cuts what comes in into messages: hear(whole, name, values).
function cut(socket, hear) {
  let kept = Buffer.alloc(0);
  socket.on('data', (piece) => {
    kept = Buffer.concat([kept, piece]);
    while (kept.length >= 5 && kept.length >= 5 + kept.readUInt32BE(0)) {
      const end = 5 + kept.readUInt32BE(0);
      const name_end = kept.indexOf(0, 5);
      hear(kept.subarray(0, end), kept.toString('latin1', 5, name_end), kept.subarray(name_end + 1, end));
      kept = kept.subarray(end);
    }
  });
}

function message(name, ...values) {
  const body = Buffer.concat([Buffer.from(`${name}\0`), ...values]);
  const head = Buffer.alloc(5);
  head.writeUInt32BE(body.length);
  head[4] = 1;
  return Buffer.concat([head, body]);
}

const number = (value) => {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64LE(value);
  return bytes;
};

// (tts): whose, of which target, what.
const spoken = (values) => ({
  connection: values.readBigUInt64LE(0), target: values.readBigUInt64LE(8),
  text: values.toString('utf8', 16, values.length - 1),
});

// The pages of a list (ta(tsssb)): each is its number, its kind and more; they begin at multiples of 8.
function pages_in(values) {
  const found = [];
  for (let at = 8; at + 16 <= values.length; at += 8)
    if (values.toString('latin1', at + 8, at + 16) === 'WebPage\0') found.push(values.readBigUInt64LE(at));
  return { connection: values.readBigUInt64LE(0), pages: found };
}

// A page as Playwright's transport: send(), close(), and onmessage, onclose set by Playwright.
class Page {
  constructor(write, connection, target) {
    Object.assign(this, { write, connection, target, waiting: [], is_set_up: false });
  }

  // What is said before someone listens is kept for them.
  set onmessage(hear) {
    this.heard = hear;
    if (!this.is_set_up) {
      this.is_set_up = true;
      this.write(message('Setup', number(this.connection), number(this.target)));
    }
  }

  send(what) {
    this.write(message('SendMessageToBackend', number(this.connection), number(this.target),
      Buffer.from(`${JSON.stringify(what)}\0`)));
  }

  close() {
    this.write(message('FrontendDidClose', number(this.connection), number(this.target)));
    this.onclose?.();
  }
}

// Stands between the driver and the browser at `port`; `new_page(page)` is told of every page.
export async function stand_between(port, new_page) {
  const pages = new Map();
  const server = net.createServer((driver) => {
    const browser = net.connect(port, '127.0.0.1');
    const write = (bytes) => { if (!browser.destroyed) browser.write(bytes); };
    driver.on('data', write);
    for (const [one, other] of [[driver, browser], [browser, driver]]) {
      one.on('error', () => {}); // a browser that is ended hangs up
      one.on('close', () => other.destroy());
    }
    cut(browser, (whole, name, values) => {
      if (name === 'SendMessageToFrontend') {
        const { connection, target, text } = spoken(values);
        const page = pages.get(`${connection} ${target}`);
        if (page) return page.heard?.(JSON.parse(text));
      } else if (name === 'SetTargetList') {
        const listed = pages_in(values);
        for (const target of listed.pages) {
          const key = `${listed.connection} ${target}`;
          if (pages.has(key)) continue;
          pages.set(key, new Page(write, listed.connection, target));
          new_page(pages.get(key));
        }
      }
      driver.write(whole);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}
