import type { WordList } from '../lexicon/word-list';

/**
 * The entries of word lists as plain words in lower case: "user+" gives "user" and "users", "find~" its regular forms. They
 * are made when the first word is asked for.
 */
export function wordSet(lists: readonly WordList[]): Pick<ReadonlySet<string>, 'has'> {
  let words: ReadonlySet<string> | null = null;
  return {
    has: (word) => {
      words ??= wordsOf(lists);
      return words.has(word);
    },
  };
}

function wordsOf(lists: readonly WordList[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { words: entries } of lists) {
    for (const entry of entries.split(/\s+/)) for (const form of forms(entry.replaceAll('_', ' '))) words.add(form);
  }
  words.delete('');
  return words;
}

function forms(entry: string): readonly string[] {
  const base = entry.replace(/[+~]$/, '');
  if (entry.endsWith('+')) return [base, `${base}s`];
  if (!entry.endsWith('~')) return [base];
  const stem = base.endsWith('e') ? base.slice(0, -1) : base;
  return [base, `${base}s`, `${stem}ed`, `${stem}ing`];
}
