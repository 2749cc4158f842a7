const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Reads what `tools/train` packs: whole numbers in 7-bit groups, rising keys as their steps, and single bytes. */
export interface Unpacked {
  readonly bytes: Uint8Array;
  at: number;
}

/** Opens packed text (base64 without padding). */
export function unpack(text: string): Unpacked {
  const code = new Uint8Array(128);
  for (let at = 0; at < LETTERS.length; at += 1) code[LETTERS.charCodeAt(at)] = at;
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let held = 0;
  let bits = 0;
  let next = 0;
  for (let at = 0; at < text.length; at += 1) {
    held = (held << 6) | (code[text.charCodeAt(at)] as number);
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[next] = held >> bits;
    next += 1;
  }
  return { bytes, at: 0 };
}

/** The next whole number, 0 to 2^32 - 1. */
export function nextNumber(from: Unpacked): number {
  let value = 0;
  let factor = 1;
  for (;;) {
    const byte = from.bytes[from.at] as number;
    from.at += 1;
    value += (byte & 127) * factor;
    if (byte < 128) return value;
    factor *= 128;
  }
}

/** The next `count` keys, which rise when read as unsigned numbers. */
export function nextKeys(from: Unpacked, count: number): Int32Array {
  const keys = new Int32Array(count);
  let key = 0;
  for (let at = 0; at < count; at += 1) {
    key += nextNumber(from);
    keys[at] = key | 0;
  }
  return keys;
}

/** The next `count` signed bytes. */
export function nextBytes(from: Unpacked, count: number): Int8Array {
  const bytes = new Int8Array(from.bytes.slice(from.at, from.at + count).buffer);
  from.at += count;
  return bytes;
}
