import { KINDS } from '../kinds';
import { isTechnical } from './neighbours';
import type { Capacity, Flow, FlowStep, Share } from './picture';
import { type HealthRow, MARK } from './row';
import { byKind } from './shares';
import type { Steps } from './steps';
import { AT, addRow, type Beside, countAt, emptyTally, readIn, type Tally } from './tally';
import { FEWEST, type Targets } from './targets';

/** What was finished, while rows are added: a tally a step, and what is counted over all of them. */
export interface Finished {
  readonly steps: Steps;
  readonly tallies: readonly Tally[];
  readonly all: Tally;
  /** Items and points of debt. */
  readonly debt: { items: number; points: number };
  carriedOver: number;
}

export function nothingFinished(steps: Steps): Finished {
  return {
    steps,
    tallies: steps.list.map(() => emptyTally()),
    all: emptyTally(),
    debt: { items: 0, points: 0 },
    carriedOver: 0,
  };
}

/** Adds an item that is done and reads as a kind, where its step is one of the period's. */
export function addFinished(finished: Finished, row: HealthRow, beside: Beside): void {
  const at = finished.steps.placeOf(row);
  const tally = finished.tallies[at];
  if (tally === undefined) return;
  addRow(tally, row, beside);
  addRow(finished.all, row, beside);
  if ((row.marks & MARK.debt) !== 0) {
    finished.debt.items += 1;
    finished.debt.points += row.points ?? 0;
  }
  if (isTechnical(row) && finished.steps.wasCarriedOver(row)) finished.carriedOver += 1;
}

/** Velocity, capacity and carry-over of the period. */
export function flowOf(finished: Finished, targets: Targets): Flow {
  const { steps, all, tallies } = finished;
  const items = readIn(all);
  // Points tell more only where most of what was finished has them.
  const unit = countAt(all, AT.pointed) * 2 > items ? 'points' : 'items';
  const amountAt = unit === 'points' ? AT.points : AT.kinds;
  const hasHours = sum(all, AT.hours) > 0;
  const list = steps.list.map((step, at): FlowStep => {
    const tally = tallies[at] as Tally;
    const hours = hasHours ? byKind(tally, AT.hours) : null;
    return { ...step, amount: byKind(tally, amountAt), items: byKind(tally, AT.kinds), hours };
  });
  return {
    by: steps.by,
    unit,
    steps: list,
    items,
    amount: sum(all, amountAt),
    capacity: KINDS.map((kind, at) => capacityOf(kind, countAt(all, amountAt + at), { all, amountAt, targets })),
    carriedOver: steps.by === 'sprint' ? carried(finished) : null,
    withoutStory: list.filter((step) => !step.running && isWithoutStory(step)).map(({ id }) => id),
  };
}

/** Something was finished, and no story among it. */
function isWithoutStory({ items }: FlowStep): boolean {
  return items.story === 0 && KINDS.some((kind) => items[kind] > 0);
}

/** Steps that are over and finished something, and those of them that finished a story. */
export function stepsWithStory(flow: Flow): Share {
  const over = flow.steps.filter(({ running, items }) => !running && KINDS.some((kind) => items[kind] > 0));
  return { count: over.length - flow.withoutStory.length, of: over.length };
}

/** Debt in what was finished, in the unit of the flow. */
export function debtOf({ debt }: Finished, flow: Flow): Share {
  return { count: flow.unit === 'points' ? debt.points : debt.items, of: flow.amount };
}

function carried({ all, carriedOver }: Finished): Share {
  return { count: carriedOver, of: countAt(all, AT.kinds + 1) + countAt(all, AT.kinds + 3) };
}

function capacityOf(
  kind: (typeof KINDS)[number],
  amount: number,
  { all, amountAt, targets }: { readonly all: Tally; readonly amountAt: number; readonly targets: Targets },
): Capacity {
  const band = targets.capacity[kind];
  const total = sum(all, amountAt);
  if (readIn(all) < FEWEST || total === 0) return { kind, percent: null, ...band, off: null };
  const percent = Math.round((amount / total) * 100);
  const off = percent < band.from ? percent - band.from : Math.max(0, percent - band.to);
  return { kind, percent, ...band, off };
}

function sum(tally: Tally, at: number): number {
  return KINDS.reduce((total, _kind, place) => total + countAt(tally, at + place), 0);
}
