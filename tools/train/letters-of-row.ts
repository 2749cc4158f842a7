import { lettersOf } from '../../src/engine/text/pack-table';

/** Five signed bytes as seven letters: the low six bits of each, then the two high bits of all. */
export function lettersOfRow(row: readonly number[]): string {
  const bytes = row.map((value) => value + 128);
  const high = bytes.reduce((all, byte, at) => all | ((byte >> 6) << (2 * at)), 0);
  return bytes.map((byte) => lettersOf(byte & 63, 1)).join('') + lettersOf(high, 2);
}
