/** Tells on a terminal how far something is. */
export interface Progress {
  /** A step that begins. */
  step(words: string): void;
  /** How far a long step is. */
  count(words: string, done: number, total: number): void;
}

const EVERY_MS = 250;
const EVERY_MS_IN_A_LOG = 2_000;

/** A terminal gets one line that moves; a log gets a line every two seconds. */
export function createProgress(output: NodeJS.WriteStream): Progress {
  const moving = output.isTTY === true;
  let last = 0;
  return {
    step: (words) => void output.write(`${words}\n`),
    count(words, done, total) {
      const ended = done >= total;
      const pause = moving ? EVERY_MS : EVERY_MS_IN_A_LOG;
      if (!ended && Date.now() - last < pause) return;
      last = Date.now();
      const line = `${words}: ${done} of ${total}`;
      output.write(moving ? `\r${line}${ended ? '\n' : ''}` : `${line}\n`);
    },
  };
}
