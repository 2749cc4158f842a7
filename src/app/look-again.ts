import type { Answer } from '../contract/problem';
import { succeed } from './answer';
import type { BackfillProgress } from './backfill-job';
import type { ItemChange, PlannedTask } from './bulk-ports';
import { type DueWork, findChanges } from './find-changes';
import { chunks, planTasks, shareChanges, tasksOf } from './plan-tasks';
import type { Issue } from './ports';

/** Jira fetches so many items at once. */
const MOST_FETCHED = 100;

/**
 * Looks at the items of the group that is next once more, right before they are written: their plan may be days old.
 * Those that need something else by now become groups of their own behind the others.
 */
export async function lookAgain(
  work: DueWork,
  progress: BackfillProgress,
  next: PlannedTask,
): Promise<Answer<BackfillProgress>> {
  const { tasks } = progress;
  const group = tasks.filter((task) => task.group === next.group);
  const ids = new Set(group.flatMap((task) => task.ids));
  const same = new Set<number>();
  const others: (readonly [number, ItemChange])[] = [];
  for (const some of chunks([...ids], MOST_FETCHED)) {
    const fetched = await work.ports.bulk.fetchIssues(some);
    if (!fetched.ok) return fetched;
    const isPlanned = await compare(work, group, fetched.value);
    for (const [id, change] of await findChanges(work, fetched.value)) {
      if (isPlanned(id, change)) same.add(id);
      else others.push([id, change]);
    }
  }
  const kept = group.map((task) => ({ ...task, ids: task.ids.filter((id) => same.has(id)) }));
  const behind = planTasks(shareChanges([], others), (tasks.at(-1)?.group ?? 0) + 1);
  return succeed({
    ...progress,
    tasks: [...kept.filter((task) => task.ids.length > 0), ...tasks.slice(group.length), ...behind],
    done: progress.done + ids.size - same.size - others.length,
  });
}

/** Tells whether what an item needs is still what the group's tasks bring. */
async function compare(work: DueWork, group: readonly PlannedTask[], issues: readonly Issue[]) {
  const planned = JSON.stringify(group.map((task) => ({ ...task, ids: [] })));
  const tasksFor = (change: ItemChange) => JSON.stringify(tasksOf({ change, ids: [] }, group[0]?.group ?? 0));
  // The first task may have been sent already and its answer lost: then our own label is not somebody's.
  const written = issues.filter((issue) => isWritten(issue, group[0]));
  const unwritten = written.map((issue) => ({ ...issue, labels: labelsBefore(issue, group[0]) }));
  const before = unwritten.length === 0 ? new Map<number, ItemChange>() : await findChanges(work, unwritten);
  return (id: number, change: ItemChange): boolean =>
    [change, before.get(id)].some((each) => each !== undefined && tasksFor(each) === planned);
}

/** Whether an item already is as the task would leave it. */
function isWritten({ labels }: Issue, task: PlannedTask | undefined): boolean {
  if (task === undefined || task.do === 'write-record') return false;
  return labels.includes(task.label) === (task.do !== 'remove-label');
}

function labelsBefore({ labels }: Issue, task: PlannedTask | undefined): Issue['labels'] {
  if (task === undefined || task.do === 'write-record') return labels;
  return task.do === 'remove-label' ? [...labels, task.label] : labels.filter((label) => label !== task.label);
}
