/** How far a signal's own outcome stays above the others. */
const GAP = 0.1;

/**
 * The nearest row of weights, summing to 0, whose highest entry is `pointsTo`. Beside many words a signal's own weight can
 * end up pointing elsewhere; its sentence would then be untrue, so the words take up what is left.
 */
export function keepDirection(row: Float64Array, pointsTo: number): Float64Array {
  const others = [...row.keys()]
    .filter((at) => at !== pointsTo)
    .sort((a, b) => (row[b] as number) - (row[a] as number));
  let sum = (row[pointsTo] as number) - GAP;
  let count = 1;
  for (const at of others) {
    if ((row[at] as number) <= sum / count) break;
    sum += row[at] as number;
    count += 1;
  }
  const limit = sum / count;
  const kept = row.map((value, at) => (at === pointsTo ? Math.max(value, limit + GAP) : Math.min(value, limit)));
  return count === 1 ? row : centred(kept);
}

/** A row less its mean. */
export function centred(row: Float64Array): Float64Array {
  const mean = row.reduce((sum, value) => sum + value, 0) / row.length;
  return row.map((value) => value - mean);
}
