import type { BulkProgress, ItemChange, PlannedTask, SharedChange } from './bulk-ports';

/** What Jira edits in one task. It records ten times as many, but a group is looked at right before it is written. */
const MOST_EDITED = 1000;

/** Adds items with their changes to those that share one; an item that is added twice has its later change. */
export function shareChanges(
  shared: readonly SharedChange[],
  found: readonly (readonly [number, ItemChange])[],
): readonly SharedChange[] {
  const groups = new Map(shared.map(({ change, ids }) => [JSON.stringify(change), { change, ids: new Set(ids) }]));
  for (const [id, change] of found) {
    const key = JSON.stringify(change);
    for (const other of groups.values()) other.ids.delete(id);
    const group = groups.get(key) ?? { change, ids: new Set() };
    groups.set(key, group);
    group.ids.add(id);
  }
  return [...groups.values()].flatMap(({ change, ids }) => (ids.size > 0 ? { change, ids: [...ids] } : []));
}

/**
 * The tasks that bring items to where their changes say. Items that share a change make groups of what fits one task;
 * in each of them labels come first and the record last, so that a record never tells of a label that is not there.
 */
export const planTasks = (shared: readonly SharedChange[], firstGroup: number): readonly PlannedTask[] =>
  shared
    .flatMap(({ change, ids }) => chunks(ids, MOST_EDITED).map((some) => ({ change, ids: some })))
    .flatMap((group, at) => tasksOf(group, firstGroup + at));

/** The tasks that bring the items of a group to a change. */
export function tasksOf({ change: { add, remove, record }, ids }: SharedChange, group: number): readonly PlannedTask[] {
  return [
    ...remove.map((label) => ({ do: 'remove-label' as const, label, ids, group })),
    ...(add === null ? [] : [{ do: 'add-label' as const, label: add, ids, group }]),
    { do: 'write-record', record, ids, group },
  ];
}

/** The plan after its first task has ended: what was refused is recorded for none, and a record that was refused as a whole is tried by halves. */
export function afterFirst(
  [first, ...rest]: readonly PlannedTask[],
  { state, refused }: BulkProgress,
): { readonly plan: readonly PlannedTask[]; readonly done: number; readonly refused: number } {
  if (first === undefined) return { plan: [], done: 0, refused: 0 };
  if (first.do === 'write-record') {
    if (state === 'done') return { plan: rest, done: first.ids.length, refused: 0 };
    if (first.ids.length === 1) return { plan: rest, done: 1, refused: 1 };
    const halves = chunks(first.ids, Math.ceil(first.ids.length / 2)).map((ids) => ({ ...first, ids }));
    return { plan: [...halves, ...rest], done: 0, refused: 0 };
  }
  // A task that failed as a whole says nothing of its items.
  const out = new Set(state === 'failed' ? first.ids : refused);
  const plan = rest
    .map((task) => (task.group === first.group ? { ...task, ids: task.ids.filter((id) => !out.has(id)) } : task))
    .filter(({ ids }) => ids.length > 0);
  return { plan, done: out.size, refused: out.size };
}

/** Cuts ids into parts of this size, the last one smaller. */
export function chunks(ids: readonly number[], size: number): readonly (readonly number[])[] {
  const parts: (readonly number[])[] = [];
  for (let from = 0; from < ids.length; from += size) parts.push(ids.slice(from, from + size));
  return parts;
}
