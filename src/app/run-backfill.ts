import type { Answer, Problem } from '../contract/problem';
import { succeed } from './answer';
import type { BackfillJob } from './backfill-job';
import type { BackfillPorts, DueItems, ItemChange, PlannedTask } from './bulk-ports';
import { planItem } from './plan-item';
import { afterFirst, planTasks, shareChanges } from './plan-tasks';
import type { Issue } from './ports';
import { standingDecision } from './standing-decision';
import { beginScan } from './start-scan';
import { teamAdaptation } from './team-adaptation';

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
interface Work {
  readonly ports: BackfillPorts;
  readonly projectId: string;
  readonly due: DueItems;
  readonly deadline: number;
}

/** What one step led to: the job, and whether to go on at once. */
type Step = { readonly job: BackfillJob; readonly goOn: boolean };

/** Works on a running backfill with the viewer's rights for a few seconds, and gives it as it stands then. */
export async function runBackfill(ports: BackfillPorts, projectId: string, begun: BackfillJob): Promise<BackfillJob> {
  const due = await ports.backfills.readDue(projectId);
  const work = { ports, projectId, due, deadline: ports.clock.now().getTime() + LONG_ENOUGH_MS };
  let job = begun;
  for (let goOn = true; goOn && job.state === 'running'; ) {
    const stepped = await stepOn(work, job);
    job = stepped.ok ? stepped.value.job : interrupted(job, stepped.problem);
    goOn = stepped.ok && stepped.value.goOn && ports.clock.now().getTime() < work.deadline;
    await ports.backfills.writeJob(projectId, job);
  }
  return job;
}

const idsOf = ({ whole, recordOnly }: DueItems): readonly number[] => [...whole, ...recordOnly];

async function stepOn(work: Work, job: BackfillJob): Promise<Answer<Step>> {
  const { ports, projectId } = work;
  const plan = job.drive === 'jira' ? await ports.backfills.readPlan(projectId) : [];
  const betweenGroups = plan[0] === undefined || plan[0].group !== job.group;
  if (betweenGroups && (await ports.backfills.isAskedToStop(projectId, job.id))) {
    return succeed({ job: { ...job, state: 'stopped' }, goOn: false });
  }
  if (plan[0] !== undefined) return writeOn(work, job, plan);
  if (job.planned >= idsOf(work.due).length) {
    await rereadAll(work);
    ports.log.info('backfill-done', { project: projectId, items: job.done, refused: job.refused });
    return succeed({ job: { ...job, state: 'done' }, goOn: false });
  }
  await ports.backfills.hold(projectId);
  return job.drive === 'jira' ? planOn(work, job) : writeSingly(work, job);
}

/** Jira does not count a written record as a change, so the rows are read anew. */
async function rereadAll({ ports, projectId }: Work): Promise<void> {
  await ports.scans.touchAll(projectId);
  const begun = await beginScan(ports, projectId);
  if (!begun.ok) ports.log.warn('scan-not-begun', { project: projectId, problem: begun.problem.code });
}

/** What is asked of Jira may be asked again; what it refuses for good ends the backfill. */
function interrupted(job: BackfillJob, problem: Problem): BackfillJob {
  const heals = ['rate-limited', 'jira-unavailable'].includes(problem.code);
  return heals ? job : { ...job, state: 'failed', problem };
}

