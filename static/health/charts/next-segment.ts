import type { Column } from './columns';

/** A part of the chart: which column, and which of its segments from the bottom. */
export interface Spot {
  readonly column: number;
  readonly segment: number;
}

/** Where an arrow key, Home or End leads; null where the key means nothing here or there is nowhere to go. */
export function nextSegment(columns: readonly Column[], at: Spot | null, key: string): Spot | null {
  if (columns.length === 0 || !/^(?:Arrow|Home$|End$)/.test(key)) return null;
  if (at === null) return { column: key === 'ArrowLeft' || key === 'End' ? columns.length - 1 : 0, segment: 0 };
  const column = Math.max(0, Math.min(columns.length - 1, columnAfter(columns.length, at.column, key)));
  const segments = columns[column]?.segments.length ?? 0;
  const wanted = at.segment + (key === 'ArrowUp' ? 1 : key === 'ArrowDown' ? -1 : 0);
  return { column, segment: Math.max(0, Math.min(segments - 1, wanted)) };
}

function columnAfter(count: number, column: number, key: string): number {
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  return column + (key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0);
}
