const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** After so many ones, a number is not worth its quotient: 32 plain bits follow. */
export const LONGEST_QUOTIENT = 24;

const PARAMETER_BITS = 5;

/** Reads what `tools/train` packs: lists of whole numbers in Rice code, each list with the parameter that suits it. */
export interface Unpacked {
  readonly bytes: Uint8Array;
  /** The next bit. */
  at: number;
}

/** Opens packed text (base64 without padding), four letters a turn: this is much of the engine's first moment. */
export function unpack(text: string): Unpacked {
  const code = new Uint8Array(128);
  for (let at = 0; at < LETTERS.length; at += 1) code[LETTERS.charCodeAt(at)] = at;
  const bytes = new Uint8Array(Math.ceil(text.length / 4) * 3);
  const whole = text.padEnd(Math.ceil(text.length / 4) * 4, 'A');
  for (let at = 0, next = 0; at < whole.length; at += 4, next += 3) {
    const held =
      ((code[whole.charCodeAt(at)] as number) << 18) |
      ((code[whole.charCodeAt(at + 1)] as number) << 12) |
      ((code[whole.charCodeAt(at + 2)] as number) << 6) |
      (code[whole.charCodeAt(at + 3)] as number);
    bytes[next] = held >> 16;
    bytes[next + 1] = held >> 8;
    bytes[next + 2] = held;
  }
  return { bytes, at: 0 };
}

/**
 * The next `count` whole numbers, 0 to 2^32 - 1. One loop over whole numbers: what runs once, at the start, runs without
 * the compiler's help, and a fraction in between would be a new object each time.
 */
export function nextNumbers(from: Unpacked, count: number): Uint32Array {
  const { bytes } = from;
  const numbers = new Uint32Array(count);
  const low = nextBits(from, PARAMETER_BITS);
  let at = from.at;
  for (let index = 0; index < count; index += 1) {
    let high = 0;
    while (high < LONGEST_QUOTIENT && (((bytes[at >> 3] as number) >> (7 - (at & 7))) & 1) === 1) {
      high += 1;
      at += 1;
    }
    from.at = high < LONGEST_QUOTIENT ? at + 1 : at;
    numbers[index] = high < LONGEST_QUOTIENT ? (high << low) | nextBits(from, low) : nextBits(from, 32);
    at = from.at;
  }
  return numbers;
}

/** The next whole number, 0 to 2^32 - 1. */
export function nextNumber(from: Unpacked): number {
  return nextNumbers(from, 1)[0] as number;
}

/** The next `count` keys, which rise when read as unsigned numbers. */
export function nextKeys(from: Unpacked, count: number): Int32Array {
  const keys = new Int32Array(nextNumbers(from, count).buffer);
  for (let at = 1; at < count; at += 1) keys[at] = ((keys[at - 1] as number) + (keys[at] as number)) | 0;
  return keys;
}

/** The signed number behind a whole one: 0, -1, 1, -2, 2, ... */
export function unfold(folded: number): number {
  return (folded >> 1) ^ -(folded & 1);
}

/** Up to 32 bits as a signed number. */
function nextBits(from: Unpacked, count: number): number {
  const { bytes } = from;
  let { at } = from;
  let value = 0;
  for (let left = count; left > 0; ) {
    const here = 8 - (at & 7);
    const taken = left < here ? left : here;
    value = (value << taken) | (((bytes[at >> 3] as number) >> (here - taken)) & ((1 << taken) - 1));
    at += taken;
    left -= taken;
  }
  from.at = at;
  return value;
}
