import { useState } from 'react';
import { counted } from '../parts/counted';
import { Icon, KindGlyph } from '../parts/icon';
import type { Item } from '../site/item';
import { type Block, countKinds, sumPoints } from './group-backlog';
import { ItemRow } from './item-row';
import { sprintDates } from './sprint-dates';
import './sprint-block.css';

const STEP = 100;

interface SprintBlockProps {
  readonly block: Block;
  /** Before any filter. */
  readonly total: number;
  /** Key of an item that has just been created or labelled. */
  readonly fresh: string | null;
}

/** A sprint, or the rest of the backlog, with its counts in the head and its items as rows. */
export function SprintBlock({ block, total, fresh }: SprintBlockProps) {
  const { sprint, items } = block;
  const [shown, setShown] = useState(STEP);
  const name = sprint?.name ?? 'Backlog';
  const count = items.length === total ? counted(total, 'item') : `${items.length} of ${counted(total, 'item')}`;
  return (
    <details className="sprint" open>
      <summary className="sprint-head">
        <Icon name="right" />
        <h2>{name}</h2>
        {sprint && <span className="sprint-dates">{sprintDates(sprint)}</span>}
        <span className="sprint-count">{count}</span>
        <BlockCounts items={items} />
      </summary>
      {items.length > 0 ? (
        <ul className="item-rows">
          {items.slice(0, shown).map((item) => (
            <ItemRow key={item.id} item={item} fresh={item.key === fresh} />
          ))}
        </ul>
      ) : (
        <p className="sprint-empty">{total > 0 ? 'No item matches the filters.' : 'Nothing here yet.'}</p>
      )}
      {items.length > shown && (
        <button type="button" className="button sprint-more" onClick={() => setShown(shown + STEP)}>
          Show {Math.min(STEP, items.length - shown)} more of {items.length - shown}
        </button>
      )}
    </details>
  );
}

function BlockCounts({ items }: { readonly items: readonly Item[] }) {
  const points = sumPoints(items);
  const hasPoints = items.some((item) => item.points !== null);
  return (
    <span className="sprint-counts">
      <span className="kind-counts">
        {countKinds(items).map(({ kind, count }) => (
          <span key={kind.id} className="kind-count" title={`${count} ${count === 1 ? kind.word : kind.words}`}>
            <KindGlyph kind={kind.id} /> {count}
            <span className="hidden"> {kind.words},</span>
          </span>
        ))}
      </span>
      {hasPoints && (
        <span className="point-counts">
          <span className="badge lozenge-new" title={`${points.new} points to do`}>
            {points.new}
            <span className="hidden"> points to do,</span>
          </span>
          <span className="badge lozenge-indeterminate" title={`${points.indeterminate} points in progress`}>
            {points.indeterminate}
            <span className="hidden"> in progress,</span>
          </span>
          <span className="badge lozenge-done" title={`${points.done} points done`}>
            {points.done}
            <span className="hidden"> done</span>
          </span>
        </span>
      )}
    </span>
  );
}
