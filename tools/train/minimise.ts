const MEMORY = 10;
const MOST_HALVINGS = 20;
const ENOUGH = 1e-7;

/** Writes the gradient at `point` into `gradient` and returns the loss there. */
export type Loss = (point: Float64Array, gradient: Float64Array) => number;

interface Step {
  readonly moved: Float64Array;
  readonly turned: Float64Array;
  readonly inverse: number;
}

interface Place {
  readonly point: Float64Array;
  readonly gradient: Float64Array;
  readonly value: number;
}

const dot = (a: Float64Array, b: Float64Array): number => {
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += (a[i] as number) * (b[i] as number);
  return sum;
};

const addTo = (target: Float64Array, factor: number, from: Float64Array): void => {
  for (let i = 0; i < target.length; i += 1) target[i] = (target[i] as number) + factor * (from[i] as number);
};

/** The two-loop recursion: the gradient turned into a descent direction by the last few steps. */
function direction(gradient: Float64Array, steps: readonly Step[]): Float64Array {
  const result = gradient.map((value) => -value);
  const factors: number[] = [];
  for (const step of [...steps].reverse()) {
    const factor = step.inverse * dot(step.moved, result);
    factors.unshift(factor);
    addTo(result, -factor, step.turned);
  }
  const last = steps.at(-1);
  const scale = last
    ? 1 / (last.inverse * dot(last.turned, last.turned))
    : 1 / (Math.sqrt(dot(gradient, gradient)) + 1e-12);
  for (let i = 0; i < result.length; i += 1) result[i] = (result[i] as number) * scale;
  steps.forEach((step, i) => {
    addTo(result, (factors[i] as number) - step.inverse * dot(step.turned, result), step.moved);
  });
  return result;
}

/** Goes along a direction, half as far each time until the loss falls enough. */
function walk(loss: Loss, from: Place, move: Float64Array): Place {
  const slope = dot(from.gradient, move);
  let length = 1;
  for (let attempt = 0; ; attempt += 1) {
    const point = Float64Array.from(from.point);
    addTo(point, length, move);
    const gradient = new Float64Array(point.length);
    const value = loss(point, gradient);
    if (value <= from.value + 1e-4 * length * slope || attempt === MOST_HALVINGS) return { point, gradient, value };
    length /= 2;
  }
}

/** Minimises a smooth convex loss from `start` by L-BFGS with backtracking; deterministic. */
export function minimise(loss: Loss, start: Float64Array, iterations: number): Float64Array {
  const gradient = new Float64Array(start.length);
  let here: Place = { point: start, gradient, value: loss(start, gradient) };
  const steps: Step[] = [];
  for (let round = 0; round < iterations; round += 1) {
    const next = walk(loss, here, direction(here.gradient, steps));
    const moved = Float64Array.from(next.point);
    addTo(moved, -1, here.point);
    const turned = Float64Array.from(next.gradient);
    addTo(turned, -1, here.gradient);
    const curvature = dot(turned, moved);
    if (curvature > 1e-10) steps.push({ moved, turned, inverse: 1 / curvature });
    if (steps.length > MEMORY) steps.shift();
    const gain = here.value - next.value;
    here = next;
    if (gain < ENOUGH * Math.abs(here.value)) break;
  }
  return here.point;
}
