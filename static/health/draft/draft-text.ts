import type { Draft, DraftItem } from '../../../src/engine/drafting/draft';
import { plainText } from '../../../src/engine/drafting/plain-text';

/** A draft as plain text: summary, sections, sub-tasks; an open question stands in brackets. */
export function draftText(items: Draft): string {
  return items.map(itemText).join('\n\n');
}

function itemText(item: DraftItem): string {
  const sections = item.sections.map(
    (section) =>
      `${section.heading}\n${section.lines.map((line) => `${section.list ? '- ' : ''}${plainText(line)}`).join('\n')}`,
  );
  const subtasks = item.subtasks.map((subtask) =>
    [
      `Sub-task: ${plainText(subtask.summary)}`,
      ...subtask.criteria.map((line) => `- ${plainText(line)}`),
      ...(subtask.note === null ? [] : [`Technical note: ${plainText(subtask.note)}`]),
    ].join('\n'),
  );
  return [plainText(item.summary), ...sections, ...subtasks].join('\n\n');
}
