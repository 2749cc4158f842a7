import { OUTCOMES, type Outcome, type Points } from '../kinds';

/** Six log-odds in the order of `OUTCOMES`. */
export type Row = readonly [number, number, number, number, number, number];

/** Points from a row of weights. */
export function pointsOf(row: Row): Points {
  return {
    story: row[0],
    enabler: row[1],
    spike: row[2],
    'technical-task': row[3],
    defect: row[4],
    unclear: row[5],
  };
}

/** The outcome with the most points; the first of equals. */
export function likeliest(points: Points): Outcome {
  let best: Outcome = 'story';
  for (const outcome of OUTCOMES) if (points[outcome] > points[best]) best = outcome;
  return best;
}

/** How far the likeliest outcome stands above the mean of all. */
export function lead(points: Points): number {
  const { story, enabler, spike, defect, unclear } = points;
  const mean = (story + enabler + spike + points['technical-task'] + defect + unclear) / OUTCOMES.length;
  return Math.max(0, points[likeliest(points)] - mean);
}

/** Two sets of points added up. */
export function plus(one: Points, other: Points): Points {
  return {
    story: one.story + other.story,
    enabler: one.enabler + other.enabler,
    spike: one.spike + other.spike,
    'technical-task': one['technical-task'] + other['technical-task'],
    defect: one.defect + other.defect,
    unclear: one.unclear + other.unclear,
  };
}
