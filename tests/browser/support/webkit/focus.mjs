// Gives the keyboard to a window, as a window manager would: WebKit shows focus and tells pages of it in
// the window that has it only. Four requests of the X protocol are enough for that.
import net from 'node:net';

const u16 = (bytes, at) => bytes.readUInt16LE(at);
const u32 = (bytes, at) => bytes.readUInt32LE(at);

// Bytes as they are asked for: a number of them at a time.
function reader(socket) {
  let kept = Buffer.alloc(0);
  let waiting;
  const serve = () => {
    if (!waiting || kept.length < waiting.size) return;
    const { size, done } = waiting;
    waiting = undefined;
    const piece = kept.subarray(0, size);
    kept = kept.subarray(size);
    done(piece);
  };
  socket.on('data', (piece) => { kept = Buffer.concat([kept, piece]); serve(); });
  return (size) => new Promise((done, failed) => {
    socket.once('error', failed);
    waiting = { size, done };
    serve();
  });
}

function request(code, detail, ...words) {
  const bytes = Buffer.alloc(4 + 4 * words.length);
  bytes[0] = code;
  bytes[1] = detail;
  bytes.writeUInt16LE(1 + words.length, 2);
  words.forEach((word, i) => bytes.writeUInt32LE(word, 4 + 4 * i));
  return bytes;
}

// The number of the window that is all of the screen.
async function root_of(read) {
  const head = await read(8);
  if (head[0] !== 1) throw new Error('the screen lets nobody in');
  const about = await read(4 * u16(head, 6));
  const vendor = 4 * Math.ceil(u16(about, 16) / 4);
  return u32(about, 32 + vendor + 8 * about[21]);
}

// `display` as in the environment: ":7"; X listens at the same place everywhere. The window that lies on top has the keyboard then.
export async function focus_top_window(display) {
  const socket = net.connect(`/tmp/.X11-unix/X${display.slice(1)}`);
  const read = reader(socket);
  try {
    socket.write(Buffer.from([0x6c, 0, 11, 0, 0, 0, 0, 0, 0, 0, 0, 0]));
    const root = await root_of(read);
    const answer = async (...asked) => {
      socket.write(request(...asked));
      const head = await read(32);
      if (head[0] !== 1) throw new Error(`the screen refuses request ${asked[0]}`);
      return Buffer.concat([head, await read(4 * u32(head, 4))]);
    };
    const tree = await answer(15, 0, root);
    for (let i = u16(tree, 16) - 1; i >= 0; i--) {
      const window = u32(tree, 32 + 4 * i);
      const about = await answer(3, 0, window);
      const [is_shown, is_managed] = [about[26] === 2, about[27] === 0];
      if (!is_shown || !is_managed) continue;
      socket.write(request(42, 1, window, 0));
      await answer(43, 0); // what has the keyboard: answered once it has been given
      return;
    }
    throw new Error('there is no window');
  } finally {
    socket.destroy();
  }
}
