import { type RefObject, useEffect, useId, useRef, useState } from 'react';
import type { IssueReading } from '../../src/contract/issue-view';
import type { Suggestion } from '../../src/engine/suggestions/suggestion';
import { Icon } from '../shared/icon';
import { Workbench } from './workbench';

/** The one thing to do next: what becomes of what, and the draft of it. */
export function NextStep({ reading }: { readonly reading: IssueReading }) {
  const [later, setLater] = useState<boolean | null>(null);
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (later !== null) first.current?.focus();
  }, [later]);
  const [best] = reading.suggestions;
  if (best === undefined) return null;
  if (later !== true) return <Step reading={reading} best={best} first={first} onLater={() => setLater(true)} />;
  return (
    <button ref={first} type="button" className="link-button" onClick={() => setLater(false)}>
      Show what could help
    </button>
  );
}

interface StepProps {
  readonly reading: IssueReading;
  readonly best: Suggestion;
  readonly first: RefObject<HTMLButtonElement>;
  readonly onLater: () => void;
}

function Step({ reading, best, first, onLater }: StepProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const asks = reading.verdict.kind === 'spike' && best.questions.length > 0;
  const label = asks ? 'Answer them' : 'See the draft';
  return (
    <section className="next-step" aria-labelledby={id}>
      {best.type === 'keep' && <Icon name="check" className="icon-success" />}
      <div>
        <h3 id={id}>{best.title}</h3>
        <p className="subtle">{best.sentence}</p>
        {best.outline.length > 0 && (
          <div className="actions">
            <button
              ref={first}
              type="button"
              className="button primary"
              aria-expanded={open}
              onClick={() => setOpen(!open)}
            >
              {open ? 'Hide the draft' : label}
            </button>
            {!open && (
              <button type="button" className="quiet-button" onClick={onLater}>
                Not now
              </button>
            )}
          </div>
        )}
        {open && <Workbench reading={reading} suggestion={best} />}
      </div>
    </section>
  );
}
