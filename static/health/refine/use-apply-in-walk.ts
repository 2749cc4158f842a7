import { useEffect } from 'react';
import { type Applying, type Outcome, useApply } from '../../issue/workbench/use-apply';
import type { Topic } from '../parts/refinement-list';
import type { Reading } from '../parts/use-reading';
import type { Refinement } from './use-refinement';

interface Walk {
  readonly topic: Topic;
  readonly refinement: Refinement;
  /** The draft as text; null where there is none. */
  readonly draftText: () => string | null;
}

/** Applying in a refinement: once a plan is in, the walk goes on; once it is taken back, the item is open again. */
export function useApplyInWalk(change: Reading['change'], { topic, refinement, draftText }: Walk): Applying {
  const applying = useApply(change);
  const settleWhenIn = async (asked: Promise<Outcome | null>, draft: string | null): Promise<Outcome | null> => {
    const outcome = await asked;
    if (outcome?.of === 'apply' && 'came' in outcome && outcome.came.state === 'applied') {
      const { changes } = outcome.came.applied;
      refinement.settle(topic.id, { state: 'decided', how: 'Applied', draft, applied: changes.length });
    }
    return outcome;
  };
  const { outcome } = applying;
  const isUndone = outcome?.of === 'undo' && 'came' in outcome && outcome.came.state === 'undone';
  const { reopen } = refinement;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it happens
  useEffect(() => {
    if (isUndone) reopen(topic.id);
  }, [isUndone]);
  return {
    ...applying,
    apply: (request, changes) => settleWhenIn(applying.apply(request, changes), draftText()),
    finish: (values, changes) => settleWhenIn(applying.finish(values, changes), draftText()),
  };
}
