import { OUTCOMES } from '../../src/engine/kinds';
import type { Domain } from './corpus';
import type { Facts } from './facts';
import { fitLogistic } from './logistic';
import { sparseRows } from './sparse';

const K = OUTCOMES.length;
const PULL = 0.1;
/** Which two of the model's outcomes stand for the two registers; the others are never a target. */
const BUSINESS = 0;
const BUILDERS = 1;

/** An item's facts, and where its text comes from. */
export interface Registered {
  readonly facts: Facts;
  readonly domain: Domain;
}

/**
 * The register of words: by attribute, how far its share of a text's words tells a request in the words of a business from
 * the shorthand of those who build. It is learned from where training texts come from, and read from words alone.
 */
export function fitRegister(items: readonly Registered[]): Float64Array {
  const size = items[0]?.facts.shares.length ?? 0;
  const isBusiness = items.map(({ domain }) => domain === 'authored');
  const rarity = items.length / Math.max(1, isBusiness.filter(Boolean).length) - 1;
  const target = new Float32Array(items.length * K);
  isBusiness.forEach((is, row) => {
    target[row * K + (is ? BUSINESS : BUILDERS)] = 1;
  });
  const start = new Float64Array((size + 1) * K);
  const { weights } = fitLogistic({
    x: sparseRows(
      items.map(({ facts }) => [...facts.shares].map((share, at) => [at, share] as const)),
      size,
    ),
    target,
    weight: Float32Array.from(isBusiness, (is) => (is ? rarity : 1)),
    penalty: new Float32Array(size).fill(PULL),
    prior: start,
    start,
    iterations: 100,
  });
  return Float64Array.from({ length: size }, (_, at) => {
    const row = at * K;
    return (weights[row + BUSINESS] as number) - (weights[row + BUILDERS] as number);
  });
}

/** The register of a text, or what any other weights of attributes make of it. */
export function registerOf(weights: ArrayLike<number>, { shares }: Facts): number {
  let sum = 0;
  for (let at = 0; at < shares.length; at += 1) sum += (weights[at] as number) * (shares[at] as number);
  return sum;
}
