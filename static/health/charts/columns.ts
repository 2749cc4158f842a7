import { scaleLinear } from 'd3-scale';
import { stack } from 'd3-shape';
import type { FlowStep } from '../../../src/engine/health/picture';
import type { Kind } from '../../../src/engine/kinds';
import { KIND_ORDER } from '../../shared/kinds';
import { total } from './total';

/** One kind's part of a column, in px from the top left of the plot. */
export interface Segment {
  readonly kind: Kind;
  readonly value: number;
  readonly top: number;
  readonly height: number;
}

export interface Column {
  readonly step: FlowStep;
  readonly left: number;
  readonly width: number;
  readonly total: number;
  readonly top: number;
  /** From the bottom up, in the kinds' order; only those with something. */
  readonly segments: readonly Segment[];
}

export interface Columns {
  readonly columns: readonly Column[];
  /** Grid lines: value and place. */
  readonly ticks: readonly { readonly value: number; readonly top: number }[];
}

const WIDEST = 56;
const SHARE_OF_STEP = 0.66;

/** Lays out stacked columns in a plot of this size. */
export function layColumns(steps: readonly FlowStep[], width: number, height: number): Columns {
  const rows = stack<unknown, FlowStep, Kind>()
    .keys(KIND_ORDER)
    .value(({ amount }, kind) => amount[kind])([...steps]);
  const highest = Math.max(1, ...steps.map(({ amount }) => total(amount)));
  const scale = scaleLinear().domain([0, highest]).nice(5).range([height, 0]);
  const pitch = width / Math.max(1, steps.length);
  const columnWidth = Math.min(WIDEST, pitch * SHARE_OF_STEP);
  const columns = steps.map((step, at) => ({
    step,
    left: pitch * at + (pitch - columnWidth) / 2,
    width: columnWidth,
    total: total(step.amount),
    top: scale(total(step.amount)),
    segments: rows.flatMap((row) => {
      const [from, to] = row[at] ?? [0, 0];
      if (to === from) return [];
      return [{ kind: row.key, value: to - from, top: scale(to), height: scale(from) - scale(to) }];
    }),
  }));
  const whole = scale.ticks(5).filter(Number.isInteger);
  return { columns, ticks: whole.map((value) => ({ value, top: scale(value) })) };
}
