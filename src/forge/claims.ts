import kvs, { ForgeKvsAPIError } from '@forge/kvs';
import * as v from 'valibot';
import type { Claims } from '../app/apply/apply-ports';
import { shaped } from './shape';

/** Longer than any function of this app may run. */
const HOLD_SECONDS = 60;

const ClaimShape = v.object({ until: v.number() });

const CLASH = 409;

async function tryTake(key: string, until: number): Promise<boolean> {
  try {
    await kvs.set(key, { until }, { keyPolicy: 'FAIL_IF_EXISTS', ttl: { value: HOLD_SECONDS, unit: 'SECONDS' } });
    return true;
  } catch (error) {
    if (error instanceof ForgeKvsAPIError && error.responseDetails.status === CLASH) return false;
    throw error;
  }
}

/**
 * Claims an item by a key that only one can make. The platform may keep a key for days after its time, so whoever finds
 * one that has run out claims the key that is named after its end: of several who do, one gets it.
 */
export const claims: Claims = {
  take: async (issueId) => {
    const now = Date.now();
    for (let key = `applying:${issueId}`; ; ) {
      if (await tryTake(key, now + HOLD_SECONDS * 1000)) return () => kvs.delete(key);
      const held = shaped(ClaimShape, await kvs.get(key));
      // Let go of this very moment: as good as held.
      if (held === null || held.until > now) return null;
      key = `applying:${issueId}:${held.until}`;
    }
  },
};
