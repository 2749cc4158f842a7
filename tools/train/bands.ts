import type { Prediction } from '../../local/cli/evaluate/figures';
import { KINDS } from '../../src/engine/kinds';

const PRECISION = 0.95;
const NEAR = 0.45;
const WIDEST = 0.02;

/** A held-out prediction, whether its label is more than a coin flip, and its weight. */
export interface Judged extends Prediction {
  readonly weight: number;
}

interface Said {
  readonly sure: number;
  readonly margin: number;
  readonly right: boolean;
  readonly weight: number;
}

function saidOf({ p, gold, weight }: Judged): Said[] {
  const order = Array.from(p, (_, outcome) => outcome).sort((a, b) => (p[b] as number) - (p[a] as number));
  const best = order[0] as number;
  if (best >= KINDS.length) return [];
  const second = order.find((outcome) => outcome !== best && outcome < KINDS.length) as number;
  const sure = p[best] as number;
  return [{ sure, margin: sure - (p[second] as number), right: best === gold, weight }];
}

/** The lowest confidence from which on 95 of 100 stated kinds are right. */
export function clearFrom(predictions: readonly Judged[]): number {
  const said = predictions.flatMap(saidOf).sort((a, b) => b.sure - a.sure);
  let right = 0;
  let total = 0;
  let lowest = 1;
  said.forEach((one, at) => {
    total += one.weight;
    if (one.right) right += one.weight;
    if (at >= 100 && right / total >= PRECISION) lowest = one.sure;
  });
  return Math.ceil(lowest * 1000) / 1000;
}

/** What labelling from a confidence on comes to: the share of all items that get a kind, and how often it is right. */
export function labelledFrom(predictions: readonly Judged[], from: number): { share: number; precision: number } {
  const said = predictions.flatMap(saidOf).filter(({ sure }) => sure >= from);
  const right = said.filter((one) => one.right).length;
  return { share: said.length / predictions.length, precision: right / Math.max(1, said.length) };
}

/** The widest margin, up to `WIDEST`, within which fewer than 45 of 100 stated kinds are right. */
export function closeMargin(predictions: readonly Judged[]): number {
  const said = predictions.flatMap(saidOf);
  const steps = Array.from({ length: Math.round(WIDEST * 100) }, (_, at) => (at + 1) / 100);
  return Math.max(
    0,
    ...steps.filter((step) => {
      const near = said.filter(({ margin }) => margin < step);
      return near.filter(({ right }) => right).length <= near.length * NEAR;
    }),
  );
}
