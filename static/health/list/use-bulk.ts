import { useCallback, useEffect, useRef, useState } from 'react';
import type { BulkAction, BulkPreview, BulkStatus } from '../../../src/contract/bulk-view';
import type { Answer, Problem } from '../../../src/contract/problem';
import { call } from '../../shared/backend';
import { useAskAgain } from '../../shared/use-ask-again';

export type BulkStep =
  | { readonly name: 'none' }
  | { readonly name: 'previewing'; readonly action: BulkAction; readonly ids: readonly string[] }
  | { readonly name: 'preview'; readonly preview: BulkPreview; readonly ids: readonly string[] }
  | { readonly name: 'status'; readonly status: BulkStatus };

/** A change to many items: looked at first, then made, stopped, put back. */
export interface Bulk {
  /** Whether changes can be made at all: the app has said how the last one stands. */
  readonly offered: boolean;
  readonly step: BulkStep;
  readonly problem: Problem | null;
  /** An action was asked for and has not been answered. */
  readonly busy: boolean;
  readonly preview: (action: BulkAction, ids: readonly string[]) => void;
  readonly start: () => void;
  readonly stop: () => void;
  readonly undo: () => void;
  readonly leave: () => void;
}

const LOOK_AGAIN_MS = 1500;
const NONE: BulkStep = { name: 'none' };

/** Follows the viewer's change in this space, also one that was begun before. `onChanged`: items are different now. */
export function useBulk(onChanged: () => void): Bulk {
  const [step, setStep] = useState<BulkStep>(NONE);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [busy, setBusy] = useState(false);
  const beginPreview = useTurns();

  const take = useCallback((answer: Answer<BulkStatus>) => {
    setBusy(false);
    setProblem(answer.ok ? null : answer.problem);
    if (answer.ok) setStep({ name: 'status', status: answer.value });
  }, []);
  const ask = (answer: Promise<Answer<BulkStatus>>) => {
    setBusy(true);
    void answer.then(take);
  };
  const offered = useOffered(take);
  useAskAgain({
    on: step.name === 'status' && step.status.state === 'running',
    everyMs: LOOK_AGAIN_MS,
    ask: () => call('readBulk', {}),
    take,
  });

  return {
    offered,
    step,
    problem,
    busy,
    preview: (action, ids) => {
      const isAwaited = beginPreview();
      setStep({ name: 'previewing', action, ids });
      setProblem(null);
      void call('previewBulk', { action, ids }).then((answer) => {
        if (!isAwaited()) return;
        setProblem(answer.ok ? null : answer.problem);
        if (answer.ok) setStep({ name: 'preview', preview: answer.value, ids });
      });
    },
    start: () => {
      if (step.name === 'preview' && !busy) ask(call('startBulk', { action: step.preview.action, ids: step.ids }));
    },
    stop: () => ask(call('stopBulk', {})),
    undo: () => ask(call('undoBulk', {})),
    leave: () => {
      // A preview that is on its way is not waited for any more.
      beginPreview();
      if (step.name === 'status') onChanged();
      setStep(NONE);
      setProblem(null);
    },
  };
}

/** Whether changes can be made; one that was begun before and still runs is taken up. */
function useOffered(take: (answer: Answer<BulkStatus>) => void): boolean {
  const [offered, setOffered] = useState(false);
  useEffect(() => {
    void call('readBulk', {}).then((answer) => {
      setOffered(answer.ok);
      if (answer.ok && answer.value.state === 'running') take(answer);
    });
  }, [take]);
  return offered;
}

/** Gives a way to begin a turn, which can say later whether it is still the last one. */
function useTurns(): () => () => boolean {
  const last = useRef(0);
  return () => {
    last.current += 1;
    const mine = last.current;
    return () => mine === last.current;
  };
}
