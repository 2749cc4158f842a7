import { stepsWithStory } from './flow';
import { CHECK_IDS, type Check, type CheckId, type CheckStatus, type Flow, type Share, type Trend } from './picture';
import { type CountedCheck, percentOf, shareOf } from './shares';
import type { Tally } from './tally';
import { FEW, FEWEST, type Targets } from './targets';
import { changeOver } from './trend';

export const COUNTED_CHECKS: readonly CountedCheck[] = CHECK_IDS.filter((id) => id !== 'sprints-with-story');

/** A check's value with its base and target, as of one period. */
export type Measured = Pick<Check, 'id' | 'count' | 'of' | 'value' | 'target'>;

/** The eight values of a period. */
export function measure(view: Tally, flow: Flow, targets: Targets): readonly Measured[] {
  return CHECK_IDS.map((id) => {
    const isFlow = id === 'sprints-with-story';
    const share: Share = isFlow ? stepsWithStory(flow) : shareOf(id, view);
    // Sprints are always few, so their share is given from the first.
    return { id, ...share, value: percentOf(share, isFlow ? 1 : FEWEST), target: targets.checks[id] };
  });
}

/** The checks with status, trend and change: against the period compared with, or else over the trend. */
export function checksOf(
  now: readonly Measured[],
  before: readonly Measured[] | null,
  trendOf: (id: CheckId) => Trend | null,
): readonly Check[] {
  return now.map((measured, at) => {
    const trend = trendOf(measured.id);
    const then = before?.[at]?.value ?? null;
    const against = measured.value === null || then === null ? null : measured.value - then;
    const change = before === null ? (changeOver(trend)?.change ?? null) : against;
    const better = change === null || change === 0 ? null : change > 0 === (measured.target.bound === 'least');
    return { ...measured, status: statusOf(measured), few: measured.of < FEW, trend, change, better };
  });
}

/** Close is within a fifth of the target. */
function statusOf({ value, target: { bound, percent } }: Measured): CheckStatus {
  if (value === null) return 'too-few';
  const [met, close] =
    bound === 'least' ? [value >= percent, value >= percent * 0.8] : [value <= percent, value <= percent * 1.2];
  return met ? 'on-target' : close ? 'close' : 'to-work-on';
}
