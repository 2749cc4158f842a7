import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type KnownWords, pairKey } from '../../src/engine/model/word-attributes';
import { hashOf } from '../../src/engine/text/word-hash';

/** Words rated one by one and words by class, as profiles: sets of attributes that many words share. */
export interface WordKnowledge {
  readonly attributes: readonly string[];
  /** Attribute numbers by profile; profile 0 has none. The commonest come first. */
  readonly profiles: readonly (readonly number[])[];
  readonly profileOf: ReadonlyMap<number, number>;
  readonly pairStarts: ReadonlySet<number>;
  /** The same as the engine asks for it. */
  readonly words: KnownWords;
}

const COLUMNS = ['visibility', 'role', 'lean', 'scope'];

const lines = (file: string): string[][] =>
  readFileSync(join(__dirname, 'words', file), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'));

/** Every term with its attributes, by name. */
function readTerms(): ReadonlyMap<string, readonly string[]> {
  const terms = new Map<string, string[]>();
  const enter = (term: string, names: readonly string[]): void => {
    const known = terms.get(term) ?? [];
    known.push(...names.filter((name) => !known.includes(name)));
    terms.set(term, known);
  };
  for (const [term = '', ...ratings] of lines('rated.tsv'))
    enter(
      term,
      ratings.map((rating, column) => `${COLUMNS[column]}-${rating}`),
    );
  for (const [name = '', words = ''] of lines('classes.tsv'))
    for (const word of words.split(' ')) enter(word.replaceAll('-', ' '), [name]);
  return terms;
}

/** Reads `words/rated.tsv` and `words/classes.tsv`. */
export function readKnowledge(): WordKnowledge {
  const terms = [...readTerms()].filter(([term]) => term.split(' ').length <= 2);
  const attributes = [...new Set(terms.flatMap(([, names]) => names))].sort();
  const counts = new Map<string, number>();
  const signature = (names: readonly string[]): string => [...names].sort().join(' ');
  for (const [, names] of terms) counts.set(signature(names), (counts.get(signature(names)) ?? 0) + 1);
  const order = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([name]) => name);
  const profileOf = new Map<number, number>();
  const pairStarts = new Set<number>();
  for (const [term, names] of terms) {
    const [first = '', second] = term.split(' ');
    const key = second === undefined ? hashOf(first) : pairKey(hashOf(first), hashOf(second));
    profileOf.set(key, order.indexOf(signature(names)) + 1);
    if (second !== undefined) pairStarts.add(hashOf(first));
  }
  const profiles = [[], ...order.map((names) => names.split(' ').map((name) => attributes.indexOf(name)))];
  const entryOf = (key: number): number => (profileOf.get(key) ?? 0) * 2 + (pairStarts.has(key) ? 1 : 0);
  const words: KnownWords = {
    profiles: profiles.length,
    entryOf,
    entriesOf: ({ hash, count }, entries) => entries.set(hash.subarray(0, count).map(entryOf)),
    attributesOf: (profile: number) => profiles[profile] ?? [],
  };
  return { attributes, profiles, profileOf, pairStarts, words };
}
