/** Words and phrases under 32-bit keys, packed as text by `packTable`; docs/decisions/0003 draws it. */
export interface PackedTable {
  readonly text: string;
  /** Entries stand in 2 to this many buckets. */
  readonly bits: number;
  /** Mixed into every key, so that no bucket overflows. */
  readonly salt: number;
  readonly count: number;
  /** Letters of an entry after its key. */
  readonly width: number;
}

/**
 * A packed table that is being read: a bucket is unpacked when it is first asked for, so that opening a table costs
 * nothing and the first text pays for its own words alone.
 */
export interface WordTable {
  readonly packed: PackedTable;
  readonly shift: number;
  readonly restLetters: number;
  /** By bucket: 0 while it is packed, then bit 0 and one bit for each entry. Most questions end here. */
  readonly sieve: Int32Array;
  /** By bucket: its first row times 8, plus how many it has. */
  readonly span: Int32Array;
  /** By row: what is left of the key. */
  readonly rests: Int32Array;
  readonly unpack: UnpackEntry;
}

/** Told of each entry when its bucket is unpacked: where its letters stand, and its row. */
export type UnpackEntry = (text: string, at: number, row: number) => void;

/** Base64's alphabet: each letter stands for six bits. */
export const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
/** Every so many buckets the text says how many entries stand before. */
export const GROUP = 16;
/** Letters of such a number: up to 262,143 entries. */
export const GROUP_LETTERS = 3;
/** What a bucket can hold: two such numbers make one letter. */
export const FULLEST = 7;
const MIXER = 0x9e3779b1;

const digits = new Uint8Array(128);
for (let at = 0; at < LETTERS.length; at += 1) digits[LETTERS.charCodeAt(at)] = at;

/** The whole number that some letters stand for, the highest first. */
export function numberAt(text: string, at: number, letters: number): number {
  let number = 0;
  for (let next = at; next < at + letters; next += 1)
    number = (number << 6) | (digits[text.charCodeAt(next)] as number);
  return number;
}

/** Where a key goes: its first bits choose the bucket, the rest tells it from the others there. */
export function mixKey(key: number, salt: number): number {
  return Math.imul(key ^ salt, MIXER);
}

/** How many letters keep what a bucket's number does not say of a key. */
export function restLettersOf(bits: number): number {
  return Math.ceil((32 - bits) / 6);
}

/** Opens a packed table; reads nothing of it yet. */
export function openTable(packed: PackedTable, unpack: UnpackEntry): WordTable {
  const { bits, count } = packed;
  return {
    packed,
    shift: 32 - bits,
    restLetters: restLettersOf(bits),
    sieve: new Int32Array(1 << bits),
    span: new Int32Array(1 << bits),
    rests: new Int32Array(count),
    unpack,
  };
}

/** The row of a key, counted from 1; 0 where it is not in the table. */
export function rowOf(table: WordTable, key: number): number {
  const mixed = Math.imul(key ^ table.packed.salt, MIXER);
  const bucket = mixed >>> table.shift;
  let sieve = table.sieve[bucket] as number;
  if (sieve === 0) sieve = unpackBucket(table, bucket);
  return ((sieve >>> (mixed & 31)) & 1) === 0 ? 0 : rowIn(table, bucket, mixed & ((1 << table.shift) - 1));
}

function rowIn({ span, rests }: WordTable, bucket: number, rest: number): number {
  const held = span[bucket] as number;
  const end = (held >> 3) + (held & 7);
  for (let row = held >> 3; row < end; row += 1) if (rests[row] === rest) return row + 1;
  return 0;
}

function unpackBucket(table: WordTable, bucket: number): number {
  const { packed, restLetters, rests, unpack } = table;
  const { text, width } = packed;
  const buckets = table.sieve.length;
  const counts = (buckets / GROUP) * GROUP_LETTERS;
  const first = bucket & -GROUP;
  let row = numberAt(text, (first / GROUP) * GROUP_LETTERS, GROUP_LETTERS);
  for (let before = first; before < bucket; before += 1) row += countAt(text, counts, before);
  const count = countAt(text, counts, bucket);
  table.span[bucket] = row * 8 + count;
  let at = counts + buckets / 2 + row * (restLetters + width);
  let sieve = 1;
  for (const end = row + count; row < end; row += 1) {
    const rest = numberAt(text, at, restLetters);
    rests[row] = rest;
    sieve |= 1 << (rest & 31);
    unpack(text, at + restLetters, row);
    at += restLetters + width;
  }
  table.sieve[bucket] = sieve;
  return sieve;
}

/** Two buckets share a letter, the even one in its high half. */
function countAt(text: string, counts: number, bucket: number): number {
  const both = digits[text.charCodeAt(counts + (bucket >> 1))] as number;
  return (bucket & 1) === 0 ? both >> 3 : both & 7;
}
