/** Writes what the engine's `packed.ts` reads. */
export interface Packer {
  readonly number: (value: number) => void;
  /** Distinct 32-bit keys, in any order; returns the order in which they were written. */
  readonly keys: (keys: readonly number[]) => readonly number[];
  readonly byte: (value: number) => void;
  readonly text: () => string;
}

/** Starts an empty packing. */
export function newPacker(): Packer {
  const bytes: number[] = [];
  const number = (value: number): void => {
    let left = value;
    while (left >= 128) {
      bytes.push((left % 128) + 128);
      left = Math.floor(left / 128);
    }
    bytes.push(left);
  };
  return {
    number,
    keys: (keys) => {
      const sorted = [...keys].sort((a, b) => (a >>> 0) - (b >>> 0));
      let last = 0;
      number(sorted.length);
      for (const key of sorted) {
        number((key >>> 0) - last);
        last = key >>> 0;
      }
      return sorted;
    },
    byte: (value) => {
      bytes.push(value & 255);
    },
    text: () => Buffer.from(bytes).toString('base64').replace(/=+$/, ''),
  };
}
