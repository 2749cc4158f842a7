import { AppMark } from '../parts/app-mark';
import { KeyCap } from '../parts/key-cap';
import { PartIcon } from '../parts/part-icon';
import { sprintsOf } from './due-line';
import type { Refinement } from './use-refinement';

interface RefineBarProps {
  readonly refinement: Refinement;
  readonly project: string;
  readonly onKeys: () => void;
  readonly onLeave: () => void;
}

/** What is refined, how far it is, and the way out. */
export function RefineBar({ refinement, project, onKeys, onLeave }: RefineBarProps) {
  const { topics, at, ended } = refinement;
  return (
    <header className="refine-bar">
      <AppMark />
      <h1>Refinement</h1>
      <span className="subtle refine-what">
        {project}, {sprintsOf(topics)}
      </span>
      <span className="steps" aria-hidden="true">
        {topics.map(({ id }, step) => (
          <span
            key={id}
            className={step === at && !ended ? 'walk-step current' : 'walk-step'}
            data-state={refinement.outcomes.get(id)?.state}
          />
        ))}
      </span>
      <span className="step-count">
        <span className="unseen">Item </span>
        {Math.min(at + 1, topics.length)} of {topics.length}
      </span>
      <button type="button" className="quiet-button keys-button" onClick={onKeys}>
        <PartIcon name="keyboard" />
        Keys <KeyCap>?</KeyCap>
      </button>
      <button type="button" className="button" onClick={onLeave}>
        Leave <KeyCap>Esc</KeyCap>
      </button>
    </header>
  );
}
