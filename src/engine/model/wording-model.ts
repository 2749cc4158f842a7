import { type KeyTable, lookUp, newKeyTable, setKey } from './key-table';
import { nextKeys, nextNumber, nextNumbers, type Unpacked, unfold, unpack } from './packed';
import { BLOCKS } from './terms';
import { type KnownWords, ZONE_COUNT } from './word-attributes';

/** Weights are kept for five outcomes; the sixth is what makes a row sum to 0. */
export const KEPT = 5;

/** What training writes: bytes as text, and what one step of a byte is worth, by block and by outcome. */
export interface PackedWording {
  readonly data: string;
  readonly termSteps: readonly (readonly number[])[];
  readonly attributeSteps: readonly number[];
  /** The numbers of `SHARED_ATTRIBUTES`. */
  readonly shared: readonly number[];
}

/** Learned weights of words, ready for look-up. */
export interface WordingModel {
  /** Key of a term to its row, counted from 1. */
  readonly rows: KeyTable;
  /** `weights[(row - 1) * KEPT + outcome]`, in steps of the term's block. */
  readonly weights: Int8Array;
  readonly termSteps: readonly (readonly number[])[];
  readonly known: KnownWords;
  /** Log-odds of a profile, `[zone * KEPT + outcome]`. */
  readonly profileRow: (profile: number) => Float32Array;
}

/** Unpacks the learned weights; done once, when the engine loads. */
export function openWording(packed: PackedWording): WordingModel {
  const from = unpack(packed.data);
  const profiles = readProfiles(from);
  const known = { entryOf: readKnownWords(from), sharedOf: sharedOf(profiles, packed.shared) };
  const profileRow = readProfileRows(from, profiles, packed.attributeSteps);
  return { ...readTerms(from), termSteps: packed.termSteps, known, profileRow };
}

function readProfiles(from: Unpacked): readonly Int8Array[] {
  const lengths = nextNumbers(from, nextNumber(from));
  const attributes = Int8Array.from(
    nextNumbers(
      from,
      lengths.reduce((sum, length) => sum + length, 0),
    ),
  );
  let next = 0;
  return [
    new Int8Array(0),
    ...Array.from(lengths, (length) => {
      next += length;
      return attributes.subarray(next - length, next);
    }),
  ];
}

/** Rows of `KEPT` bytes, written outcome by outcome. */
function readRows(from: Unpacked, count: number): Int8Array {
  const rows = new Int8Array(count * KEPT);
  for (let outcome = 0; outcome < KEPT; outcome += 1) {
    const column = nextNumbers(from, count);
    for (let row = 0, at = outcome; row < count; row += 1, at += KEPT) rows[at] = unfold(column[row] as number);
  }
  return rows;
}

function readKnownWords(from: Unpacked): KnownWords['entryOf'] {
  const keys = nextKeys(from, nextNumber(from));
  const entries = nextNumbers(from, keys.length);
  const table = newKeyTable(keys.length);
  for (let at = 0; at < keys.length; at += 1) setKey(table, keys[at] as number, entries[at] as number);
  return (key) => lookUp(table, key);
}

function sharedOf(profiles: readonly Int8Array[], shared: readonly number[]): KnownWords['sharedOf'] {
  const bits = Uint8Array.from(profiles, (profile) =>
    shared.reduce((mask, attribute, at) => (profile.includes(attribute) ? mask | (1 << at) : mask), 0),
  );
  return (profile) => bits[profile] ?? 0;
}

/** A profile's weights are the sum of its attributes' weights, added up when it is first met. */
function readProfileRows(
  from: Unpacked,
  profiles: readonly Int8Array[],
  steps: readonly number[],
): WordingModel['profileRow'] {
  const attributes = nextNumber(from);
  const bytes = readRows(from, attributes * ZONE_COUNT);
  const rows: (Float32Array | undefined)[] = [];
  const add = (profile: number): Float32Array => {
    const row = new Float32Array(ZONE_COUNT * KEPT);
    for (const attribute of profiles[profile] ?? [])
      for (let at = 0; at < row.length; at += 1)
        row[at] = (row[at] as number) + (bytes[attribute * row.length + at] as number) * (steps[at % KEPT] as number);
    rows[profile] = row;
    return row;
  };
  return (profile) => rows[profile] ?? add(profile);
}

function readTerms(from: Unpacked): Pick<WordingModel, 'rows' | 'weights'> {
  const lists = BLOCKS.map(() => {
    const keys = nextKeys(from, nextNumber(from));
    return { keys, bytes: readRows(from, keys.length) };
  });
  const total = lists.reduce((sum, { keys }) => sum + keys.length, 0);
  const rows = newKeyTable(total);
  const weights = new Int8Array(total * KEPT);
  let row = 0;
  for (const { keys, bytes } of lists) {
    weights.set(bytes, row * KEPT);
    for (let at = 0; at < keys.length; at += 1) {
      row += 1;
      setKey(rows, keys[at] as number, row);
    }
  }
  return { rows, weights };
}
