import type { Evidence } from '../evidence';
import { OUTCOMES, type Outcome, type Points } from '../kinds';
import { collect, type Find, gateOf, type Search, searchOf } from '../signals/finders';
import { hitsOf } from '../signals/finders-book';
import { SIGNALS } from '../signals/index';
import type { Signal } from '../signals/signal';
import type { ParsedText } from '../text/parsed-text';
import { wordingOf, wordsThatSpeakFor } from './learned-wording';
import { lead, likeliest, pointsAt, pointsOf, type Row } from './points';
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
  /** A signal's sentence; null for what is told by what it adds. */
  readonly says: string | null;
  /** `team-corrections` only: how many similar items the team filed as `kind`. */
  readonly similar?: number;
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
interface Weighed extends Contribution {
  readonly find: Find;
  readonly search: Search | null;
}

const WEIGHED = SIGNALS.map(weigh).sort((one, other) => other.lead - one.lead);
/** Most signals need not be asked: a text without the words of their list, where they look, holds nothing for them. */
const GATES = Int32Array.from(WEIGHED, ({ find }) => gateOf(find)?.list ?? -1);
const GATE_ZONES = Int32Array.from(WEIGHED, ({ find }) => gateOf(find)?.zones ?? -1);
/** Row after row of weights, in the order of `WEIGHED`. */
const ROWS = Float64Array.from(WEIGHED.flatMap(({ id }) => weightsOf(id)));
const sums = new Float64Array(K);

/** Adds up what every signal sees in a text. */
export function score(text: ParsedText): Score {
  const contributions: Contribution[] = [];
  sums.set(STARTING_POINT);
  addSignals(text, contributions);
  const wording = wordingContribution(text);
  add(wording.points);
  const logitsOfWords = pointsAt(sums, 0);
  const style = weighed('style-of-writing', styleOfWriting(text), NO_EVIDENCE);
  add(style.points);
  contributions.push(wording, style, START);
  return { logits: pointsAt(sums, 0), logitsOfWords, contributions };
}

function addSignals(text: ParsedText, contributions: Contribution[]): void {
  const hits = hitsOf(text);
  for (let at = 0; at < WEIGHED.length; at += 1) {
    const gate = GATES[at] as number;
    if (gate !== -1 && ((hits.zones[gate] as number) & (GATE_ZONES[at] as number)) === 0) continue;
    const { id, points, kind, lead, says, find, search } = WEIGHED[at] as Weighed;
    const evidence = search === null ? find(text) : collect(search, text, hits);
    if (evidence.length === 0) continue;
    contributions.push({ id, points, kind, lead, evidence, says });
    for (let outcome = 0; outcome < K; outcome += 1)
      sums[outcome] = (sums[outcome] as number) + (ROWS[at * K + outcome] as number);
  }
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
  return { id, points, kind: likeliest(points), lead: lead(points), evidence, says: null };
}

function weigh({ id, says, find }: Signal): Weighed {
  const points = pointsOf(weightsOf(id));
  const search = searchOf(find);
  return { id, points, kind: likeliest(points), lead: lead(points), evidence: NO_EVIDENCE, says, find, search };
}

function weightsOf(id: string): Row {
  const row = SIGNAL_WEIGHTS[id];
  if (row === undefined) throw new Error(`The signal ${id} has no weights in signal-weights.ts`);
  return row;
}
