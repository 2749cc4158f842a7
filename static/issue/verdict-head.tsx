import type { ReactNode } from 'react';
import type { Kind } from '../../src/engine/kinds';
import { KindTile } from '../shared/kind-tile';

interface VerdictHeadProps {
  readonly kind: Kind | null;
  readonly small: boolean;
  readonly title: ReactNode;
  /** How sure, beside or below the title. */
  readonly sure?: ReactNode;
  /** "Filed as Story, reads as technical task", or why no kind was given. */
  readonly says: ReactNode;
  readonly children?: ReactNode;
}

/** The first thing to see: tile, kind, how sure, and how that sits with the work type. */
export function VerdictHead({ kind, small, title, sure, says, children }: VerdictHeadProps) {
  return (
    <header className="verdict">
      <KindTile kind={kind} small={small} />
      <div className="verdict-title">
        <h2 tabIndex={-1}>{title}</h2>
        {sure}
      </div>
      <div className="verdict-says">{says}</div>
      {children}
    </header>
  );
}
