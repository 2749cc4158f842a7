import { KINDS } from '../kinds';
import type { ByKind, CheckId, MixShares, Share } from './picture';
import { AT, countAt, problemCount, type Tally } from './tally';
import { FEWEST } from './targets';

/** Checks that a tally can tell; finished sprints are counted by flow. */
export type CountedCheck = Exclude<CheckId, 'sprints-with-story'>;

const kindsAt = (tally: Tally, ...places: readonly number[]): number =>
  places.reduce((sum, place) => sum + countAt(tally, AT.kinds + place), 0);
export const storiesIn = (tally: Tally): number => kindsAt(tally, 0);
export const enablersIn = (tally: Tally): number => kindsAt(tally, 1);
export const spikesIn = (tally: Tally): number => kindsAt(tally, 2);
export const tasksIn = (tally: Tally): number => kindsAt(tally, 3);
export const technicalIn = (tally: Tally): number => kindsAt(tally, 1, 3);

const SHARES: Readonly<Record<CountedCheck, (tally: Tally) => Share>> = {
  'forced-stories': (tally) => ({ count: problemCount(tally, 'forced-story'), of: countAt(tally, AT.storyForm) }),
  'type-fits': (tally) => {
    const of = countAt(tally, AT.typed);
    return { count: of - problemCount(tally, 'type-does-not-fit'), of };
  },
  'stated-gain': (tally) => ({ count: countAt(tally, AT.statedGain), of: storiesIn(tally) }),
  'user-checkable': (tally) => ({ count: countAt(tally, AT.userCheckable), of: countAt(tally, AT.withCriteria) }),
  'stated-value': (tally) => {
    const of = technicalIn(tally);
    return { count: of - problemCount(tally, 'missing-value'), of };
  },
  'spikes-without-gaps': (tally) => ({ count: countAt(tally, AT.withoutGaps), of: spikesIn(tally) }),
  'horizontal-slices': (tally) => ({
    count: problemCount(tally, 'horizontal-slice'),
    of: countAt(tally, AT.siblings),
  }),
};

/** What a check counts, with its base. */
export const shareOf = (id: CountedCheck, tally: Tally): Share => SHARES[id](tally);

/** Whole percent; null under a base of `fewest`. */
export function percentOf({ count, of }: Share, fewest = FEWEST): number | null {
  return of < fewest || of === 0 ? null : Math.round((count / of) * 100);
}

/** Four places of a tally, by kind. */
export function byKind(tally: Tally, at: number): ByKind {
  const [story, enabler, spike, task] = KINDS.map((_kind, place) => countAt(tally, at + place));
  return { story: story ?? 0, enabler: enabler ?? 0, spike: spike ?? 0, 'technical-task': task ?? 0 };
}

/** Stories, technical work and spikes in whole percent that add up to 100; null under 20 items. */
export function mixShares(counts: readonly [stories: number, technical: number, spikes: number]): MixShares | null {
  const read = counts[0] + counts[1] + counts[2];
  if (read < FEWEST) return null;
  const [stories, spikes] = [Math.round((counts[0] / read) * 100), Math.round((counts[2] / read) * 100)];
  return { stories, technical: 100 - stories - spikes, spikes };
}
