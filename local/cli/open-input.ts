import { createReadStream, statSync } from 'node:fs';
import type { Readable } from 'node:stream';
import { UsageError } from './usage-error';

/** The bytes of a file or a named pipe, or of standard input where the file is `-`. */
export function openInput(file: string, stdin: Readable): Readable {
  if (file === '-') return stdin;
  if (statSync(file, { throwIfNoEntry: false })?.isDirectory() !== false)
    throw new UsageError(`There is no file ${file}.`);
  return createReadStream(file, { highWaterMark: 1 << 18 });
}
