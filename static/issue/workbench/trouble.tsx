import { itemProblem } from '../../shared/problem-words';
import { Said } from './said';
import type { Outcome } from './use-apply';

/** What kept the app from doing what was asked, and the way on. Nothing where it got as far as an answer of its own. */
export function Trouble({ outcome }: { readonly outcome: Outcome }) {
  if ('problem' in outcome) {
    const { code } = outcome.problem;
    const words = itemProblem(outcome.problem);
    return (
      <Said icon={words.icon} title={words.title} role={code === 'jira-unavailable' ? 'alert' : 'status'}>
        <p>{words.again ? AGAIN[outcome.of] : words.says}</p>
      </Said>
    );
  }
  const { state } = outcome.came;
  if (state === 'busy') {
    return (
      <Said icon="info" title="Somebody else is at it">
        <p>A draft is being applied or taken back here. Try again in a moment.</p>
      </Said>
    );
  }
  if (outcome.of !== 'undo') return null;
  if (state === 'partial') {
    return (
      <Said icon="warn" tone="warning" title="Not everything is put back yet" role="alert">
        <p>Jira did not answer for the rest. Undo once more: it goes on where it stopped.</p>
      </Said>
    );
  }
  if (state !== 'nothing') return null;
  return (
    <Said icon="info" title="There is nothing to undo any more">
      <p>It was taken back already, or its 30 days are over.</p>
    </Said>
  );
}

const AGAIN: Readonly<Record<Outcome['of'], string>> = {
  apply: 'Try once more: nothing is created twice.',
  finish: 'Try once more: nothing is created twice.',
  undo: 'Undo once more: it goes on where it stopped.',
};
