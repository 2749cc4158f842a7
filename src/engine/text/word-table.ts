/** Words and phrases under 32-bit keys, packed as text by `packTable`; docs/decisions/0003 draws it. */
export interface PackedTable {
  readonly text: string;
  /** Entries stand in 2 to this many buckets. */
  readonly bits: number;
  /** Mixed into every key, so that no bucket overflows. */
  readonly salt: number;
  readonly count: number;
  /** Bits of what an entry means, see `lettersOfEntry`. */
  readonly width: number;
  /** How many bits of a mixed key are kept, the first ones: with all 32 nothing is found that was not put in. */
  readonly keyBits: number;
}

const KEY_BITS = 32;
/** The sieve asks three bits that every table keeps. */
const SIEVE_SHIFT = 6;
/** The fewest bits of a key that a table may keep. */
export const FEWEST_KEY_BITS = KEY_BITS - SIEVE_SHIFT;

/**
 * A packed table that is being read: an entry is unpacked when it is first found, so that opening a table costs nothing and
 * the first text pays for its own words alone.
 */
export interface WordTable {
  readonly packed: PackedTable;
  readonly salt: number;
  readonly shift: number;
  /** Bits at the end of a mixed key that the table leaves out. */
  readonly dropped: number;
  /** By bucket: three bits of each key there as one of eight bits; all bits of a bucket that has not been read. */
  readonly sieve: Uint8Array;
  /** By bucket, 0 until it is read: how many rows it has, and the first of them. */
  readonly heads: Int32Array;
  /** By row, `stride` numbers side by side: what is left of the key, then what the entry holds. */
  readonly numbers: Int32Array;
  readonly stride: number;
  readonly unpack: UnpackEntry;
}

/** Told of an entry when it is first found: what it means, and where its numbers go. */
export type UnpackEntry = (meaning: number, numbers: Int32Array, place: number) => void;

/** Bits that a letter stands for. */
export const LETTER_BITS = 6;
/**
 * Each letter stands for six bits: base64's alphabet but for one. A backtick keeps minifiers from writing tables as templates,
 * which the scanner of V8 takes several times as long for as for strings.
 */
