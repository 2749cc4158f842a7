import { Message } from '../../shared/message';
import { spaceProblem } from '../../shared/problem-words';
import { BulkPreviewCard } from './bulk-preview';
import { BulkStatusCard } from './bulk-status';
import { CardTitle } from './card-title';
import type { Bulk, BulkStep } from './use-bulk';

interface BulkChangeProps {
  readonly bulk: Bulk;
  readonly siteUrl: string;
  /** The change is over and looked at. */
  readonly onDone: () => void;
}

/** A change to many items, in place of the list: what it would do, how far it is, what became of it. */
export function BulkChange({ bulk, siteUrl, onDone }: BulkChangeProps) {
  const { step, problem } = bulk;
  const leave = () => {
    if (step.name === 'status') onDone();
    bulk.leave();
  };
  return (
    <section className="card bulk-change" aria-label="Change to many items">
      {problem !== null && (
        <Message icon="warn" tone="warning" title={spaceProblem(problem).title} role="alert">
          <p>{wayOn(step)}</p>
        </Message>
      )}
      {step.name === 'previewing' && (
        <>
          <CardTitle>Working out what would change</CardTitle>
          {problem !== null && (
            <button type="button" className="button" onClick={() => bulk.preview(step.action, step.ids)}>
              Try again
            </button>
          )}
          <button type="button" className="quiet-button" onClick={leave}>
            Cancel
          </button>
        </>
      )}
      {step.name === 'preview' && <BulkPreviewCard preview={step.preview} bulk={bulk} siteUrl={siteUrl} />}
      {step.name === 'status' && <BulkStatusCard status={step.status} bulk={bulk} siteUrl={siteUrl} onLeave={leave} />}
    </section>
  );
}

function wayOn(step: BulkStep): string {
  if (step.name !== 'status') return 'Nothing was changed. Try once more.';
  return step.status.state === 'running'
    ? 'It is asked again in a few seconds.'
    : 'Undo once more: nothing is put back twice.';
}
