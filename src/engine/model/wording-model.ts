import { numberAt, openTable, type PackedTable, rowOf, type WordTable } from '../text/word-table';
import { type KnownWords, ZONE_COUNT } from './word-attributes';

/** Weights are kept for five outcomes; the sixth is what makes a row sum to 0. */
export const KEPT = 5;
/** Letters of five weights: the low six bits of each, then the two high bits of all. */
export const ROW_LETTERS = 7;
/** Letters of a known word: twice its profile, plus 1 where it begins a known pair. */
export const ENTRY_LETTERS = 2;
/** Most attributes that words of one profile share, a letter each. */
export const PROFILE_LETTERS = 7;
/** Fills the room of a profile with fewer attributes. */
export const NO_ATTRIBUTE = 63;
const PROFILE_NUMBERS = ZONE_COUNT * KEPT;

/** What training writes: tables and rows as letters, and what one step of a weight is worth, by block and by outcome. */
export interface PackedWording {
  readonly known: PackedTable;
  readonly terms: PackedTable;
  /** `PROFILE_LETTERS` for each profile, from 1 on. */
  readonly profiles: string;
  /** `ROW_LETTERS` for each attribute in each zone. */
  readonly attributes: string;
  readonly termSteps: readonly (readonly number[])[];
  readonly attributeSteps: readonly number[];
  /** The numbers of `SHARED_ATTRIBUTES`. */
  readonly shared: readonly number[];
}

/** Learned weights of words, each read when it is first needed. */
export interface WordingModel {
  readonly terms: WordTable;
  /** `weights[(row - 1) * KEPT + outcome]`, in steps of the term's block. */
  readonly weights: Int8Array;
  readonly termSteps: readonly (readonly number[])[];
  readonly known: KnownWords;
  /** Log-odds of profiles, `[profileAt(profile) + zone * KEPT + outcome]`. */
  readonly profileWeights: Float32Array;
  readonly profileAt: (profile: number) => number;
}

/** Opens the learned weights; nothing is unpacked before a text asks for it. */
export function openWording(packed: PackedWording): WordingModel {
  const { terms, termSteps } = packed;
  const weights = new Int8Array(terms.count * KEPT);
  const unpackTerm = (text: string, at: number, row: number) => unpackRow(text, at, weights.subarray(row * KEPT));
  return {
    terms: openTable(terms, unpackTerm),
    weights,
    termSteps,
    known: openKnown(packed),
    ...openProfiles(packed),
  };
}

function unpackRow(text: string, at: number, row: Int8Array): void {
  const high = numberAt(text, at + KEPT, 2);
  for (let outcome = 0; outcome < KEPT; outcome += 1)
    row[outcome] = (numberAt(text, at + outcome, 1) | (((high >> (2 * outcome)) & 3) << 6)) - 128;
}

function openKnown({ known, profiles, shared }: PackedWording): KnownWords {
  const entries = new Uint16Array(known.count);
  const table = openTable(known, (text, at, row) => {
    entries[row] = numberAt(text, at, ENTRY_LETTERS);
  });
  const attributesOf = attributesIn(profiles);
  const bits = new Uint8Array(profiles.length / PROFILE_LETTERS + 1);
  const read = (profile: number): number => {
    bits[profile] = attributesOf(profile).reduce((mask, one) => mask | bitOf(shared.indexOf(one)), 1);
    return bits[profile] as number;
  };
  return {
    entryOf: (key) => {
      const row = rowOf(table, key);
      return row === 0 ? 0 : (entries[row - 1] as number);
    },
    sharedOf: (profile) => (bits[profile] || read(profile)) >> 1,
  };
}

/** Bit 0 is left to tell a profile that has been read. */
function bitOf(shared: number): number {
  return shared < 0 ? 0 : 2 << shared;
}

function attributesIn(profiles: string): (profile: number) => readonly number[] {
  return (profile) => {
    const from = (profile - 1) * PROFILE_LETTERS;
    const all = Array.from({ length: PROFILE_LETTERS }, (_, at) => numberAt(profiles, from + at, 1));
    return all.filter((attribute) => attribute !== NO_ATTRIBUTE);
  };
}

/** A profile's weights are the sum of its attributes' weights, added up when it is first met. */
function openProfiles({
  profiles,
  attributes,
  attributeSteps,
}: PackedWording): Pick<WordingModel, 'profileWeights' | 'profileAt'> {
  const count = profiles.length / PROFILE_LETTERS + 1;
  const profileWeights = new Float32Array(count * PROFILE_NUMBERS);
  const isRead = new Uint8Array(count);
  const attributesOf = attributesIn(profiles);
  const bytes = new Int8Array(KEPT);
  const read = (profile: number): void => {
    isRead[profile] = 1;
    for (const attribute of attributesOf(profile))
      for (let zone = 0; zone < ZONE_COUNT; zone += 1) {
        unpackRow(attributes, (attribute * ZONE_COUNT + zone) * ROW_LETTERS, bytes);
        const row = profile * PROFILE_NUMBERS + zone * KEPT;
        for (let at = 0; at < KEPT; at += 1)
          profileWeights[row + at] =
            (profileWeights[row + at] as number) + (bytes[at] as number) * (attributeSteps[at] as number);
      }
  };
  return {
    profileWeights,
    profileAt: (profile) => {
      if (isRead[profile] === 0) read(profile);
      return profile * PROFILE_NUMBERS;
    },
  };
}
