import type { Readable, Writable } from 'node:stream';

/** What a command may touch. */
export interface Streams {
  readonly stdin: Readable;
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: Writable;
}

/** One command of `npx true-story`: its line in the help, and how to run it to an exit status. */
export interface Command {
  readonly usage: string;
  readonly about: string;
  readonly run: (args: readonly string[], streams: Streams) => Promise<number>;
}
