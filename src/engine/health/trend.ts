import type { Finished } from './flow';
import type { CheckId, FlowStep, Trend } from './picture';
import { scoreOf } from './score';
import { type CountedCheck, percentOf, shareOf } from './shares';
import type { Tally } from './tally';
import type { Targets } from './targets';

const SPARSE = 1;

/** How a check stood among what was finished in each step, by today's wording; null where it was measured in fewer than two. */
export function checkTrend(finished: Finished, id: CountedCheck): Trend | null {
  return trendOf(finished, (tally) => percentOf(shareOf(id, tally), SPARSE));
}

/** Each step's own answer to whether it finished a story, as a running share. */
export function storyTrend(steps: readonly FlowStep[]): Trend | null {
  const over = steps.filter(({ running }) => !running);
  let withStory = 0;
  let counted = 0;
  const points = over.map(({ name, items }) => {
    if (items.story + items.enabler + items.spike + items['technical-task'] === 0) return { step: name, value: null };
    counted += 1;
    if (items.story > 0) withStory += 1;
    return { step: name, value: Math.round((withStory / counted) * 100) };
  });
  return measured({ basis: 'finished-items', points });
}

/** The score of what was finished in each step. */
export function scoreTrend(finished: Finished, ids: readonly CountedCheck[], targets: Targets): Trend | null {
  return trendOf(finished, (tally) => {
    const checks = ids.map((id) => ({
      id: id as CheckId,
      value: percentOf(shareOf(id, tally), SPARSE),
      target: targets.checks[id],
    }));
    return scoreOf(checks)?.value ?? null;
  });
}

function trendOf({ steps, tallies }: Finished, measure: (tally: Tally) => number | null): Trend | null {
  const points = steps.list.map(({ name }, at) => ({ step: name, value: measure(tallies[at] as Tally) }));
  return measured({ basis: 'finished-items', points });
}

function measured(trend: Trend): Trend | null {
  return trend.points.filter(({ value }) => value !== null).length < 2 ? null : trend;
}

/** From the first value to the last. */
export function changeOver(trend: Trend | null): { readonly change: number; readonly since: string } | null {
  const values = trend?.points.filter(({ value }) => value !== null) ?? [];
  const [first, last] = [values[0], values.at(-1)];
  if (first?.value == null || last?.value == null) return null;
  return { change: last.value - first.value, since: first.step };
}
