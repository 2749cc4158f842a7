import { createReadStream, statSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import type { Exchange } from './exchange';
import { HttpRefusal } from './http-refusal';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html;charset=UTF-8',
  '.js': 'text/javascript;charset=UTF-8',
  '.css': 'text/css;charset=UTF-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** The file behind a path inside a directory; refuses what is not there and what leads out of it. */
export function fileIn(directory: string, path: string): string {
  const file = normalize(join(directory, decodeURIComponent(path)));
  const inside = file.startsWith(normalize(`${directory}/`));
  if (!inside || !statSync(file, { throwIfNoEntry: false })?.isFile()) {
    throw new HttpRefusal(404, `There is no file ${path}.`);
  }
  return file;
}

/** Answers with a file. Names that vite made from the content may be kept for good. */
export function sendFile({ response }: Exchange, file: string): void {
  const lasting = /\/assets\/[^/]+-[\w-]{8}\.\w+$/.test(file);
  response.writeHead(200, {
    'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
    'cache-control': lasting ? 'public, max-age=31536000, immutable' : 'no-cache',
    'x-content-type-options': 'nosniff',
  });
  createReadStream(file).pipe(response);
}
