import { hashOf } from '../text/tokens';
import { formsOf } from './finders-forms';

/** A hash table in typed arrays: a key of 0 is a free place, an answer of 0 nothing found. */
export interface Table {
  readonly keys: Int32Array;
  readonly values: Int32Array;
}

/** Many lists of phrases as one tree of words. A node is a word's number, or higher for longer phrases. */
export interface PhraseIndex {
  /** Word hash to node. */
  readonly words: Table;
  /** `childKey` of a node and the word after it to the node of the longer phrase. */
  readonly children: Table;
  /** 1 where longer phrases go on from a node. */
  readonly goesOn: Uint8Array;
  /** By node: `lists[listsFrom[node]]` up to `listsFrom[node + 1]`. */
  readonly listsFrom: Int32Array;
  readonly lists: Int32Array;
}

interface Tree {
  readonly wordOfHash: Map<number, number>;
  readonly children: Map<number, number>;
  readonly listsOfNode: Map<number, Set<number>>;
  nodes: number;
}

const MOST_WORDS = 1 << 14;

/** Compiles all lists: an entry is words in a row, with the marks of `WordList`. */
export function indexPhrases(lists: readonly (readonly string[])[]): PhraseIndex {
  const phrases = lists.map((entries) => entries.map((entry) => entry.split(' ').map(formsOf)));
  const tree: Tree = { wordOfHash: new Map(), children: new Map(), listsOfNode: new Map(), nodes: 0 };
  for (const word of new Set(phrases.flat(3))) tree.wordOfHash.set(hashOf(word), ++tree.nodes);
  phrases.forEach((entries, list) => {
    for (const words of entries) plant(tree, words, list);
  });
  return flatten(tree);
}

/** The key of a phrase's next word. */
export function childKey(node: number, word: number): number {
  return node * MOST_WORDS + word;
}

/** The value under a key, or 0. */
export function find(table: Table, key: number): number {
  const { keys, values } = table;
  const mask = keys.length - 1;
  let place = spread(key) & mask;
  for (let found = keys[place]; found !== 0; found = keys[place]) {
    if (found === key) return values[place] ?? 0;
    place = (place + 1) & mask;
  }
  return 0;
}

function plant(tree: Tree, words: readonly (readonly string[])[], list: number): void {
  let nodes: number[] = [];
  words.forEach((forms, depth) => {
    const ids = forms.map((form) => tree.wordOfHash.get(hashOf(form)) ?? 0);
    nodes = depth === 0 ? ids : nodes.flatMap((node) => ids.map((id) => childOf(tree, node, id)));
  });
  for (const node of nodes) {
    const known = tree.listsOfNode.get(node) ?? new Set();
    tree.listsOfNode.set(node, known.add(list));
  }
}

function childOf(tree: Tree, node: number, word: number): number {
  const key = childKey(node, word);
  const known = tree.children.get(key);
  if (known !== undefined) return known;
  tree.nodes += 1;
  tree.children.set(key, tree.nodes);
  return tree.nodes;
}

function flatten(tree: Tree): PhraseIndex {
  const goesOn = new Uint8Array(tree.nodes + 1);
  for (const key of tree.children.keys()) goesOn[Math.floor(key / MOST_WORDS)] = 1;
  const listsFrom = new Int32Array(tree.nodes + 2);
  const lists: number[] = [];
  for (let node = 0; node <= tree.nodes; node += 1) {
    listsFrom[node] = lists.length;
    lists.push(...(tree.listsOfNode.get(node) ?? []));
  }
  listsFrom[tree.nodes + 1] = lists.length;
  const children = tableOf(tree.children);
  return { words: tableOf(tree.wordOfHash), children, goesOn, listsFrom, lists: Int32Array.from(lists) };
}

function tableOf(entries: ReadonlyMap<number, number>): Table {
  let size = 16;
  while (size < entries.size * 4) size *= 2;
  const keys = new Int32Array(size);
  const values = new Int32Array(size);
  for (const [key, value] of entries) {
    let place = spread(key) & (size - 1);
    while (keys[place] !== 0) place = (place + 1) & (size - 1);
    keys[place] = key;
    values[place] = value;
  }
  return { keys, values };
}

function spread(key: number): number {
  return Math.imul(key, 0x9e3779b1) >>> 12;
}
