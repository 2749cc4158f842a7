import { useEffect, useRef, useState } from 'react';
import { copyText } from '../../shared/copy-text';
import { closingSentence, refinementSummary } from './refinement-summary';
import type { Refinement } from './use-refinement';

interface RefineEndProps {
  readonly refinement: Refinement;
  readonly space: string;
  readonly onLeave: () => void;
}

/** What became of the items, to take along. */
export function RefineEnd({ refinement, space, onLeave }: RefineEndProps) {
  const [copied, setCopied] = useState<boolean | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="refine-end">
      <h2 ref={heading} tabIndex={-1}>
        {closingSentence(refinement)}
      </h2>
      <div className="actions">
        <button
          type="button"
          className="button primary"
          onClick={() => void copyText(refinementSummary(refinement, space)).then(setCopied)}
        >
          Copy the summary
        </button>
        <button type="button" className="button" onClick={onLeave}>
          Back to backlog health
        </button>
        <button type="button" className="quiet-button" onClick={() => refinement.goTo(refinement.topics.length - 1)}>
          Back to the last item
        </button>
      </div>
      <output className="base">
        {copied === true && 'Copied.'}
        {copied === false && 'Your browser did not allow copying.'}
      </output>
    </section>
  );
}
