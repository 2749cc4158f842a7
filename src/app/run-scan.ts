import type { Answer, Problem } from '../contract/problem';
import { refreshRows } from './refresh-rows';
import { atPhase, fromTheTop, type Phase, type ScanJob } from './scan-job';
import type { ScanEvent, ScanPorts } from './scan-ports';
import { scanRows } from './scan-rows';
import type { PhaseEnd, ScanRun } from './scan-run';
import { openTables } from './scan-tables';
import { sweepPlaces } from './sweep-places';

const PHASES: Readonly<Record<Phase, (run: ScanRun, job: ScanJob) => Promise<Answer<PhaseEnd>>>> = {
  rows: scanRows,
  changes: refreshRows,
  places: sweepPlaces,
};
const MOST_TRIES = 6;
const FIRST_WAIT_SECONDS = 15;
/** The queue takes no longer delay. */
const LONGEST_WAIT_SECONDS = 900;

/** Works on a job for as long as there is time, and leaves what is left to the next event. Can be killed anywhere and run again. */
export async function runScan(ports: ScanPorts, event: ScanEvent, hasTime: () => boolean): Promise<void> {
  const { projectId } = event;
  const kept = await ports.scans.readJob(projectId);
  // Another job took its place, it is over, or this event was worked off before.
  if (kept === null || kept.id !== event.jobId || event.step < kept.step) return;
  if (kept.state !== 'running' && kept.state !== 'paused') return;
  const { snapshots } = ports;
  const [head, tables] = await Promise.all([snapshots.readHead(projectId), snapshots.readTables(projectId)]);
  const run = { ports, projectId, head, tables: openTables(tables), hasTime };
  const job = { ...kept, state: 'running', step: event.step, goesOnAt: null } as const;
  if (await ports.scans.isAskedToStop(projectId, job.id)) return stop(run, job);
  await keep(run, job);
  return runPhases(run, job);
}

async function runPhases(run: ScanRun, begun: ScanJob): Promise<void> {
  let job = begun;
  for (;;) {
    const ended = await PHASES[job.phase](run, job);
    if (!ended.ok) return pause(run, ended.problem);
    job = { ...ended.value.job, tries: 0 };
    if (ended.value.end === 'stopped') return stop(run, job);
    if (ended.value.end === 'out-of-time') return handOn(run, job);
    const [phase, ...later] = job.later;
    if (phase === undefined) return finish(run, job);
    job = atPhase(job, phase, later);
    await keep(run, job);
  }
}

/** Leaves the rest to the next event. */
async function handOn(run: ScanRun, job: ScanJob): Promise<void> {
  if (job.phase === 'changes') await keep(run, anew(job));
  await run.ports.queue.push([nextEvent(run, job)]);
}

/** What changed is read from the top each time. Where that takes longer than a run lives, everything is read, which goes on from where it stopped. */
const anew = (job: ScanJob): ScanJob => ({ ...fromTheTop(job), phase: 'rows', later: ['places'] });

const keep = ({ ports, projectId }: ScanRun, job: ScanJob) =>
  ports.scans.writeJob(projectId, { ...job, beatAt: ports.clock.now().toISOString() });

const nextEvent = ({ projectId }: ScanRun, { id, step }: ScanJob): ScanEvent => ({
  projectId,
  jobId: id,
  step: step + 1,
});

async function stop(run: ScanRun, job: ScanJob): Promise<void> {
  await keep(run, { ...job, state: 'stopped' });
  run.ports.log.info('scan-stopped', { project: run.projectId, done: job.done });
}

/** The head is written last: until then a first reading does not count as one. */
async function finish(run: ScanRun, job: ScanJob): Promise<void> {
  const { ports, projectId, head } = run;
  const swept = job.phase === 'places';
  await ports.snapshots.writeHead(projectId, {
    engine: job.engine,
    asOf: job.startedAt,
    sweptAt: swept ? job.startedAt : (head?.sweptAt ?? job.startedAt),
    leaves: [...job.leaves].sort((a, b) => a - b),
  });
  await keep(run, { ...job, state: 'done' });
  ports.log.info('scan-done', { project: projectId, what: job.what, done: job.done });
}

/** Waits as long as Jira asks, or longer from try to try; what will not heal by waiting fails at once. */
async function pause(run: ScanRun, problem: Problem): Promise<void> {
  const { ports, projectId } = run;
  // As it was kept last, so that nothing counts which the next run will do again.
  const job = await ports.scans.readJob(projectId);
  if (job === null) return;
  ports.log.warn('scan-interrupted', {
    project: projectId,
    problem: problem.code,
    where: problem.where,
    tries: job.tries,
  });
  if (problem.code === 'invalid-request' && job.cursor.token !== null && job.tries < MOST_TRIES) {
    // Most likely a token that has expired: the phase begins again.
    return wait(run, fromTheTop({ ...job, tries: job.tries + 1 }), { problem, seconds: 0 });
  }
  if (!HEALS.includes(problem.code) || job.tries >= MOST_TRIES) return keep(run, { ...job, state: 'failed', problem });
  const seconds = Math.max(problem.retryAfter ?? 0, FIRST_WAIT_SECONDS * 2 ** job.tries);
  return wait(run, { ...job, tries: job.tries + 1 }, { problem, seconds: Math.min(seconds, LONGEST_WAIT_SECONDS) });
}

const HEALS: readonly string[] = ['rate-limited', 'jira-unavailable', 'unexpected'];

async function wait(
  run: ScanRun,
  job: ScanJob,
  { problem, seconds }: { readonly problem: Problem; readonly seconds: number },
): Promise<void> {
  const goesOnAt = new Date(run.ports.clock.now().getTime() + seconds * 1000).toISOString();
  await keep(run, { ...job, state: 'paused', problem, goesOnAt });
  await run.ports.queue.push([nextEvent(run, job)], seconds);
}
