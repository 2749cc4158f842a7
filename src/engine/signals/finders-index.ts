import { formsOf } from './finders-forms';

/** A hash table in one typed array, a key and its value side by side: a key of 0 is a free place, a value of 0 nothing found. */
export type Table = Int32Array;

/** Many lists of phrases as one tree of words. A node is a word or a longer phrase; 0 is none. */
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
  /** Nodes that each word of an entry stands for, by the word with its mark: lists repeat each other's words. */
  readonly nodesOfWord: Map<string, readonly number[]>;
  /** Last nodes of each entry. */
  readonly nodesOfEntry: Map<string, readonly number[]>;
  readonly nodeOfHash: Map<number, number>;
  readonly children: Map<number, number>;
  /** By node: the lists that hold it, each once. */
  readonly lists: number[][];
}

const MOST_NODES = 1 << 14;

/** Compiles all lists: an entry is words in a row, with the marks of `WordList`. */
export function indexPhrases(lists: readonly (readonly string[])[]): PhraseIndex {
  const tree: Tree = {
    nodesOfWord: new Map(),
    nodesOfEntry: new Map(),
    nodeOfHash: new Map(),
    children: new Map(),
    lists: [[]],
  };
  lists.forEach((entries, list) => {
    for (const entry of entries) {
      for (const node of nodesOfEntry(tree, entry)) {
        const held = tree.lists[node] as number[];
        if (held[held.length - 1] !== list) held.push(list);
      }
    }
  });
  return flatten(tree);
}

/** The key of a phrase's next word. */
export function childKey(node: number, word: number): number {
  return node * MOST_NODES + word;
}

/** The value under a key, or 0. */
export function find(table: Table, key: number): number {
  const mask = table.length - 2;
  let place = placeOf(key) & mask;
  for (let found = table[place]; found !== 0; found = table[place]) {
    if (found === key) return table[place + 1] ?? 0;
    place = (place + 2) & mask;
  }
  return 0;
}

function nodesOfEntry(tree: Tree, entry: string): readonly number[] {
  const known = tree.nodesOfEntry.get(entry);
  if (known !== undefined) return known;
  let nodes: readonly number[] = [];
  for (const [depth, word] of entry.split(' ').entries()) {
    const ids = nodesOfWord(tree, word);
    nodes =
      depth === 0 ? ids : nodes.flatMap((node) => ids.map((id) => nodeUnder(tree, tree.children, childKey(node, id))));
  }
  tree.nodesOfEntry.set(entry, nodes);
  return nodes;
}

function nodesOfWord(tree: Tree, word: string): readonly number[] {
  const known = tree.nodesOfWord.get(word);
  if (known !== undefined) return known;
  const nodes = formsOf(word).map((hash) => nodeUnder(tree, tree.nodeOfHash, hash));
  tree.nodesOfWord.set(word, nodes);
  return nodes;
}

function nodeUnder(tree: Tree, nodes: Map<number, number>, key: number): number {
  const known = nodes.get(key);
  if (known !== undefined) return known;
  const node = tree.lists.push([]) - 1;
  nodes.set(key, node);
  return node;
}

function flatten(tree: Tree): PhraseIndex {
  const goesOn = new Uint8Array(tree.lists.length);
  for (const key of tree.children.keys()) goesOn[Math.floor(key / MOST_NODES)] = 1;
  const listsFrom = new Int32Array(tree.lists.length + 1);
  tree.lists.forEach((lists, node) => {
    listsFrom[node + 1] = (listsFrom[node] as number) + lists.length;
  });
  const lists = new Int32Array(listsFrom[tree.lists.length] as number);
  let next = 0;
  for (const held of tree.lists) {
    for (const list of held) {
      lists[next] = list;
      next += 1;
    }
  }
  return { words: tableOf(tree.nodeOfHash), children: tableOf(tree.children), goesOn, listsFrom, lists };
}

function tableOf(entries: ReadonlyMap<number, number>): Table {
  let size = 32;
  while (size < entries.size * 6) size *= 2;
  const table = new Int32Array(size);
  entries.forEach((value, key) => {
    let place = placeOf(key) & (size - 2);
    while (table[place] !== 0) place = (place + 2) & (size - 2);
    table[place] = key;
    table[place + 1] = value;
  });
  return table;
}

/** An even number: keys stand in even places. */
function placeOf(key: number): number {
  return (Math.imul(key, 0x9e3779b1) >>> 12) << 1;
}
