import type { ParsedText } from '../text/parsed-text';
import type { Verdict } from '../verdict/verdict';
import { numberWord } from './number-words';
import { type StoryItem, storyOf } from './story-of';
import type { Suggestion } from './suggestion';

/** Tells a story by who gains what and why: gaps become questions, the how moves to a note. Null for other kinds. */
export function rewriteStory(text: ParsedText, { kind }: Verdict): Suggestion | null {
  if (kind !== 'story') return null;
  const story = storyOf(text);
  const title = titleOf(story);
  return title === null
    ? null
    : {
        type: 'rewrite',
        pattern: null,
        title,
        sentence: sentenceOf(story),
        because: 'A story names who gains what and why, and a check that does not take a developer.',
        questions: story.questions,
        outline: [story.item],
      };
}

/** Names the gap that matters most; null where nothing would change. */
function titleOf({ gaps, item }: StoryItem): string | null {
  const [who, why] = [gaps.includes('who'), gaps.includes('why')];
  if (who && why) return 'Say who gains, and why';
  if (why) return 'Add the gain';
  if (who) return 'Say who gains';
  if (gaps.includes('check')) return 'Add a check that a user can do';
  return item.sections.some(({ heading }) => heading === 'Technical note') ? 'Move the how to a technical note' : null;
}

function sentenceOf({ gaps }: StoryItem): string {
  if (gaps.length === 0) return 'The story stays; how it is built gets a place of its own.';
  const count = numberWord(gaps.length);
  const questions = gaps.length === 1 ? 'short question' : 'short questions';
  return `${count.charAt(0).toUpperCase()}${count.slice(1)} ${questions}; the rest stays in your words.`;
}
