import { once } from 'node:events';
import type { Writable } from 'node:stream';

const BUFFER = 1 << 16;

/** Writes lines as fast as the reader takes them, many at once. */
export async function writeAll(lines: AsyncIterable<string>, output: Writable): Promise<void> {
  const failed = once(output, 'error').then(([error]) => {
    throw error;
  });
  failed.catch(() => undefined);
  let waiting = '';
  for await (const line of lines) {
    waiting += `${line}\n`;
    if (waiting.length < BUFFER) continue;
    if (!output.write(waiting)) await Promise.race([once(output, 'drain'), failed]);
    waiting = '';
  }
  if (waiting !== '') await Promise.race([new Promise<void>((done) => output.write(waiting, () => done())), failed]);
}
