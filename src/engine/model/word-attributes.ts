import { TOKEN_CAPACITY, TOKENS, type Tokens } from '../text/tokens';
import { hashOf } from '../text/word-hash';
import { EARLY_WORDS, ZONE } from '../text/zones';

/** Zone bits are counted from 0, those past this many do not count here; see `ZONE`. */
export const ZONE_COUNT = 11;
/** Of those that count, a word stands in no more: a part, its beginning, and two openings at most. */
export const MOST_ZONES = 4;
/** The parts of a statement and the criteria are left to signals: counting their words too made real text worse. */
const COUNTED =
  ZONE.summary | ZONE.description | ZONE.opening | ZONE.head | ZONE.bodyOpening | ZONE.early | ZONE.wanted;
const MOST_WORDS = 250;
const PAIR_SALT = hashOf('_pair');

/** Words that are known by what they are: a profile is a set of attributes that many words share. */
export interface KnownWords {
  /** How many profiles there are; 0 is none. */
  readonly profiles: number;
  /** A word or pair by its key: twice its profile, 0 where it has none, plus 1 where it begins a known pair. */
  readonly entryOf: (key: number) => number;
  /** The same for each token's word, into `entries`. */
  readonly entriesOf: (tokens: Tokens, entries: Int32Array) => void;
  /** The numbers of a profile's attributes. */
  readonly attributesOf: (profile: number) => readonly number[];
}

/** Known words and pairs side by side: each one's profile, zones, and first and last token. */
export interface KnownList {
  count: number;
  readonly profile: Int32Array;
  readonly zones: Int32Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
}

/** The key of two words in a row. */
export function pairKey(first: number, second: number): number {
  return Math.imul(Math.imul(first ^ PAIR_SALT, 0x9e3779b1) ^ second, 0x85ebca6b);
}

const zoneScales = new Float64Array(ZONE_COUNT).fill(scaleOf(1));
const perToken = () => new Int32Array(2 * TOKEN_CAPACITY);
const profiles = perToken();
const zoneBits = perToken();
const froms = perToken();
const tos = perToken();
const list: KnownList = { count: 0, profile: profiles, zones: zoneBits, from: froms, to: tos };
const { hash, zone } = TOKENS;
const entries = new Int32Array(TOKEN_CAPACITY);
/** Whose words `entries` holds, of which reading. */
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

/** What is known of each token by itself; see `KnownWords.entryOf`. */
export function knownOf(tokens: Tokens, words: KnownWords): Int32Array {
  if (entered === words && reading === tokens.reading) return entries;
  words.entriesOf(tokens, entries);
  entered = words;
  reading = tokens.reading;
  return entries;
}

/** Every known word and pair, in reading order. The list is used again for the next text. */
export function listKnown(tokens: Tokens, words: KnownWords): KnownList {
  knownOf(tokens, words);
  const { summaryCount } = tokens;
  const count = Math.min(tokens.count, summaryCount + MOST_WORDS);
  list.count = 0;
  for (let at = 0; at < count; at += 1) {
    const entry = entries[at] as number;
    if (entry === 0) continue;
    const zones = (zone[at] as number) & COUNTED;
    if (entry > 1) add(entry >> 1, zones, at, at);
    if ((entry & 1) === 0 || at + 1 === count || at + 1 === summaryCount) continue;
    const pair = words.entryOf(pairKey(hash[at] as number, hash[at + 1] as number)) >> 1;
    if (pair !== 0) add(pair, zones, at, at + 1);
  }
  return list;
}

// biome-ignore lint/nursery/useMaxParams: called for every known word; an object for each call would cost more than the work.
function add(profile: number, zones: number, from: number, to: number): void {
  const at = list.count;
  profiles[at] = profile;
  zoneBits[at] = zones;
  froms[at] = from;
  tos[at] = to;
  list.count = at + 1;
}
