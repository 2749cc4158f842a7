import { type RefObject, useEffect, useId, useRef, useState } from 'react';
import type { IssueReading } from '../../src/contract/issue-view';
import type { Suggestion, SuggestionType } from '../../src/engine/suggestions/suggestion';
import { showDraft } from '../shared/backend';
import { Icon } from '../shared/icon';

/** The one thing to do next: what becomes of what, and the way to where it is done. */
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

const LABELS: Readonly<Partial<Record<SuggestionType, string>>> = { attach: 'See the stories', retype: 'Change it' };

function Step({ reading, best, first, onLater }: StepProps) {
  const id = useId();
  const asks = reading.verdict.kind === 'spike' && best.questions.length > 0;
  const label = LABELS[best.type] ?? (asks ? 'Answer them' : 'See the draft');
  return (
    <section className="next-step" aria-labelledby={id}>
      {best.type === 'keep' && <Icon name="check" className="icon-success" />}
      <div>
        <h3 id={id}>{best.title}</h3>
        <p className="subtle">{best.sentence}</p>
        {best.type !== 'keep' && (
          <div className="actions">
            <button ref={first} type="button" className="button primary" onClick={() => void showDraft(best.title)}>
              {label}
            </button>
            <button type="button" className="quiet-button" onClick={onLater}>
              Not now
            </button>
          </div>
        )}
      </div>
    </section>
  );
}
