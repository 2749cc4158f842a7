import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import type { Trend } from '../../../src/engine/health/picture';

const WIDTH = 76;
const HEIGHT = 22;
const EDGE = 4;

/** A trend as a small line with its last point; the words beside it say what changed. */
export function TrendLine({ trend }: { readonly trend: Trend | null }) {
  const points = (trend?.points ?? []).flatMap(({ value }, at) => (value === null ? [] : [{ at, value }]));
  const last = points.at(-1);
  if (last === undefined || points.length < 2) return null;
  const values = points.map(({ value }) => value);
  const x = scaleLinear([0, (trend?.points.length ?? 1) - 1], [EDGE, WIDTH - EDGE]);
  const y = scaleLinear([Math.min(...values), Math.max(...values)], [HEIGHT - EDGE, EDGE]);
  const path = line<(typeof points)[number]>()
    .x(({ at }) => x(at))
    .y(({ value }) => y(value));
  return (
    <svg className="trend" width={WIDTH} height={HEIGHT} aria-hidden="true">
      <path d={path(points) ?? ''} />
      <circle cx={x(last.at)} cy={y(last.value)} r="3" />
    </svg>
  );
}
