import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import type { IssueReading } from '../../../src/contract/issue-view';
import { onDraftAsked } from '../../shared/backend';
import type { Keeping } from './session';
import type { Applying } from './use-apply';

// Loaded once it is looked at: the reading above it stands sooner.
const Help = lazy(() => import('./help').then(({ Help: found }) => ({ default: found })));
const OutcomeView = lazy(() => import('./outcome-view').then(({ OutcomeView: found }) => ({ default: found })));

interface WorkProps {
  readonly reading: IssueReading;
  readonly applying: Applying;
}

interface HelpWhenSeenProps extends WorkProps {
  readonly keeping: Keeping;
  readonly forDraft: boolean;
}

/** What could help, from when somebody scrolls to it or asks for it. Its room is kept until all of it is there. */
export function HelpWhenSeen({ reading, applying, keeping, forDraft }: HelpWhenSeenProps) {
  const root = useRef<HTMLDivElement>(null);
  const isSeen = useSeen(root);
  const [asked, setAsked] = useState(forDraft ? 1 : 0);
  useEffect(() => onDraftAsked(() => setAsked((times) => times + 1)), []);
  const isWanted = isSeen || asked > 0;
  return (
    <div ref={root} className="help room">
      {isWanted ? (
        <Suspense fallback={<output className="base waiting">Preparing the draft…</output>}>
          <Help reading={reading} applying={applying} keeping={keeping} asked={asked} />
        </Suspense>
      ) : (
        <div className="waiting" />
      )}
    </div>
  );
}

/** What became of the last plan, where there is one. */
export function OutcomeIfAny({ reading, applying }: WorkProps) {
  if (reading.applied === null && applying.outcome?.of !== 'undo') return null;
  return (
    <Suspense fallback={null}>
      <OutcomeView reading={reading} applying={applying} />
    </Suspense>
  );
}

/** Whether an element has come into view, or is about to. */
function useSeen(root: React.RefObject<HTMLElement | null>): boolean {
  const [isSeen, setSeen] = useState(typeof IntersectionObserver === 'undefined');
  useEffect(() => {
    if (isSeen || root.current === null) return;
    const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && setSeen(true), {
      rootMargin: '400px',
    });
    observer.observe(root.current);
    return () => observer.disconnect();
  }, [root, isSeen]);
  return isSeen;
}
