import { LONGEST_QUOTIENT } from '../../src/engine/model/packed';

/** Writes what the engine's `packed.ts` reads. */
export interface Packer {
  /** Whole numbers, 0 to 2^32 - 1, in the Rice code that takes the fewest bits. */
  readonly numbers: (values: readonly number[]) => void;
  /** Distinct 32-bit keys, in any order, after their count; returns the order in which they were written. */
  readonly keys: (keys: readonly number[]) => readonly number[];
  /** Signed bytes, small ones cheapest. */
  readonly bytes: (values: readonly number[]) => void;
  readonly text: () => string;
}

const PARAMETERS = Array.from({ length: 32 }, (_, low) => low);

function riceBits(value: number, low: number): number {
  const high = Math.floor(value / 2 ** low);
  return high < LONGEST_QUOTIENT ? high + 1 + low : LONGEST_QUOTIENT + 32;
}

function cheapest(values: readonly number[]): number {
  const bits = PARAMETERS.map((low) => values.reduce((sum, value) => sum + riceBits(value, low), 0));
  return bits.indexOf(Math.min(...bits));
}

const plain = (value: number, count: number): string => (count === 0 ? '' : value.toString(2).padStart(count, '0'));

function rice(value: number, low: number): string {
  const high = Math.floor(value / 2 ** low);
  if (high >= LONGEST_QUOTIENT) return '1'.repeat(LONGEST_QUOTIENT) + plain(value, 32);
  return `${'1'.repeat(high)}0${plain(value % 2 ** low, low)}`;
}

function toBase64(bits: string): string {
  const bytes = (bits.match(/.{1,8}/g) ?? []).map((byte) => Number.parseInt(byte.padEnd(8, '0'), 2));
  return Buffer.from(bytes).toString('base64').replace(/=+$/, '');
}

/** Starts an empty packing. */
export function newPacker(): Packer {
  const bits: string[] = [];
  const numbers = (values: readonly number[]): void => {
    const low = cheapest(values);
    bits.push(plain(low, 5), ...values.map((value) => rice(value, low)));
  };
  return {
    numbers,
    keys: (keys) => {
      const sorted = [...keys].sort((a, b) => (a >>> 0) - (b >>> 0));
      numbers([sorted.length]);
      numbers(sorted.map((key, at) => (key >>> 0) - (at === 0 ? 0 : (sorted[at - 1] as number) >>> 0)));
      return sorted;
    },
    bytes: (values) => numbers(values.map((value) => (value < 0 ? -value * 2 - 1 : value * 2))),
    text: () => toBase64(bits.join('')),
  };
}
