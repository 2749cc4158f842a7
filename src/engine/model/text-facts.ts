import type { ParsedText } from '../text/parsed-text';
import { readTokens } from '../text/read-tokens';
import { SHAPE } from '../text/tokens';
import type { KnownWords } from './word-attributes';

/** A text unlike all others must not be stretched further than this. */
const LOWEST = 0.5;
const HIGHEST = 2;

/** Attributes whose share of a text's words calibration may know. */
export const SHARED_ATTRIBUTES = ['visibility-2', 'visibility-0', 'function-words', 'lean-n'] as const;

const ODD = SHAPE.underscore | SHAPE.innerCapital | SHAPE.call | SHAPE.url | SHAPE.number;
const counts = new Int32Array(SHARED_ATTRIBUTES.length);

/**
 * What calibration may know of a text, each about 0 to 1: always 1, length, whether there is no description, story form,
 * criteria, code, the shares of known words and of identifiers and numbers, and the shares of `SHARED_ATTRIBUTES`.
 */
export function textFacts(text: ParsedText, known: KnownWords): readonly number[] {
  const { count, summaryCount, hash, shape } = readTokens(text);
  let knownWords = 0;
  let odd = 0;
  counts.fill(0);
  for (let at = 0; at < count; at += 1) {
    if (((shape[at] as number) & ODD) !== 0) odd += 1;
    const profile = known.entryOf(hash[at] as number) >> 1;
    if (profile === 0) continue;
    knownWords += 1;
    countShared(known.sharedOf(profile));
  }
  const words = Math.max(1, count);
  return [
    1,
    Math.log(words) / 6,
    flag(count === summaryCount),
    flag(text.statement?.form === 'story'),
    flag(text.criteria.length > 0),
    flag(text.blocks.some(({ type }) => type === 'code')),
    knownWords / words,
    odd / words,
    ...Array.from(counts, (shared) => shared / words),
  ];
}

function flag(is: boolean): number {
  return is ? 1 : 0;
}

function countShared(bits: number): void {
  for (let left = bits; left !== 0; left &= left - 1) {
    const at = 31 - Math.clz32(left & -left);
    counts[at] = (counts[at] as number) + 1;
  }
}

/** The temperature of a text: the exponential of the weighted sum of its facts, within bounds. */
export function temperatureFrom(weights: ArrayLike<number>, facts: readonly number[]): number {
  let sum = 0;
  for (let at = 0; at < facts.length; at += 1) sum += (facts[at] as number) * (weights[at] as number);
  return Math.min(HIGHEST, Math.max(LOWEST, Math.exp(sum)));
}
