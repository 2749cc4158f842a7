import { memo } from 'react';
import type { HealthListItem } from '../../../src/contract/health-list-view';
import { IssueTypeIcon } from '../../shared/issue-type';
import { KindChip } from '../../shared/kind-chip';
import { OpenLink } from '../parts/open-link';
import { StatusLozenge } from '../parts/status-lozenge';
import { SureMark } from './sure-mark';

interface ListRowProps {
  /** Place among the rows shown, from 0. */
  readonly row: number;
  /** Undefined while it is loaded, and where it has gone. */
  readonly item: HealthListItem | undefined;
  readonly gone: boolean;
  readonly chosen: boolean;
  /** Its controls are the ones that Tab reaches. */
  readonly current: boolean;
  readonly siteUrl: string;
  readonly onChoose: (row: number, chosen: boolean) => void;
}

/** One item of a list: what it is, how sure that is, when it is due, what shows it and what could help. */
export const ListRow = memo(function ListRow({ row, item, gone, chosen, current, siteUrl, onChoose }: ListRowProps) {
  if (item === undefined) return <NoItem row={row} gone={gone} />;
  const control = { 'data-row': row, tabIndex: current ? 0 : -1 };
  return (
    <tr aria-rowindex={ariaRow(row)} className={chosen ? 'chosen' : undefined}>
      <td className="choose">
        <input
          type="checkbox"
          aria-label={`Select ${item.key}`}
          checked={chosen}
          onChange={({ target }) => onChoose(row, target.checked)}
          {...control}
        />
      </td>
      <td className="work" title={`${item.filedAs.name}: ${item.summary}`}>
        <IssueTypeIcon iconUrl={item.filedAs.iconUrl} />
        <span className="unseen">{item.filedAs.name}</span>{' '}
        <OpenLink itemKey={item.key} siteUrl={siteUrl} {...control} /> <span>{item.summary}</span>
      </td>
      <td>{item.kind === null ? <span className="base">Not classified</span> : <KindChip kind={item.kind} />}</td>
      <td>
        <SureMark item={item} />
      </td>
      <td title={item.due.sprint ?? undefined}>{item.due.sprint ?? 'Backlog'}</td>
      <td>
        <StatusLozenge status={item.status} />
      </td>
      <td className="subtle" title={item.shownBy ?? undefined}>
        {item.shownBy === null ? '' : `“${item.shownBy}”`}
      </td>
      <td title={item.couldHelp?.title}>
        {item.couldHelp !== null && (
          <OpenLink itemKey={item.key} siteUrl={siteUrl} {...control}>
            {item.couldHelp.title}
          </OpenLink>
        )}
      </td>
    </tr>
  );
});

// The table's head is row 1.
const ariaRow = (row: number) => row + 2;

function NoItem({ row, gone }: Pick<ListRowProps, 'row' | 'gone'>) {
  return (
    <tr aria-rowindex={ariaRow(row)}>
      <td colSpan={8} className="base">
        {gone ? 'Moved or deleted since the backlog was read' : 'Reading…'}
      </td>
    </tr>
  );
}
