import kvs from '@forge/kvs';
import * as v from 'valibot';
import type { Outcomes } from '../app/apply/apply-ports';
import { shaped } from './shape';

const CountsShape = v.object({ accepted: v.number(), edited: v.number(), rejected: v.number() });

/** Counts in Forge's storage, one key a project and pattern. Two at the same moment may count as one. */
export const outcomeCounts: Outcomes = {
  count: async (projectId, { type, pattern, outcome }) => {
    const key = `outcome:${projectId}:${type}:${pattern ?? 'none'}`;
    const counts = shaped(CountsShape, await kvs.get(key)) ?? { accepted: 0, edited: 0, rejected: 0 };
    await kvs.set(key, { ...counts, [outcome]: counts[outcome] + 1 });
  },
};
