import { useState } from 'react';
import type { IssueReading } from '../../src/contract/issue-view';
import type { Problem } from '../../src/contract/problem';
import type { Kind } from '../../src/engine/kinds';
import { Glyph } from '../shared/glyph';
import { KIND_ORDER } from '../shared/kinds';
import type { DisagreeActions } from './disagree';
import { FormProblem } from './form-problem';
import { closestKinds } from './why-abstained';

// The question between two kinds; the key names them in their usual order.
const QUESTIONS: Readonly<Record<string, string>> = {
  'story or enabler': 'will someone outside the team notice it, or does it only make the system fit for more?',
  'story or spike': 'is something there to use when it is done, or do you know more?',
  'story or technical-task': 'will someone outside the team notice it, or is it one step of other work?',
  'enabler or spike': 'is something built when it is done, or is something decided?',
  'enabler or technical-task': 'does it help more than one feature, or is it one step of other work?',
  'spike or technical-task': 'is the result something to know, or something that is done?',
};
const ANSWERS: Readonly<Record<Kind, string>> = {
  story: 'Someone will notice',
  enabler: 'The system is fit for more',
  spike: 'We will know more',
  'technical-task': 'It is one step',
};

interface SettleCloseProps extends Pick<DisagreeActions, 'keep'> {
  readonly reading: IssueReading;
}

/** One question between the two likeliest kinds, and a button for each answer. */
export function SettleClose({ reading, keep }: SettleCloseProps) {
  const [problem, setProblem] = useState<Problem | null>(null);
  const closest = closestKinds(reading.verdict);
  const inOrder = KIND_ORDER.filter((kind) => closest.includes(kind));
  const answer = async (kind: Kind) => setProblem(await keep(kind));
  return (
    <>
      <p className="subtle">One question would settle it: {QUESTIONS[inOrder.join(' or ')]}</p>
      {reading.mayEdit && (
        <div className="actions">
          {inOrder.map((kind) => (
            <button key={kind} type="button" className="button" onClick={() => void answer(kind)}>
              <Glyph kind={kind} size={12} />
              {ANSWERS[kind]}
            </button>
          ))}
        </div>
      )}
      {problem !== null && <FormProblem problem={problem} />}
    </>
  );
}
