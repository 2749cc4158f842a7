import kvs from '@forge/kvs';
import * as v from 'valibot';
import type { WeeklyReadings } from '../app/health-ports';
import type { Weekly } from '../engine/index';
import { shaped } from './shape';

/** Exactly so many numbers. */
const numbers = <T extends readonly number[]>(many: T['length']) =>
  v.custom<T>((list) => Array.isArray(list) && list.length === many && list.every((one) => typeof one === 'number'));
const WeeksShape = v.array(
  v.object({
    week: v.number(),
    mix: numbers<Weekly['mix']>(3),
    checks: v.array(numbers<Weekly['checks'][number]>(2)),
    score: v.nullable(v.number()),
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
