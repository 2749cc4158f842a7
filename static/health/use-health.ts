import { useCallback, useEffect, useRef, useState } from 'react';
import type { HealthStart } from '../../src/contract/health-view';
import type { Problem } from '../../src/contract/problem';
import { call } from '../shared/backend';
import { addPage, type HealthSum, NOTHING_READ } from './sum-pages';

/** How far the reading of a backlog has come. */
type Phase =
  | { readonly name: 'starting' | 'ready' | 'reading' | 'stopped' }
  | { readonly name: 'done'; readonly at: number }
  /** Jira asked to slow down; it goes on by itself at `until`, in ms. */
  | { readonly name: 'paused'; readonly until: number }
  | { readonly name: 'failed'; readonly problem: Problem };

export interface HealthState {
  readonly start: HealthStart | null;
  readonly sum: HealthSum;
  readonly phase: Phase;
  /** Since when this reading runs, in ms. */
  readonly since: number;
  readonly begin: () => void;
  readonly goOn: () => void;
  readonly stop: () => void;
}

// A backlog up to this size is read as soon as the page opens.
const SMALL = 1000;
const PAUSE_SECONDS = 30;

/** Reads a project's backlog page by page, with the viewer's rights, and adds the pages up. */
export function useHealth(): HealthState {
  const [start, setStart] = useState<HealthStart | null>(null);
  const [sum, setSum] = useState(NOTHING_READ);
  const [phase, setPhase] = useState<Phase>({ name: 'starting' });
  const [since, setSince] = useState(0);
  const run = useRef<Run>({ id: 0, next: null, sum: NOTHING_READ });

  const goOn = useCallback(async () => {
    run.current.id += 1;
    setPhase({ name: 'reading' });
    setSince(Date.now());
    const end = await readOn(run.current, setSum);
    if (end !== null) setPhase(end);
  }, []);

  const begin = useCallback(() => {
    Object.assign(run.current, { next: null, sum: NOTHING_READ });
    setSum(NOTHING_READ);
    void goOn();
  }, [goOn]);

  const open = useCallback(async () => {
    setPhase({ name: 'starting' });
    const answer = await call('startHealth', {});
    if (!answer.ok) return setPhase({ name: 'failed', problem: answer.problem });
    setStart(answer.value);
    if (answer.value.about <= SMALL) begin();
    else setPhase({ name: 'ready' });
  }, [begin]);

  useEffect(() => {
    void open();
    return () => {
      run.current.id += 1;
    };
  }, [open]);
  useResume(phase, goOn);

  const stop = () => {
    run.current.id += 1;
    setPhase({ name: 'stopped' });
  };
  return { start, sum, phase, since, begin, goOn: start === null ? open : goOn, stop };
}

/** One reading under way; a new `id` overtakes it. */
interface Run {
  id: number;
  next: string | null;
  sum: HealthSum;
}

/** Reads to the last page or the first problem, and gives the phase that this ends in; null when it was overtaken. */
async function readOn(run: Run, show: (sum: HealthSum) => void): Promise<Phase | null> {
  const mine = run.id;
  for (;;) {
    const answer = await call('readHealthPage', { next: run.next });
    if (mine !== run.id) return null;
    if (!answer.ok) return phaseAfter(answer.problem);
    run.sum = addPage(run.sum, answer.value);
    run.next = answer.value.next;
    show(run.sum);
    if (run.next === null) return { name: 'done', at: Date.now() };
  }
}

function phaseAfter(problem: Problem): Phase {
  if (problem.code !== 'rate-limited') return { name: 'failed', problem };
  return { name: 'paused', until: Date.now() + (problem.retryAfter ?? PAUSE_SECONDS) * 1000 };
}

function useResume(phase: Phase, goOn: () => void): void {
  useEffect(() => {
    if (phase.name !== 'paused') return;
    const timer = setTimeout(goOn, Math.max(0, phase.until - Date.now()));
    return () => clearTimeout(timer);
  }, [phase, goOn]);
}
