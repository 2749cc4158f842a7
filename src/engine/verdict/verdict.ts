import type { Evidence } from '../evidence';
import type { Abstention, Band, EnablerType, Kind, Outcome, Points } from '../kinds';

/** One contribution to the score. All reasons of a verdict, summed per outcome, are its log-odds. */
export interface Reason {
  /** A signal's id, or `wording`, `style-of-writing`, `starting-point`. */
  readonly signal: string;
  /** The outcome it speaks for most. */
  readonly kind: Outcome;
  /** Log-odds it adds for `kind`, above its mean over all outcomes; never negative. */
  readonly points: number;
  /** Log-odds it adds for each outcome. */
  readonly pointsPerKind: Points;
  /** One sentence; the quote stands in `evidence`. */
  readonly says: string;
  /** How much it moves this verdict: 3 strong, 2 medium, 1 slight. */
  readonly strength: 1 | 2 | 3;
  readonly evidence: readonly Evidence[];
}

export const FINDING_IDS = [
  'forced-story',
  'missing-ends',
  'circular-ends',
  'technical-criteria',
  'implementation-detail',
  'missing-value',
  'unmeasured-value',
  'spike-gaps',
  'mixed-item',
  'too-large',
] as const;
export type FindingId = (typeof FINDING_IDS)[number];

/** A gap or mismatch worth a talk. `says` is what was found, in one line. */
export interface Finding {
  readonly id: FindingId;
  readonly says: string;
  readonly evidence: readonly Evidence[];
  /** `spike-gaps` only: what is open. */
  readonly gaps?: readonly SpikeNeed[];
}

export const SPIKE_NEEDS = ['question', 'options', 'time-box', 'decision', 'owner'] as const;
export type SpikeNeed = (typeof SPIKE_NEEDS)[number];

/** What the text is, how sure that is, and every reason for it. */
export interface Verdict {
  /** Null when abstained. */
  readonly kind: Kind | null;
  readonly abstained: Abstention | null;
  /** Null when abstained. */
  readonly band: Band | null;
  /** P(kind), with defect and unclear among the alternatives, 0 to 1; when abstained, of the likeliest outcome. */
  readonly confidence: number;
  /** Over the four kinds, given that it is one of them; sums to 1. Always given. */
  readonly probabilities: Readonly<Record<Kind, number>>;
  /** Over all six outcomes; sums to 1. */
  readonly outcomes: Points;
  readonly enablerType: EnablerType | null;
  /** Strongest first, ending with `wording`, `style-of-writing`, `starting-point`. */
  readonly reasons: readonly Reason[];
  readonly findings: readonly Finding[];
  /** Spikes only: what the text gives of the five things a spike needs. */
  readonly spikeNeeds: readonly { readonly need: SpikeNeed; readonly evidence: Evidence | null }[];
}
