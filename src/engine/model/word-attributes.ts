import type { ZonedTokens } from '../text/read-tokens';
import { hashOf } from '../text/tokens';

/** Zone bits are counted from 0 in this many places; see `ZONE`. */
export const ZONE_COUNT = 12;
const MOST_WORDS = 250;
const PAIR_SALT = hashOf('_pair');

/** Words that are known by what they are: a profile is a set of attributes that many words share. */
export interface KnownWords {
  /** The profile of a word or pair by its key, 0 where it has none. */
  readonly profileOf: (key: number) => number;
  /** Whether a word begins a known pair. */
  readonly beginsPair: (key: number) => boolean;
  /** Which of `SHARED_ATTRIBUTES` a profile has, one bit each. */
  readonly sharedOf: (profile: number) => number;
}

/** Told of each known word or pair: zone number, profile, and its first and last token. */
// biome-ignore lint/nursery/useMaxParams: called for every known word.
export type VisitKnown = (zone: number, profile: number, from: number, to: number) => void;

/** The key of two words in a row. */
export function pairKey(first: number, second: number): number {
  return Math.imul(Math.imul(first ^ PAIR_SALT, 0x9e3779b1) ^ second, 0x85ebca6b);
}

const sizes = new Int32Array(ZONE_COUNT);
const zoneScales = new Float64Array(ZONE_COUNT);

/** The value of one known word in each zone: a small zone counts its words more. */
export function zoneScalesOf(tokens: ZonedTokens): Float64Array {
  sizes.fill(0);
  const count = Math.min(tokens.count, tokens.summaryCount + MOST_WORDS);
  for (let at = 0; at < count; at += 1)
    for (let bits = tokens.zone[at] as number; bits !== 0; bits &= bits - 1)
      sizes[31 - Math.clz32(bits & -bits)] = (sizes[31 - Math.clz32(bits & -bits)] as number) + 1;
  for (let zone = 0; zone < ZONE_COUNT; zone += 1) zoneScales[zone] = 2 / Math.sqrt(Math.max(4, sizes[zone] as number));
  return zoneScales;
}

/** Names every known word and pair with each zone that it stands in. */
export function eachKnown(tokens: ZonedTokens, words: KnownWords, visit: VisitKnown): void {
  const count = Math.min(tokens.count, tokens.summaryCount + MOST_WORDS);
  for (let at = 0; at < count; at += 1) {
    const hash = tokens.hash[at] as number;
    visitZones({ profile: words.profileOf(hash), from: at, to: at }, tokens, visit);
    if (at + 1 === count || at + 1 === tokens.summaryCount || !words.beginsPair(hash)) continue;
    const profile = words.profileOf(pairKey(hash, tokens.hash[at + 1] as number));
    visitZones({ profile, from: at, to: at + 1 }, tokens, visit);
  }
}

interface Met {
  readonly profile: number;
  readonly from: number;
  readonly to: number;
}

function visitZones({ profile, from, to }: Met, tokens: ZonedTokens, visit: VisitKnown): void {
  if (profile === 0) return;
  for (let bits = tokens.zone[from] as number; bits !== 0; bits &= bits - 1)
    visit(31 - Math.clz32(bits & -bits), profile, from, to);
}
