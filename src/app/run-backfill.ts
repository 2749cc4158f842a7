import type { Answer, Problem } from '../contract/problem';
import { succeed } from './answer';
import type { BackfillJob, BackfillProgress } from './backfill-job';
import type { BackfillPorts, BulkProgress, DueItems, ItemChange, PlannedTask } from './bulk-ports';
import { type DueWork, findChanges } from './find-changes';
import { lookAgain } from './look-again';
import { afterFirst, planTasks, shareChanges } from './plan-tasks';
import type { Issue } from './ports';
import { beginScan } from './start-scan';

/** A screen hears of progress, and no call runs long. */
const LONG_ENOUGH_MS = 8000;
/** Jira fetches so many items at once. */
const MOST_FETCHED = 100;
/** So many items are planned before they are written, that many share one task. */
const WAVE = 10_000;
/** A small task is done almost at once. */
const FIRST_POLL_MS = 50;
const POLL_MS = 400;
/** Where the viewer may not change many at once, Jira takes one edit a second without complaint. */
const SINGLE_MS = 1000;
const SINGLES_AT_ONCE = 8;

/** A backfill at work, for as long as one call of the screen may take. */
interface Work extends DueWork {
  readonly deadline: number;
  /** Jira's task that an earlier call submitted. */
  readonly handedOver: string | null;
}

/** A backfill as it stands. */
export interface Standing {
  readonly job: BackfillJob;
  readonly progress: BackfillProgress;
}

/** What one step led to, and whether to go on at once. */
type Step = Standing & { readonly goOn: boolean };

/** Works on a running backfill with the viewer's rights for a few seconds, and gives it as it stands then. Can be killed anywhere and run again. */
export async function runBackfill(ports: BackfillPorts, projectId: string, begun: Standing): Promise<Standing> {
  const due = await ports.backfills.readDue(projectId);
  const deadline = ports.clock.now().getTime() + LONG_ENOUGH_MS;
  const work = { ports, projectId, due, deadline, handedOver: begun.progress.taskId };
  let standing = begun;
  for (let goOn = true; goOn && standing.job.state === 'running'; ) {
    const stepped = await stepOn(work, standing);
    const next = stepped.ok ? stepped.value : { ...interrupted(standing, stepped.problem), goOn: false };
    await keep(work, standing, next);
    standing = next;
    goOn = next.goOn && ports.clock.now().getTime() < work.deadline;
  }
  return standing;
}

async function keep({ ports, projectId }: Work, before: Standing, now: Standing): Promise<void> {
  if (now.progress !== before.progress) await ports.backfills.writeProgress(projectId, now.progress);
  if (now.job !== before.job) await ports.backfills.writeJob(projectId, now.job);
}

const idsOf = ({ whole, recordOnly }: DueItems): readonly number[] => [...whole, ...recordOnly];

async function stepOn(work: Work, standing: Standing): Promise<Answer<Step>> {
  const { ports, projectId } = work;
  const { job, progress } = standing;
  const [next] = progress.tasks;
  const betweenGroups = next === undefined || next.group !== progress.group;
  if (betweenGroups && (await ports.backfills.isAskedToStop(projectId, job.id))) {
    return succeed({ job: { ...job, state: 'stopped' }, progress, goOn: false });
  }
  if (next === undefined && progress.planned >= idsOf(work.due).length) return finish(work, standing);
  await ports.backfills.hold(projectId);
  const advanced = await advance(work, standing);
  return advanced.ok ? succeed({ job, progress: advanced.value, goOn: true }) : advanced;
}

function advance(work: Work, { job, progress }: Standing): Promise<Answer<BackfillProgress>> {
  const [next] = progress.tasks;
  if (next !== undefined && next.group !== progress.group) return beginGroup(work, progress, next);
  if (next !== undefined) return writeOn(work, progress, next);
  return job.drive === 'jira' ? planOn(work, progress) : writeSingly(work, progress);
}

async function finish(work: Work, { job, progress }: Standing): Promise<Answer<Step>> {
  await rereadAll(work);
  work.ports.log.info('backfill-done', { project: work.projectId, items: progress.done, refused: progress.refused });
  return succeed({ job: { ...job, state: 'done' }, progress, goOn: false });
}

/** Jira does not count a written record as a change, so the rows are read anew. */
async function rereadAll({ ports, projectId }: Work): Promise<void> {
  await ports.scans.touchAll(projectId);
  const begun = await beginScan(ports, projectId);
  if (!begun.ok) ports.log.warn('scan-not-begun', { project: projectId, problem: begun.problem.code });
}

