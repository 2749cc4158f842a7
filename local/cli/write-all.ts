import { once } from 'node:events';
import type { Writable } from 'node:stream';

const BUFFER = 1 << 16;

/** Writes lines as fast as the reader takes them, many at once. */
export async function writeAll(lines: AsyncIterable<string> | Iterable<string>, output: Writable): Promise<void> {
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
  if (waiting !== '') await Promise.race([written(waiting, output), failed]);
}

/** Resolves once the text is out. That it is not is told here, before the stream tells it. */
function written(text: string, output: Writable): Promise<void> {
  return new Promise((done, fail) => output.write(text, (error) => (error ? fail(error) : done())));
}
