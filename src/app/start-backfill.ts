import type { BackfillChoice, BackfillPreview, BackfillStatus } from '../contract/health-view';
import type { Answer } from '../contract/problem';
import { DUE, type HealthRow } from '../engine/index';
import { fail, succeed } from './answer';
import { type BackfillJob, backfillStatus } from './backfill-job';
import type { BackfillPorts, DueItems } from './bulk-ports';
import { readSnapshot } from './read-snapshot';
import { runBackfill } from './run-backfill';

const WHERE = 'labelling the backlog';

/** Who asks, and for which project. */
interface Asked {
  readonly projectId: string;
  readonly accountId: string;
}

/** What writing labels and records for the whole backlog would do, counted from the snapshot. */
export async function previewBackfill(ports: BackfillPorts, { projectId }: Asked): Promise<Answer<BackfillPreview>> {
  const allowed = await rightsIn(ports, projectId);
  if (!allowed.ok) return allowed;
  const snapshot = await readSnapshot(ports, projectId);
  if (snapshot === null) return fail('not-found', WHERE);
  const rows = snapshot.backlog.rows.filter(({ scope }) => scope === 'read');
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

/** Begins to write what was previewed, as the viewer; one backfill of a project at a time, and a running one is joined. */
export async function startBackfill(
  ports: BackfillPorts,
  { projectId, accountId }: Asked,
  choice: BackfillChoice,
): Promise<Answer<BackfillStatus>> {
  const allowed = await rightsIn(ports, projectId);
  if (!allowed.ok) return allowed;
  const kept = await ports.backfills.readJob(projectId);
  if (kept?.state === 'running' && kept.by !== accountId) return succeed(backfillStatus(kept));
  if (kept?.state === 'running' || kept?.state === 'stopped') {
    const left = kept.total - kept.done;
    if (kept.by === accountId && left > 0 && sameChoice(kept.choice, choice)) {
      return begin(ports, projectId, { ...kept, id: newId(ports), state: 'running', problem: null });
    }
  }
  const snapshot = await readSnapshot(ports, projectId);
  if (snapshot === null) return fail('not-found', WHERE);
  const due = dueItems(snapshot.backlog.rows, choice);
  await ports.backfills.writeDue(projectId, due);
  await ports.backfills.writePlan(projectId, []);
  return begin(ports, projectId, {
    id: newId(ports),
    by: accountId,
    choice,
    drive: allowed.value.bulk ? 'jira' : 'screen',
    state: 'running',
    total: due.whole.length + due.recordOnly.length,
    planned: 0,
    done: 0,
    refused: 0,
    group: 0,
    taskId: null,
    problem: null,
  });
}

/** How it stands. Called by who started it, a running backfill also works for a few seconds. */
export async function readBackfill(
  ports: BackfillPorts,
  { projectId, accountId }: Asked,
): Promise<Answer<BackfillStatus>> {
  const job = await ports.backfills.readJob(projectId);
  if (job?.state !== 'running' || job.by !== accountId) return succeed(backfillStatus(job));
  return succeed(backfillStatus(await runBackfill(ports, projectId, job)));
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

async function begin(ports: BackfillPorts, projectId: string, job: BackfillJob): Promise<Answer<BackfillStatus>> {
  await ports.backfills.writeJob(projectId, job);
  return succeed(backfillStatus(job));
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
