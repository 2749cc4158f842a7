import type { Kind } from '../kinds';

/**
 * How a team reads one of its items, as far as that says something of others like it: the kind, the ids of the signals
 * that saw something, and what the words alone said. It holds no words of the item.
 */
export interface Correction {
  readonly kind: Kind;
  readonly signals: readonly string[];
  /** Log-probabilities of the four kinds, in the order of `KINDS`. */
  readonly before: readonly number[];
}
