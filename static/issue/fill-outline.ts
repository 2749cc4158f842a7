import type { Answers, Draft, OutlineWords, Words } from '../../src/engine/drafting/draft';
import type { Suggestion } from '../../src/engine/suggestions/suggestion';

/** A suggestion's outline with every slot filled: by the person's answer, or by the question that is still open. */
export function fillOutline({ outline, questions }: Suggestion, answers: Answers): Draft {
  const wordsFor = (slot: string): Words => {
    const answer = answers[slot]?.trim() ?? '';
    if (answer !== '') return { from: 'answer', words: answer };
    return { from: 'open', words: questions.find((question) => question.id === slot)?.blank ?? '' };
  };
  const fill = (line: readonly OutlineWords[]) => line.map((words) => ('slot' in words ? wordsFor(words.slot) : words));
  return outline.map((item) => ({
    ...item,
    summary: fill(item.summary),
    sections: item.sections.map((section) => ({ ...section, lines: section.lines.map(fill) })),
    subtasks: item.subtasks.map(({ summary, criteria, note }) => ({
      summary: fill(summary),
      criteria: criteria.map(fill),
      note: note && fill(note),
    })),
  }));
}
