import type { RefObject } from 'react';
import { KeyCap } from '../parts/key-cap';
import type { Topic } from '../parts/refinement-list';
import type { Refinement } from './use-refinement';

interface SideActionsProps {
  readonly topic: Topic;
  readonly refinement: Refinement;
  /** A draft can be applied here: deciding without it is the lesser thing then. */
  readonly mayApply: boolean;
  /** Gives the draft as text. */
  readonly draft: (() => string | null) | null;
  /** Null for who may not decide how it reads. */
  readonly disagree: {
    readonly isOpen: boolean;
    readonly onToggle: () => void;
    readonly button: RefObject<HTMLButtonElement>;
  } | null;
}

/** What to do about an item beside applying its draft: agree without it, put it off, or say that it reads otherwise. */
export function SideActions({ topic, refinement, mayApply, draft, disagree }: SideActionsProps) {
  const decided = () => {
    const text = draft?.() ?? null;
    refinement.settle(topic.id, { state: 'decided', how: 'Decided', draft: text, applied: 0 });
  };
  return (
    <>
      {!mayApply && (
        <button type="button" className="button primary" onClick={decided}>
          Decided <KeyCap>A</KeyCap>
        </button>
      )}
      <button type="button" className="button" onClick={() => refinement.settle(topic.id, { state: 'later' })}>
        Talk later <KeyCap>L</KeyCap>
      </button>
      {disagree !== null && (
        <button
          ref={disagree.button}
          type="button"
          className="quiet-button"
          aria-expanded={disagree.isOpen}
          onClick={disagree.onToggle}
        >
          Disagree <KeyCap>D</KeyCap>
        </button>
      )}
      {mayApply && (
        <button type="button" className="quiet-button" onClick={decided}>
          Decided, without applying
        </button>
      )}
    </>
  );
}
