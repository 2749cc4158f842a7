import { OUTCOMES } from '../../src/engine/kinds';
import { minimise } from './minimise';
import type { SparseRows } from './sparse';

/** The sums below are written out for six outcomes: a loop of six inside the innermost loop takes three times as long. */
const K = OUTCOMES.length;

/** Weights `[column * 6 + outcome]`, the bias in the row after the last column. */
export interface Linear {
  readonly columns: number;
  readonly weights: Float64Array;
}

/** What to fit: `target[row * 6 + outcome]` sums to 1 a row; `weight` a row; `penalty` a column (L2) on how far its weights leave `prior`. */
export interface Fit {
  readonly x: SparseRows;
  readonly target: Float32Array;
  readonly weight: Float32Array;
  readonly penalty: Float32Array;
  readonly prior: Float64Array;
  /** Where to begin; nearer is faster. */
  readonly start: Float64Array;
  readonly iterations: number;
}

/** Writes a row's scores. */
function scoreRow(
  { columns, weights: w }: Linear,
  { x, row }: { x: SparseRows; row: number },
  scores: Float64Array,
): void {
  let base = columns * K;
  let [a, b, c, d, e, f] = w.subarray(base, base + K) as unknown as [number, number, number, number, number, number];
  const end = x.at[row + 1] as number;
  for (let i = x.at[row] as number; i < end; i += 1) {
    base = (x.index[i] as number) * K;
    const value = x.value[i] as number;
    a += value * (w[base] as number);
    b += value * (w[base + 1] as number);
    c += value * (w[base + 2] as number);
    d += value * (w[base + 3] as number);
    e += value * (w[base + 4] as number);
    f += value * (w[base + 5] as number);
  }
  scores[0] = a;
  scores[1] = b;
  scores[2] = c;
  scores[3] = d;
  scores[4] = e;
  scores[5] = f;
}

/** Turns scores into probabilities and returns the logarithm of the sum of their exponentials. */
export function softmax(scores: Float64Array): number {
  let top = Number.NEGATIVE_INFINITY;
  for (const score of scores) top = Math.max(top, score);
  let sum = 0;
  for (let c = 0; c < scores.length; c += 1) {
    scores[c] = Math.exp((scores[c] as number) - top);
    sum += scores[c] as number;
  }
  for (let c = 0; c < scores.length; c += 1) scores[c] = (scores[c] as number) / sum;
  return top + Math.log(sum);
}

/** Multinomial logistic regression: minimises weighted cross-entropy plus half the penalised squares. */
export function fitLogistic(fit: Fit): Linear {
  const { columns } = fit.x;
  const loss = (point: Float64Array, gradient: Float64Array): number => {
    gradient.fill(0);
    return lossOfRows(fit, { columns, weights: point }, gradient) + lossOfSize(fit, point, gradient);
  };
  return { columns, weights: minimise(loss, fit.start, fit.iterations) };
}

function lossOfRows({ x, target, weight }: Fit, model: Linear, gradient: Float64Array): number {
  const scores = new Float64Array(K);
  let total = 0;
  for (let row = 0; row < x.rows; row += 1) {
    scoreRow(model, { x, row }, scores);
    const w = weight[row] as number;
    for (let c = 0; c < K; c += 1) total -= w * (target[row * K + c] as number) * (scores[c] as number);
    total += w * softmax(scores);
    for (let c = 0; c < K; c += 1) scores[c] = w * ((scores[c] as number) - (target[row * K + c] as number));
    spread({ x, row }, scores, gradient);
  }
  return total;
}

function lossOfSize({ x, penalty, prior }: Fit, point: Float64Array, gradient: Float64Array): number {
  let total = 0;
  for (let column = 0, at = 0; column < x.columns; column += 1) {
    const size = penalty[column] as number;
    for (const end = at + K; at < end; at += 1) {
      const away = (point[at] as number) - (prior[at] as number);
      gradient[at] = (gradient[at] as number) + size * away;
      total += 0.5 * size * away * away;
    }
  }
  return total;
}

/** Adds one row's residuals to the gradient of its columns and of the bias. */
function spread({ x, row }: { x: SparseRows; row: number }, residual: Float64Array, gradient: Float64Array): void {
  const [a, b, c, d, e, f] = residual as unknown as [number, number, number, number, number, number];
  const end = x.at[row + 1] as number;
  for (let i = x.at[row] as number; i < end; i += 1) {
    const base = (x.index[i] as number) * K;
    const value = x.value[i] as number;
    gradient[base] = (gradient[base] as number) + value * a;
    gradient[base + 1] = (gradient[base + 1] as number) + value * b;
    gradient[base + 2] = (gradient[base + 2] as number) + value * c;
    gradient[base + 3] = (gradient[base + 3] as number) + value * d;
    gradient[base + 4] = (gradient[base + 4] as number) + value * e;
    gradient[base + 5] = (gradient[base + 5] as number) + value * f;
  }
  const bias = x.columns * K;
  for (let c2 = 0; c2 < K; c2 += 1) gradient[bias + c2] = (gradient[bias + c2] as number) + (residual[c2] as number);
}