export const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789`/';
/** Every so many buckets the text says how many entries stand before. */
export const GROUP = 16;
/** Letters of such a number: up to 262,143 entries. */
export const GROUP_LETTERS = 3;
/** What a bucket can hold: two such numbers make one letter. */
export const FULLEST = 7;
const MIXER = 0x9e3779b1;
const IS_READ = 1;
const COUNT_SHIFT = 1;
const FIRST_SHIFT = 4;
/** Marks the key of an entry that has not been unpacked yet. */
const PACKED = 1 << 30;

const digits = new Uint8Array(128);
for (let at = 0; at < LETTERS.length; at += 1) digits[LETTERS.charCodeAt(at)] = at;

/** What one letter stands for. */
export function digitAt(text: string, at: number): number {
  return digits[text.charCodeAt(at)] as number;
}

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

/** Letters of an entry: what its bucket does not say of its key in the first bits, what it means in the last. */
export function lettersOfEntry({ bits, width, keyBits }: Pick<PackedTable, 'bits' | 'width' | 'keyBits'>): number {
  return Math.ceil((keyBits - bits + width) / LETTER_BITS);
}

/** Opens a packed table whose entries unpack to so many numbers; reads nothing of it yet. */
export function openTable(packed: PackedTable, size: number, unpack: UnpackEntry): WordTable {
  const { bits, count, salt, keyBits } = packed;
  return {
    packed,
    salt,
    shift: KEY_BITS - bits,
    dropped: KEY_BITS - keyBits,
    sieve: new Uint8Array(1 << bits).fill(255),
    heads: new Int32Array(1 << bits),
    numbers: new Int32Array(count * (1 + size)),
    stride: 1 + size,
    unpack,
  };
}

/**
 * Where a key's numbers begin in `numbers`; 0 where it is not in the table. Most questions end at the sieve, which is small
 * enough to stay in the processor's nearest memory: fetching it is what look-ups wait for.
 */
export function placeOf(table: WordTable, key: number): number {
  const mixed = Math.imul(key ^ table.salt, MIXER);
  const bits = table.sieve[mixed >>> table.shift] as number;
  return (bits & (1 << ((mixed >>> SIEVE_SHIFT) & 7))) === 0 ? 0 : placeIn(table, mixed);
}

/** The most keys that can be asked for at once. */
const MOST_ASKED = 2048;
const askedAt = new Int32Array(MOST_ASKED);
const askedKey = new Int32Array(MOST_ASKED);

/** Which of many keys are in a table, and where: `at[i]` is a key's index among those asked for, `place[i]` as in `placeOf`. */
export interface Places {
  count: number;
  readonly at: Int32Array;
  readonly place: Int32Array;
}

/** Room for the answers to one question. */
export function emptyPlaces(): Places {
  return { count: 0, at: new Int32Array(MOST_ASKED), place: new Int32Array(MOST_ASKED) };
}

/**
 * `placeOf` for many keys, most of which are not there: first the sieve for all, without a branch that a processor would
 * guess wrong each third time, then the rest for those that are left.
 */
// biome-ignore lint/nursery/useMaxParams: one list is asked for, the other is filled.
export function placesOf(table: WordTable, keys: Int32Array, count: number, found: Places): void {
  const { sieve, shift, salt } = table;
  let kept = 0;
  for (let at = 0; at < count; at += 1) {
    const mixed = Math.imul((keys[at] as number) ^ salt, MIXER);
    askedAt[kept] = at;
    askedKey[kept] = mixed;
    kept += ((sieve[mixed >>> shift] as number) >> ((mixed >>> SIEVE_SHIFT) & 7)) & 1;
  }
  found.count = 0;
  for (let at = 0; at < kept; at += 1) {
    const place = placeIn(table, askedKey[at] as number);
    found.at[found.count] = askedAt[at] as number;
    found.place[found.count] = place;
    if (place !== 0) found.count += 1;
  }
}

function placeIn(table: WordTable, mixed: number): number {
  const { heads, numbers, stride, shift, dropped } = table;
  const bucket = mixed >>> shift;
  const rest = (mixed & ((1 << shift) - 1)) >>> dropped;
  if (heads[bucket] === 0) readBucket(table, bucket);
  const head = heads[bucket] as number;
  let place = (head >>> FIRST_SHIFT) * stride;
  for (let left = (head >>> COUNT_SHIFT) & FULLEST; left > 0; left -= 1, place += stride) {
    if (numbers[place] === rest) return place + 1;
    if (numbers[place] === (rest | PACKED)) return unpackRow(table, place, rest);
  }
  return 0;
}

/** Reads the keys of a bucket; what its entries hold is left where it is until one of them is asked for. */
function readBucket({ packed, shift, dropped, numbers, heads, sieve, stride }: WordTable, bucket: number): void {
  const { text } = packed;
  const letters = lettersOfEntry(packed);
  const ofKey = Math.ceil((shift - dropped) / LETTER_BITS);
  const first = firstRow(packed, bucket);
  const count = countAt(packed, bucket);
  let entry = entriesFrom(packed) + first * letters;
  let bits = 0;
  for (let place = first * stride; place < (first + count) * stride; place += stride, entry += letters) {
    // What `numberAt` does: called for every key, it would be compiled twice before the first text is read.
    let key = 0;
    for (let at = entry; at < entry + ofKey; at += 1)
      key = (key << LETTER_BITS) | (digits[text.charCodeAt(at)] as number);
    const rest = key >> (ofKey * LETTER_BITS - shift + dropped);
    numbers[place] = rest | PACKED;
    bits |= 1 << ((rest >> (SIEVE_SHIFT - dropped)) & 7);
  }
  sieve[bucket] = bits;
  heads[bucket] = IS_READ | (count << COUNT_SHIFT) | (first << FIRST_SHIFT);
}

function unpackRow({ packed, numbers, stride, unpack }: WordTable, place: number, rest: number): number {
  const letters = Math.ceil(packed.width / LETTER_BITS);
  const end = entriesFrom(packed) + (place / stride + 1) * lettersOfEntry(packed);
  numbers[place] = rest;
  unpack(numberAt(packed.text, end - letters, letters) & ((1 << packed.width) - 1), numbers, place + 1);
  return place + 1;
}

function entriesFrom({ bits }: PackedTable): number {
  return countsFrom(bits) + (1 << bits) / 2;
}

function countsFrom(bits: number): number {
  return ((1 << bits) / GROUP) * GROUP_LETTERS;
}

type Heads = Pick<PackedTable, 'text' | 'bits'>;

/** How many entries stand in the buckets before one: what its group says, and two buckets a letter from there on. */
function firstRow({ text, bits }: Heads, bucket: number): number {
  const group = bucket & -GROUP;
  let row = numberAt(text, (group / GROUP) * GROUP_LETTERS, GROUP_LETTERS);
  const counts = countsFrom(bits);
  for (let at = counts + group / 2; at < counts + (bucket >> 1); at += 1) {
    const both = digits[text.charCodeAt(at)] as number;
    row += (both >> 3) + (both & 7);
  }
  return (bucket & 1) === 0 ? row : row + countAt({ text, bits }, bucket - 1);
}

/** How many entries a bucket has: two buckets share a letter, the even one in its high half. */
function countAt({ text, bits }: Heads, bucket: number): number {
  const both = digits[text.charCodeAt(countsFrom(bits) + (bucket >> 1))] as number;
  return (bucket & 1) === 0 ? both >> 3 : both & 7;
}
