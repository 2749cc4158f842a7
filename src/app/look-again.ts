import type { Answer } from '../contract/problem';
import { succeed } from './answer';
import type { ItemChange, PlannedTask } from './bulk-ports';
import { type DueWork, findChanges } from './find-changes';
import { planTasks, shareChanges } from './plan-tasks';
import type { Issue } from './ports';

/** Jira fetches so many items at once. */
const MOST_FETCHED = 100;

/** A plan as it is after a look, and how many items need nothing any more. */
interface Seen {
  readonly tasks: readonly PlannedTask[];
  readonly settled: number;
}

/**
 * Looks at the items of the first group once more, right before they are written: their plan may be days old. Those
 * that need something else by now become groups of their own behind the others.
 */
export async function lookAgain(work: DueWork, tasks: readonly PlannedTask[]): Promise<Answer<Seen>> {
  const group = tasks.filter((task) => task.group === tasks[0]?.group);
  const ids = [...new Set(group.flatMap((task) => task.ids))];
  const same = new Set<number>();
  const others: (readonly [number, ItemChange])[] = [];
  for (let from = 0; from < ids.length; from += MOST_FETCHED) {
    const fetched = await work.ports.bulk.fetchIssues(ids.slice(from, from + MOST_FETCHED));
    if (!fetched.ok) return fetched;
    for (const [id, change] of await changesSince(work, group, fetched.value)) {
      if (change === null) same.add(id);
      else others.push([id, change]);
    }
  }
  const kept = group.map((task) => ({ ...task, ids: task.ids.filter((id) => same.has(id)) }));
  const behind = planTasks(shareChanges([], others), (tasks.at(-1)?.group ?? 0) + 1);
  return succeed({
    tasks: [...kept.filter((task) => task.ids.length > 0), ...tasks.slice(group.length), ...behind],
    settled: ids.length - same.size - others.length,
  });
}

/** What the items of a group need; null where that is still what was planned. */
async function changesSince(
  work: DueWork,
  group: readonly PlannedTask[],
  issues: readonly Issue[],
): Promise<ReadonlyMap<number, ItemChange | null>> {
  const planned = JSON.stringify(changeOf(group));
  const found = new Map<number, ItemChange | null>(await findChanges(work, issues));
  for (const [id, change] of found) if (JSON.stringify(change) === planned) found.set(id, null);
  const changed = issues.filter(({ id }) => (found.get(Number(id)) ?? null) !== null);
  if (changed.length === 0) return found;
  // The first task may have been sent already and its answer lost: our own label is not somebody's.
  const before = await findChanges(
    work,
    changed.map((issue) => asBefore(issue, group[0])),
  );
  for (const [id, change] of before) if (JSON.stringify(change) === planned) found.set(id, null);
  return found;
}

function asBefore(issue: Issue, first: PlannedTask | undefined): Issue {
  if (first === undefined || first.do === 'write-record') return issue;
  const others = issue.labels.filter((label) => label !== first.label);
  return { ...issue, labels: first.do === 'add-label' ? others : [...others, first.label] };
}

/** What the tasks of a group bring each of its items to. */
const changeOf = (group: readonly PlannedTask[]) => ({
  add: group.flatMap((task) => (task.do === 'add-label' ? task.label : []))[0] ?? null,
  remove: group.flatMap((task) => (task.do === 'remove-label' ? task.label : [])),
  record: group.flatMap((task) => (task.do === 'write-record' ? task.record : []))[0],
});
