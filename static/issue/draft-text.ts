import type { Draft, DraftItem, Words } from '../../src/engine/drafting/draft';

/** A draft as plain text: summary, sections, sub-tasks; an open question stands in brackets. */
export function draftText(items: Draft): string {
  return items.map(itemText).join('\n\n');
}

function itemText(item: DraftItem): string {
  const sections = item.sections.map(
    (section) =>
      `${section.heading}\n${section.lines.map((line) => `${section.list ? '- ' : ''}${plain(line)}`).join('\n')}`,
  );
  const subtasks = item.subtasks.map((subtask) =>
    [
      `Sub-task: ${plain(subtask.summary)}`,
      ...subtask.criteria.map((line) => `- ${plain(line)}`),
      ...(subtask.note === null ? [] : [`Technical note: ${plain(subtask.note)}`]),
    ].join('\n'),
  );
  return [plain(item.summary), ...sections, ...subtasks].join('\n\n');
}

const plain = (words: readonly Words[]) =>
  words.map(({ from, words: text }) => (from === 'open' ? `[${text}]` : text)).join('');
