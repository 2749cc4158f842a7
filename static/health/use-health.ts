import { useCallback, useEffect, useRef, useState } from 'react';
import type { HealthView, ScanStatus } from '../../src/contract/health-view';
import type { Answer, Problem } from '../../src/contract/problem';
import { call } from '../shared/backend';
import { useAddress } from './address/use-address';
import { type Opening, questionAt } from './opening';

export interface HealthState {
  readonly view: HealthView | null;
  /** Set while there is no view to show, or where the last action failed. */
  readonly problem: Problem | null;
  /** Another picture is on its way: the one shown is that of the filters before. */
  readonly busy: boolean;
  readonly open: () => void;
  /** Reads for the first time, goes on after a stop, or reads what changed. */
  readonly read: () => void;
  readonly stop: () => void;
}

const LOOK_AGAIN_MS = 1500;

/** The page's view for its address, followed while a reading runs and opened again when it ends. */
export function useHealth(takeFirst: Opening['take'] = () => null): HealthState {
  const { address } = useAddress();
  const [view, setView] = useState<HealthView | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [busy, setBusy] = useState(false);
  const turn = useRef(0);
  const asked = questionAt(address);
  const first = useRef(takeFirst);

  const open = useCallback(async () => {
    turn.current += 1;
    const mine = turn.current;
    setBusy(true);
    const answer = await (first.current(asked) ?? call('openHealth', JSON.parse(asked)));
    if (mine !== turn.current) return;
    setBusy(false);
    if (answer.ok) setView(answer.value);
    setProblem(answer.ok ? null : answer.problem);
  }, [asked]);
  useEffect(() => void open(), [open]);

  const follow = useCallback(
    (answer: Answer<ScanStatus>) => {
      if (!answer.ok) return setProblem(answer.problem);
      setView((before) => before && { ...before, scan: answer.value });
      if (answer.value.state === 'none') void open();
    },
    [open],
  );
  useFollow(view?.scan ?? null, follow);

  return {
    view,
    problem,
    busy,
    open: () => void open(),
    read: () => void call('startScan', {}).then(follow),
    stop: () => void call('stopScan', {}).then(follow),
  };
}

/** Asks how the reading goes for as long as it goes on. */
function useFollow(scan: ScanStatus | null, follow: (answer: Answer<ScanStatus>) => void): void {
  useEffect(() => {
    if (scan?.state !== 'running' && scan?.state !== 'paused') return;
    const timer = setTimeout(() => void call('readScan', {}).then(follow), LOOK_AGAIN_MS);
    return () => clearTimeout(timer);
  }, [scan, follow]);
}
