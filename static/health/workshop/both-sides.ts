import type { Kind } from '../../../src/engine/kinds';

type Pair = `${Kind} ${Kind}`;

/** What lets both be right, by the two kinds in the order of every list. */
const PROMPTS: Partial<Record<Pair, string>> = {
  'story enabler':
    'Both have a point: it is technical, and people outside do gain from it. What would you show in a review?',
  'story spike':
    'Both have a point: something is to be built, and something is still to be found out. What comes first?',
  'story technical-task':
    'Both have a point: there is a gain, and the words speak of the step. Who would notice when it is done?',
  'enabler spike': 'Both have a point: it builds, and it asks. Is a decision still missing before it can begin?',
  'enabler technical-task':
    'Both have a point: it is technical work. Does it stand on its own merits, or does a story wait for it?',
  'spike technical-task': 'Both have a point: it asks, and it does. Is the answer known already?',
};
const ORDER: readonly Kind[] = ['story', 'enabler', 'spike', 'technical-task'];

/** One prompt for a talk about what most guessed and what the words say. */
export function bothSides(guessed: Kind | null, read: Kind | null): string {
  if (read === null) return 'The words leave it open. What would have to be added so that anybody could tell?';
  if (guessed === null) return 'You are of several minds. Which word would each of you point at?';
  if (guessed === read) return 'You and the words agree. Which word decided it for you?';
  const [first, second] = [guessed, read].sort((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b));
  return PROMPTS[`${first} ${second}` as Pair] ?? '';
}
