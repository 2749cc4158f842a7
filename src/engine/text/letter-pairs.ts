/** For each first letter, in either case, one bit for each second letter that may follow. */
export type PairBits = Int32Array;

/** Pairs of letters, parted by spaces: what the few words begin with that a reader of characters looks closer at. */
export function pairBits(pairs: string): PairBits {
  const bits = new Int32Array(128);
  for (const pair of pairs.split(' ')) {
    const first = pair.charCodeAt(0);
    bits[first] = (bits[first] as number) | (1 << (pair.charCodeAt(1) & 31));
    bits[first - 32] = bits[first] as number;
  }
  return bits;
}

/** Whether one of the pairs may stand at an offset. Second letters are told apart by five bits: some signs pass for letters. */
export function beginsPair(bits: PairBits, text: string, at: number): boolean {
  const first = text.charCodeAt(at);
  const seconds = first < 128 ? (bits[first] as number) : 0;
  return seconds !== 0 && (seconds & (1 << (text.charCodeAt(at + 1) & 31))) !== 0;
}
