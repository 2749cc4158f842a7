import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { TREND_HEIGHT, TREND_WIDTH, type TrendPoint } from './trend-points';

const EDGE = 4;

interface TrendDrawingProps {
  readonly points: readonly TrendPoint[];
  /** Steps from the first to the last, with and without a value. */
  readonly steps: number;
}

/** The line of a trend, with its last point. */
export function TrendDrawing({ points, steps }: TrendDrawingProps) {
  const values = points.map(({ value }) => value);
  const x = scaleLinear([0, steps - 1], [EDGE, TREND_WIDTH - EDGE]);
  const y = scaleLinear([Math.min(...values), Math.max(...values)], [TREND_HEIGHT - EDGE, EDGE]);
  const path = line<TrendPoint>()
    .x(({ at }) => x(at))
    .y(({ value }) => y(value));
  const last = points.at(-1);
  return (
    <>
      <path d={path(points) ?? ''} />
      {last !== undefined && <circle cx={x(last.at)} cy={y(last.value)} r="3" />}
    </>
  );
}
