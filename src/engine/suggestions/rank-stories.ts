import type { ParsedText } from '../text/parsed-text';
import { bareWords } from './bare-words';
import type { Neighbour } from './project-context';
import { stem } from './stem';
import type { Candidate } from './suggestion';
import { tellingWords } from './telling-words';

/** How soon a repeated word stops to count, and how much long summaries are held back: BM25's usual values. */
const SATURATION = 1.2;
const LENGTH = 0.75;
/** Words of the summary say more than those of the description. */
const SUMMARY_WEIGHT = 2;
/** A description's first words tell what it is about. */
const MOST_CHARACTERS = 1500;
const MOST = 5;
const MOST_SHARED = 4;
/** A story that shares less than that with the item, next to the best one, is chance. */
const LEAST_SHARE = 0.4;
const FEWEST_SHARED = 2;

/**
 * The stories of a project that speak of the same things as an item, best first (BM25 over their summaries); none where
 * fewer than two words are shared.
 */
export function rankStories(text: ParsedText, neighbours: readonly Neighbour[]): readonly Candidate[] {
  const asked = askedWords(text);
  const stories = neighbours.filter(({ kind, done }) => kind === 'story' && done !== true);
  const found = stories.map((story) => ({ story, words: tellingWords(story.summary) }));
  const { known, frequency } = look(asked, found);
  const mean = found.reduce((sum, { words }) => sum + words.length, 0) / Math.max(1, found.length);
  const weigh = (term: string): number => {
    const holding = frequency.get(term) ?? 0;
    return (asked.get(term) ?? 0) * Math.log(1 + (found.length - holding + 0.5) / (holding + 0.5));
  };
  const ranked = found
    .filter(({ words }) => sharesEnough(words, known))
    .map(({ story, words }) => ({ story, ...match(words, { known, weigh, mean }) }))
    .filter(({ shared }) => shared.length >= FEWEST_SHARED)
    .sort((one, other) => other.score - one.score);
  const least = (ranked[0]?.score ?? 0) * LEAST_SHARE;
  return ranked
    .filter(({ score }) => score >= least)
    .slice(0, MOST)
    .map(({ story: { key, summary }, shared }) => ({ key, summary, sharedWords: shared.slice(0, MOST_SHARED) }));
}

/** The stems that an item asks for, with the weight of each. */
function askedWords({ text }: ParsedText): ReadonlyMap<string, number> {
  const asked = new Map<string, number>();
  const description = bareWords(text.description.slice(0, MOST_CHARACTERS));
  for (const word of tellingWords(description)) asked.set(stem(word), 1);
  for (const word of tellingWords(bareWords(text.summary))) asked.set(stem(word), SUMMARY_WEIGHT);
  return asked;
}

interface Look {
  /** Each word of the stories that the item asks for, with its stem. */
  readonly known: ReadonlyMap<string, string | null>;
  /** In how many stories a stem stands. */
  readonly frequency: ReadonlyMap<string, number>;
}

/** Looks each word up once: a project's summaries repeat the same few thousand. */
function look(asked: ReadonlyMap<string, number>, stories: readonly { readonly words: readonly string[] }[]): Look {
  const known = new Map<string, string | null>();
  const frequency = new Map<string, number>();
  for (const { words } of stories) {
    const here = new Set(words.map((word) => known.get(word) ?? learn(word, asked, known)));
    for (const term of here) if (term !== null) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  }
  return { known, frequency };
}

function learn(word: string, asked: ReadonlyMap<string, number>, known: Map<string, string | null>): string | null {
  if (known.has(word)) return null;
  const found = stem(word);
  const term = asked.has(found) ? found : null;
  known.set(word, term);
  return term;
}

/** Most stories share nothing: they are not worth weighing. */
function sharesEnough(words: readonly string[], known: Look['known']): boolean {
  let shared = 0;
  for (const word of words) if (known.get(word) != null) shared += 1;
  return shared >= FEWEST_SHARED;
}

interface Weighing {
  readonly known: Look['known'];
  readonly weigh: (term: string) => number;
  readonly mean: number;
}

function match(
  words: readonly string[],
  { known, weigh, mean }: Weighing,
): { score: number; shared: readonly string[] } {
  const counts = new Map<string, { word: string; count: number }>();
  for (const word of words) {
    const term = known.get(word) ?? null;
    if (term !== null)
      counts.set(term, { word: counts.get(term)?.word ?? word, count: (counts.get(term)?.count ?? 0) + 1 });
  }
  const held = SATURATION * (1 - LENGTH + (LENGTH * words.length) / Math.max(1, mean));
  const parts = [...counts]
    .map(([term, { word, count }]) => ({ word, points: (weigh(term) * count * (SATURATION + 1)) / (count + held) }))
    .sort((one, other) => other.points - one.points);
  return { score: parts.reduce((sum, { points }) => sum + points, 0), shared: parts.map(({ word }) => word) };
}
