import { useRef, useState } from 'react';
import type { Applied, ApplyOutcome, ApplyRequest, FieldValues, UndoOutcome } from '../../../src/contract/apply';
import type { Answer, Problem } from '../../../src/contract/problem';
import type { PlannedChange } from '../../../src/engine/drafting/planned-changes';
import { useItemCall } from '../item-calls';
import type { IssueState } from '../use-issue';

/** What became of the last thing that was asked for; `problem`: the app did not get as far as that. */
export type Outcome =
  | { readonly of: 'apply' | 'finish'; readonly came: ApplyOutcome }
  | { readonly of: 'undo'; readonly came: UndoOutcome }
  | { readonly of: Busy['doing']; readonly problem: Problem };

/** What is being done, and the changes that it is about. */
export interface Busy {
  readonly doing: 'apply' | 'finish' | 'undo';
  readonly changes: readonly PlannedChange[];
}

/** Applying a plan and taking it back, one thing at a time. */
export interface Applying {
  /** Null: nothing is under way. */
  readonly busy: Busy | null;
  readonly outcome: Outcome | null;
  /** Gives what became of it; null where something else was under way. */
  readonly apply: (request: ApplyRequest, changes: readonly PlannedChange[]) => Promise<Outcome | null>;
  readonly finish: (values: FieldValues, changes: readonly PlannedChange[]) => Promise<Outcome | null>;
  readonly undo: (leaveEdited: boolean, applied: Pick<Applied, 'at' | 'changes'> | null) => Promise<Outcome | null>;
  /** Forgets what became of it. */
  readonly dismiss: () => void;
}

type Came = ApplyOutcome | UndoOutcome;
/** Far more than the largest plan takes. */
const MOST_CALLS = 20;

const goesOn = (came: Came): boolean => came.state === 'partial' && came.goesOn;

/** Asks, and asks to go on for as long as nothing is wrong but the length of a call. */
async function untilDone<T extends Came>(ask: (isFirst: boolean) => Promise<Answer<T>>): Promise<Answer<T>> {
  let latest = await ask(true);
  for (let calls = 1; latest.ok && goesOn(latest.value) && calls < MOST_CALLS; calls += 1) latest = await ask(false);
  return latest;
}

const outcomeOf = (of: 'apply' | 'finish', answer: Answer<ApplyOutcome>): Outcome =>
  answer.ok ? { of, came: answer.value } : { of, problem: answer.problem };
const undone = (answer: Answer<UndoOutcome>): Outcome =>
  answer.ok ? { of: 'undo', came: answer.value } : { of: 'undo', problem: answer.problem };

/** Asks the backend to apply, finish or undo, and to go on where one call was not long enough; a second click meanwhile does nothing. */
export function useApply(change: IssueState['change']): Applying {
  const call = useItemCall();
  const [busy, setBusy] = useState<Busy | null>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const running = useRef(false);

  const run = async <T extends Came>(
    doing: Busy,
    ask: (isFirst: boolean) => Promise<Answer<T>>,
    told: (answer: Answer<T>) => Outcome,
  ): Promise<Outcome | null> => {
    if (running.current) return null;
    running.current = true;
    setBusy(doing);
    const answer = await change(
      () => untilDone(ask),
      (came) => ('view' in came ? came.view : null),
    );
    running.current = false;
    setBusy(null);
    const became = told(answer);
    setOutcome(became);
    return became;
  };
  const applied = (of: 'apply' | 'finish') => (answer: Answer<ApplyOutcome>) => outcomeOf(of, answer);
  return {
    busy,
    outcome,
    apply: (request, changes) =>
      run(
        { doing: 'apply', changes },
        (isFirst) => (isFirst ? call('applySuggestion', request) : call('finishApply', { values: {} })),
        applied('apply'),
      ),
    finish: (values, changes) =>
      run({ doing: 'finish', changes }, () => call('finishApply', { values }), applied('finish')),
    undo: (leaveEdited, applied) =>
      run(
        { doing: 'undo', changes: applied?.changes ?? [] },
        () => call('undoApply', { leaveEdited, at: applied?.at }),
        undone,
      ),
    dismiss: () => setOutcome(null),
  };
}
