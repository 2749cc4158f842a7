/** A hash table in typed arrays from 32-bit keys to numbers above 0. */
export interface KeyTable {
  readonly keys: Int32Array;
  readonly values: Int32Array;
}

/** Room for that many keys, at most half full. */
export function newKeyTable(count: number): KeyTable {
  let size = 16;
  while (size < count * 2) size *= 2;
  return { keys: new Int32Array(size), values: new Int32Array(size) };
}

/** Enters a key, over an earlier value of it. */
export function setKey({ keys, values }: KeyTable, key: number, value: number): void {
  const mask = keys.length - 1;
  let place = spread(key) & mask;
  while (values[place] !== 0 && keys[place] !== key) place = (place + 1) & mask;
  keys[place] = key;
  values[place] = value;
}

/** The value of a key, 0 where it is not there. */
export function lookUp({ keys, values }: KeyTable, key: number): number {
  const mask = keys.length - 1;
  for (let place = spread(key) & mask; ; place = (place + 1) & mask) {
    const value = values[place] as number;
    if (value === 0 || keys[place] === key) return value;
  }
}

function spread(key: number): number {
  return Math.imul(key, 0x9e3779b1) >>> 12;
}
