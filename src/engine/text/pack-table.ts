import {
  FEWEST_KEY_BITS,
  FULLEST,
  GROUP,
  GROUP_LETTERS,
  LETTER_BITS,
  LETTERS,
  lettersOfEntry,
  mixKey,
  type PackedTable,
} from './word-table';

const MOST_SALTS = 2000;
/** Entries a bucket, on average, above which no salt is worth a try. */
const MOST_FILLED = 2;
/** Between so many buckets, as powers of two, a table takes the number that makes it shortest. */
const FEWEST_BITS = 10;
const MOST_BITS = 15;

/** A whole number as that many letters, the highest first. */
export function lettersOf(number: number, letters: number): string {
  if (number >= LETTERS.length ** letters) throw new Error(`${number} takes more than ${letters} letters`);
  let text = '';
  for (let left = number, at = 0; at < letters; at += 1, left = Math.floor(left / 64)) text = LETTERS[left % 64] + text;
  return text;
}

/** Whether every bucket has room with this salt, and all keys differ in the bits that are kept; then how many entries each bucket holds. */
function countsWith(keys: readonly number[], { bits, keyBits }: Shape, salt: number): Uint8Array | null {
  if (new Set(keys.map((key) => mixKey(key, salt) >>> (32 - keyBits))).size < keys.length) return null;
  const counts = new Uint8Array(1 << bits);
  for (const key of keys) {
    const bucket = mixKey(key, salt) >>> (32 - bits);
    counts[bucket] = (counts[bucket] as number) + 1;
    if ((counts[bucket] as number) > FULLEST) return null;
  }
  return counts;
}

/** What a table keeps: see `PackedTable`. */
type Shape = Pick<PackedTable, 'bits' | 'width' | 'keyBits'>;

interface Room {
  readonly bits: number;
  readonly salt: number;
  readonly counts: Uint8Array;
}

function roomFor(keys: readonly number[], shape: Shape): Room | null {
  const { bits } = shape;
  if (keys.length > 2 ** bits * MOST_FILLED) return null;
  for (let salt = 0; salt < MOST_SALTS; salt += 1) {
    const counts = countsWith(keys, shape, salt);
    if (counts !== null) return { bits, salt, counts };
  }
  return null;
}

/** The number of buckets that makes the shortest table, among those that have room for all keys. */
function shortest(keys: readonly number[], { width, keyBits }: Omit<Shape, 'bits'>): Room {
  const sizeOf = (bits: number): number => headLetters(bits) + keys.length * lettersOfEntry({ bits, width, keyBits });
  const choices = Array.from({ length: MOST_BITS - FEWEST_BITS + 1 }, (_, at) => FEWEST_BITS + at);
  for (const bits of choices.sort((one, other) => sizeOf(one) - sizeOf(other))) {
    const room = roomFor(keys, { bits, width, keyBits });
    if (room !== null) return room;
  }
  throw new Error(`${keys.length} keys do not fit into ${2 ** MOST_BITS} buckets: give the table more`);
}

function headLetters(bits: number): number {
  return 2 ** bits * (GROUP_LETTERS / GROUP + 1 / 2);
}

function headOf(counts: Uint8Array): string {
  let before = 0;
  let groups = '';
  let pairs = '';
  for (const [bucket, count] of counts.entries()) {
    if (bucket % GROUP === 0) groups += lettersOf(before, GROUP_LETTERS);
    if (bucket % 2 === 0) pairs += LETTERS[count * 8 + (counts[bucket + 1] as number)];
    before += count;
  }
  return groups + pairs;
}

/**
 * What `word-table.ts` reads: keys with whole numbers of `width` bits, 24 at most. With fewer `keyBits` than 32 a table is
 * shorter, and a key that was not put in is found once in some thousand times: for weights, not for what is quoted as seen.
 */
export function packTable(entries: ReadonlyMap<number, number>, width: number, keyBits = 32): PackedTable {
  if (keyBits < FEWEST_KEY_BITS)
    throw new Error(`${keyBits} bits of a key are too few: keep ${FEWEST_KEY_BITS} or more`);
  const { bits, salt, counts } = shortest([...entries.keys()], { width, keyBits });
  const mixed = (key: number): number => mixKey(key, salt) >>> 0;
  const keys = [...entries.keys()].sort((one, other) => mixed(one) - mixed(other));
  const letters = lettersOfEntry({ bits, width, keyBits });
  const unit = 2 ** (letters * LETTER_BITS - (keyBits - bits));
  const restOf = (key: number): number => (mixed(key) % 2 ** (32 - bits)) >>> (32 - keyBits);
  const body = keys.map((key) => lettersOf(restOf(key) * unit + meaningOf(key), letters)).join('');
  return { bits, salt, count: keys.length, width, keyBits, text: headOf(counts) + body };

  function meaningOf(key: number): number {
    const meaning = entries.get(key) as number;
    if (meaning >= 2 ** width) throw new Error(`${meaning} takes more than ${width} bits`);
    return meaning;
  }
}
