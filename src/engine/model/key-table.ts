/** A hash table in typed arrays from 32-bit keys to numbers above 0. Most questions are about keys that are not there. */
export interface KeyTable {
  /** A key and its value side by side, so that both come with one read of memory. */
  readonly slots: Int32Array;
  /** One bit for each of many places: where a key's bit is off, the key is not there, and the slots need no look. */
  readonly filter: Int32Array;
}

const FILTER_SHIFT = 14;
const FILTER_BITS = 1 << (32 - FILTER_SHIFT);

/** Room for that many keys, at most half full. */
export function newKeyTable(count: number): KeyTable {
  let size = 16;
  while (size < count * 2) size *= 2;
  return { slots: new Int32Array(size * 2), filter: new Int32Array(FILTER_BITS / 32) };
}

/** Enters a key, over an earlier value of it. */
export function setKey({ slots, filter }: KeyTable, key: number, value: number): void {
  const mask = slots.length - 1;
  const mixed = Math.imul(key, 0x9e3779b1);
  const bit = mixed >>> FILTER_SHIFT;
  filter[bit >> 5] = (filter[bit >> 5] as number) | (1 << (bit & 31));
  let place = (mixed >>> 11) & mask & -2;
  while (slots[place + 1] !== 0 && slots[place] !== key) place = (place + 2) & mask;
  slots[place] = key;
  slots[place + 1] = value;
}

/** The value of a key, 0 where it is not there. */
export function lookUp({ slots, filter }: KeyTable, key: number): number {
  const mixed = Math.imul(key, 0x9e3779b1);
  const bit = mixed >>> FILTER_SHIFT;
  if ((((filter[bit >> 5] as number) >>> (bit & 31)) & 1) === 0) return 0;
  const mask = slots.length - 1;
  for (let place = (mixed >>> 11) & mask & -2; ; place = (place + 2) & mask) {
    const value = slots[place + 1] as number;
    if (value === 0 || slots[place] === key) return value;
  }
}
