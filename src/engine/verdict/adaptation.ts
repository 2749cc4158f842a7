import { KINDS, type Kind } from '../kinds';
import type { Correction } from './correction';
import { fitPulls } from './fit-pulls';

/** What a project's team has taught. Made by `adapt`. */
export interface Adaptation {
  readonly corrections: readonly Correction[];
  /** For each correction how far it pulls items like it towards each kind. */
  readonly pulls: readonly (readonly number[])[];
  /** Roles of real users that read like roles of a team, in lower case: "developer" for a developer's product. */
  readonly roles: readonly string[];
}

export const NO_ADAPTATION: Adaptation = { corrections: [], pulls: [], roles: [] };

/** What the corrections say of one item: log-odds by kind in the order of `KINDS`, and the corrections that are like it. */
export interface Pull {
  readonly logOdds: readonly number[];
  /** The kind pulled to most, and how many similar items the team filed as it. */
  readonly kind: Kind;
  readonly similar: number;
}

/** All items of a project share a little; those where the same signals see something share more. */
const SHARED_BY_ALL = 0.3;
const SHARED_BY_SIGNALS = 2;
/** However often a team says the same, its pull stays within these log-odds. */
const MOST_PULL = 2;
const SIMILAR_FROM = 0.4;

/** Learns from corrections, in their order. Costs milliseconds for a few, a blink for 200. */
export function adapt(corrections: readonly Correction[], roles: readonly string[]): Adaptation {
  const sets = corrections.map(({ signals }) => new Set(signals));
  const likeness = sets.map((one) => sets.map((other) => share(likenessOf(one, other))));
  const pulls = fitPulls({ corrections, likeness });
  return { corrections, pulls, roles: roles.map((role) => role.trim().toLowerCase()) };
}

/** How the team's corrections move an item in which these signals see something; null where there are none. */
export function pullOn({ corrections, pulls }: Adaptation, signals: readonly string[]): Pull | null {
  if (corrections.length === 0) return null;
  const set = new Set(signals);
  const alike = corrections.map((correction) => likenessOf(set, new Set(correction.signals)));
  const logOdds = weighted(alike.map(share), pulls).map((sum) => Math.max(-MOST_PULL, Math.min(MOST_PULL, sum)));
  const kind = KINDS[logOdds.indexOf(Math.max(...logOdds))] ?? 'story';
  const similar = corrections.filter((one, at) => one.kind === kind && (alike[at] ?? 0) >= SIMILAR_FROM).length;
  return { logOdds, kind, similar };
}

/** The cosine of two sets: 1 for the same signals, 0 for none in common. */
function likenessOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let both = 0;
  for (const id of one) if (other.has(id)) both += 1;
  return both === 0 ? 0 : both / Math.sqrt(one.size * other.size);
}

function share(likeness: number): number {
  return SHARED_BY_ALL + SHARED_BY_SIGNALS * likeness ** 3;
}

function weighted(weights: readonly number[], rows: readonly (readonly number[])[]): number[] {
  const sum = KINDS.map(() => 0);
  weights.forEach((weight, at) => {
    KINDS.forEach((_, place) => {
      sum[place] = (sum[place] ?? 0) + weight * (rows[at]?.[place] ?? 0);
    });
  });
  return sum;
}
