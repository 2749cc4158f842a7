import type { ZonedTokens } from '../text/read-tokens';
import { hashOf } from '../text/tokens';
import { ZONE } from '../text/zones';

/** Zone bits are counted from 0, those past this many do not count here; see `ZONE`. */
export const ZONE_COUNT = 11;
/** The parts of a statement and the criteria are left to signals: counting their words too made real text worse. */
const COUNTED =
  ZONE.summary | ZONE.description | ZONE.opening | ZONE.head | ZONE.bodyOpening | ZONE.early | ZONE.wanted;
const MOST_WORDS = 250;
const PAIR_SALT = hashOf('_pair');

/** Words that are known by what they are: a profile is a set of attributes that many words share. */
export interface KnownWords {
  /** A word or pair by its key: twice its profile, 0 where it has none, plus 1 where it begins a known pair. */
  readonly entryOf: (key: number) => number;
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
  for (let at = 0; at < count; at += 1) {
    for (let bits = (tokens.zone[at] as number) & COUNTED; bits !== 0; bits &= bits - 1) {
      const zone = 31 - Math.clz32(bits & -bits);
      sizes[zone] = (sizes[zone] as number) + 1;
    }
  }
  for (let zone = 0; zone < ZONE_COUNT; zone += 1) zoneScales[zone] = 2 / Math.sqrt(Math.max(4, sizes[zone] as number));
  return zoneScales;
}

/** Names every known word and pair with each zone that it stands in. */
export function eachKnown(tokens: ZonedTokens, words: KnownWords, visit: VisitKnown): void {
  const { hash, zone, summaryCount } = tokens;
  const count = Math.min(tokens.count, summaryCount + MOST_WORDS);
  for (let at = 0; at < count; at += 1) {
    const entry = words.entryOf(hash[at] as number);
    if (entry === 0) continue;
    if (entry > 1) visitZones(zone[at] as number, { profile: entry >> 1, from: at, to: at }, visit);
    if ((entry & 1) === 0 || at + 1 === count || at + 1 === summaryCount) continue;
    const pair = words.entryOf(pairKey(hash[at] as number, hash[at + 1] as number)) >> 1;
    if (pair !== 0) visitZones(zone[at] as number, { profile: pair, from: at, to: at + 1 }, visit);
  }
}

interface Met {
  readonly profile: number;
  readonly from: number;
  readonly to: number;
}

function visitZones(zones: number, { profile, from, to }: Met, visit: VisitKnown): void {
  for (let bits = zones & COUNTED; bits !== 0; bits &= bits - 1)
    visit(31 - Math.clz32(bits & -bits), profile, from, to);
}
