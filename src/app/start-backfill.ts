import type { BackfillChoice, BackfillPreview, BackfillStatus } from '../contract/health-view';
import type { Answer } from '../contract/problem';
import { DUE, type HealthRow } from '../engine/index';
import { fail, succeed } from './answer';
import { type BackfillJob, type BackfillProgress, backfillStatus, begunTasks, NO_PROGRESS } from './backfill-job';
import type { BackfillPorts, DueItems } from './bulk-ports';
import { runBackfill, type Standing } from './run-backfill';
import { seeBacklog } from './see-backlog';

const WHERE = 'labelling the backlog';

/** Who asks, and for which project. */
interface Asked {
  readonly projectId: string;
  readonly accountId: string;
}

/** What writing labels and records for the whole backlog would do, counted from what the viewer may see of the snapshot. */
export async function previewBackfill(ports: BackfillPorts, { projectId }: Asked): Promise<Answer<BackfillPreview>> {
  const allowed = await rightsIn(ports, projectId);
  if (!allowed.ok) return allowed;
  const seen = await seeBacklog(ports, projectId, { mine: true });
  if (!seen.ok) return seen;
  if (seen.value === null) return fail('not-found', WHERE);
  const rows = seen.value.backlog.rows.filter(({ scope }) => scope === 'read');
  const due = (some: readonly HealthRow[]) => ({
    labels: some.filter((row) => (row.due & DUE.label) !== 0).length,
    properties: some.filter((row) => (row.due & DUE.record) !== 0).length,
  });
  return succeed({
    items: rows.length,
    open: due(rows.filter(({ status }) => status !== 'done')),
    done: due(rows.filter(({ status }) => status === 'done')),
    decided: rows.filter(({ decided }) => decided).length,
    drive: allowed.value.bulk ? 'jira' : 'screen',
  });
}

/** Begins to write what was previewed, as the viewer; one backfill of a project at a time, and one that somebody works on is joined. */
export async function startBackfill(
  ports: BackfillPorts,
  { projectId, accountId }: Asked,
  choice: BackfillChoice,
): Promise<Answer<BackfillStatus>> {
  const allowed = await rightsIn(ports, projectId);
  if (!allowed.ok) return allowed;
  const { backfills } = ports;
  const [kept, progress] = await Promise.all([backfills.readJob(projectId), backfills.readProgress(projectId)]);
  const isJoined = kept?.state === 'running' && kept.by !== accountId && (await backfills.isHeld(projectId));
  if (isJoined) return succeed(backfillStatus(kept, progress));
  if (kept !== null && kept.by === accountId && isLeft(kept, progress) && sameChoice(kept.choice, choice)) {
    return begin(ports, projectId, { job: { ...kept, id: newId(ports), state: 'running', problem: null }, progress });
  }
  return beginAnew(
    ports,
    { projectId, accountId },
    { choice, drive: allowed.value.bulk ? 'jira' : 'screen', progress },
  );
}

/** Whether it was interrupted with items still to be written. */
const isLeft = ({ state, total }: BackfillJob, { done }: BackfillProgress): boolean =>
  (state === 'running' || state === 'stopped') && total > done;

/**
 * Takes nothing over from the one before, but for the group that was begun: its items may have a label and no record,
 * and would pass for labelled by somebody.
 */
async function beginAnew(
  ports: BackfillPorts,
  { projectId, accountId }: Asked,
  { choice, drive, progress }: Pick<BackfillJob, 'choice' | 'drive'> & { readonly progress: BackfillProgress },
): Promise<Answer<BackfillStatus>> {
  const { backfills } = ports;
  const seen = await seeBacklog(ports, projectId, { mine: true });
  if (!seen.ok) return seen;
  if (seen.value === null) return fail('not-found', WHERE);
  const tasks = begunTasks(progress);
  const begun = new Set(tasks.flatMap(({ ids }) => ids));
  const due = dueItems(
    seen.value.backlog.rows.filter(({ id }) => !begun.has(id)),
    choice,
  );
  const carried = { ...NO_PROGRESS, group: progress.group, tasks };
  await backfills.forgetJob(projectId);
  await backfills.writeDue(projectId, due);
  await backfills.writeProgress(projectId, carried);
  const total = due.whole.length + due.recordOnly.length + begun.size;
  const job = { id: newId(ports), by: accountId, choice, drive, state: 'running', total, problem: null } as const;
  return begin(ports, projectId, { job, progress: carried });
}

/** How it stands. Called by who started it, a running backfill also works for a few seconds. */
export async function readBackfill(
  ports: BackfillPorts,
  { projectId, accountId }: Asked,
): Promise<Answer<BackfillStatus>> {
  const { backfills } = ports;
  const [job, progress] = await Promise.all([backfills.readJob(projectId), backfills.readProgress(projectId)]);
  if (job?.state !== 'running') return succeed(backfillStatus(job, progress));
  if (job.by !== accountId) {
    // Jira's tasks can be followed by who submitted them alone; who left them keeps nobody from starting anew.
    const isLeft = !(await backfills.isHeld(projectId));
    return succeed(backfillStatus(isLeft ? { ...job, state: 'stopped' } : job, progress));
  }
  const standing = await runBackfill(ports, projectId, { job, progress });
  return succeed(backfillStatus(standing.job, standing.progress));
}

/** Ends it after the items that are being written; what is written stays, and a later start goes on from there. */
export async function stopBackfill(ports: BackfillPorts, asked: Asked): Promise<Answer<BackfillStatus>> {
  const allowed = await rightsIn(ports, asked.projectId);
  if (!allowed.ok) return allowed;
  const job = await ports.backfills.readJob(asked.projectId);
  if (job?.state === 'running') await ports.backfills.askToStop(asked.projectId, job.id);
  return readBackfill(ports, asked);
}

async function rightsIn(ports: BackfillPorts, projectId: string) {
  const rights = await ports.bulk.readRights(projectId);
  return rights.ok && !rights.value.edit ? fail('not-editable', WHERE) : rights;
}

const newId = ({ clock }: BackfillPorts): string => String(clock.now().getTime());

const sameChoice = (a: BackfillChoice, b: BackfillChoice): boolean => a.open === b.open && a.done === b.done;

async function begin(
  ports: BackfillPorts,
  projectId: string,
  { job, progress }: Standing,
): Promise<Answer<BackfillStatus>> {
  await ports.backfills.hold(projectId);
  await ports.backfills.writeJob(projectId, job);
  return succeed(backfillStatus(job, progress));
}

function dueItems(rows: readonly HealthRow[], choice: BackfillChoice): DueItems {
  const whole: number[] = [];
  const recordOnly: number[] = [];
  for (const { id, status, due } of rows) {
    const wanted = status === 'done' ? choice.done : choice.open;
    if (wanted === 'labels-and-properties' && due !== 0) whole.push(id);
    if (wanted === 'properties' && (due & DUE.record) !== 0) recordOnly.push(id);
  }
  return { whole, recordOnly };
}
