import * as v from '@badrap/valita';
import kvs from '@forge/kvs';
import type { WeeklyReadings } from '../app/health-ports';
import { shaped } from './shape';

const PairShape = v.tuple([v.number(), v.number()]);
const WeeksShape = v.array(
  v.object({
    week: v.number(),
    mix: v.tuple([v.number(), v.number(), v.number()]),
    checks: v.array(PairShape),
    score: v.number().nullable(),
  }),
);

const keyOf = (projectId: string) => `weeks:${projectId}`;

/** Two years of weekly readings are some ten kilobytes: one value a project. */
export const weeklyStore: WeeklyReadings = {
  read: async (projectId) => shaped(WeeksShape, await kvs.get(keyOf(projectId))) ?? [],
  keep: async (projectId, readings) => {
    const kept = await kvs.get(keyOf(projectId));
    // Writing costs many times as much as reading.
    if (JSON.stringify(kept) === JSON.stringify(readings)) return;
    await kvs.set(keyOf(projectId), readings);
  },
};
