// A screen that nobody sees, for engines that paint WebGL only on one: Xvfb on a free display.
import { spawn } from 'node:child_process';
import { once } from 'node:events';

// Opens a screen and returns the environment of a browser that is to be on it, and a function that closes
// it. A screen that is not closed ends with the tests.
export async function open_screen(env = process.env) {
  const screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1400x24', '-nolisten', 'tcp'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const close = () => screen.kill();
  process.once('exit', close);
  screen.once('exit', () => process.off('exit', close));
  const [line] = await Promise.race([
    once(screen.stdio[3], 'data'),
    once(screen, 'exit').then(() => { throw new Error('Xvfb did not start'); }),
  ]);
  for (const part of [screen, screen.stdio[3]]) part.unref(); // keeps no test waiting
  return { close, env: { ...env, DISPLAY: `:${String(line).trim()}`, GDK_BACKEND: 'x11', LIBGL_ALWAYS_SOFTWARE: '1' } };
}
