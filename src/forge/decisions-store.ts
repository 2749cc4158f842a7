import kvs from '@forge/kvs';
import * as v from 'valibot';
import type { Decisions } from '../app/ports';
import type { Decision } from '../contract/issue-view';
import { readMany } from './read-many';
import { KindShape, shaped } from './shape';

const DecisionShape = v.object({
  kind: v.nullable(KindShape),
  by: v.picklist(['label', 'panel']),
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
