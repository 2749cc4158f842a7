import { TOKEN_CAPACITY, TOKENS, type Tokens } from '../text/tokens';
import { EARLY_WORDS, ZONE } from '../text/zones';

/**
 * Zone bits are counted from 0, those past this many do not count here; see `ZONE`. The parts of a statement and the criteria
 * are left to signals: counting their words too made real text worse.
 */
export const ZONE_COUNT = 7;
/** Of those that count, a word stands in no more: a part, its beginning, and two openings at most. */
export const MOST_ZONES = 4;
const COUNTED = 2 ** ZONE_COUNT - 1;
const MOST_WORDS = 250;

/** Words that are known by what they are: a profile is a set of attributes that many words share. */
export interface KnownWords {
  /** How many profiles there are; 0 is none. */
  readonly count: number;
  /** The profile of each token's word, 0 where it has none, into `profiles`. */
  readonly profilesOf: (tokens: Tokens, profiles: Int32Array) => void;
  /** The numbers of a profile's attributes. */
  readonly attributesOf: (profile: number) => readonly number[];
}

/** Known words side by side: each one's profile, zones, and token. */
export interface KnownList {
  count: number;
  readonly profile: Int32Array;
  readonly zones: Int32Array;
  readonly token: Int32Array;
}

const zoneScales = new Float64Array(ZONE_COUNT).fill(scaleOf(1));
const perToken = () => new Int32Array(TOKEN_CAPACITY);
const profiles = perToken();
const zoneBits = perToken();
const knownTokens = perToken();
const list: KnownList = { count: 0, profile: profiles, zones: zoneBits, token: knownTokens };
const { zone } = TOKENS;
/** The profile of each token, of whose words, of which reading. */
const found = perToken();
let entered: KnownWords | null = null;
let reading = 0;

/** The value of one known word in each zone: a large zone counts its words less. Those of a word or two count alike. */
export function zoneScalesOf({ count, summaryCount }: Tokens): Float64Array {
  const description = Math.min(count - summaryCount, MOST_WORDS);
  zoneScales[placeOfZone(ZONE.summary)] = scaleOf(summaryCount);
  zoneScales[placeOfZone(ZONE.description)] = scaleOf(description);
  zoneScales[placeOfZone(ZONE.early)] = scaleOf(Math.min(description, EARLY_WORDS));
  return zoneScales;
}

function placeOfZone(zone: number): number {
  return 31 - Math.clz32(zone);
}

function scaleOf(words: number): number {
  return 2 / Math.sqrt(Math.max(4, words));
}

/** The profile of each token's word; see `KnownWords.profilesOf`. */
export function profilesIn(tokens: Tokens, words: KnownWords): Int32Array {
  if (entered === words && reading === tokens.reading) return found;
  words.profilesOf(tokens, found);
  entered = words;
  reading = tokens.reading;
  return found;
}

/** Every known word, in reading order. The list is used again for the next text. */
export function listKnown(tokens: Tokens, words: KnownWords): KnownList {
  profilesIn(tokens, words);
  const count = Math.min(tokens.count, tokens.summaryCount + MOST_WORDS);
  let kept = 0;
  for (let at = 0; at < count; at += 1) {
    const profile = found[at] as number;
    if (profile === 0) continue;
    profiles[kept] = profile;
    zoneBits[kept] = (zone[at] as number) & COUNTED;
    knownTokens[kept] = at;
    kept += 1;
  }
  list.count = kept;
  return list;
}
