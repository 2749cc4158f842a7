import type { Plan, PlannedText } from '../../engine/index';

/** The text that a plan holds for one of its new items, by the id of the change that makes it; null for none. */
export function plannedText({ subject, items }: Plan, changeId: string): PlannedText | null {
  const [, item, subtask] = /^(?:item-(\d+))?-?(?:subtask-(\d+))?$/.exec(changeId) ?? [];
  const owner = item === undefined ? subject : items[Number(item)];
  if (subtask !== undefined) return owner?.subtasks[Number(subtask)] ?? null;
  return item === undefined ? null : (items[Number(item)] ?? null);
}
