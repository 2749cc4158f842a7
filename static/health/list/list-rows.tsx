import type { HealthListItem } from '../../../src/contract/health-list-view';
import { ListRow } from './list-row';
import { ROW_HEIGHT } from './use-visible';

interface ListRowsProps {
  /** Rows to draw, in order. */
  readonly drawn: readonly number[];
  /** How many there are in all. */
  readonly count: number;
  readonly itemAt: (row: number) => HealthListItem | undefined;
  readonly isGone: (row: number) => boolean;
  readonly current: number;
  readonly chosen: ReadonlySet<string>;
  readonly siteUrl: string;
  readonly onChoose: (row: number, chosen: boolean) => void;
}

/** The table's body: the rows that are drawn, and empty space for those that are not. */
export function ListRows({ drawn, count, itemAt, isGone, current, chosen, siteUrl, onChoose }: ListRowsProps) {
  return (
    <tbody>
      {drawn.map((row, at) => {
        const item = itemAt(row);
        return [
          <Gap key={`before ${row}`} rows={row - (drawn[at - 1] ?? -1) - 1} />,
          <ListRow
            key={item?.id ?? row}
            row={row}
            item={item}
            gone={isGone(row)}
            chosen={item !== undefined && chosen.has(item.id)}
            current={row === current}
            siteUrl={siteUrl}
            onChoose={onChoose}
          />,
        ];
      })}
      <Gap rows={count - 1 - (drawn.at(-1) ?? -1)} />
    </tbody>
  );
}

function Gap({ rows }: { readonly rows: number }) {
  if (rows <= 0) return null;
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a row of a table takes no focus
    <tr aria-hidden="true" className="gap-row">
      <td colSpan={8} style={{ height: rows * ROW_HEIGHT }} />
    </tr>
  );
}
