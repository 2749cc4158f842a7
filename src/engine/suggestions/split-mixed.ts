import type { OutlineItem } from '../drafting/draft';
import type { ParsedText } from '../text/parsed-text';
import type { Verdict } from '../verdict/verdict';
import { numberWord } from './number-words';
import { own } from './outline-words';
import { storyOf } from './story-of';
import type { Suggestion } from './suggestion';
import { type Step, technicalSteps } from './technical-steps';

const MOST_STEPS = 10;

/** Parts a story from the technical steps that stand in its lists: the story keeps its key, each step becomes a sub-task. */
export function splitMixed(text: ParsedText, { kind, findings }: Verdict): Suggestion | null {
  const isMixed = findings.some(({ id }) => id === 'mixed-item');
  if (kind !== 'story' && !(isMixed && kind === null)) return null;
  const { steps, taken } = technicalSteps(text);
  if (steps.length < 2 || steps.length > MOST_STEPS) return null;
  const story = storyOf(text, taken);
  return {
    type: 'split',
    pattern: null,
    title: `Split into a story and ${numberWord(steps.length)} sub-tasks`,
    sentence: `The story keeps its key. Its ${numberWord(steps.length)} technical steps become sub-tasks, in their order.`,
    because: 'Apart, the story can be accepted and the steps can be ticked off.',
    questions: story.questions,
    outline: [{ ...story.item, subtasks: steps.map(subtask) }],
  };
}

function subtask({ title, rest, parts }: Step): OutlineItem['subtasks'][number] {
  return {
    summary: [own(title)],
    criteria: parts.map((words) => [own(words)]),
    note: rest === null ? null : [own(rest)],
  };
}