/** What is asked of Jira may be asked again; what it refuses for good ends the backfill. */
function interrupted({ job, progress }: Standing, problem: Problem): Standing {
  const heals = ['rate-limited', 'jira-unavailable'].includes(problem.code);
  return { job: heals ? job : { ...job, state: 'failed', problem }, progress };
}

/** Finds out what the next items need. Only a whole wave is planned, over several calls where need be, so that many items share a task. */
async function planOn(work: Work, progress: BackfillProgress): Promise<Answer<BackfillProgress>> {
  const { ports, projectId } = work;
  const ids = idsOf(work.due);
  const waveEnd = Math.min(ids.length, (Math.floor(progress.planned / WAVE) + 1) * WAVE);
  // What was found of the wave before is planned already.
  let shared = progress.planned % WAVE === 0 ? [] : await ports.backfills.readChanges(projectId);
  let { planned, done } = progress;
  do {
    const some = ids.slice(planned, Math.min(waveEnd, planned + MOST_FETCHED));
    const fetched = await ports.bulk.fetchIssues(some);
    if (!fetched.ok) return fetched;
    const found = await findChanges(work, fetched.value);
    shared = shareChanges(shared, [...found]);
    planned += some.length;
    done += some.length - found.size;
  } while (planned < waveEnd && ports.clock.now().getTime() < work.deadline);
  if (planned === waveEnd) {
    return succeed({ ...progress, planned, done, tasks: planTasks(shared, progress.group + 1), taskId: null });
  }
  await ports.backfills.writeChanges(projectId, shared);
  return succeed({ ...progress, planned, done });
}

/** Nothing is written that was not looked at a moment before. */
async function beginGroup(
  work: Work,
  progress: BackfillProgress,
  next: PlannedTask,
): Promise<Answer<BackfillProgress>> {
  const seen = await lookAgain(work, progress, next);
  const first = seen.ok ? seen.value.tasks[0] : undefined;
  return seen.ok && first?.group === next.group ? writeOn(work, seen.value, first) : seen;
}

/** Has Jira do the first task; one that is submitted twice does the same again. */
async function writeOn(
  { ports, handedOver }: Work,
  progress: BackfillProgress,
  task: PlannedTask,
): Promise<Answer<BackfillProgress>> {
  if (progress.taskId === null) {
    const submitted = await ports.bulk.submit(task);
    if (submitted.ok) {
      await ports.pause(FIRST_POLL_MS);
      return succeed({ ...progress, taskId: submitted.value, group: task.group });
    }
    if (submitted.problem.code !== 'invalid-request') return submitted;
    // Jira will not do it for these items as a whole.
    return succeed(afterTask({ ...progress, group: task.group }, { state: 'failed', refused: [] }));
  }
  const read = await ports.bulk.readTask(task.do, progress.taskId);
  // Jira forgets a task after two weeks.
  const isForgotten = !read.ok && read.problem.code === 'not-visible' && progress.taskId === handedOver;
  if (isForgotten) return succeed({ ...progress, taskId: null });
  if (!read.ok) return read;
  if (read.value.state !== 'running') return succeed(afterTask(progress, read.value));
  await ports.pause(POLL_MS);
  return succeed(progress);
}

function afterTask(progress: BackfillProgress, ended: BulkProgress): BackfillProgress {
  const { plan, done, refused } = afterFirst(progress.tasks, ended);
  return { ...progress, tasks: plan, taskId: null, done: progress.done + done, refused: progress.refused + refused };
}

/** One edit after the other, each with labels and record at once. */
async function writeSingly(work: Work, progress: BackfillProgress): Promise<Answer<BackfillProgress>> {
  const some = idsOf(work.due).slice(progress.planned, progress.planned + SINGLES_AT_ONCE);
  const fetched = await work.ports.bulk.fetchIssues(some);
  if (!fetched.ok) return fetched;
  const issues = new Map(fetched.value.map((issue) => [Number(issue.id), issue]));
  let { refused } = progress;
  for (const [id, change] of await findChanges(work, fetched.value)) {
    const written = await writeOne(work, issues.get(id), change);
    if (!written.ok) return written;
    if (!written.value) refused += 1;
    await work.ports.pause(SINGLE_MS);
  }
  const { planned, done } = progress;
  return succeed({ ...progress, planned: planned + some.length, done: done + some.length, refused });
}

/** Whether Jira took it. */
async function writeOne({ ports }: Work, issue: Issue | undefined, change: ItemChange): Promise<Answer<boolean>> {
  if (issue === undefined) return succeed(false);
  const { add, remove, record } = change;
  const asked = { addLabels: add === null ? [] : [add], removeLabels: remove, record };
  const written = await ports.asViewer.changeIssue(issue, asked);
  if (written.ok) return succeed(written.value.skipped === null);
  return written.problem.code === 'not-editable' ? succeed(false) : written;
}
