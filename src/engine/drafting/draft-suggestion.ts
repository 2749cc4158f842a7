import type { Answers, Draft, DraftItem, OutlineItem, OutlineWords, Question, Words } from './draft';
import { tidyLine } from './tidy-line';

/** What drafting needs of a suggestion. */
interface Outlined {
  readonly outline: readonly OutlineItem[];
  readonly questions: readonly Question[];
}

const LABEL = /^[^:]*: $/;

/** The source of a choice that stands in the item itself; where there is exactly one, it counts until the person says otherwise. */
export const FROM_THE_TEXT = 'from the text';

/** Where what is still open stands together, so that no heading stands over a blank alone. */
const OPEN_QUESTIONS = 'Open questions';

/**
 * A suggestion's outline as text: each slot holds the person's answer, else what the text offers, else the open question.
 * A line that is nothing but an open question goes to the end of its item, in the question's full words.
 */
export function draft(outlined: Outlined, answers: Answers): Draft {
  const open = openIn(outlined, answers);
  const outline = outlined.outline.map((item) => withOpenQuestionsLast(item, open));
  return filledOutline({ ...outlined, outline }, answers);
}

/** The same with every blank where its answer goes. */
export function filledOutline({ outline, questions }: Outlined, answers: Answers): Draft {
  const fill: Fill = (words, as) =>
    tidyLine(
      words.map((part) => ('slot' in part ? filled(part.slot, questions, answers) : part)),
      as,
    );
  return outline.map((item) => draftItem(item, fill));
}

function withOpenQuestionsLast(item: OutlineItem, open: readonly Question[]): OutlineItem {
  const asked = new Set<Question>();
  const isTold = (line: readonly OutlineWords[]): boolean => {
    const question = open.find(({ id }) => isOnly(line, id));
    if (question) asked.add(question);
    return question === undefined;
  };
  const sections = item.sections
    .map((section) => ({ ...section, lines: section.lines.filter(isTold) }))
    .filter(({ lines }) => lines.length > 0);
  if (asked.size === 0) return item;
  const lines = [...asked].map(({ ask }): Words[] => [{ from: 'open', words: ask }]);
  return { ...item, sections: [...sections, { heading: OPEN_QUESTIONS, lines, list: true }] };
}

/** Whether a line is a question's slot, with a label before it or alone. */
function isOnly(line: readonly OutlineWords[], id: string): boolean {
  const last = line.at(-1);
  const before = line.slice(0, -1);
  if (last === undefined || !('slot' in last) || last.slot !== id) return false;
  return before.every((part) => 'words' in part && part.from === 'template' && LABEL.test(part.words));
}

type Fill = (words: readonly OutlineWords[], as: 'sentence' | 'entry' | 'title') => readonly Words[];

function draftItem(item: OutlineItem, fill: Fill): DraftItem {
  return {
    role: item.role,
    kind: item.kind,
    summary: fill(item.summary, item.kind === 'story' ? 'entry' : 'title'),
    sections: item.sections.map((section) => ({
      ...section,
      lines: section.lines.map((line) =>
        section.as ? line.filter(isWords) : fill(line, section.list ? 'entry' : 'sentence'),
      ),
    })),
    subtasks: item.subtasks.map(({ summary, criteria, note }) => ({
      summary: fill(summary, 'entry'),
      criteria: criteria.map((line) => fill(line, 'entry')),
      note: note && fill(note, 'entry'),
    })),
  };
}

function isWords(part: OutlineWords): part is Words {
  return 'words' in part;
}

function filled(slot: string, questions: readonly Question[], answers: Answers): Words {
  const question = questions.find(({ id }) => id === slot);
  const answer = answers[slot];
  if (answer !== undefined && answer.trim() !== '') return { from: 'answer', words: answer.trim() };
  const [offered, ...others] = question?.choices.filter(({ source }) => source === FROM_THE_TEXT) ?? [];
  if (answer === undefined && offered && others.length === 0) return { from: 'text', words: offered.value };
  return { from: 'open', words: question?.blank ?? '' };
}

/** The questions that neither an answer nor the text itself has settled. */
export function openIn({ questions }: Pick<Outlined, 'questions'>, answers: Answers): readonly Question[] {
  return questions.filter(({ id }) => filled(id, questions, answers).from === 'open');
}
