import { type RefObject, useLayoutEffect, useState } from 'react';

/** Lists up to this long stand in the page as a whole, so that the browser's own search finds all of it. */
const WHOLE_UP_TO = 500;
/** In px; the style sheet says the same. */
export const ROW_HEIGHT = 38;
const BOX_HEIGHT = 640;
/** Rows drawn above and below what is looked at. */
const AROUND = 10;

interface Range {
  readonly from: number;
  readonly to: number;
}

interface VisibleRows {
  /** The rows to be drawn, in order; there may be gaps between them. */
  readonly drawn: readonly number[];
  /** The rows that are looked at. */
  readonly seen: Range;
  readonly scrollTo: (row: number) => void;
}

/** Which of `count` rows to draw in a box that scrolls. The row with the focus is always among them. */
export function useVisible(box: RefObject<HTMLElement | null>, count: number, current: number): VisibleRows {
  const [seen, setSeen] = useState<Range>({ from: 0, to: 0 });
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return undefined;
    const look = () => setSeen((before) => sameOr(before, rangeIn(element, count)));
    look();
    element.addEventListener('scroll', look, { passive: true });
    return () => element.removeEventListener('scroll', look);
  }, [box, count]);
  const around = rowsFrom(Math.max(seen.from - AROUND, 0), Math.min(seen.to + AROUND, count - 1));
  return {
    drawn: count <= WHOLE_UP_TO ? rowsFrom(0, count - 1) : withRow(around, Math.min(current, count - 1)),
    seen,
    scrollTo: (row) => {
      if (box.current !== null) showRow(box.current, row);
    },
  };
}

function rangeIn({ scrollTop, clientHeight }: HTMLElement, count: number): Range {
  const last = Math.ceil((scrollTop + (clientHeight || BOX_HEIGHT)) / ROW_HEIGHT);
  return { from: Math.min(Math.floor(scrollTop / ROW_HEIGHT), count - 1), to: Math.min(last, count - 1) };
}

const sameOr = (before: Range, after: Range) => (before.from === after.from && before.to === after.to ? before : after);
const rowsFrom = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => from + at);

function withRow(rows: readonly number[], row: number): readonly number[] {
  return rows.includes(row) ? rows : [...rows, row].sort((a, b) => a - b);
}

/** Scrolls as little as shows the row below the head, which stays in sight. */
function showRow(element: HTMLElement, row: number): void {
  const top = row * ROW_HEIGHT;
  const room = element.clientHeight - 2 * ROW_HEIGHT;
  if (element.scrollTop > top) element.scrollTop = top;
  else if (element.scrollTop + room < top) element.scrollTop = top - room;
}
