import { useRef } from 'react';
import type { IssueReading } from '../../../src/contract/issue-view';
import type { Problem } from '../../../src/contract/problem';
import type { Kind } from '../../../src/engine/kinds';
import { DisagreeForm } from '../../issue/disagree';
import { likelyChoice } from '../../issue/likely-choice';
import { openIssue } from '../../shared/backend';
import { KIND_WORDS } from '../../shared/kinds';
import { KeyCap } from '../parts/key-cap';
import type { Topic } from '../parts/refinement-list';
import '../../issue/verdict.css';
import type { Refinement } from './use-refinement';

interface SideActionsProps {
  readonly reading: IssueReading | null;
  readonly topic: Topic;
  readonly refinement: Refinement;
  /** What the queue says when the item is decided. */
  readonly how: string;
  /** The draft as text; null where there is none. */
  readonly draft: string | null;
  readonly disagreeing: boolean;
  readonly onDisagreeing: (open: boolean) => void;
  readonly decide: (kind: Kind | null) => Promise<Problem | null>;
}

/** What to do about an item: agree on it, put it off, or say that it reads otherwise. */
export function SideActions({ reading, topic, refinement, how, draft, ...disagreement }: SideActionsProps) {
  const { disagreeing, onDisagreeing, decide } = disagreement;
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    onDisagreeing(false);
    button.current?.focus();
  };
  const mayDisagree = reading?.mayEdit === true;
  const disagree = async (kind: Kind | null): Promise<Problem | null> => {
    const failure = await decide(kind);
    const call = kind === null ? 'None of the four, your call' : `${KIND_WORDS[kind].name}, your call`;
    if (failure === null) refinement.settle({ state: 'decided', how: call, draft: null });
    return failure;
  };
  return (
    <div className="side-actions">
      {disagreeing && mayDisagree && <DisagreeForm likely={likelyChoice(reading)} keep={disagree} onClose={close} />}
      <div className="actions">
        <button
          type="button"
          className="button primary"
          data-key="a"
          onClick={() => refinement.settle({ state: 'decided', how, draft })}
        >
          Decided <KeyCap>A</KeyCap>
        </button>
        <button type="button" className="button" onClick={() => refinement.settle({ state: 'later' })}>
          Talk later <KeyCap>L</KeyCap>
        </button>
        {mayDisagree && (
          <button
            ref={button}
            type="button"
            className="quiet-button"
            aria-expanded={disagreeing}
            onClick={() => onDisagreeing(!disagreeing)}
          >
            Disagree <KeyCap>D</KeyCap>
          </button>
        )}
      </div>
      <p className="base">
        {draft !== null && 'The draft goes into the summary. '}
        <button type="button" className="link-button" onClick={() => void openIssue(topic.key, 'new-tab')}>
          Open {topic.key} to apply it there
        </button>
      </p>
    </div>
  );
}
