import { kindOfLabel } from '../parts/kinds';
import { LabelChip } from '../parts/label-chip';
import { StatusLozenge } from '../parts/status-lozenge';
import { WorkTypeIcon } from '../parts/work-type-icon';
import { Link } from '../route/link';
import type { Item } from '../site/item';
import './item-row.css';

/** One item as a row: type, key, summary, the label of its kind, epic, status and points. The whole row is one link. */
export function ItemRow({ item, fresh = false }: { readonly item: Item; readonly fresh?: boolean }) {
  const label = item.labels.find((candidate) => kindOfLabel(candidate) !== null);
  return (
    <li className={fresh ? 'item-row item-row-fresh' : 'item-row'}>
      <WorkTypeIcon type={item.type} />
      <span className="item-key" aria-hidden="true">
        {item.key}
      </span>
      <Link to={{ page: 'issue', key: item.key }} className="item-summary" data-row title={item.summary}>
        <span className="hidden">{item.key} </span>
        {item.summary}
      </Link>
      <span className="item-label">{label && <LabelChip label={label} />}</span>
      <span className="item-epic">
        {item.parent && (
          <span className="epic-tag" title={`${item.parent.key} ${item.parent.summary}`}>
            {item.parent.summary}
          </span>
        )}
      </span>
      <span className="item-status">
        <StatusLozenge {...item.status} />
      </span>
      <span className="item-points">
        {item.points !== null && (
          <span className="badge">
            {item.points}
            <span className="hidden"> points</span>
          </span>
        )}
      </span>
    </li>
  );
}
