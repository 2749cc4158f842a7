import { KEPT, TERM_LEVEL, TERM_SCALES } from '../../src/engine/model/wording-model';

const LEVELS = 2 * TERM_LEVEL + 1;

interface Rounded {
  readonly scale: number;
  readonly levels: readonly number[];
  readonly error: number;
}

/** Each weight in whole multiples of a scale, and how far that is from what was learned, the sixth outcome included. */
function roundTo(scale: number, row: ArrayLike<number>, steps: readonly number[]): Rounded {
  let error = 0;
  let rest = 0;
  const levels = steps.map((step, outcome) => {
    const weight = row[outcome] as number;
    const level = Math.max(-TERM_LEVEL, Math.min(TERM_LEVEL, Math.round(weight / step / scale)));
    const away = level * scale * step - weight;
    error += away ** 2;
    rest += away;
    return level;
  });
  return { scale, levels, error: error + rest ** 2 };
}

/** A term's weights as the engine reads them: the scale that fits them best, then a level for each outcome. */
export function numberOfTerm(row: ArrayLike<number>, steps: readonly number[]): number {
  const all = TERM_SCALES.map((scale) => roundTo(scale, row, steps));
  const best = all.reduce((one, other) => (other.error < one.error ? other : one));
  const levels = best.levels.reduceRight((sum, level) => sum * LEVELS + level + TERM_LEVEL, 0);
  return levels + all.indexOf(best) * LEVELS ** KEPT;
}
