import { FULLEST, GROUP, GROUP_LETTERS, LETTERS, mixKey, type PackedTable, restLettersOf } from './word-table';

const MOST_SALTS = 10_000;
/** Above so many entries a bucket more costs less than a longer rest of each key. */
const MANY = 6000;

/** A whole number as that many letters, the highest first. */
export function lettersOf(number: number, letters: number): string {
  let text = '';
  for (let left = number, at = 0; at < letters; at += 1, left = Math.floor(left / 64)) text = LETTERS[left % 64] + text;
  return text;
}

/** Whether every bucket has room with this salt; then how many entries each one holds. */
function countsWith(keys: readonly number[], bits: number, salt: number): Uint8Array | null {
  const counts = new Uint8Array(1 << bits);
  for (const key of keys) {
    const bucket = mixKey(key, salt) >>> (32 - bits);
    counts[bucket] = (counts[bucket] as number) + 1;
    if ((counts[bucket] as number) > FULLEST) return null;
  }
  return counts;
}

function roomFor(keys: readonly number[], bits: number): { readonly salt: number; readonly counts: Uint8Array } {
  for (let salt = 0; salt < MOST_SALTS; salt += 1) {
    const counts = countsWith(keys, bits, salt);
    if (counts !== null) return { salt, counts };
  }
  throw new Error(`${keys.length} keys do not fit into ${1 << bits} buckets: give the table more`);
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

/** What `word-table.ts` reads; each entry has `width` letters of its own. */
export function packTable(entries: ReadonlyMap<number, string>, width: number): PackedTable {
  const bits = entries.size > MANY ? 14 : 12;
  const { salt, counts } = roomFor([...entries.keys()], bits);
  const mixed = (key: number): number => mixKey(key, salt) >>> 0;
  const keys = [...entries.keys()].sort((one, other) => mixed(one) - mixed(other));
  const letters = restLettersOf(bits);
  const body = keys.map((key) => lettersOf(mixed(key) % 2 ** (32 - bits), letters) + entries.get(key)).join('');
  return { bits, salt, count: keys.length, width, text: headOf(counts) + body };
}
