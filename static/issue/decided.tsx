import { useState } from 'react';
import type { Decision, IssueReading } from '../../src/contract/issue-view';
import type { Problem } from '../../src/contract/problem';
import { dayOf } from '../shared/dates';
import { KIND_WORDS } from '../shared/kinds';
import { percentOf } from '../shared/numbers';
import type { DisagreeActions } from './disagree';
import { FormProblem } from './form-problem';
import { whyAbstained } from './why-abstained';

/** What the words said before a person decided. */
export function formerReading(reading: IssueReading): string {
  const { kind, confidence } = reading.verdict;
  if (kind === null) return `The reading was open. ${whyAbstained(reading)}.`;
  return `The reading was ${KIND_WORDS[kind].inText}, ${percentOf(confidence)}%`;
}

interface DecidedProps extends Pick<DisagreeActions, 'letWordsDecide'> {
  readonly decision: Decision;
  readonly mayEdit: boolean;
}

/** That a person's word stands, since when, and the way back. */
export function Decided({ decision, mayEdit, letWordsDecide }: DecidedProps) {
  const [problem, setProblem] = useState<Problem | null>(null);
  const day = dayOf(decision.at, Date.now());
  return (
    <>
      <p className="subtle">
        {decision.by === 'label'
          ? `Somebody changed the label on ${day}. That counts as a decision: it stays, whatever the text says later.`
          : `Somebody chose this here on ${day}. It stays, whatever the text says later.`}
      </p>
      {mayEdit && (
        <button type="button" className="link-button" onClick={async () => setProblem(await letWordsDecide())}>
          Let the words decide again
        </button>
      )}
      {problem !== null && <FormProblem problem={problem} />}
    </>
  );
}
