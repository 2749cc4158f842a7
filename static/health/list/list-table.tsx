import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { HealthListItem, HealthListSort } from '../../../src/contract/health-list-view';
import { openIssue } from '../../shared/backend';
import { ListRows } from './list-rows';
import { SelectAll } from './select-all';
import { SortHead } from './sort-head';
import { useRowKeys } from './use-row-keys';
import type { Rows } from './use-rows';
import type { Selection } from './use-selection';
import { useVisible } from './use-visible';

interface ListTableProps {
  readonly rows: Rows;
  /** Places of the rows to show; null: all of the list. */
  readonly places: readonly number[] | null;
  readonly sort: HealthListSort;
  readonly onSort: (sort: HealthListSort) => void;
  readonly selection: Selection;
  readonly siteUrl: string;
  /** Rows to load for a search, from the first; 0 where nothing is searched. */
  readonly searchUpTo: number;
}

/** The rows of a list, as far as there are any; loads what a search still needs. */
export function ListTable({ searchUpTo, ...props }: ListTableProps) {
  const { list, needNext } = props.rows;
  const total = list?.total ?? 0;
  useEffect(() => needNext(Math.min(searchUpTo, total)), [searchUpTo, total, needNext]);
  const count = props.places?.length ?? total;
  return count === 0 ? null : <TableBox {...props} count={count} />;
}

interface TableBoxProps extends Omit<ListTableProps, 'searchUpTo'> {
  readonly count: number;
}

/** The table in a box that scrolls: rows are loaded as they come into sight, and walked with the keyboard. */
function TableBox({ rows, places, count, sort, onSort, selection, siteUrl }: TableBoxProps) {
  const box = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState(0);
  const visible = useVisible(box, count, current);
  const itemAt = useCallback((row: number) => rows.items.get(places?.[row] ?? row), [rows.items, places]);
  const { from, to } = visible.seen;
  const { need } = rows;
  useEffect(() => {
    // Rows that a search found are here already.
    if (places === null) need(from, to);
  }, [from, to, places, need]);
  const focus = useFocusOnRow(box, current);
  const choose = useCallback(
    (row: number, chosen: boolean) => {
      const item = itemAt(row);
      if (item !== undefined) selection.set([item.id], chosen);
      setCurrent(row);
    },
    [itemAt, selection.set],
  );
  // What a search found is there; its places are not those of the rows.
  const isGone = (row: number) => places === null && rows.isGone(row);
  useRowKeys(box, {
    rows: count,
    isGone,
    move: (from, to, extend) => {
      if (extend) selection.set(idsOf([itemAt(from), itemAt(to)]), true);
      visible.scrollTo(to);
      setCurrent(to);
      focus();
    },
    toggle: (row) => choose(row, !selection.ids.has(itemAt(row)?.id ?? '')),
    open: (row) => {
      const item = itemAt(row);
      if (item !== undefined) void openIssue(item.key, 'here');
    },
    clear: selection.clear,
  });
  const shown = { drawn: visible.drawn, count, itemAt, isGone, current: Math.min(current, count - 1) };
  return (
    <div className="list-box" ref={box}>
      <table className="list-table" aria-rowcount={count + 1}>
        <thead>
          <tr aria-rowindex={1}>
            <td className="choose">
              <SelectAll rows={rows} places={places} selection={selection} />
            </td>
            <SortHead by="work" name="Work" sort={sort} onSort={onSort} />
            <SortHead by="reads-as" name="Reads as" sort={sort} onSort={onSort} />
            <SortHead by="how-sure" name="How sure" sort={sort} onSort={onSort} />
            <SortHead by="due" name="Due" sort={sort} onSort={onSort} />
            <SortHead by="status" name="Status" sort={sort} onSort={onSort} />
            <th scope="col">What shows it</th>
            <th scope="col">Could help</th>
          </tr>
        </thead>
        <ListRows {...shown} chosen={selection.ids} siteUrl={siteUrl} onChoose={choose} />
      </table>
    </div>
  );
}

function idsOf(items: readonly (HealthListItem | undefined)[]): string[] {
  return items.flatMap((item) => (item === undefined ? [] : [item.id]));
}

/** Gives a way to have the focus follow to the current row once that is drawn. */
function useFocusOnRow(box: React.RefObject<HTMLElement | null>, current: number): () => void {
  const wanted = useRef(false);
  useLayoutEffect(() => {
    if (!wanted.current) return;
    wanted.current = false;
    const control = box.current?.querySelector<HTMLElement>(`input[data-row="${current}"]`);
    control?.focus({ preventScroll: true });
    control?.closest('tr')?.scrollIntoView?.({ block: 'nearest' });
  });
  return useCallback(() => {
    wanted.current = true;
  }, []);
}
