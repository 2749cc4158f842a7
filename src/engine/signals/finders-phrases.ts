import { digitAt, numberAt, openTable, type PackedTable, type WordTable } from '../text/word-table';
import { LIST_LETTERS, type PackedPhrases } from './finders-index';

/** Packed phrases that are being read: tables of nodes, see `listsFrom`, `listsCount` and `goesOn`. */
export interface Phrases {
  readonly words: WordTable;
  readonly phrases: WordTable;
  /** Numbers of lists; a node says which ones are its own. */
  readonly lists: Int16Array;
}

/** Where the lists of a node begin in `Phrases.lists`. */
export function listsFrom(node: number): number {
  return node >> 7;
}

/** How many lists a node belongs to. */
export function listsCount(node: number): number {
  return (node >> 1) & 63;
}

/** Whether longer phrases go on from a node. */
export function goesOn(node: number): boolean {
  return (node & 1) === 1;
}

/** Opens packed phrases; nothing is unpacked before a text asks for it. */
export function openPhrases({ words, phrases, sets }: PackedPhrases): Phrases {
  const lists = new Int16Array(sets.length);
  const starts: number[] = [];
  const startOf = (set: number): number => {
    for (let at = starts.length === 0 ? 0 : sets.length; at < sets.length; at += 1 + digitAt(sets, at) * LIST_LETTERS)
      starts.push(at);
    return starts[set] as number;
  };
  /** A set takes more letters than it has lists: both can begin at one offset. Gives how many it has. */
  const unpackSet = (from: number): number => {
    const count = numberAt(sets, from, 1);
    for (let at = 0; at < count; at += 1) lists[from + at] = numberAt(sets, from + 1 + at * LIST_LETTERS, LIST_LETTERS);
    return count;
  };
  const open = (packed: PackedTable): WordTable =>
    openTable(packed, 1, (node, nodes, place) => {
      const from = startOf(node >> 1);
      nodes[place] = (from << 7) | (unpackSet(from) << 1) | (node & 1);
    });
  return { words: open(words), phrases: open(phrases), lists };
}
