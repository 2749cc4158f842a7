import kvs from '@forge/kvs';
import type { BulkChange, BulkChanges, BulkOwner, BulkTurn } from '../app/bulk-change';
import { keyPart } from './key-part';
import { pack, unpack } from './leaf-code';

const changeKey = ({ projectId, accountId }: BulkOwner) => `bulk:${projectId}:${keyPart(accountId)}`;
const stopKey = ({ projectId, accountId }: BulkOwner) => `bulk-stop:${projectId}:${keyPart(accountId)}`;
const turnKey = ({ projectId, accountId }: BulkOwner) => `bulk-at:${projectId}:${keyPart(accountId)}`;
const nameOf = ({ changeId, issueId }: BulkTurn) => `${changeId}/${issueId}`;

/** Changes to many items in Forge's storage: ids, types and decisions, no text. */
export const bulkChanges: BulkChanges = {
  read: async (owner) => unpack(await kvs.get(changeKey(owner))) as BulkChange | null,
  write: (owner, change) => kvs.set(changeKey(owner), pack(change), { ttl: { value: 30, unit: 'DAYS' } }),
  askToStop: (owner, id) => kvs.set(stopKey(owner), id, { ttl: { value: 1, unit: 'DAYS' } }),
  isAskedToStop: async (owner, id) => (await kvs.get(stopKey(owner))) === id,
  noteTurn: (owner, turn) => kvs.set(turnKey(owner), nameOf(turn), { ttl: { value: 30, unit: 'DAYS' } }),
  isTurnNoted: async (owner, turn) => (await kvs.get(turnKey(owner))) === nameOf(turn),
};
