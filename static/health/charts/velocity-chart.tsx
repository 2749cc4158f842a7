import { type KeyboardEvent, type RefObject, useId, useState } from 'react';
import type { Flow } from '../../../src/engine/health/picture';
import { KIND_WORDS } from '../../shared/kinds';
import { count, countOf } from '../../shared/numbers';
import { useAddress } from '../address/use-address';
import { Patterns } from '../patterns';
import { ColumnDrawing } from './column-drawing';
import { type Column, type Columns, layColumns, type Segment } from './columns';
import { nextSegment, type Spot } from './next-segment';
import { shortStep, stepFirst } from './step-name';
import { useWidth } from './use-width';

const HEIGHT = 190;
const MARGIN = { top: 22, right: 4, bottom: 24, left: 32 };
const START_WIDTH = 560;

interface VelocityChartProps {
  readonly flow: Flow;
  readonly drawing: RefObject<SVGSVGElement>;
}

/** Finished work by kind, a column a sprint or week: one tab stop, arrow keys walk its parts, Enter opens the list. */
export function VelocityChart({ flow, drawing }: VelocityChartProps) {
  const { box, width } = useWidth<HTMLDivElement>(START_WIDTH);
  const open = useOpenFinished();
  const id = useId();
  const plotWidth = width - MARGIN.left - MARGIN.right;
  const plot = layColumns(flow.steps, plotWidth, HEIGHT);
  const { spot, setSpot, handlers } = useWalk(plot.columns, open);
  const column = spot === null ? undefined : plot.columns[spot.column];
  const segment = spot === null ? undefined : column?.segments[spot.segment];
  return (
    <div
      ref={box}
      className="chart-box"
      role="application"
      aria-label="Velocity by kind: arrow keys walk the columns and their parts, Enter opens the list"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: one tab stop whose parts the arrow keys walk.
      tabIndex={0}
      {...handlers}
    >
      <svg
        ref={drawing}
        className="columns"
        width={width}
        height={HEIGHT + MARGIN.top + MARGIN.bottom}
        aria-hidden="true"
      >
        <Patterns prefix={id} />
        <g transform={`translate(${MARGIN.left} ${MARGIN.top})`}>
          <Grid plot={plot} width={plotWidth} />
          {plot.columns.map((each, at) => (
            <ColumnDrawing
              key={each.step.id}
              column={each}
              pattern={id}
              floor={HEIGHT}
              name={shortStep(each.step, flow.by, plotWidth / plot.columns.length)}
              chosen={spot?.column === at ? spot.segment : null}
              onPoint={(part) => setSpot({ column: at, segment: part })}
              onOpen={(part) => open(each, part)}
            />
          ))}
        </g>
      </svg>
      <output
        className="tooltip"
        hidden={column === undefined}
        data-flip={(spot?.column ?? 0) > plot.columns.length / 2}
      >
        {column !== undefined && sentence(flow, column, segment)}
      </output>
    </div>
  );
}

type Open = (column: Column, segment: Segment | undefined) => void;

/** Which part is pointed at, and the keys that walk from part to part. */
function useWalk(columns: readonly Column[], open: Open) {
  const [spot, setSpot] = useState<Spot | null>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const next = nextSegment(columns, spot, event.key);
    const column = spot === null ? undefined : columns[spot.column];
    if (next !== null) {
      event.preventDefault();
      setSpot(next);
    } else if (event.key === 'Enter' && column !== undefined) {
      open(column, column.segments[spot?.segment ?? 0]);
    }
  };
  const leave = () => setSpot(null);
  return { spot, setSpot, handlers: { onKeyDown, onBlur: leave, onPointerLeave: leave } };
}

function useOpenFinished(): Open {
  const { go } = useAddress();
  return ({ step }, part) => {
    const kind = part === undefined ? {} : { kind: part.kind };
    go({ view: { name: 'list', query: { list: 'finished', step: step.id, ...kind } } });
  };
}

function Grid({ plot: { ticks }, width }: { readonly plot: Columns; readonly width: number }) {
  return (
    <g className="grid">
      {ticks.map(({ value, top }) => (
        <g key={value}>
          <line x1="0" x2={width} y1={top} y2={top} />
          <text x="-8" y={top + 4} textAnchor="end">
            {value}
          </text>
        </g>
      ))}
    </g>
  );
}

/** "Sprint 34, enabler, 13 points". */
function sentence(flow: Flow, { step, total }: Column, segment: Segment | undefined): string {
  const unit = flow.unit === 'points' ? 'point' : 'item';
  const name = stepFirst(step.name, flow.by);
  if (segment === undefined) return `${name}, ${countOf(total, unit)}`;
  const running = step.running ? ', still running' : '';
  const part = total === segment.value ? '' : `${count(segment.value)} of `;
  return `${name}${running}, ${KIND_WORDS[segment.kind].inText}, ${part}${countOf(total, unit)}`;
}
