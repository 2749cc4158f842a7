import { OUTCOMES } from '../../src/engine/kinds';
import { temperatureFrom } from '../../src/engine/model/text-facts';
import { softmax } from './logistic';
import { minimise } from './minimise';

const K = OUTCOMES.length;
const PULL = 1;

/** Logits of an item, the facts that calibration may use, its gold outcome, and how much it counts. */
export interface Calibrated {
  readonly logits: ArrayLike<number>;
  readonly facts: readonly number[];
  readonly gold: number;
  readonly weight: number;
}

/** Probabilities after calibration; the order of outcomes stays. */
export function calibrated(weights: ArrayLike<number>, one: Pick<Calibrated, 'logits' | 'facts'>): Float64Array {
  const temperature = temperatureFrom(weights, one.facts);
  const scores = Float64Array.from(one.logits, (logit) => logit / temperature);
  softmax(scores);
  return scores;
}

/** Fits the weights of the facts so that the gold outcomes are the likeliest, held a little to 0. */
export function fitCalibration(items: readonly Calibrated[]): Float64Array {
  const size = items[0]?.facts.length ?? 0;
  const loss = (weights: Float64Array, gradient: Float64Array): number => {
    let total = 0;
    gradient.fill(0);
    for (const one of items) {
      const temperature = temperatureFrom(weights, one.facts);
      const scaled = Float64Array.from(one.logits, (logit) => logit / temperature);
      const p = Float64Array.from(scaled);
      total += one.weight * (softmax(p) - (scaled[one.gold] as number));
      let expected = 0;
      for (let c = 0; c < K; c += 1) expected += (p[c] as number) * (scaled[c] as number);
      const slope = one.weight * ((scaled[one.gold] as number) - expected);
      one.facts.forEach((fact, at) => {
        gradient[at] = (gradient[at] as number) + slope * fact;
      });
    }
    weights.forEach((weight, at) => {
      gradient[at] = (gradient[at] as number) + PULL * weight;
      total += 0.5 * PULL * weight * weight;
    });
    return total;
  };
  return minimise(loss, new Float64Array(size), 100);
}
