import { KINDS, type Kind } from '../kinds';
import type { Matrix, MatrixCell } from './picture';
import type { Prepared } from './prepared';
import type { HealthRow } from './row';
import { placeOfKind } from './tally';

/** Counts by work type: the four kinds, then those without. */
export type MatrixCounts = Map<number, number[]>;

export function addToMatrix(counts: MatrixCounts, row: HealthRow): void {
  const place = row.kind === null ? KINDS.length : placeOfKind(row.kind);
  const line = counts.get(row.issueType) ?? [0, 0, 0, 0, 0];
  line[place] = (line[place] ?? 0) + 1;
  counts.set(row.issueType, line);
}

/** Kinds against work types. */
export function matrixOf(counts: MatrixCounts, { fits }: Pick<Prepared, 'fits'>): Matrix {
  const total = (line: readonly number[]) => line.reduce((sum, count) => sum + count, 0);
  const types = [...counts].sort(([a, one], [b, other]) => total(other) - total(one) || a - b);
  return {
    issueTypes: types.map(([issueType]) => issueType),
    cells: types.flatMap(([issueType, line]) => cellsOf(issueType, line, fits.get(issueType) ?? [])),
  };
}

function cellsOf(issueType: number, line: readonly number[], fits: readonly Kind[]): readonly MatrixCell[] {
  return line.flatMap((count, place) => {
    const kind = KINDS[place] ?? null;
    const fit = kind === null || fits.length === 0 ? null : fits.includes(kind);
    return count === 0 ? [] : [{ kind, issueType, count, fits: fit }];
  });
}
