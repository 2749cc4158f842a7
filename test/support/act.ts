import { act as flush } from 'preact/test-utils';

const later = setTimeout;

/** What Testing Library calls between a step and its look at the screen: all that follows from the step has happened. */
export function act(step: () => unknown): unknown {
  const flushed: unknown = flush(step as () => void);
  if (!(flushed instanceof Promise)) return flushed;
  return flushed.then(() => new Promise<void>((done) => later(done, 0)));
}
