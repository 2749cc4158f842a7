import { useState } from 'react';
import type { ApplyOutcome } from '../../../src/contract/apply';
import type { IssueReading } from '../../../src/contract/issue-view';
import { ago } from '../../shared/dates';
import { Said } from './said';
import { Trouble } from './trouble';
import type { Outcome } from './use-apply';
import { wordDiff } from './word-diff';

interface RefusedProps {
  readonly outcome: Outcome | null;
  /** The reading that the draft was made from, and the item as it is now. */
  readonly held: IssueReading;
  readonly now: IssueReading;
  readonly onFresh: () => void;
}

/** Why nothing was applied, and the way on. Nothing where all went well. */
export function Refused({ outcome, held, now, onFresh }: RefusedProps) {
  if (outcome?.of !== 'apply') return null;
  if ('problem' in outcome || outcome.came.state === 'busy') return <Trouble outcome={outcome} />;
  const { came } = outcome;
  if (came.state === 'stale') return <Stale came={came} held={held} now={now} onFresh={onFresh} />;
  if (came.state === 'too-long') {
    return (
      <Said icon="info" title="The description would be too long for Jira">
        <p>
          Nothing was changed. Without the former wording at the end it may fit: clear its check box and apply again.
        </p>
      </Said>
    );
  }
  if (came.state === 'refused') {
    return (
      <Said icon="warn" tone="warning" title="Jira did not take the draft">
        <p>“{came.refusal.says}” Nothing was changed.</p>
      </Said>
    );
  }
  return null;
}

interface StaleProps extends Omit<RefusedProps, 'outcome'> {
  readonly came: Extract<ApplyOutcome, { readonly state: 'stale' }>;
}

function Stale({ came, held, now, onFresh }: StaleProps) {
  const [open, setOpen] = useState(false);
  return (
    <Said icon="info" tone="information" title={`The text changed ${ago(came.changedAt, Date.now())}`}>
      <p>So the draft was not applied. Your answers are kept.</p>
      {open && (
        <div className="compared">
          <Compared former={held.text.summary} later={now.text.summary} />
          <Compared former={held.text.description} later={now.text.description} />
        </div>
      )}
      <div className="actions">
        <button type="button" className="link-button" onClick={onFresh}>
          See a fresh suggestion
        </button>
        <button type="button" className="link-button" aria-expanded={open} onClick={() => setOpen(!open)}>
          Compare both texts
        </button>
      </div>
    </Said>
  );
}

function Compared({ former, later }: { readonly former: string; readonly later: string }) {
  return (
    <p>
      {Object.entries(wordDiff(former, later)).map(([place, stretch]) => {
        if (stretch.in === 'both') return stretch.words;
        return stretch.in === 'former' ? (
          <del key={place}>{stretch.words}</del>
        ) : (
          <ins key={place}>{stretch.words}</ins>
        );
      })}
    </p>
  );
}
