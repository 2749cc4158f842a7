import type { Kind, Points } from '../kinds';

/** Probabilities over all six outcomes: a softmax of log-odds over a text's temperature, so order is kept. */
export function calibrate(logits: Points, temperature: number): Points {
  const { story, enabler, spike, defect, unclear } = logits;
  const task = logits['technical-task'];
  const highest = Math.max(story, enabler, spike, task, defect, unclear);
  const odds = (logit: number) => Math.exp((logit - highest) / temperature);
  const [s, e, k, t, d, u] = [odds(story), odds(enabler), odds(spike), odds(task), odds(defect), odds(unclear)];
  const total = s + e + k + t + d + u;
  return {
    story: s / total,
    enabler: e / total,
    spike: k / total,
    'technical-task': t / total,
    defect: d / total,
    unclear: u / total,
  };
}

/** The four kinds, given that it is one of them. */
export function amongKinds(outcomes: Points): Readonly<Record<Kind, number>> {
  const { story, enabler, spike } = outcomes;
  const task = outcomes['technical-task'];
  const total = story + enabler + spike + task;
  return { story: story / total, enabler: enabler / total, spike: spike / total, 'technical-task': task / total };
}
