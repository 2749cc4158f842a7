import path from 'node:path';
import type { AboutSignal } from '../../src/engine/signals/signal';

/** What a signal's file tells of it beside the signal: why, source and examples. Throws where the file has none. */
export function aboutSignal(id: string): AboutSignal {
  const file = path.resolve(__dirname, '../../src/engine/signals', id);
  const { about } = require(file) as { about?: AboutSignal };
  if (about === undefined) throw new Error(`${id}.ts exports no \`about\``);
  return about;
}
