import type { HealthView, ScanStatus } from '../contract/health-view';
import type { Answer } from '../contract/problem';
import type { HealthFilters, SprintRange } from '../engine/index';
import { fail, succeed } from './answer';
import type { HealthPorts } from './health-ports';
import { readHealth } from './read-health';
import { isAlive, type ScanJob, statusOf } from './scan-job';
import { seeBacklog } from './see-backlog';
import { beginScan } from './start-scan';
import { viewScan } from './view-scan';

/** A reading as old as that is brought up to date when somebody looks. */
const FRESH_MS = 5 * 60_000;

/** The backlog health page as one viewer may see it; an older reading is shown while a fresh one begins. */
export async function openHealth(
  ports: HealthPorts,
  projectId: string,
  asked: { readonly filters: HealthFilters; readonly compare: SprintRange | null },
): Promise<Answer<HealthView>> {
  const [project, seen, job] = await Promise.all([
    ports.asViewer.readProject(projectId),
    seeBacklog(ports, projectId),
    ports.scans.readJob(projectId),
  ]);
  if (!project.ok) return project;
  if (!seen.ok) return seen;
  const looked = ports.scans.noteLook(projectId);
  if (seen.value === null) {
    await looked;
    return firstOpening(ports, project.value, job);
  }
  const [scan, reading] = await Promise.all([
    refreshed(ports, projectId, { job, asOf: seen.value.asOf }),
    readHealth(ports, { ...asked, project: project.value, seen: seen.value }),
    looked,
  ]);
  return reading.ok ? succeed({ project: project.value, scan, reading: reading.value, about: null }) : reading;
}

async function firstOpening(
  ports: HealthPorts,
  project: HealthView['project'],
  job: ScanJob | null,
): Promise<Answer<HealthView>> {
  const [about, scan] = await Promise.all([ports.viewers.countIssues(project.id), viewScan(ports, project.id, job)]);
  if (!about.ok) return about;
  return succeed({ project, scan, reading: null, about: about.value });
}

/** Begins to read what changed, unless that runs already or somebody stopped it. A reading that cannot begin is no reason not to show the last. */
async function refreshed(
  ports: HealthPorts,
  projectId: string,
  { job, asOf }: { readonly job: ScanJob | null; readonly asOf: string },
): Promise<ScanStatus> {
  const now = ports.clock.now();
  const isFresh = now.getTime() - Date.parse(asOf) < FRESH_MS;
  const isLeft = job !== null && (isAlive(job, now) || job.state === 'stopped' || job.state === 'failed');
  if (isFresh || isLeft) return statusOf(job, now, false);
  const begun = await beginScan(ports, projectId).catch(() => fail('unexpected', 'beginning to read'));
  return statusOf(begun.ok ? begun.value : job, now, false);
}
