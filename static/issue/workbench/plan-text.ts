import type { Plan, PlannedText } from '../../../src/engine/drafting/plan';

/** A plan as plain text: each item with its sections and its sub-tasks; an open question stands in brackets. */
export function planText({ subject, items }: Plan): string {
  const all = [...(subject.text === null ? [] : [{ ...subject.text, subtasks: subject.subtasks }]), ...items];
  return all
    .flatMap((item) => [textOf(item), ...item.subtasks.map((step) => `Sub-task: ${textOf(step)}`)])
    .join('\n\n');
}

function textOf({ summary, sections }: PlannedText): string {
  const told = sections.map(({ heading, lines, list }) =>
    [heading, ...lines.map((line) => (list ? `- ${line}` : line))].filter((line) => line !== '').join('\n'),
  );
  return [summary, ...told].join('\n\n');
}
