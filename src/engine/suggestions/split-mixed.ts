import type { OutlineItem } from '../drafting/draft';
import type { ParsedText } from '../text/parsed-text';
import type { Verdict } from '../verdict/verdict';
import { numberWord } from './number-words';
import { own, ownLines } from './outline-words';
import { stem } from './stem';
import { stepWords } from './step-words';
import { storyOf } from './story-of';
import type { Suggestion } from './suggestion';
import { type Step, technicalSteps } from './technical-steps';

const MOST_STEPS = 10;

/** Parts a story from the technical steps that stand in its lists: the story keeps its key, each step becomes a sub-task. */
export function splitMixed(
  text: ParsedText,
  { kind, findings }: Verdict,
  children: readonly string[] = [],
): Suggestion | null {
  const isMixed = findings.some(({ id }) => id === 'mixed-item');
  if (kind !== 'story' && !(isMixed && kind === null)) return null;
  const { steps: all, taken } = technicalSteps(text);
  if (all.length < 2 || all.length > MOST_STEPS) return null;
  const there = new Set(children.map(sameWords));
  const steps = all.filter((step) => !there.has(sameWords(step.title)));
  if (steps.length === 0) return null;
  const isOne = steps.length === 1;
  const story = storyOf(text, taken);
  return {
    type: 'split',
    pattern: null,
    title: isOne ? 'Split into a story and a sub-task' : `Split into a story and ${numberWord(steps.length)} sub-tasks`,
    sentence: isOne
      ? 'The story keeps its key. Its technical step becomes a sub-task.'
      : `The story keeps its key. Its ${numberWord(steps.length)} technical steps become sub-tasks, in their order.`,
    because: 'Apart, the story can be accepted and the steps can be ticked off.',
    questions: story.questions,
    outline: [{ ...story.item, subtasks: steps.map(subtask) }],
  };
}

/** The words of a sub-task as they count for telling whether it is there already: stems, in any order. */
function sameWords(title: string): string {
  const words = title.match(/[\p{L}\p{N}]+/gu) ?? [];
  return [...new Set(words.map(stem))]
    .filter((word) => !/^(?:a|an|the|to|for|of|in)$/.test(word))
    .sort()
    .join(' ');
}

function subtask({ title, rest, parts }: Step): OutlineItem['subtasks'][number] {
  return {
    summary: stepWords(title),
    criteria: ownLines(parts),
    note: rest === null ? null : [own(rest)],
  };
}
