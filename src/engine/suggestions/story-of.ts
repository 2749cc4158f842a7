import type { OutlineItem, OutlineSection, OutlineWords, Question } from '../drafting/draft';
import type { ParsedText, Statement } from '../text/parsed-text';
import { bareWords } from './bare-words';
import { isCircularGain } from './circular-gain';
import { firstPerson } from './first-person';
import { type Free, freeLines, type Range } from './free-lines';
import { settlesHow } from './implementation-note';
import { fixed, own, slot } from './outline-words';
import { roleSide } from './role-side';
import { roleWords } from './role-words';
import { sortCriteria } from './sort-criteria';
import { gainQuestion, ROLE_SLOT, roleQuestion, storyLine } from './story-line';

const GAIN_SLOT = 'gain-1';

/** An item told as one story: what is there in its form, what is not as questions, and the how in a technical note. */
export interface StoryItem {
  readonly item: OutlineItem;
  readonly questions: readonly Question[];
}

/** Tells an item as a story. What stands in `taken` has its place elsewhere. */
export function storyOf(text: ParsedText, taken: readonly Range[] = []): StoryItem {
  const { statement } = text;
  const told = statement && isOutsiders(statement) ? tellStatement(text, statement) : tellSummary(text);
  const item: OutlineItem = {
    role: 'subject',
    kind: 'story',
    summary: told.summary,
    sections: [...told.sections, ...rest(text, taken)],
    subtasks: [],
  };
  return { item, questions: told.questions };
}

interface Told {
  readonly summary: readonly OutlineWords[];
  readonly sections: readonly OutlineSection[];
  readonly questions: readonly Question[];
}

function isOutsiders({ role, means, form }: Statement): boolean {
  return role !== null && means !== null && form !== 'purpose' && roleSide(role.quote) === 'outside';
}

function tellStatement(text: ParsedText, { role, means, ends, form }: Statement): Told {
  const step = bareWords(means?.quote ?? '');
  const said = form === 'capability' ? firstPerson(step) : step;
  const gain = ends && !isCircularGain(step, ends.quote) ? gainOf(bareWords(ends.quote), form) : null;
  const prefix = means?.part === 'summary' ? text.text.summary.slice(0, text.openingStart) : '';
  return {
    summary: [...(prefix.trim() ? [own(prefix)] : []), ...storyLine({ means: said, ends: gain, gainSlot: GAIN_SLOT })],
    sections: [],
    questions: [roleQuestion(roleWords(role?.quote ?? '')), ...(gain === null ? [gainQuestion(GAIN_SLOT, null)] : [])],
  };
}

function gainOf(gain: string, form: Statement['form']): string {
  return form === 'capability' ? firstPerson(gain) : gain;
}

/** Where no statement stands, the summary keeps its words, and who gains what is asked. */
function tellSummary(text: ParsedText): Told {
  const line = [fixed('For a '), slot(ROLE_SLOT), fixed(', so that '), slot(GAIN_SLOT)];
  return {
    summary: [own(bareWords(text.text.summary))],
    sections: [{ heading: 'For whom, and why', lines: [line], list: false }],
    questions: [roleQuestion([]), gainQuestion(GAIN_SLOT, null)],
  };
}

function rest(text: ParsedText, taken: readonly Range[]): readonly OutlineSection[] {
  const { forUsers, technical } = sortCriteria(text);
  const free = freeLines(text, taken);
  const sections: readonly OutlineSection[] = [
    { heading: 'Background', lines: free.filter(({ words }) => !settlesHow(words)).map(line), list: false },
    { heading: 'Acceptance criteria', lines: forUsers.map((words) => [own(words)]), list: true },
    {
      heading: 'Technical note',
      lines: [...technical.map((words) => [own(words)]), ...free.filter(({ words }) => settlesHow(words)).map(line)],
      list: true,
    },
  ];
  return sections.filter(({ lines }) => lines.length > 0);
}

function line({ label, words }: Free): readonly OutlineWords[] {
  return [own(label ? `${label}: ${words}` : words)];
}
