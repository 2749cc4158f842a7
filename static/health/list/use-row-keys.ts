import { type RefObject, useEffect, useRef } from 'react';

export interface RowKeys {
  /** How many rows there are. */
  readonly rows: number;
  /** Whether a row has nothing on it that could take the focus: it is passed over. */
  readonly isGone: (row: number) => boolean;
  /** Moves to a row; `extend`: the row left and the row reached are chosen. */
  readonly move: (from: number, to: number, extend: boolean) => void;
  readonly toggle: (row: number) => void;
  readonly open: (row: number) => void;
  readonly clear: () => void;
}

type Act = (keys: RowKeys, row: number, event: KeyboardEvent) => void;

const step =
  (by: number): Act =>
  ({ rows, isGone, move }, row, { shiftKey }) => {
    let to = row + by;
    while (to > 0 && to < rows && isGone(to)) to += by;
    move(row, to < 0 || to >= rows ? row : to, shiftKey);
  };

const ACTS: Readonly<Record<string, Act>> = {
  ArrowDown: step(1),
  ArrowUp: step(-1),
  ' ': ({ toggle }, row) => toggle(row),
  Enter: ({ open }, row) => open(row),
  Escape: ({ clear }) => clear(),
};

/** Lets the keyboard walk the rows inside `box`; each row's controls carry `data-row`. */
export function useRowKeys(box: RefObject<HTMLElement | null>, keys: RowKeys): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const element = box.current;
    if (element === null) return undefined;
    const pressed = (event: KeyboardEvent) => {
      const row = rowOf(event.target);
      const act = ACTS[event.key];
      if (row === null || act === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
      // A link already opens by Enter.
      if (event.key === 'Enter' && event.target instanceof HTMLAnchorElement) return;
      event.preventDefault();
      act(latest.current, row, event);
    };
    element.addEventListener('keydown', pressed);
    return () => element.removeEventListener('keydown', pressed);
  }, [box]);
}

function rowOf(target: EventTarget | null): number | null {
  const row = target instanceof HTMLElement ? target.dataset.row : undefined;
  return row === undefined ? null : Number(row);
}
