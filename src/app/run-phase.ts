import type { Answer } from '../contract/problem';
import { succeed } from './answer';
import type { ScanJob } from './scan-job';
import type { Page } from './scan-ports';
import { checkpoint, type PhaseEnd, type ScanRun } from './scan-run';
import { type FoundLeaf, walkLeaves } from './walk-leaves';

/** What a phase does: how it reads its pages, and what becomes of the job with each leaf. */
export interface PhaseWork<T> {
  readonly readPage: (token: string | null) => Promise<Answer<Page<T>>>;
  readonly takeLeaf: (job: ScanJob, leaf: FoundLeaf<T>) => Promise<Answer<ScanJob>>;
}

/** Walks through a phase from where the job stands, leaf by leaf, each with its checkpoint. */
export async function runPhase<T extends { readonly number: number }>(
  run: ScanRun,
  begun: ScanJob,
  work: PhaseWork<T>,
): Promise<Answer<PhaseEnd>> {
  let job = begun;
  let halted: 'out-of-time' | 'stopped' = 'stopped';
  const walked = await walkLeaves<T>({
    from: job.cursor,
    readPage: work.readPage,
    onLeaf: async (leaf, next) => {
      const taken = await work.takeLeaf(job, leaf);
      if (!taken.ok) return taken;
      job = taken.value;
      // After the last leaf the phase is over, which is kept with what follows it.
      if (next === null) return succeed(true);
      job = { ...job, cursor: next };
      const kept = await checkpoint(run, job);
      if (!kept.ok) return kept;
      if (kept.value !== 'go-on') halted = kept.value;
      return succeed(kept.value === 'go-on');
    },
  });
  if (!walked.ok) return walked;
  return succeed({ job, end: walked.value === 'end' ? 'end' : halted });
}
