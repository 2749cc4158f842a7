const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** After so many ones, a number is not worth its quotient: 32 plain bits follow. */
export const LONGEST_QUOTIENT = 24;

/** Reads what `tools/train` packs: lists of whole numbers in Rice code, each list with the parameter that suits it. */
export interface Unpacked {
  readonly bytes: Uint8Array;
  /** The next bit. */
  at: number;
}

/** Opens packed text (base64 without padding). */
export function unpack(text: string): Unpacked {
  const code = new Uint8Array(128);
  for (let at = 0; at < LETTERS.length; at += 1) code[LETTERS.charCodeAt(at)] = at;
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4) + 1);
  let held = 0;
  let bits = 0;
  let next = 0;
  for (let at = 0; at < text.length; at += 1) {
    held = ((held << 6) | (code[text.charCodeAt(at)] as number)) & 0xfff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[next] = held >> bits;
    next += 1;
  }
  return { bytes, at: 0 };
}

/** The next `count` whole numbers, 0 to 2^32 - 1. */
export function nextNumbers(from: Unpacked, count: number): Uint32Array {
  const numbers = new Uint32Array(count);
  const low = nextBits(from, 5);
  for (let at = 0; at < count; at += 1) numbers[at] = nextRice(from, low);
  return numbers;
}

/** The next whole number, 0 to 2^32 - 1. */
export function nextNumber(from: Unpacked): number {
  return nextNumbers(from, 1)[0] as number;
}

/** The next `count` keys, which rise when read as unsigned numbers. */
export function nextKeys(from: Unpacked, count: number): Int32Array {
  const keys = Int32Array.from(nextNumbers(from, count), (step) => step | 0);
  for (let at = 1; at < count; at += 1) keys[at] = ((keys[at - 1] as number) + (keys[at] as number)) | 0;
  return keys;
}

/** The next `count` signed bytes. */
export function nextBytes(from: Unpacked, count: number): Int8Array {
  return Int8Array.from(nextNumbers(from, count), (folded) => (folded >>> 1) ^ -(folded & 1));
}

function nextRice(from: Unpacked, low: number): number {
  let high = 0;
  while (nextBit(from) === 1) {
    high += 1;
    if (high === LONGEST_QUOTIENT) return nextBits(from, 32);
  }
  return high * 2 ** low + nextBits(from, low);
}

function nextBit(from: Unpacked): number {
  const { bytes, at } = from;
  from.at = at + 1;
  return ((bytes[at >> 3] as number) >> (7 - (at & 7))) & 1;
}

function nextBits(from: Unpacked, count: number): number {
  let value = 0;
  for (let left = count; left > 0; ) {
    const here = 8 - (from.at & 7);
    const taken = Math.min(left, here);
    const bits = ((from.bytes[from.at >> 3] as number) >> (here - taken)) & ((1 << taken) - 1);
    value = value * 2 ** taken + bits;
    from.at += taken;
    left -= taken;
  }
  return value;
}
