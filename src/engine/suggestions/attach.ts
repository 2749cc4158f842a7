import type { ParsedText } from '../text/parsed-text';
import type { Verdict } from '../verdict/verdict';
import { listed } from './listed';
import type { ProjectContext } from './project-context';
import { rankStories } from './rank-stories';
import { stem } from './stem';
import type { Suggestion } from './suggestion';
import { tellingWords } from './telling-words';

const MOST_NAMED = 2;

/** Offers a technical task to the stories of its project that speak of the same things. Null where there is none. */
export function attach(text: ParsedText, { kind }: Verdict, { neighbours = [] }: ProjectContext): Suggestion | null {
  if (kind !== 'technical-task') return null;
  const candidates = rankStories(text, neighbours);
  const [best] = candidates;
  if (best === undefined) return null;
  const words = best.sharedWords.slice(0, MOST_NAMED).map((word) => `“${word}”`);
  return {
    type: 'attach',
    pattern: null,
    title: 'Attach to a story',
    sentence: `${best.key} is the likeliest: both speak of ${listed(words)}.`,
    because: 'A step is planned, done and left out with the story that it serves.',
    questions: [],
    outline: [],
    attach: candidates,
  };
}

/** Whether the title itself speaks of what the likeliest story speaks of: two words of it, or three with the description. */
export function isStrong({ text }: ParsedText, { attach: candidates = [] }: Suggestion): boolean {
  const shared = candidates[0]?.sharedWords ?? [];
  const title = new Set(tellingWords(text.summary).map(stem));
  return shared.length > MOST_NAMED || shared.filter((word) => title.has(stem(word))).length >= MOST_NAMED;
}
