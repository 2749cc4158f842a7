import path from 'node:path';
import type { Lists } from '../../src/engine/signals/finders-index';
import type { AboutSignal } from '../../src/engine/signals/signal';

/** What a signal's file exports beside the signal. */
interface SignalFile {
  readonly about?: AboutSignal;
  readonly lists?: Lists;
}

/** A signal's file as it is: the words that it looks for, and what it tells of itself. */
export function signalFile(id: string): SignalFile {
  return require(path.resolve(__dirname, '../../src/engine/signals', id)) as SignalFile;
}

/** What a signal's file tells of it beside the signal: why, source and examples. Throws where the file has none. */
export function aboutSignal(id: string): AboutSignal {
  const { about } = signalFile(id);
  if (about === undefined) throw new Error(`${id}.ts exports no \`about\``);
  return about;
}
