import { useCallback, useEffect, useRef, useState } from 'react';
import type { HealthView, ScanStatus } from '../../src/contract/health-view';
import type { Answer, Problem } from '../../src/contract/problem';
import { call } from '../shared/backend';
import { useAskAgain } from '../shared/use-ask-again';
import { useAddress } from './address/use-address';
import { type Opening, questionAt } from './opening';

export interface HealthState {
  readonly view: HealthView | null;
  /** Set while there is no view to show, or where the last action failed. */
  readonly problem: Problem | null;
  /** Another picture is on its way: the one shown is that of the filters before. */
  readonly busy: boolean;
  readonly open: () => void;
  /** Does again what led to the problem. */
  readonly again: () => void;
  /** Reads for the first time, goes on after a stop, or reads what changed. */
  readonly read: () => void;
  readonly stop: () => void;
}

/** What went wrong last: opening the view, beginning to read, or hearing how the reading goes. */
interface Failure {
  readonly of: 'open' | 'read' | 'follow';
  readonly problem: Problem;
}

const LOOK_AGAIN_MS = 1500;
const GOES_ON: readonly ScanStatus['state'][] = ['running', 'paused'];

/** The page's view for its address, followed while a reading runs and opened again when it ends. */
export function useHealth(takeFirst: Opening['take'] = () => null): HealthState {
  const { address } = useAddress();
  const [view, setView] = useState<HealthView | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
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
    setFailure(answer.ok ? null : { of: 'open', problem: answer.problem });
  }, [asked]);
  useEffect(() => void open(), [open]);

  const take = (of: 'read' | 'follow') => (answer: Answer<ScanStatus>) => {
    setFailure((before) => {
      // A picture that could not be opened is still missing, however the reading goes.
      if (before?.of === 'open') return before;
      return answer.ok ? null : { of, problem: answer.problem };
    });
    if (!answer.ok) return;
    setView((before) => before && { ...before, scan: answer.value });
    if (answer.value.state === 'none') void open();
  };
  useAskAgain({
    on: view !== null && GOES_ON.includes(view.scan.state),
    everyMs: LOOK_AGAIN_MS,
    ask: () => call('readScan', {}),
    take: take('follow'),
  });
  const read = () => void call('startScan', {}).then(take('read'));

  return {
    view,
    problem: failure?.problem ?? null,
    busy,
    open: () => void open(),
    again: () => (failure?.of === 'read' ? read() : void open()),
    read,
    stop: () => void call('stopScan', {}).then(take('follow')),
  };
}
