import * as v from '@badrap/valita';
import kvs from '@forge/kvs';
import type { Decisions } from '../app/ports';
import type { Decision } from '../contract/issue-view';
import { KindShape, shaped } from './shape';

const DecisionShape = v.object({
  kind: KindShape.nullable(),
  by: v.union(v.literal('label'), v.literal('panel')),
  at: v.string(),
});
const PREFIX = 'decision:';
const BATCH = 25;

const keyOf = (issueId: string) => `${PREFIX}${issueId}`;

const parse = (value: unknown) => shaped<Decision>(DecisionShape, value);

/** Reads up to 25 decisions; issues without one are left out. */
async function getBatch(issueIds: readonly string[]): Promise<readonly (readonly [string, Decision])[]> {
  const { successfulKeys, failedKeys } = await kvs.batchGet(issueIds.map((id) => ({ key: keyOf(id) })));
  const failed = failedKeys.find(({ error }) => error.code !== 'KEY_NOT_FOUND');
  if (failed) throw new Error(`storage gave no decisions: ${failed.error.code}`);
  return successfulKeys.flatMap(({ key, value }) => {
    const decision = parse(value);
    return decision === null ? [] : [[key.slice(PREFIX.length), decision] as const];
  });
}

/** People's decisions in Forge's storage, one key an issue. */
export const decisionsStore: Decisions = {
  get: async (issueId) => parse(await kvs.get(keyOf(issueId))),
  getMany: async (issueIds) => {
    const batches = [];
    for (let from = 0; from < issueIds.length; from += BATCH)
      batches.push(getBatch(issueIds.slice(from, from + BATCH)));
    return new Map((await Promise.all(batches)).flat());
  },
  keep: (issueId, decision) => kvs.set(keyOf(issueId), decision),
  drop: (issueId) => kvs.delete(keyOf(issueId)),
};
