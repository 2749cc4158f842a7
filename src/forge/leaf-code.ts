import { deflateRawSync, inflateRawSync } from 'node:zlib';
import * as v from 'valibot';
import type { HealthRow } from '../engine/index';
import { shaped } from './shape';

/** Every field of a row, in the order in which they are kept; a new order or field takes a new layout. */
const FIELDS = [
  'id',
  'number',
  'issueType',
  'scope',
  'kind',
  'whyNone',
  'band',
  'decided',
  'confidence',
  'findings',
  'gaps',
  'marks',
  'criteria',
  'technicalCriteria',
  'layer',
  'points',
  'hours',
  'sprints',
  'status',
  'doneOn',
  'parent',
  'links',
  'blocks',
  'components',
  'versions',
  'labels',
  'rank',
  'updated',
  'textHash',
  'due',
] as const satisfies readonly (keyof HealthRow)[];
// Fails to compile where a field of the row is missing above.
type Missing = Exclude<keyof HealthRow, (typeof FIELDS)[number]>;
const COMPLETE: Missing extends never ? true : never = true;

/** Goes up with every change of the layout; packed values of another one count as not there. */
export const LAYOUT = COMPLETE ? 1 : 0;

const PackedShape = v.object({ layout: v.number(), packed: v.string() });

/** A value as storage keeps it: small, since writing is paid by size. The same value gives the same text. */
export const pack = (value: unknown) => ({
  layout: LAYOUT,
  packed: deflateRawSync(JSON.stringify(value)).toString('base64'),
});
export type Packed = ReturnType<typeof pack>;

/** The value inside; null where there is none, or one of another layout. Only `pack` writes such values. */
export function unpack(kept: unknown): unknown {
  const read = shaped(PackedShape, kept);
  if (read?.layout !== LAYOUT) return null;
  return JSON.parse(inflateRawSync(Buffer.from(read.packed, 'base64')).toString());
}

/** Rows by column, in order of number: like stands beside like, and deflates to a third of what rows would. */
export function packRows(rows: readonly HealthRow[]): Packed {
  const ordered = [...rows].sort((a, b) => a.number - b.number);
  return pack(FIELDS.map((field) => ordered.map((row) => row[field])));
}

/** The rows of a leaf; none where there is none. */
export function unpackRows(kept: unknown): readonly HealthRow[] {
  const columns = unpack(kept) as readonly (readonly unknown[])[] | null;
  if (columns === null) return [];
  const length = columns[0]?.length ?? 0;
  return Array.from({ length }, (_, at) => {
    const row: Record<string, unknown> = {};
    for (let column = 0; column < FIELDS.length; column += 1) row[FIELDS[column] as string] = columns[column]?.[at];
    return row as unknown as HealthRow;
  });
}
