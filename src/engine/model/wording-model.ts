import { COLUMN, forgetColumn, metWords } from '../text/met-words';
import { SHAPE } from '../text/tokens';
import { digitAt, openTable, type PackedTable, placeOf, type UnpackEntry, type WordTable } from '../text/word-table';
import type { KnownWords } from './word-attributes';
import { ofWordOrStem } from './word-stem';

/** Weights are kept for five outcomes; the sixth is what makes a row sum to 0. */
export const KEPT = 5;
/** Letters of five weights: the low six bits of each, then the two high bits of all. */
export const ROW_LETTERS = 7;
/** Bits of a known word: its profile. */
export const PROFILE_BITS = 10;
/** A term's weights are whole numbers from minus this to this, times one of `TERM_SCALES`, all written as one number. */
export const TERM_LEVEL = 3;
export const TERM_SCALES = [1, 2, 4, 7, 12, 22, 42] as const;
export const TERM_BITS = 17;
/** Stands between profiles; as a letter it would be attribute 63. */
export const PROFILE_END = '/';
/** The most attributes that there may be. */
export const MOST_ATTRIBUTES = 63;

/** What training writes: tables and rows as letters, and what one step of a weight is worth, by block and by outcome. */
export interface PackedWording {
  readonly known: PackedTable;
  readonly terms: PackedTable;
  /** Profiles from 1 on, a letter for each of their attributes, with `PROFILE_END` between them. */
  readonly profiles: string;
  /** `ROW_LETTERS` for each attribute in each zone. */
  readonly attributes: string;
  readonly termSteps: readonly (readonly number[])[];
  readonly attributeSteps: readonly number[];
}

/** Learned weights of words, each read when it is first needed. */
export interface WordingModel {
  /** A term's numbers: when it was last met, then its weights in steps of its block, see `weightAt`. */
  readonly terms: WordTable;
  readonly termSteps: readonly (readonly number[])[];
  readonly known: KnownWords;
  readonly packed: PackedWording;
}

const TERM_NUMBERS = 3;

/** Opens the learned weights; nothing is unpacked before a text asks for it. */
export function openWording(packed: PackedWording): WordingModel {
  const { terms, termSteps } = packed;
  const row = new Int8Array(KEPT);
  const unpackTerm: UnpackEntry = (meaning, numbers, place) => {
    readTerm(meaning, row);
    const [story, enabler, spike, task, defect] = row as unknown as [number, number, number, number, number];
    numbers[place + 1] = (story & 255) | ((enabler & 255) << 8) | ((spike & 255) << 16) | (task << 24);
    numbers[place + 2] = defect;
  };
  return {
    terms: openTable(terms, TERM_NUMBERS, unpackTerm),
    termSteps,
    known: openKnown(packed),
    packed,
  };
}

/** A term's weight for an outcome, by the place of its numbers: four signed bytes share one number. */
export function weightAt(numbers: Int32Array, place: number, outcome: number): number {
  const four = numbers[place + 1] as number;
  return outcome < 4 ? (four << (24 - 8 * outcome)) >> 24 : (numbers[place + 2] as number);
}

/** Undoes `numberOfTerm` of tools/train. */
function readTerm(meaning: number, row: Int8Array): void {
  const levels = 2 * TERM_LEVEL + 1;
  const scale = TERM_SCALES[Math.floor(meaning / levels ** KEPT)] as number;
  let left = meaning;
  for (let outcome = 0; outcome < KEPT; outcome += 1) {
    row[outcome] = ((left % levels) - TERM_LEVEL) * scale;
    left = Math.floor(left / levels);
  }
}

/** Whose entries stand in the rows of met words: there are more models than one only while one is trained. */
let entered: WordTable | null = null;

function openKnown({ known, profiles }: PackedWording): KnownWords {
  const table = openTable(known, 1, (profile, numbers, place) => {
    numbers[place] = profile;
  });
  const profileOf = (word: number): number => {
    const place = placeOf(table, word);
    return place === 0 ? 0 : (table.numbers[place] as number);
  };
  const profileOfMet = (word: number, shape: number): number =>
    (shape & SHAPE.form) === 0 ? profileOf(word) : ofWordOrStem(word, profileOf);
  let all: readonly string[] | null = null;
  const rows = (): readonly string[] => {
    all ??= profiles.split(PROFILE_END);
    return all;
  };
  return {
    get count() {
      return rows().length + 1;
    },
    profilesOf: ({ count, hash, row, shape }, found) => {
      if (entered !== null && entered !== table) forgetColumn(COLUMN.known);
      entered = table;
      for (let at = 0; at < count; at += 1) {
        const column = (row[at] as number) + COLUMN.known;
        // Plus 1: 0 says that nobody has asked yet.
        if (metWords[column] === 0) metWords[column] = 1 + profileOfMet(hash[at] as number, shape[at] as number);
        found[at] = (metWords[column] as number) - 1;
      }
    },
    attributesOf: (profile) => attributesIn(rows()[profile - 1] ?? ''),
  };
}

function attributesIn(letters: string): readonly number[] {
  return Array.from(letters, (_, at) => digitAt(letters, at));
}
