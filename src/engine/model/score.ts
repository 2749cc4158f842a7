import type { Evidence } from '../evidence';
import type { Outcome, Points } from '../kinds';
import { gateOf } from '../signals/finders';
import { hitsOf } from '../signals/finders-book';
import { SIGNALS } from '../signals/index';
import type { ParsedText } from '../text/parsed-text';
import { wordingOf, wordsThatSpeakFor } from './learned-wording';
import { lead, likeliest, plus, pointsOf } from './points';
import { SIGNAL_WEIGHTS, STARTING_POINT } from './signal-weights';
import { styleOfWriting } from './style-of-writing';

/** What one thing in a text adds. `id` is a signal's id, `wording`, `style-of-writing` or `starting-point`. */
export interface Contribution {
  readonly id: string;
  readonly points: Points;
  /** The outcome it speaks for most, and how far above its mean. */
  readonly kind: Outcome;
  readonly lead: number;
  readonly evidence: readonly Evidence[];
}

/** What signals see, the strongest first, then the three contributions that are no signals; their sum is the logits. */
export interface Score {
  readonly logits: Points;
  /** The same without style of writing. */
  readonly logitsOfWords: Points;
  readonly contributions: readonly Contribution[];
}

const NO_EVIDENCE: readonly Evidence[] = [];
const START = weighed('starting-point', pointsOf(STARTING_POINT), NO_EVIDENCE);
const WEIGHED = SIGNALS.map(({ id, find }) => ({ ...weighed(id, weightsOf(id), NO_EVIDENCE), find })).sort(
  (one, other) => other.lead - one.lead,
);
/** Most signals need not be asked: a text without the words of their list holds nothing for them. */
const GATES = Int32Array.from(WEIGHED, ({ find }) => gateOf(find) ?? -1);

/** Adds up what every signal sees in a text. */
export function score(text: ParsedText): Score {
  const contributions: Contribution[] = [];
  const { first } = hitsOf(text);
  let logits = START.points;
  for (let at = 0; at < WEIGHED.length; at += 1) {
    const gate = GATES[at] ?? -1;
    if (gate !== -1 && first[gate] === -1) continue;
    const seen = see(text, at);
    if (seen === null) continue;
    contributions.push(seen);
    logits = plus(logits, seen.points);
  }
  const wording = wordingContribution(text);
  const style = weighed('style-of-writing', styleOfWriting(text), NO_EVIDENCE);
  contributions.push(wording, style, START);
  const logitsOfWords = plus(logits, wording.points);
  return { logits: plus(logitsOfWords, style.points), logitsOfWords, contributions };
}

function see(text: ParsedText, at: number): Contribution | null {
  const signal = WEIGHED[at];
  const evidence = signal?.find(text) ?? NO_EVIDENCE;
  if (signal === undefined || evidence.length === 0) return null;
  return { id: signal.id, points: signal.points, kind: signal.kind, lead: signal.lead, evidence };
}

/** Words that no signal names, each with little weight; quoted are those that speak most for where they point together. */
function wordingContribution(text: ParsedText): Contribution {
  const points = pointsOf(wordingOf(text));
  return weighed('wording', points, wordsThatSpeakFor(text, likeliest(points)));
}

function weighed(id: string, points: Points, evidence: readonly Evidence[]): Contribution {
  return { id, points, kind: likeliest(points), lead: lead(points), evidence };
}

function weightsOf(id: string): Points {
  const row = SIGNAL_WEIGHTS[id];
  if (row === undefined) throw new Error(`The signal ${id} has no weights in signal-weights.ts`);
  return pointsOf(row);
}
