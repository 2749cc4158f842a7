import type { ParsedText } from '../text/parsed-text';
import type { Verdict } from '../verdict/verdict';
import { listed } from './listed';
import type { ProjectContext } from './project-context';
import { rankStories } from './rank-stories';
import type { Suggestion } from './suggestion';

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
