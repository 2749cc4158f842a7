import { useRef, useState } from 'react';
import { count, countOf } from '../../shared/numbers';
import { ViewLink } from '../address/use-address';
import { addToRefinement, MOST_ADDED } from '../parts/refinement-list';
import type { Bulk } from './use-bulk';
import type { Rows } from './use-rows';
import type { Selection } from './use-selection';

interface BulkBarProps {
  readonly rows: Rows;
  readonly selection: Selection;
  readonly bulk: Bulk;
  readonly mayEdit: boolean;
}

/** What can be done with the chosen items, or how to choose some. */
export function BulkBar({ rows, selection, bulk, mayEdit }: BulkBarProps) {
  const [added, setAdded] = useState(0);
  const bar = useRef<HTMLElement>(null);
  const ids = [...selection.ids];
  const clear = () => {
    selection.clear();
    // The button that was pressed goes with the choice.
    bar.current?.focus();
  };
  const add = () => {
    const chosen = [...rows.items.values()].filter(({ id }) => selection.ids.has(id)).slice(0, MOST_ADDED);
    setAdded(addToRefinement(chosen));
    clear();
  };
  return (
    <div className="bulk-line">
      {ids.length === 0 && added === 0 && (
        <p className="base">Choose items with their boxes. Space chooses a row, Shift and an arrow key the next.</p>
      )}
      <section ref={bar} tabIndex={-1} className="bulk-bar" aria-label="Chosen items">
        <output>
          {ids.length > 0 && `${count(ids.length)} selected`}
          {ids.length === 0 && added > 0 && (
            <>
              {countOf(added, 'item')} added. <ViewLink view={{ name: 'refine' }}>Refine them</ViewLink>
            </>
          )}
        </output>
        {ids.length > 0 && (
          <>
            {mayEdit && bulk.offered && (
              <>
                <button type="button" className="button primary" onClick={() => bulk.preview('change-type', ids)}>
                  Change work type
                </button>
                <button type="button" className="button" onClick={() => bulk.preview('keep-label', ids)}>
                  Keep labels
                </button>
              </>
            )}
            <button type="button" className="button" onClick={add}>
              Add to refinement
            </button>
            <button type="button" className="quiet-button" onClick={clear}>
              Clear
            </button>
          </>
        )}
      </section>
    </div>
  );
}
