import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KnownWords } from '../../src/engine/model/word-attributes';
import { ofWordOrStem } from '../../src/engine/model/word-stem';
import { hashOf } from '../../src/engine/text/word-hash';

/** Words rated one by one and words by class, as profiles: sets of attributes that many words share. */
export interface WordKnowledge {
  readonly attributes: readonly string[];
  /** Attribute numbers by profile; profile 0 has none. The commonest come first. */
  readonly profiles: readonly (readonly number[])[];
  /** The words that the engine ships, by their hash. */
  readonly profileOf: ReadonlyMap<number, number>;
  /** The same as the engine asks for it. */
  readonly words: KnownWords;
}

/** A form of a word is left out where its attributes are those of the word but for so many, taken off or put on. */
const NEAR = 2;
/** Shorter words are forms of nothing. */
const SHORTEST_FORM = 5;
const COLUMNS = ['visibility', 'role', 'lean', 'scope'];

const lines = (file: string): string[][] =>
  readFileSync(join(__dirname, 'words', file), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'));

/** Every word with its attributes, by name. */
function readWords(): ReadonlyMap<string, readonly string[]> {
  const words = new Map<string, string[]>();
  const enter = (word: string, names: readonly string[]): void => {
    const known = words.get(word) ?? [];
    known.push(...names.filter((name) => !known.includes(name)));
    words.set(word, known);
  };
  for (const [word = '', ...ratings] of lines('rated.tsv'))
    enter(
      word,
      ratings.map((rating, column) => `${COLUMNS[column]}-${rating}`),
    );
  for (const [name = '', all = ''] of lines('classes.tsv')) for (const word of all.split(' ')) enter(word, [name]);
  return words;
}

/** Words without those that count nearly as their stems do; the shorter ones first, so that stems are there. */
function withoutForms(words: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, readonly string[]> {
  const byHash = new Map<number, readonly string[]>();
  const kept = new Map<string, readonly string[]>();
  for (const [word, names] of [...words].sort(([one], [other]) => one.length - other.length)) {
    const stem =
      [...word].length < SHORTEST_FORM ? 0 : ofWordOrStem(hashOf(word), (hash) => (byHash.has(hash) ? hash : 0));
    if (stem !== 0 && differences(names, byHash.get(stem) ?? []) <= NEAR) continue;
    kept.set(word, names);
    byHash.set(hashOf(word), names);
  }
  return kept;
}

function differences(one: readonly string[], other: readonly string[]): number {
  const both = one.filter((name) => other.includes(name)).length;
  return one.length + other.length - 2 * both;
}

/** Reads `words/rated.tsv` and `words/classes.tsv`. */
export function readKnowledge(): WordKnowledge {
  const words = [...withoutForms(readWords())];
  const attributes = [...new Set(words.flatMap(([, names]) => names))].sort();
  const counts = new Map<string, number>();
  const signature = (names: readonly string[]): string => [...names].sort().join(' ');
  for (const [, names] of words) counts.set(signature(names), (counts.get(signature(names)) ?? 0) + 1);
  const order = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([name]) => name);
  const profileOf = new Map(words.map(([word, names]) => [hashOf(word), order.indexOf(signature(names)) + 1]));
  const profiles = [[], ...order.map((names) => names.split(' ').map((name) => attributes.indexOf(name)))];
  const lookUp = (word: number): number => ofWordOrStem(word, (known) => profileOf.get(known) ?? 0);
  const known: KnownWords = {
    count: profiles.length,
    profilesOf: ({ hash, count }, found) => found.set(hash.subarray(0, count).map(lookUp)),
    attributesOf: (profile) => profiles[profile] ?? [],
  };
  return { attributes, profiles, profileOf, words: known };
}
