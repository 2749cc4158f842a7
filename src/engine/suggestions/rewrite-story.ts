import { withCapital } from '../drafting/tidy-line';
import type { ParsedText } from '../text/parsed-text';
import type { Verdict } from '../verdict/verdict';
import { detailsSection, questionsOfDeed } from './asking/questions-of-deed';
import { numberWord } from './number-words';
import { CHECK_SLOT } from './story-line';
import { type StoryItem, storyOf } from './story-of';
import type { Suggestion } from './suggestion';

const GAIN = /,?\s(?:so that|so|in order to|because)\s.*$/i;
/** What those who build it are told to do to a thing says nothing of what people do with it. */
const ORDERED =
  /^(?:add|implement|create|provide|introduce|build|develop|support|change|update|improve|enhance|extend|remove|delete|rename|move|make|fix|rework|redesign|allow|enable)\s+(?:an?\s+|the\s+|ability to\s+)*/i;
/** What is taken away from people is asked what any removal is. */
const REMOVED =
  /^(?:remove|drop(?! an? )|retire|deprecate|hide|disable|turn off|sunset)\b(?!.*\b(?:when|if|while|unless|for|until)\b)/i;
/** Questions of the deed at most; that many criteria leave none to ask. */
const MOST = 2;
const ENOUGH = 3;

/** Tells a story by who gains what and why: gaps become questions, the how moves to a note. Null for other kinds. */
export function rewriteStory(text: ParsedText, { kind }: Verdict): Suggestion | null {
  if (kind !== 'story') return null;
  const story = withDetails(text, storyOf(text));
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

/** Questions of what is to be had take the place of a plain check; a list of criteria has answered them. */
function withDetails(text: ParsedText, story: StoryItem): StoryItem {
  const { item, questions, gaps } = story;
  if (gaps.length === 0 || story.checks >= ENOUGH) return story;
  const title = text.text.summary.slice(text.openingStart);
  const asked = REMOVED.test(title)
    ? questionsOfDeed(text, title, 'technical-task')
    : questionsOfDeed(text, deedOf(text), 'story');
  const details = asked.details.slice(0, MOST);
  if (details.length === 0) return story;
  const isPlain = (id: string) => id === CHECK_SLOT;
  return {
    ...story,
    gaps: [...gaps.filter((gap) => gap !== 'check'), ...details.map(() => 'detail' as const)],
    questions: [...questions.filter(({ id }) => !isPlain(id)), ...details.map(({ question }) => question)],
    item: {
      ...item,
      sections: [
        ...item.sections.filter(({ lines }) => !lines.some(([one]) => one && 'slot' in one && isPlain(one.slot))),
        detailsSection([], details),
      ],
    },
  };
}

/** What is to be had, without who wants it and what it is good for. */
function deedOf({ statement, text, openingStart }: ParsedText): string {
  const means = statement?.form === 'story' ? statement.means?.quote : undefined;
  const title = statement?.form === 'capability' ? statement.means?.quote : text.summary.slice(openingStart);
  return (means ?? title ?? '').replace(GAIN, '').replace(means === undefined ? ORDERED : '', '');
}

/** Names the gap that matters most; null where nothing would change. */
function titleOf({ gaps, item, isTold }: StoryItem): string | null {
  const [who, why] = [gaps.includes('who'), gaps.includes('why')];
  if (who && why) return 'Say who gains, and why';
  if (why) return 'Add the gain';
  if (who) return 'Say who gains';
  if (gaps.includes('check')) return 'Add a check that a user can do';
  if (gaps.includes('detail')) return 'Settle the details';
  if (item.sections.some(({ heading }) => heading === 'Technical note')) return 'Move the how to a technical note';
  return isTold ? null : 'Tell who gains, and why';
}

function sentenceOf({ gaps, isTold }: StoryItem): string {
  if (gaps.length === 0 && !isTold) return 'The draft tells it as a story.';
  if (gaps.length === 0) return 'The story stays; how it is built gets a place of its own.';
  const count = numberWord(gaps.length);
  const questions = gaps.length === 1 ? 'short question' : 'short questions';
  return `${withCapital(count)} ${questions}; the rest stays in your words.`;
}
