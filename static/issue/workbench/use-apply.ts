import { useRef, useState } from 'react';
import type { ApplyOutcome, ApplyRequest, FieldValues, UndoOutcome } from '../../../src/contract/apply';
import type { Answer, Problem } from '../../../src/contract/problem';
import type { PlannedChange } from '../../../src/engine/drafting/planned-changes';
import { call } from '../../shared/backend';
import type { IssueState } from '../use-issue';

/** What became of the last thing that was asked for; `problem`: the app did not get as far as that. */
export type Outcome =
  | { readonly of: 'apply'; readonly came: ApplyOutcome }
  | { readonly of: 'undo'; readonly came: UndoOutcome }
  | { readonly of: 'apply' | 'undo'; readonly problem: Problem };

/** Applying a plan and taking it back, one thing at a time. */
export interface Applying {
  /** The changes that are being made; empty while they are taken back; null: nothing is under way. */
  readonly busy: readonly PlannedChange[] | null;
  readonly outcome: Outcome | null;
  readonly apply: (request: ApplyRequest, changes: readonly PlannedChange[]) => Promise<void>;
  readonly finish: (values: FieldValues, changes: readonly PlannedChange[]) => Promise<void>;
  readonly undo: (leaveEdited: boolean) => Promise<void>;
  /** Forgets what became of it. */
  readonly dismiss: () => void;
}

/** Asks the backend to apply, finish or undo; a second click while one is under way does nothing. */
export function useApply(change: IssueState['change']): Applying {
  const [busy, setBusy] = useState<readonly PlannedChange[] | null>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const running = useRef(false);

  const run = async <T extends ApplyOutcome | UndoOutcome>(
    changes: readonly PlannedChange[],
    ask: () => Promise<Answer<T>>,
    told: (answer: Answer<T>) => Outcome,
  ) => {
    if (running.current) return;
    running.current = true;
    setBusy(changes);
    const answer = await change(ask, (came) => ('view' in came ? came.view : null));
    running.current = false;
    setBusy(null);
    setOutcome(told(answer));
  };
  const applied = (answer: Answer<ApplyOutcome>): Outcome =>
    answer.ok ? { of: 'apply', came: answer.value } : { of: 'apply', problem: answer.problem };
  const undone = (answer: Answer<UndoOutcome>): Outcome =>
    answer.ok ? { of: 'undo', came: answer.value } : { of: 'undo', problem: answer.problem };
  return {
    busy,
    outcome,
    apply: (request, changes) => run(changes, () => call('applySuggestion', request), applied),
    finish: (values, changes) => run(changes, () => call('finishApply', { values }), applied),
    undo: (leaveEdited) => run([], () => call('undoApply', { leaveEdited }), undone),
    dismiss: () => setOutcome(null),
  };
}