/** Finds out what the next items need. Only a whole wave is planned, over several calls where need be, so that many items share a task. */
async function planOn(work: Work, job: BackfillJob): Promise<Answer<Step>> {
  const { ports, projectId, due } = work;
  const ids = idsOf(due);
  const waveEnd = Math.min(ids.length, (Math.floor(job.planned / WAVE) + 1) * WAVE);
  let shared = await ports.backfills.readChanges(projectId);
  let { planned, done } = job;
  do {
    const some = ids.slice(planned, Math.min(waveEnd, planned + MOST_FETCHED));
    const fetched = await ports.bulk.fetchIssues(some);
    if (!fetched.ok) return fetched;
    const found = await changesFor(work, fetched.value);
    shared = shareChanges(shared, found);
    planned += some.length;
    done += some.length - found.length;
  } while (planned < waveEnd && ports.clock.now().getTime() < work.deadline);
  const isWhole = planned === waveEnd;
  if (isWhole) await ports.backfills.writePlan(projectId, planTasks(shared, job.group + 1));
  await ports.backfills.writeChanges(projectId, isWhole ? [] : shared);
  return succeed({ job: { ...job, planned, done }, goOn: true });
}

async function changesFor(
  { ports, projectId, due }: Work,
  issues: readonly Issue[],
): Promise<readonly (readonly [number, ItemChange])[]> {
  const decisions = await ports.decisions.getMany(issues.map(({ id }) => id));
  const adaptation = await teamAdaptation(ports, projectId);
  const recordOnly = new Set(due.recordOnly);
  return issues.flatMap((issue) => {
    const decision = standingDecision(issue, decisions.get(issue.id) ?? null, ports.clock.now());
    const { verdict } = ports.engine.read({ summary: issue.summary, description: issue.description }, adaptation);
    const labels = !recordOnly.has(Number(issue.id));
    const change = planItem(ports.engine.version, { issue, verdict, decision, labels });
    return change === null ? [] : [[Number(issue.id), change] as const];
  });
}

async function writeOn(work: Work, job: BackfillJob, plan: readonly PlannedTask[]): Promise<Answer<Step>> {
  const { ports, projectId } = work;
  const [task] = plan;
  if (task === undefined) return succeed({ job, goOn: true });
  await ports.backfills.hold(projectId);
  if (job.taskId === null) {
    const submitted = await ports.bulk.submit(task);
    if (submitted.ok) {
      await ports.pause(FIRST_POLL_MS);
      return succeed({ job: { ...job, taskId: submitted.value, group: task.group }, goOn: true });
    }
    if (submitted.problem.code !== 'invalid-request') return submitted;
    // Jira will not do it for these items as a whole.
    return endTask(work, job, { plan, state: 'failed', refused: [] });
  }
  const read = await ports.bulk.readTask(task.do, job.taskId);
  if (!read.ok) return read;
  const { state, refused } = read.value;
  if (state !== 'running') return endTask(work, job, { plan, state, refused });
  await ports.pause(POLL_MS);
  return succeed({ job, goOn: true });
}

async function endTask(
  { ports, projectId }: Work,
  job: BackfillJob,
  ended: {
    readonly plan: readonly PlannedTask[];
    readonly state: 'done' | 'failed';
    readonly refused: readonly number[];
  },
): Promise<Answer<Step>> {
  const { plan, done, refused } = afterFirst(ended.plan, ended);
  await ports.backfills.writePlan(projectId, plan);
  return succeed({
    job: { ...job, taskId: null, done: job.done + done, refused: job.refused + refused },
    goOn: true,
  });
}

/** One edit after the other, each with labels and record at once. */
async function writeSingly(work: Work, job: BackfillJob): Promise<Answer<Step>> {
  const some = idsOf(work.due).slice(job.planned, job.planned + SINGLES_AT_ONCE);
  const fetched = await work.ports.bulk.fetchIssues(some);
  if (!fetched.ok) return fetched;
  const issues = new Map(fetched.value.map((issue) => [Number(issue.id), issue]));
  let { refused } = job;
  for (const [id, change] of await changesFor(work, fetched.value)) {
    const written = await writeOne(work, issues.get(id), change);
    if (!written.ok) return written;
    if (!written.value) refused += 1;
    await work.ports.pause(SINGLE_MS);
  }
  const planned = job.planned + some.length;
  return succeed({ job: { ...job, planned, done: job.done + some.length, refused }, goOn: true });
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
