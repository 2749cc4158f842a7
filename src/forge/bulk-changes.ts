import kvs from '@forge/kvs';
import type { BulkChange, BulkChanges, BulkOwner, BulkTurn } from '../app/bulk-change';
import { claims } from './claims';
import { keyPart } from './key-part';
import { pack, unpack } from './leaf-code';

const keyOf = (what: 'bulk' | 'bulk-stop' | 'bulk-at', { projectId, accountId }: BulkOwner) =>
  `${what}:${projectId}:${keyPart(accountId)}`;
const nameOf = ({ changeId, issueId }: BulkTurn) => `${changeId}/${issueId}`;
const A_MONTH = { ttl: { value: 30, unit: 'DAYS' } } as const;

/** Changes to many items in Forge's storage: ids, types and decisions, no text. */
export const bulkChanges: BulkChanges = {
  read: async (owner) => unpack(await kvs.get(keyOf('bulk', owner))) as BulkChange | null,
  write: (owner, change) => kvs.set(keyOf('bulk', owner), pack(change), A_MONTH),
  askToStop: (owner, id) => kvs.set(keyOf('bulk-stop', owner), id, { ttl: { value: 1, unit: 'DAYS' } }),
  isAskedToStop: async (owner, id) => (await kvs.get(keyOf('bulk-stop', owner))) === id,
  noteTurn: (owner, turn) => kvs.set(keyOf('bulk-at', owner), nameOf(turn), A_MONTH),
  isTurnNoted: async (owner, turn) => (await kvs.get(keyOf('bulk-at', owner))) === nameOf(turn),
  claim: (owner) => claims.take(keyOf('bulk', owner)),
};
