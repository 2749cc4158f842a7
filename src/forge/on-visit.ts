import kvs from '@forge/kvs';
import type { Request } from '@forge/resolver';
import * as v from 'valibot';
import type { ViewersBacklog } from '../app/health-ports';
import type { Answer } from '../contract/problem';
import { keyPart } from './key-part';
import { pack, unpack } from './leaf-code';
import { asked } from './shape';

/** So long, what a viewer was found to see is taken to be what they see. */
const VISIT_MS = 2 * 60_000;
const KEPT = { ttl: { value: 1, unit: 'HOURS' } } as const;

const ViewerShape = v.object({ accountId: v.string() });

/** Account of whoever asks. */
export const viewerIn = ({ context }: Request): string => asked(ViewerShape, context).accountId;

interface Remembered {
  readonly at: number;
  readonly value: unknown;
}

/**
 * Backlogs as one viewer may see them, remembered for the calls that follow each other in one visit: pages of a list,
 * items of a refinement, looks at a reading. `anew` asks Jira and remembers, `again` asks only where nothing is remembered.
 */
export function onVisit(viewers: ViewersBacklog, accountId: string, how: 'anew' | 'again'): ViewersBacklog {
  const remember = async <T>(key: string, ask: () => Promise<Answer<T>>): Promise<Answer<T>> => {
    const kept = how === 'again' ? (unpack(await kvs.get(key)) as Remembered | null) : null;
    // Written below and nowhere else.
    if (kept !== null && Date.now() - kept.at < VISIT_MS) return { ok: true, value: kept.value as T };
    const found = await ask();
    if (found.ok) await kvs.set(key, pack({ at: Date.now(), value: found.value }), KEPT);
    return found;
  };
  const who = keyPart(accountId);
  return {
    ...viewers,
    visibleIds: async (projectId) => {
      const steps = await remember(`visit-ids:${projectId}:${who}`, async () => {
        const ids = await viewers.visibleIds(projectId);
        return ids.ok ? { ok: true, value: stepsOf(ids.value) } : ids;
      });
      return steps.ok ? { ok: true, value: idsOf(steps.value) } : steps;
    },
    seesAll: (projectId) => remember(`visit-all:${projectId}:${who}`, () => viewers.seesAll(projectId)),
  };
}

/** Ids by how far each is from the one before: a hundred thousand of them take some ten kilobytes. */
function stepsOf(ids: ReadonlySet<number>): readonly number[] {
  const ordered = [...ids].sort((a, b) => a - b);
  return ordered.map((id, at) => id - (ordered[at - 1] ?? 0));
}

function idsOf(steps: readonly number[]): ReadonlySet<number> {
  let id = 0;
  const ids = new Set<number>();
  for (const step of steps) {
    id += step;
    ids.add(id);
  }
  return ids;
}
