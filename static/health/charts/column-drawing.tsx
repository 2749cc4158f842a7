import { count } from '../../shared/numbers';
import type { Column, Segment } from './columns';

interface ColumnDrawingProps {
  readonly column: Column;
  /** Prefix of the pattern ids. */
  readonly pattern: string;
  readonly floor: number;
  readonly name: string;
  /** The segment that is pointed at; null for none. */
  readonly chosen: number | null;
  readonly onPoint: (segment: number) => void;
  readonly onOpen: (segment: Segment) => void;
}

/** One column of the velocity chart: a fill and a pattern for each kind, with gaps between, the total above. */
export function ColumnDrawing({ column, pattern, floor, name, chosen, onPoint, onOpen }: ColumnDrawingProps) {
  const { left, width, segments, total, top } = column;
  const middle = left + width / 2;
  return (
    <g>
      {segments.map((segment, at) => {
        const box = { x: left, y: segment.top, width, height: Math.max(1, segment.height - (at === 0 ? 0 : 2)) };
        return (
          // biome-ignore lint/a11y/noStaticElementInteractions: the chart around it has the keys.
          <g
            key={segment.kind}
            data-kind={segment.kind}
            className={chosen === at ? 'segment chosen' : 'segment'}
            onPointerEnter={() => onPoint(at)}
            onClick={() => onOpen(segment)}
          >
            <rect className="hue" rx="2" {...box} />
            <rect fill={`url(#${pattern}${segment.kind})`} {...box} />
          </g>
        );
      })}
      <text className="total" x={middle} y={top - 7} textAnchor="middle">
        {count(total)}
      </text>
      <text className="step" x={middle} y={floor + 17} textAnchor="middle">
        {name}
      </text>
    </g>
  );
}
