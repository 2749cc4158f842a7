import type { Evidence } from '../evidence';
import { OUTCOMES, type Outcome, type Points } from '../kinds';
import { collect, type Find, gateOf, type Search, searchOf } from '../signals/finders';
import { hitsOf } from '../signals/finders-book';
import { SIGNALS } from '../signals/index';
import type { Signal } from '../signals/signal';
import type { ParsedText } from '../text/parsed-text';
import { wordingOf, wordsThatSpeakFor } from './learned-wording';
import { lead, likeliest, pointsAt, pointsOf } from './points';
import { SIGNAL_WEIGHTS, STARTING_POINT } from './signal-weights.generated';
import { styleOfWriting } from './style-of-writing';

/** What can add to a score. `id` is a signal's id, `wording`, `style-of-writing` or `starting-point`. */
export interface Weight {
  readonly id: string;
  readonly points: Points;
  /** The outcome it speaks for most, and how far above its mean. */
  readonly kind: Outcome;
  readonly lead: number;
  /** A signal's sentence; null for what is told by what it adds. */
  readonly says: string | null;
  /** `team-corrections` only: how many similar items the team filed as `kind`. */
  readonly similar?: number;
}

/** What one thing in a text adds. A signal's weight is the same object wherever it is seen. */
export interface Contribution {
  readonly weight: Weight;
  readonly evidence: readonly Evidence[];
}

/** What signals see, the strongest first, then the three contributions that are no signals; their sum is the logits. */
export interface Score {
  readonly logits: Points;
  /** The same without style of writing. */
  readonly logitsOfWords: Points;
  readonly contributions: readonly Contribution[];
}

const K = OUTCOMES.length;
const NO_EVIDENCE: readonly Evidence[] = [];
const START = weighed('starting-point', pointsOf(STARTING_POINT), NO_EVIDENCE);

/** A signal with what it adds wherever it is seen, and how it is looked for. */
interface WeighedSignal {
  readonly weight: Weight;
  readonly find: Find;
  readonly search: Search | null;
}

/** By place in `SIGNALS`, from when a text is first worth a closer look. */
const weighedSignals: (WeighedSignal | null)[] = SIGNALS.map(() => null);
/** Most signals need not be asked: a text without the words of their list, where they look, holds nothing for them. */
const gates = new Int32Array(SIGNALS.length);
const gateZones = new Int32Array(SIGNALS.length);
for (let at = 0; at < SIGNALS.length; at += 1) {
  const gate = gateOf((SIGNALS[at] as Signal).find);
  gates[at] = gate === null ? -1 : gate.list;
  gateZones[at] = gate === null ? -1 : gate.zones;
}
const sums = new Float64Array(K);

/** Adds up what every signal sees in a text. */
export function score(text: ParsedText): Score {
  const contributions: Contribution[] = [];
  sums.set(STARTING_POINT);
  addSignals(text, contributions);
  const wording = wordingContribution(text);
  add(wording.weight.points);
  const logitsOfWords = pointsAt(sums, 0);
  const style = weighed('style-of-writing', styleOfWriting(text), NO_EVIDENCE);
  add(style.weight.points);
  contributions.push(wording, style, START);
  return { logits: pointsAt(sums, 0), logitsOfWords, contributions };
}

function addSignals(text: ParsedText, contributions: Contribution[]): void {
  const hits = hitsOf(text);
  for (let at = 0; at < SIGNALS.length; at += 1) {
    if (!isOpen(at, hits.zones)) continue;
    const { weight, find, search } = weighedSignals[at] ?? weigh(at);
    const evidence = search === null ? find(text) : collect(search, text, hits);
    if (evidence.length === 0) continue;
    insert(contributions, { weight, evidence });
    addWeights(at);
  }
}

function isOpen(signal: number, zones: Int32Array): boolean {
  const gate = gates[signal] as number;
  return gate === -1 || ((zones[gate] as number) & (gateZones[signal] as number)) !== 0;
}

/** The strongest stands first; of equals the one that was seen first. */
function insert(contributions: Contribution[], one: Contribution): void {
  let at = contributions.length;
  contributions.push(one);
  for (; at > 0 && (contributions[at - 1] as Contribution).weight.lead < one.weight.lead; at -= 1)
    contributions[at] = contributions[at - 1] as Contribution;
  contributions[at] = one;
}

function addWeights(signal: number): void {
  for (let at = 0; at < K; at += 1) sums[at] = (sums[at] as number) + (SIGNAL_WEIGHTS[signal * K + at] as number);
}

function add({ story, enabler, spike, 'technical-task': task, defect, unclear }: Points): void {
  sums[0] = (sums[0] as number) + story;
  sums[1] = (sums[1] as number) + enabler;
  sums[2] = (sums[2] as number) + spike;
  sums[3] = (sums[3] as number) + task;
  sums[4] = (sums[4] as number) + defect;
  sums[5] = (sums[5] as number) + unclear;
}

/** Words that no signal names, each with little weight; quoted are those that speak most for where they point together. */
function wordingContribution(text: ParsedText): Contribution {
  const points = pointsOf(wordingOf(text));
  return weighed('wording', points, wordsThatSpeakFor(text, likeliest(points)));
}

function weighed(id: string, points: Points, evidence: readonly Evidence[]): Contribution {
  return { weight: weightOf(id, points, null), evidence };
}

function weightOf(id: string, points: Points, says: string | null): Weight {
  return { id, points, kind: likeliest(points), lead: lead(points), says };
}

function weigh(at: number): WeighedSignal {
  const { id, says, find } = SIGNALS[at] as Signal;
  const signal = { weight: weightOf(id, pointsAt(SIGNAL_WEIGHTS, at * K), says), find, search: searchOf(find) };
  weighedSignals[at] = signal;
  return signal;
}
