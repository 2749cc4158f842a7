import { KINDS, type Kind, OUTCOMES, type Points } from '../kinds';

/** Probabilities over all six outcomes: a softmax of log-odds over a text's temperature, so order is kept. */
export function calibrate(logits: Points, temperature: number): Points {
  const highest = Math.max(...OUTCOMES.map((outcome) => logits[outcome]));
  const odds = { ...logits };
  let total = 0;
  for (const outcome of OUTCOMES) {
    odds[outcome] = Math.exp((logits[outcome] - highest) / temperature);
    total += odds[outcome];
  }
  for (const outcome of OUTCOMES) odds[outcome] /= total;
  return odds;
}

/** The four kinds, given that it is one of them. */
export function amongKinds(outcomes: Points): Readonly<Record<Kind, number>> {
  const total = KINDS.reduce((sum, kind) => sum + outcomes[kind], 0);
  const share = (kind: Kind) => outcomes[kind] / total;
  return {
    story: share('story'),
    enabler: share('enabler'),
    spike: share('spike'),
    'technical-task': share('technical-task'),
  };
}
