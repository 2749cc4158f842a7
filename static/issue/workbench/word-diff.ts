/** A stretch of two texts: in both, only in the former, or only in the later. */
export interface Stretch {
  readonly in: 'both' | 'former' | 'later';
  readonly words: string;
}

// Longer texts are compared whole: a table of every word against every other would take too long.
const MOST_CELLS = 1_000_000;

/** What changed between two texts, word by word. */
export function wordDiff(former: string, later: string): readonly Stretch[] {
  const before = pieces(former);
  const after = pieces(later);
  if (before.length * after.length > MOST_CELLS) return [only('former', before), only('later', after)];
  const common = commonLengths(before, after);
  const stretches: Stretch[] = [];
  let [i, j] = [0, 0];
  while (i < before.length || j < after.length) {
    const where = next(before[i], after[j], at(common, i + 1, j) >= at(common, i, j + 1));
    append(stretches, { in: where, words: (where === 'later' ? after[j] : before[i]) ?? '' });
    if (where !== 'later') i += 1;
    if (where !== 'former') j += 1;
  }
  return stretches;
}

/** Whether the next words stand in both texts, or only in one; `formerFirst` where either would do. */
function next(one: string | undefined, other: string | undefined, formerFirst: boolean): Stretch['in'] {
  if (one === other) return 'both';
  if (one === undefined) return 'later';
  return other === undefined || formerFirst ? 'former' : 'later';
}

function append(stretches: Stretch[], stretch: Stretch): void {
  const last = stretches.at(-1);
  if (last?.in === stretch.in) stretches[stretches.length - 1] = { in: stretch.in, words: last.words + stretch.words };
  else stretches.push(stretch);
}

const pieces = (text: string): readonly string[] => text.match(/\s+|[^\s]+/g) ?? [];
const only = (where: Stretch['in'], words: readonly string[]): Stretch => ({ in: where, words: words.join('') });
const at = (table: readonly Uint32Array[], i: number, j: number): number => table[i]?.[j] ?? 0;

/** How many words the texts share from each pair of places on. */
function commonLengths(before: readonly string[], after: readonly string[]): readonly Uint32Array[] {
  const table = Array.from({ length: before.length + 1 }, () => new Uint32Array(after.length + 1));
  for (let i = before.length - 1; i >= 0; i -= 1) {
    for (let j = after.length - 1; j >= 0; j -= 1) {
      const row = table[i];
      if (row === undefined) continue;
      row[j] =
        before[i] === after[j] ? at(table, i + 1, j + 1) + 1 : Math.max(at(table, i + 1, j), at(table, i, j + 1));
    }
  }
  return table;
}
