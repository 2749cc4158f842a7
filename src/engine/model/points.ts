import { OUTCOMES, type Outcome, type Points } from '../kinds';

/** Six log-odds in the order of `OUTCOMES`. */
export type Row = readonly [number, number, number, number, number, number];

/** Points from a row of weights. */
export function pointsOf(row: Row): Points {
  return pointsAt(row, 0);
}

/** Points from six numbers that stand in a longer list. */
export function pointsAt(rows: ArrayLike<number>, at: number): Points {
  return {
    story: rows[at] as number,
    enabler: rows[at + 1] as number,
    spike: rows[at + 2] as number,
    'technical-task': rows[at + 3] as number,
    defect: rows[at + 4] as number,
    unclear: rows[at + 5] as number,
  };
}

/** The most points of any outcome. Looked up by its name, each would take longer than all of them. */
export function highest({ story, enabler, spike, 'technical-task': task, defect, unclear }: Points): number {
  return Math.max(story, enabler, spike, task, defect, unclear);
}

/** The outcome with the most points; the first of equals. Asked for every contribution, so each name stands here. */
export function likeliest(points: Points): Outcome {
  const { story, enabler, spike, 'technical-task': task, defect } = points;
  const most = highest(points);
  if (story === most) return 'story';
  if (enabler === most) return 'enabler';
  if (spike === most) return 'spike';
  if (task === most) return 'technical-task';
  return defect === most ? 'defect' : 'unclear';
}

/** How far the likeliest outcome stands above the mean of all. */
export function lead(points: Points): number {
  const { story, enabler, spike, 'technical-task': task, defect, unclear } = points;
  const mean = (story + enabler + spike + task + defect + unclear) / OUTCOMES.length;
  return Math.max(0, highest(points) - mean);
}
