import type { ParsedText } from '../text/parsed-text';
import type { Verdict } from '../verdict/verdict';
import { NARRATIVE_QUESTIONS } from './narrative-questions';
import { narrativeDeed } from './narrative-title';
import { outlineItem, ownLines, section, slot } from './outline-words';
import { roleWords } from './role-words';
import { sortCriteria } from './sort-criteria';
import { stepBehind } from './step-behind';
import { gainQuestion, roleQuestion, storyLine } from './story-line';
import type { Suggestion } from './suggestion';
import { userActions } from './user-actions';

const GAIN_SLOT = 'gain-1';
const { measure } = NARRATIVE_QUESTIONS;

/**
 * Ties an enabler to what people notice of it, if its text names that: the gain becomes a story with a target to measure,
 * the work its sub-task. Null where nobody outside the team is said to gain.
 */
export function bundle(text: ParsedText, { kind }: Verdict): Suggestion | null {
  const ends = text.statement?.ends;
  if (kind !== 'enabler' || !ends) return null;
  const gain = userActions(ends.quote);
  const [action, ...others] = gain?.actions ?? [];
  if (!gain || !action || others.length > 0 || roleWords(gain.people).length === 0) return null;
  const checks = [...ownLines(sortCriteria(text).forUsers), [slot(measure.id)]];
  return {
    type: 'bundle',
    pattern: null,
    title: `Bundle with what ${gain.people.replace(/^(?:the|our|all)\s+/i, '')} notice`,
    sentence: 'What people gain becomes the story, and the work behind it its sub-task.',
    because: 'Beside its gain, technical work is ranked by what it buys.',
    questions: [roleQuestion(roleWords(gain.people)), gainQuestion(GAIN_SLOT, action.deed), measure],
    outline: [
      outlineItem(0, 'story', {
        summary: storyLine({ means: action.words, gain: null, gainSlot: GAIN_SLOT }),
        sections: [section('Acceptance criteria', checks, true)],
        subtasks: [stepBehind(text, narrativeDeed(text))],
      }),
    ],
  };
}
