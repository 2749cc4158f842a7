import type { ScanStatus } from '../contract/health-view';
import type { Problem } from '../contract/problem';
import { type HealthRow, KINDS, type Kind } from '../engine/index';
import type { Cursor } from './walk-leaves';

/** What a job does: every row anew, what changed, or looking for items that are gone. */
export type Phase = 'rows' | 'changes' | 'places';

/** One scan of a project as it stands, kept so that it can go on from there after any stop. */
export interface ScanJob {
  readonly id: string;
  readonly what: 'first' | 'refresh' | 'sweep';
  readonly state: 'running' | 'paused' | 'stopped' | 'failed' | 'done';
  readonly engine: string;
  readonly phase: Phase;
  /** What is still to come after the phase. */
  readonly later: readonly Phase[];
  /** Where the phase goes on. */
  readonly cursor: Cursor;
  /** Leaves that have rows, as far as the job knows. */
  readonly leaves: readonly number[];
  readonly startedAt: string;
  /** When it last gave a sign of life. */
  readonly beatAt: string;
  readonly goesOnAt: string | null;
  /** Runs that ended in the same problem, one after the other. */
  readonly tries: number;
  readonly problem: Problem | null;
  readonly step: number;
  readonly about: number;
  readonly done: number;
  readonly kinds: Readonly<Record<Kind, number>>;
  readonly notClassified: number;
}

export const BEGINNING: Cursor = { token: null, below: null };
const NO_KINDS = { story: 0, enabler: 0, spike: 0, 'technical-task': 0 };
/** A consumer runs for 15 minutes at most, and an event may come a little late. */
const SILENT_MS = 20 * 60_000;
/** Tokens live for a week. */
const RESUMABLE_MS = 6 * 24 * 3_600_000;

/** A job that is about to begin. */
export function newJob(
  given: Pick<ScanJob, 'id' | 'what' | 'engine' | 'phase' | 'later' | 'about' | 'startedAt'>,
): ScanJob {
  return {
    ...given,
    state: 'running',
    cursor: BEGINNING,
    leaves: [],
    beatAt: given.startedAt,
    goesOnAt: null,
    tries: 0,
    problem: null,
    step: 0,
    done: 0,
    kinds: NO_KINDS,
    notClassified: 0,
  };
}

/** The job at the beginning of its phase, with nothing counted yet. */
export const fromTheTop = (job: ScanJob): ScanJob => ({
  ...job,
  cursor: BEGINNING,
  done: 0,
  kinds: NO_KINDS,
  notClassified: 0,
});

/** The job in the phase that comes next. What was read before stays counted, except by a job that is about looking through all. */
export function atPhase(job: ScanJob, phase: Phase, later: readonly Phase[]): ScanJob {
  const next = { ...job, phase, later, cursor: BEGINNING };
  return job.what === 'sweep' ? fromTheTop(next) : next;
}

/** Whether somebody works on it or soon will. One that was killed falls silent. */
export function isAlive(job: ScanJob, now: Date): boolean {
  const since = { running: job.beatAt, paused: job.goesOnAt ?? job.beatAt, stopped: null, failed: null, done: null }[
    job.state
  ];
  return since !== null && now.getTime() - Date.parse(since) < SILENT_MS;
}

/** Whether it can go on from where it stands. */
export function isResumable(job: ScanJob, engine: string, now: Date): boolean {
  return job.state !== 'done' && job.engine === engine && now.getTime() - Date.parse(job.startedAt) < RESUMABLE_MS;
}

/** The job with rows counted in. */
export function countRows(job: ScanJob, rows: readonly HealthRow[]): ScanJob {
  const kinds = { ...job.kinds };
  let { notClassified } = job;
  for (const { scope, kind } of rows) {
    if (scope !== 'read') continue;
    if (kind === null) notClassified += 1;
    else kinds[kind] += 1;
  }
  return { ...job, done: job.done + rows.length, kinds, notClassified };
}

/** What a first reading has counted; null where that is nothing yet, or where there are whole numbers to show. */
export function countedSoFar({ what, state, kinds, notClassified }: ScanJob): ScanStatus['soFar'] {
  const counted = KINDS.some((kind) => kinds[kind] > 0) || notClassified > 0;
  return what === 'first' && state !== 'done' && counted ? { kinds, notClassified } : null;
}

/** What the screens hear of it. `soFar` only for those who may see all of the project. */
export function statusOf(job: ScanJob | null, now: Date, seesAll: boolean): ScanStatus {
  if (job === null || job.state === 'done') return NONE;
  const { what, done, about, goesOnAt, problem } = job;
  const state = job.state !== 'failed' && job.state !== 'stopped' && !isAlive(job, now) ? 'stopped' : job.state;
  return {
    state,
    what,
    done,
    about: Math.max(about, done),
    secondsLeft: state === 'running' ? secondsLeft(job, now) : null,
    goesOnAt: state === 'paused' ? goesOnAt : null,
    problem: state === 'failed' ? problem : null,
    soFar: seesAll ? countedSoFar(job) : null,
  };
}

const NONE: ScanStatus = {
  state: 'none',
  what: null,
  done: 0,
  about: 0,
  secondsLeft: null,
  goesOnAt: null,
  problem: null,
  soFar: null,
};

function secondsLeft({ startedAt, done, about }: ScanJob, now: Date): number | null {
  if (done === 0 || about <= done) return null;
  const perItem = (now.getTime() - Date.parse(startedAt)) / done;
  return Math.ceil((perItem * (about - done)) / 1000);
}
