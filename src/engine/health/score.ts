import type { Check, CheckId, Score } from './picture';

/** How much of its share a check earns: all of it on target, else in proportion. 0 to 1; null where it has no value. */
function earned({ value, target }: Pick<Check, 'value' | 'target'>): number | null {
  if (value === null) return null;
  const { bound, percent } = target;
  if (bound === 'least') return percent === 0 ? 1 : Math.min(1, value / percent);
  return value <= percent ? 1 : percent / value;
}

/** The score of these checks in equal shares of 100; null where none has a value. */
export function scoreOf(
  checks: readonly Pick<Check, 'id' | 'value' | 'target'>[],
): Pick<Score, 'value' | 'parts' | 'mostToWin'> | null {
  const measured = checks.flatMap((check) => {
    const share = earned(check);
    return share === null ? [] : [{ id: check.id, share }];
  });
  if (measured.length === 0) return null;
  const most = 100 / measured.length;
  const parts = measured.map(({ id, share }) => ({ id, points: share * most, most }));
  const value = Math.round(parts.reduce((sum, { points }) => sum + points, 0));
  return { value, parts, mostToWin: toWin(parts) };
}

function toWin(parts: Score['parts']): readonly { readonly id: CheckId; readonly points: number }[] {
  return parts
    .map(({ id, points, most }) => ({ id, points: Math.round(most - points) }))
    .filter(({ points }) => points > 0)
    .sort((a, b) => b.points - a.points);
}
