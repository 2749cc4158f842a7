import { TOKEN_CAPACITY, TOKENS, type Tokens } from '../text/tokens';
import { EARLY_WORDS, ZONE } from '../text/zones';

/**
 * Zone bits are counted from 0, those past this many do not count here; see `ZONE`. The parts of a statement and the criteria
 * are left to signals: counting their words too made real text worse.
 */
export const ZONE_COUNT = 7;
const COUNTED = 2 ** ZONE_COUNT - 1;
const MOST_WORDS = 250;
/** Those that hold one word. */
const ONE_WORD_ZONES = COUNTED & ~(ZONE.summary | ZONE.description | ZONE.early);

/** Words that are known by what they are: a profile is a set of attributes that many words share. */
export interface KnownWords {
  /** How many profiles there are; 0 is none. */
  readonly count: number;
  /** The profile of each token's word, 0 where it has none, into `profiles`. */
  readonly profilesOf: (tokens: Tokens, profiles: Int32Array) => void;
  /** The numbers of a profile's attributes. */
  readonly attributesOf: (profile: number) => readonly number[];
}

const zoneScales = new Float64Array(ZONE_COUNT).fill(scaleOf(1));
const { zone } = TOKENS;
/** The profile of each token as of the last `profilesIn`; of whose words, of which reading. */
export const PROFILES = new Int32Array(TOKEN_CAPACITY);
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
  if (entered === words && reading === tokens.reading) return PROFILES;
  words.profilesOf(tokens, PROFILES);
  entered = words;
  reading = tokens.reading;
  return PROFILES;
}

/** Tokens side by side that stand in one zone, by its place among those that count. */
export interface ZoneRanges {
  count: number;
  readonly zone: Int32Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
}

const perZone = () => new Int32Array(ZONE_COUNT);
/** The zones of the text that was last given to `readZones`. */
export const ZONES: ZoneRanges = { count: 0, zone: perZone(), from: perZone(), to: perZone() };
const { zone: rangeZones, from: rangeFroms, to: rangeTos } = ZONES;

/** Reads which tokens stand in which zone: three ranges, and the zones of one word each. */
export function readZones({ count, summaryCount }: Tokens): ZoneRanges {
  const end = Math.min(count, summaryCount + MOST_WORDS);
  ZONES.count = 0;
  addRange(ZONE.summary, 0, summaryCount);
  addRange(ZONE.description, summaryCount, end);
  addRange(ZONE.early, summaryCount, Math.min(end, summaryCount + EARLY_WORDS));
  for (let at = 0; at < end; at += 1)
    for (let bits = (zone[at] as number) & ONE_WORD_ZONES; bits !== 0; bits &= bits - 1)
      addRange(bits & -bits, at, at + 1);
  return ZONES;
}

function addRange(bit: number, from: number, to: number): void {
  const { count } = ZONES;
  rangeZones[count] = placeOfZone(bit);
  rangeFroms[count] = from;
  rangeTos[count] = to;
  ZONES.count = count + 1;
}
