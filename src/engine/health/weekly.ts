import { CHECK_IDS, type CheckId, type HealthPicture, type MixShares, type Trend, type TrendPoint } from './picture';
import { mixShares, percentOf } from './shares';
import { isoDate, mondayOf } from './steps';
import { FEWEST } from './targets';

/** What is kept of a whole project's picture each week, in a few numbers. */
export interface Weekly {
  /** Its Monday, in days since 1970-01-01. */
  readonly week: number;
  /** Stories, technical work, spikes. */
  readonly mix: readonly [number, number, number];
  /** Count and base of each check, in the order of `CHECK_IDS`. */
  readonly checks: readonly (readonly [number, number])[];
  readonly score: number | null;
}

const TWO_YEARS = 104;
/** Fewer weeks are no trend. */
const ENOUGH = 3;
const SHOWN = 12;

/** The week's reading of a picture that was taken without filters. */
export function weeklyOf({ mix, checks, score }: HealthPicture, today: number): Weekly {
  const { story, enabler, spike, 'technical-task': task } = mix.items;
  return {
    week: mondayOf(today),
    mix: [story, enabler + task, spike],
    checks: checks.map(({ count, of }) => [count, of] as const),
    score: score?.value ?? null,
  };
}

/** The kept weeks with this one in its place; the last reading of a week stands. */
export function keepWeekly(kept: readonly Weekly[], weekly: Weekly): readonly Weekly[] {
  return [...kept.filter(({ week }) => week !== weekly.week), weekly].sort((a, b) => a.week - b.week).slice(-TWO_YEARS);
}

/** How a check stood in the last weeks; null before there are enough. */
export function weeklyTrend(kept: readonly Weekly[], id: CheckId): Trend | null {
  const place = CHECK_IDS.indexOf(id);
  const fewest = id === 'sprints-with-story' ? 1 : FEWEST;
  return trendOf(kept, ({ checks }) => {
    const [count, of] = checks[place] ?? [0, 0];
    return percentOf({ count, of }, fewest);
  });
}

export function weeklyScoreTrend(kept: readonly Weekly[]): Trend | null {
  return trendOf(kept, ({ score }) => score);
}

/** The mix of the oldest week shown; null before there are enough. */
export function weeklyMix(kept: readonly Weekly[]): MixShares | null {
  const first = kept.slice(-SHOWN)[0];
  if (first === undefined || kept.length < ENOUGH) return null;
  return mixShares(first.mix);
}

function trendOf(kept: readonly Weekly[], measure: (weekly: Weekly) => number | null): Trend | null {
  const points = kept
    .slice(-SHOWN)
    .map((weekly): TrendPoint => ({ step: isoDate(weekly.week), value: measure(weekly) }));
  return points.filter(({ value }) => value !== null).length < ENOUGH ? null : { basis: 'weekly-readings', points };
}
