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
  return OUTCOMES.reduce((best, outcome) => (points[outcome] > points[best] ? outcome : best));
}

/** One set of points without another. */
export function minus(points: Points, other: Points): Points {
  const rest = { ...points };
  for (const outcome of OUTCOMES) rest[outcome] -= other[outcome];
  return rest;
}
