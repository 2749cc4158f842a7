import kvs from '@forge/kvs';
import * as v from 'valibot';
import type { SnapshotHead, Snapshots, Tables } from '../app/scan-ports';
import { LAYOUT, type Packed, pack, packRows, unpack, unpackRows } from './leaf-code';
import { readMany } from './read-many';
import { shaped } from './shape';

const HeadShape = v.object({
  layout: v.picklist([LAYOUT]),
  engine: v.string(),
  asOf: v.string(),
  sweptAt: v.string(),
  leaves: v.array(v.number()),
});

const headKey = (projectId: string) => `health:${projectId}`;
const tablesKey = (projectId: string) => `health-names:${projectId}`;
const leafKey = (projectId: string, leaf: number) => `health-rows:${projectId}:${leaf}`;

/** Writes a packed value where another one stands; gives whether it did. */
async function writeChanged(key: string, value: Packed): Promise<boolean> {
  const kept = await kvs.get<Partial<Packed>>(key);
  if (kept?.layout === value.layout && kept.packed === value.packed) return false;
  await kvs.set(key, value);
  return true;
}

/** Rows of projects in Forge's storage. */
export const snapshotStore: Snapshots = {
  readHead: async (projectId) => shaped<SnapshotHead>(HeadShape, await kvs.get(headKey(projectId))),
  writeHead: (projectId, head) => kvs.set(headKey(projectId), { layout: LAYOUT, ...head }),
  readTables: async (projectId) => unpack(await kvs.get(tablesKey(projectId))) as Tables | null,
  writeTables: async (projectId, tables) => {
    await writeChanged(tablesKey(projectId), pack(tables));
  },
  readLeaves: async (projectId, leaves) => {
    const kept = await readMany(leaves.map((leaf) => leafKey(projectId, leaf)));
    return kept.flatMap(({ value }) => unpackRows(value));
  },
  writeLeaf: async (projectId, leaf, rows) => {
    const key = leafKey(projectId, leaf);
    if (rows.length > 0) return writeChanged(key, packRows(rows));
    if ((await kvs.get(key)) === undefined) return false;
    await kvs.delete(key);
    return true;
  },
};
