import type { Change } from '../../src/engine/verdict/what-would-change';
import { KIND_WORDS } from '../shared/kinds';

/** Which words decide: without them the same text would read as something else. */
export function WhatWouldChange({ change }: { readonly change: Change }) {
  return (
    <p className="base adds-up">
      Without {quotes(change)} it would {outcome(change)}.
    </p>
  );
}

function quotes({ without }: Change): string {
  const quoted = without.map(({ quote }) => `“${quote}”`);
  const last = quoted.pop();
  return quoted.length === 0 ? `${last}` : `${quoted.join(', ')} and ${last}`;
}

function outcome({ kind, abstained }: Change): string {
  if (kind !== null) return `read as ${KIND_WORDS[kind].inText}`;
  return abstained === 'defect' ? 'read as a defect' : 'be too close to call';
}
