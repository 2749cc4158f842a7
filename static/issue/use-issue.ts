import { useCallback, useEffect, useRef, useState } from 'react';
import type { IssueView } from '../../src/contract/issue-view';
import type { Answer, Problem } from '../../src/contract/problem';
import type { Kind } from '../../src/engine/kinds';
import { announceChange, onIssueChanged } from '../shared/backend';
import { useItemCall } from './item-calls';

/** The item as last read, and what can be done with the reading. */
export interface IssueState {
  readonly view: IssueView | null;
  /** Set only while there is no view to show. */
  readonly problem: Problem | null;
  readonly read: () => void;
  /** Asks for a change, during which nothing is read, and shows the item as it is then. */
  readonly change: <T>(ask: () => Promise<Answer<T>>, viewIn: (value: T) => IssueView | null) => Promise<Answer<T>>;
  /** Keeps a person's word on the kind, null for none of the four; gives the problem if it could not be kept. */
  readonly keep: (kind: Kind | null) => Promise<Problem | null>;
  readonly letWordsDecide: () => Promise<Problem | null>;
}

// Jira tells a frame about others' edits, not about those of the viewer: look again when they come back to it.
const FRESH_MS = 15_000;

/** Reads the item of this frame, beginning with a reading that may be there or on its way, and reads it again when it changes or when somebody comes back to the frame. */
export function useIssue(first?: Answer<IssueView> | Promise<Answer<IssueView>>): IssueState {
  const known = first !== undefined && 'ok' in first ? first : null;
  const call = useItemCall();
  const [view, setView] = useState<IssueView | null>(known?.ok ? known.value : null);
  const [problem, setProblem] = useState<Problem | null>(known === null || known.ok ? null : known.problem);
  const turn = useRef<Turn>({ reading: 0, writing: false, readAt: known === null ? 0 : Date.now() });

  const read = useCallback(
    async (asked?: Promise<Answer<IssueView>>) => {
      if (turn.current.writing) return;
      turn.current.reading += 1;
      turn.current.readAt = Date.now();
      const mine = turn.current.reading;
      const answer = await (asked ?? call('readIssue', {}));
      if (mine !== turn.current.reading) return;
      if (answer.ok) setView(answer.value);
      setProblem(answer.ok ? null : answer.problem);
    },
    [call],
  );

  const change = useChange(turn, setView);
  useEffect(() => {
    if (first === undefined || 'then' in first) void read(first);
    return watch(
      () => void read(),
      () => Date.now() - turn.current.readAt > FRESH_MS,
    );
  }, [read, first]);
  useRetry(problem, read);

  return {
    view,
    problem: view === null ? problem : null,
    read: () => {
      setProblem(null);
      void read();
    },
    change,
    keep: (kind) => problemIn(change(() => call('keepDecision', { kind }), asView)),
    letWordsDecide: () => problemIn(change(() => call('dropDecision', {}), asView)),
  };
}

/** What this frame is at: the number of its last reading, whether it writes, and when it last read, in epoch milliseconds. */
interface Turn {
  reading: number;
  writing: boolean;
  readAt: number;
}

function useChange(turn: { readonly current: Turn }, show: (view: IssueView) => void): IssueState['change'] {
  return useCallback(
    async (ask, viewIn) => {
      turn.current.writing = true;
      turn.current.reading += 1;
      const answer = await ask();
      turn.current.writing = false;
      const changed = answer.ok ? viewIn(answer.value) : null;
      if (changed !== null) {
        show(changed);
        void announceChange();
      }
      return answer;
    },
    [turn, show],
  );
}

const asView = (view: IssueView): IssueView => view;

async function problemIn(asked: Promise<Answer<unknown>>): Promise<Problem | null> {
  const answer = await asked;
  return answer.ok ? null : answer.problem;
}

/** Calls `read` on every change, and on coming back to the frame when the last reading is `stale`. Returns a stop. */
function watch(read: () => void, stale: () => boolean): () => void {
  const comeBack = () => {
    if (document.visibilityState === 'visible' && stale()) read();
  };
  const stopEvents = onIssueChanged(read);
  window.addEventListener('focus', comeBack);
  document.addEventListener('visibilitychange', comeBack);
  document.documentElement.addEventListener('pointerenter', comeBack);
  return () => {
    stopEvents();
    window.removeEventListener('focus', comeBack);
    document.removeEventListener('visibilitychange', comeBack);
    document.documentElement.removeEventListener('pointerenter', comeBack);
  };
}

/** After "slow down", tries again when Jira said it may. */
function useRetry(problem: Problem | null, read: () => void): void {
  useEffect(() => {
    if (problem?.code !== 'rate-limited') return;
    const timer = setTimeout(read, (problem.retryAfter ?? 30) * 1000);
    return () => clearTimeout(timer);
  }, [problem, read]);
}
