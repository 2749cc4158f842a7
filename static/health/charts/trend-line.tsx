import { lazy, Suspense } from 'react';
import type { Trend } from '../../../src/engine/health/picture';
import { painted } from '../../shared/after-paint';
import { pointsOf, TREND_HEIGHT, TREND_WIDTH } from './trend-points';

const TrendDrawing = lazy(async () => {
  await painted();
  return { default: (await import('./trend-drawing')).TrendDrawing };
});

/** A trend as a small line with its last point; the words beside it say what changed. Its room is there before the line is. */
export function TrendLine({ trend }: { readonly trend: Trend | null }) {
  const points = trend === null ? [] : pointsOf(trend);
  if (trend === null || points.length < 2) return null;
  return (
    <svg className="trend" width={TREND_WIDTH} height={TREND_HEIGHT} aria-hidden="true">
      <Suspense fallback={null}>
        <TrendDrawing points={points} steps={trend.points.length} />
      </Suspense>
    </svg>
  );
}
