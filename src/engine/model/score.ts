import type { Evidence } from '../evidence';
import { OUTCOMES, type Points } from '../kinds';
import { SIGNALS } from '../signals/index';
import type { ParsedText } from '../text/parsed-text';
import { wordingOf, wordsThatSpeakFor } from './learned-wording';
import { likeliest, pointsOf } from './points';
import { SIGNAL_WEIGHTS, STARTING_POINT } from './signal-weights';
import { styleOfWriting } from './style-of-writing';

/** What one thing in a text adds. `id` is a signal's id, `wording`, `style-of-writing` or `starting-point`. */
export interface Contribution {
  readonly id: string;
  readonly points: Points;
  readonly evidence: readonly Evidence[];
}

/** Contributions in the order of the signals' names, then the three that are no signals; their sum is the logits. */
export interface Score {
  readonly logits: Points;
  readonly contributions: readonly Contribution[];
}

const WEIGHED = SIGNALS.map(({ id, find }) => ({ id, find, points: weightsOf(id) }));
const START: Contribution = { id: 'starting-point', points: pointsOf(STARTING_POINT), evidence: [] };

/** Adds up what every signal sees in a text. */
export function score(text: ParsedText): Score {
  const contributions: Contribution[] = [];
  for (const { id, find, points } of WEIGHED) {
    const evidence = find(text);
    if (evidence.length > 0) contributions.push({ id, points, evidence });
  }
  contributions.push(
    wordingContribution(text),
    { id: 'style-of-writing', points: styleOfWriting(text), evidence: [] },
    START,
  );
  return { logits: sum(contributions), contributions };
}

/** Words that no signal names, each with little weight; quoted are those that speak most for where they point together. */
function wordingContribution(text: ParsedText): Contribution {
  const points = pointsOf(wordingOf(text));
  return { id: 'wording', points, evidence: wordsThatSpeakFor(text, likeliest(points)) };
}

function sum(contributions: readonly Contribution[]): Points {
  const logits = { ...START.points };
  for (const { points } of contributions) {
    if (points === START.points) continue;
    for (const outcome of OUTCOMES) logits[outcome] += points[outcome];
  }
  return logits;
}

function weightsOf(id: string): Points {
  const row = SIGNAL_WEIGHTS[id];
  if (row === undefined) throw new Error(`The signal ${id} has no weights in signal-weights.ts`);
  return pointsOf(row);
}
