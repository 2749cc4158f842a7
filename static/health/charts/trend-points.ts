import type { Trend } from '../../../src/engine/health/picture';

/** In px. */
export const TREND_WIDTH = 76;
export const TREND_HEIGHT = 22;

/** A step of a trend that has a value. */
export interface TrendPoint {
  readonly at: number;
  readonly value: number;
}

/** The points to draw. */
export function pointsOf(trend: Trend): readonly TrendPoint[] {
  return trend.points.flatMap(({ value }, at) => (value === null ? [] : [{ at, value }]));
}
