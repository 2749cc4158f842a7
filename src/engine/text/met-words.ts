import { hashesOf } from './word-hash';

const ROWS = 8192;
const COLUMNS = 8;
/** Shifts a mixed hash to a row. */
const SHIFT = 19;
const MIXER = 0x9e3779b1;
/** With more, rows would stand too close; the words of one text still find room. */
const MOST_MET = 4000;

/** The columns of a row. All but the first hold 0 until somebody asks for them. */
export const COLUMN = {
  /** The word's hash; 0 where the row is free. */
  hash: 0,
  /** The sets of small words that it belongs to, one bit each; see `smallWords`. */
  sets: 1,
  /** Belongs to `signals/finders-book.ts`. */
  node: 2,
  /** Belongs to `model/word-attributes.ts`. */
  known: 3,
  /** Belong to `model/word-terms.ts`: one for each of its blocks. */
  summaryTerm: 4,
  descriptionTerm: 5,
  earlyTerm: 6,
} as const;

/**
 * Words met in this text and in those before it, a row each, so that what tables know of a word is looked up once and not
 * wherever it stands: texts repeat words. One row more stands for what is no word: an address, the end of the text.
 */
export const metWords = new Int32Array((ROWS + 1) * COLUMNS);
let count = 0;

/** Forgets all words when too many have been met. To be called before a text is read: rows hold until the next one is. */
export function makeRoom(): void {
  if (count >= MOST_MET) forget();
}

function forget(): void {
  metWords.fill(0);
  count = 0;
}

/** Forgets what one column holds, for an owner that comes after another one. */
export function forgetColumn(column: number): void {
  for (let row = 0; row < metWords.length; row += COLUMNS) metWords[row + column] = 0;
}

/** Where the row of a word begins in `metWords`. */
export function rowOf(hash: number): number {
  if (hash === 0) return ROWS * COLUMNS;
  let row = (Math.imul(hash, MIXER) >>> SHIFT) * COLUMNS;
  while (metWords[row] !== hash) {
    if (metWords[row] === 0) return enter(hash, row);
    row = (row + COLUMNS) & (ROWS * COLUMNS - 1);
  }
  return row;
}

function enter(hash: number, row: number): number {
  count += 1;
  metWords[row] = hash;
  hashes ??= hashAll();
  metWords[row + COLUMN.sets] = hashes.get(hash) ?? 0;
  return row;
}

/** Small words that code asks for by name, "to" or "the": one bit in the rows of those that belong to it. */
export type SmallWords = number;

const sets: string[] = [];
/** All bits of a hash; made when the first word is met. */
let hashes: ReadonlyMap<number, number> | null = null;

/** A set of words in lower case, parted by single spaces. */
export function smallWords(words: string): SmallWords {
  if (hashes !== null) forget();
  hashes = null;
  return 1 << (sets.push(words) - 1);
}

function hashAll(): ReadonlyMap<number, number> {
  const all = new Map<number, number>();
  for (let at = 0; at < sets.length; at += 1)
    for (const hash of hashesOf(sets[at] as string)) all.set(hash, (all.get(hash) ?? 0) | (1 << at));
  return all;
}
