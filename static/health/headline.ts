import type { HealthSum } from './sum-pages';
import { classified } from './sum-pages';

/** Below this many items there are no shares. */
export const ENOUGH_FOR_SHARES = 20;
const ABOUT_EVEN = 10;

/** The shares of stories, technical work and spikes in whole percent. */
export interface MixShares {
  readonly stories: number;
  readonly technical: number;
  readonly spikes: number;
}

/** The shares of a mix that has items. */
export function mixShares(sum: Pick<HealthSum, 'kinds'>): MixShares {
  const all = Math.max(1, classified(sum));
  const stories = Math.round((sum.kinds.story / all) * 100);
  const spikes = Math.round((sum.kinds.spike / all) * 100);
  return { stories, spikes, technical: 100 - stories - spikes };
}

/** The mix as one sentence, without praise or blame. */
export function headlineOf({ stories, technical, spikes }: MixShares): string {
  if (stories < 10) return 'Hardly a story in here yet';
  if (spikes > stories && spikes > technical) return 'Mostly spikes';
  if (Math.abs(stories - technical) <= ABOUT_EVEN) return 'Stories and technical work are about even';
  if (technical > stories) return 'More technical work than stories';
  return stories >= 60 ? 'Mostly stories' : 'More stories than technical work';
}
