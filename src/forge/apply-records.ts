import { gunzipSync, gzipSync } from 'node:zlib';
import kvs from '@forge/kvs';
import * as v from 'valibot';
import type { ApplyRecord, ApplyRecords } from '../app/apply/apply-ports';
import { shaped } from './shape';

/** `below` counts the records that lie under this one. Packed, since a description nests deeper than a value may, and can be longer. */
const StoredShape = v.object({ packed: v.string(), below: v.number(), until: v.string() });
type Stored = v.InferOutput<typeof StoredShape>;

const keyOf = (issueId: string) => `applied:${issueId}`;
const lowerKeyOf = (issueId: string, place: number) => `${keyOf(issueId)}:${place}`;

const read = async (key: string): Promise<Stored | null> => shaped(StoredShape, await kvs.get(key));

/** A value's time runs out with its record; the platform may take a while longer to forget it. */
function write(key: string, stored: Stored): Promise<void> {
  const seconds = Math.max(60, Math.round((Date.parse(stored.until) - Date.now()) / 1000));
  return kvs.set(key, stored, { ttl: { value: seconds, unit: 'SECONDS' } });
}

const pack = (record: ApplyRecord, below: number): Stored => ({
  packed: gzipSync(JSON.stringify(record)).toString('base64'),
  below,
  until: record.until,
});
// What this file alone writes needs no check of its shape.
const unpack = ({ packed }: Stored): ApplyRecord => JSON.parse(gunzipSync(Buffer.from(packed, 'base64')).toString());

const isOver = ({ until }: Stored) => Date.parse(until) <= Date.now();

/** Undo records in Forge's storage, one pile an issue: the one place where issue text is kept. */
export const applyRecords: ApplyRecords = {
  get: async (issueId) => {
    const top = await read(keyOf(issueId));
    return top === null || isOver(top) ? null : unpack(top);
  },
  begin: async (issueId, record) => {
    const top = await read(keyOf(issueId));
    const lies = top !== null && !isOver(top);
    if (lies) await write(lowerKeyOf(issueId, top.below), top);
    await write(keyOf(issueId), pack(record, lies ? top.below + 1 : 0));
  },
  save: async (issueId, record) => {
    const top = await read(keyOf(issueId));
    await write(keyOf(issueId), pack(record, top?.below ?? 0));
  },
  drop: async (issueId) => {
    const top = await read(keyOf(issueId));
    const lower = top === null || top.below === 0 ? null : lowerKeyOf(issueId, top.below - 1);
    const below = lower === null ? null : await read(lower);
    if (below === null || isOver(below)) return kvs.delete(keyOf(issueId));
    await write(keyOf(issueId), below);
    if (lower !== null) await kvs.delete(lower);
  },
};
