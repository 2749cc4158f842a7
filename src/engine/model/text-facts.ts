import type { ParsedText } from '../text/parsed-text';
import { readTokens } from '../text/read-tokens';
import { SHAPE, TOKENS, type Tokens } from '../text/tokens';
import { type KnownWords, PROFILES, profilesIn } from './word-attributes';

/** A text unlike all others must not be stretched further than this. */
const LOWEST = 0.5;
const HIGHEST = 2;

const ODD = SHAPE.underscore | SHAPE.innerCapital | SHAPE.call | SHAPE.url | SHAPE.number;
const facts = new Float64Array(9);
const { shape } = TOKENS;

/** Words by their attributes, and what each profile adds to the logarithm of a temperature. */
export interface Familiarity {
  readonly known: KnownWords;
  /** Nothing for no profile. */
  readonly weightOf: (profile: number) => number;
}

/**
 * What calibration may know of a text: always 1, length, whether there is no description, story form, criteria, code, the
 * shares of known words and of identifiers and numbers, and what its known words add, on average over all words. The array
 * is used again for the next text.
 */
export function textFacts(text: ParsedText, familiarity: Familiarity): Float64Array {
  const tokens = readTokens(text);
  const words = Math.max(1, tokens.count);
  facts[0] = 1;
  facts[1] = Math.log(words) / 6;
  facts[2] = flag(tokens.count === tokens.summaryCount);
  facts[3] = flag(text.statement?.form === 'story');
  facts[4] = flag(text.criteria.length > 0);
  facts[5] = flag(hasCode(text));
  facts[7] = (tokens.shapes & ODD) === 0 ? 0 : countOdd(tokens) / words;
  addKnown(tokens, familiarity);
  return facts;
}

function flag(is: boolean): number {
  return is ? 1 : 0;
}

function hasCode({ blocks }: ParsedText): boolean {
  for (const block of blocks) if (block.type === 'code') return true;
  return false;
}

function countOdd({ count }: Tokens): number {
  let odd = 0;
  for (let at = 0; at < count; at += 1) if (((shape[at] as number) & ODD) !== 0) odd += 1;
  return odd;
}

function addKnown(tokens: Tokens, { known, weightOf }: Familiarity): void {
  profilesIn(tokens, known);
  const { count } = tokens;
  let found = 0;
  let sum = 0;
  for (let at = 0; at < count; at += 1) {
    const profile = PROFILES[at] as number;
    found += Math.min(profile, 1);
    sum += weightOf(profile);
  }
  const words = Math.max(1, count);
  facts[6] = found / words;
  facts[8] = sum / words;
}

/** The temperature of a text: the exponential of the weighted sum of its facts, within bounds. */
export function temperatureFrom(weights: ArrayLike<number>, facts: ArrayLike<number>): number {
  let sum = 0;
  for (let at = 0; at < facts.length; at += 1) sum += (facts[at] as number) * (weights[at] as number);
  return Math.min(HIGHEST, Math.max(LOWEST, Math.exp(sum)));
}
