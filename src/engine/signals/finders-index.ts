import type { WordList } from '../lexicon/word-list';
import { lettersOf, packTable } from '../text/pack-table';
import type { PackedTable } from '../text/word-table';
import { formsOf } from './finders-forms';

/** Many lists of phrases as one tree of words, packed. A node is a word or a longer phrase, and knows who lists it. */
export interface PackedPhrases {
  /** How many lists there are. */
  readonly count: number;
  /** By the hash of a word; words inside phrases stand here too. */
  readonly words: PackedTable;
  /** By `phraseKey`. */
  readonly phrases: PackedTable;
  /** One set after the other, the lists that nodes belong to: how many, then each one's number, `LIST_LETTERS` each. Most nodes share theirs. */
  readonly sets: string;
}

/** What one list looks for: word lists, and phrases of its own, with the marks of `WordList`: `[ROLES, 'find~ out']`. */
export type ListEntries = readonly (WordList | string)[];

/** The lists of one file by name; `npm run index` packs them all, so that no word of them is needed where the engine runs. */
export type Lists = Readonly<Record<string, ListEntries>>;

export const LIST_LETTERS = 2;
/** A node says which set is its own, twice, plus 1 where longer phrases go on from it: room for 512 sets. */
const NODE_BITS = 10;
/** A phrase is asked for only behind a word that begins one: these bits find a wrong one in 600,000 questions. */
const PHRASE_KEY_BITS = 30;

interface Node {
  readonly lists: number[];
  goesOn: boolean;
}

interface Tree {
  readonly words: Map<number, Node>;
  readonly phrases: Map<number, Node>;
  /** Hashes that each word of an entry stands for, by the word with its mark: lists repeat each other's words. */
  readonly forms: Map<string, readonly number[]>;
}

/** The key of a phrase, from the key of what goes before (of the first word: its hash) and the hash of its last word. */
export function phraseKey(before: number, word: number): number {
  return Math.imul(Math.imul(before, 0x9e3779b1) ^ word, 0x85ebca6b);
}

/** Words and phrases one by one: `'load balancer+'`. */
export function entriesOf(of: ListEntries): readonly string[] {
  return of.flatMap((item) => (typeof item === 'string' ? [item] : item.words.trim().split(/\s+/))).map(spaced);
}

function spaced(entry: string): string {
  return entry.replaceAll('_', ' ');
}

/** Packs all lists, each under its place, as `finders-book.ts` reads them. */
export function packPhrases(lists: readonly ListEntries[]): PackedPhrases {
  const tree: Tree = { words: new Map(), phrases: new Map(), forms: new Map() };
  for (const [list, entries] of lists.entries()) for (const entry of entriesOf(entries)) enter(tree, entry, list);
  const sets = new Map<string, number>();
  const packed = { words: packNodes(tree.words, sets), phrases: packNodes(tree.phrases, sets, PHRASE_KEY_BITS) };
  return { count: lists.length, ...packed, sets: [...sets.keys()].join('') };
}

function enter(tree: Tree, entry: string, list: number): void {
  const [first = [], ...more] = entry.split(' ').map((word) => formsIn(tree, word));
  let level = tree.words;
  let keys = first;
  for (const hashes of more) {
    for (const key of keys) nodeAt(level, key).goesOn = true;
    keys = keys.flatMap((key) => hashes.map((hash) => phraseKey(key, hash)));
    level = tree.phrases;
  }
  for (const key of keys) {
    const { lists } = nodeAt(level, key);
    if (lists.at(-1) !== list) lists.push(list);
  }
}

function formsIn(tree: Tree, word: string): readonly number[] {
  const known = tree.forms.get(word);
  if (known !== undefined) return known;
  const forms = formsOf(word);
  tree.forms.set(word, forms);
  for (const hash of forms) nodeAt(tree.words, hash);
  return forms;
}

function nodeAt(nodes: Map<number, Node>, key: number): Node {
  const known = nodes.get(key);
  if (known !== undefined) return known;
  const node = { lists: [], goesOn: false };
  nodes.set(key, node);
  return node;
}

function packNodes(nodes: ReadonlyMap<number, Node>, sets: Map<string, number>, keyBits?: number): PackedTable {
  const entries = new Map<number, number>();
  for (const [key, { lists, goesOn }] of nodes) {
    const set = lettersOf(lists.length, 1) + lists.map((list) => lettersOf(list, LIST_LETTERS)).join('');
    entries.set(key, numberOf(set, sets) * 2 + (goesOn ? 1 : 0));
  }
  return packTable(entries, NODE_BITS, keyBits);
}

/** The number of a set among all that were met so far. */
function numberOf(set: string, sets: Map<string, number>): number {
  const known = sets.get(set);
  if (known !== undefined) return known;
  sets.set(set, sets.size);
  return sets.size - 1;
}
