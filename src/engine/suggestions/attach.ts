import type { ParsedText } from '../text/parsed-text';
import type { Verdict } from '../verdict/verdict';
import { listed } from './listed';
import type { Neighbour, ProjectContext } from './project-context';
import { rankStories } from './rank-stories';
import { stem } from './stem';
import type { Candidate, Suggestion } from './suggestion';
import { tellingWords } from './telling-words';

const MOST_NAMED = 2;
const MOST_CHARACTERS = 4000;
const KEYS = /\b[A-Z][A-Z0-9]+-\d+\b/g;

/**
 * Offers a technical task to the story that its text names, else to those of its project that speak of the same things.
 * Null where there is none.
 */
export function attach(text: ParsedText, { kind }: Verdict, { neighbours = [] }: ProjectContext): Suggestion | null {
  if (kind !== 'technical-task') return null;
  const ranked = rankStories(text, neighbours);
  const named = namedStory(text, neighbours);
  const candidates = named ? [named, ...ranked.filter(({ key }) => key !== named.key)] : ranked;
  const [best] = candidates;
  if (best === undefined) return null;
  const words = best.sharedWords.slice(0, MOST_NAMED).map((word) => `“${word}”`);
  return {
    type: 'attach',
    pattern: null,
    title: 'Attach to a story',
    sentence: named
      ? `The text itself names ${named.key}.`
      : `${best.key} is the likeliest: both speak of ${listed(words)}.`,
    because: 'A step is planned, done and left out with the story that it serves.',
    questions: [],
    outline: [],
    attach: candidates,
  };
}

/** The story whose key stands in the text. */
function namedStory({ text }: ParsedText, neighbours: readonly Neighbour[]): Candidate | null {
  const keys: ReadonlySet<string> = new Set(
    `${text.summary}\n${text.description.slice(0, MOST_CHARACTERS)}`.match(KEYS),
  );
  if (keys.size === 0) return null;
  const story = neighbours.find(({ key, kind, done }) => kind === 'story' && done !== true && keys.has(key));
  return story ? { key: story.key, summary: story.summary, sharedWords: [story.key] } : null;
}

/** Whether the text names the likeliest story, or its title speaks of the same: two words of it, or three with the description. */
export function isStrong({ text }: ParsedText, { attach: candidates = [] }: Suggestion): boolean {
  const [best] = candidates;
  const shared = best?.sharedWords ?? [];
  if (best && shared[0] === best.key) return true;
  const title = new Set(tellingWords(text.summary).map(stem));
  return shared.length > MOST_NAMED || shared.filter((word) => title.has(stem(word))).length >= MOST_NAMED;
}
