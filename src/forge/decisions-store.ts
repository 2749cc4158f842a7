import * as v from '@badrap/valita';
import kvs from '@forge/kvs';
import type { Decisions } from '../app/ports';
import type { Decision } from '../contract/issue-view';
import { readMany } from './read-many';
import { KindShape, shaped } from './shape';

const DecisionShape = v.object({
  kind: KindShape.nullable(),
  by: v.union(v.literal('label'), v.literal('panel')),
  at: v.string(),
});
const PREFIX = 'decision:';

const keyOf = (issueId: string) => `${PREFIX}${issueId}`;

const parse = (value: unknown) => shaped<Decision>(DecisionShape, value);

/** People's decisions in Forge's storage, one key an issue. */
export const decisionsStore: Decisions = {
  get: async (issueId) => parse(await kvs.get(keyOf(issueId))),
  getMany: async (issueIds) => {
    const kept = await readMany(issueIds.map(keyOf));
    return new Map(
      kept.flatMap(({ key, value }) => {
        const decision = parse(value);
        return decision === null ? [] : [[key.slice(PREFIX.length), decision] as const];
      }),
    );
  },
  keep: (issueId, decision) => kvs.set(keyOf(issueId), decision),
  drop: (issueId) => kvs.delete(keyOf(issueId)),
};
