import type { Answer } from '../contract/problem';
import type { HealthRow } from '../engine/index';
import { succeed } from './answer';
import { runPhase } from './run-phase';
import { countRows, type ScanJob } from './scan-job';
import type { Page } from './scan-ports';
import { type PhaseEnd, rowsFor, type ScanRun, writeLeaf } from './scan-run';

/** Reads one page of items, and gives their rows: no text outlives its page. */
export async function readRows(
  run: ScanRun,
  changedFor: number | null,
  token: string | null,
): Promise<Answer<Page<HealthRow>>> {
  const page = await run.ports.reader.readIssues({ projectId: run.projectId, changedFor, token });
  if (!page.ok) return page;
  return succeed({ items: await rowsFor(run, page.value.items), next: page.value.next });
}

/** Reads every item anew, and replaces leaf after leaf. */
export function scanRows(run: ScanRun, job: ScanJob): Promise<Answer<PhaseEnd>> {
  return runPhase<HealthRow>(run, job, {
    readPage: (token) => readRows(run, null, token),
    takeLeaf: async (at, { no, items }) => {
      await writeLeaf(run, no, items);
      return succeed({ ...countRows(at, items), leaves: [...at.leaves, no] });
    },
  });
}
