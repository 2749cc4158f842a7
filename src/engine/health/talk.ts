import { BACKLOG, byRank, NEVER, type Soon, soonOf } from './due';
import type { ProblemId } from './health-list';
import type { Prepared } from './prepared';
import { bitOf, PROBLEM_IDS } from './problems';
import type { HealthRow } from './row';

/** Who can answer the question that a problem asks. */
export type Role = 'product-owner' | 'developer' | 'tester' | 'team';

interface Worth {
  /** How plain the problem is, and how cheap the remedy: 0 to 1. */
  readonly weight: number;
  readonly ask: Role;
}

const worth = (weight: number, ask: Role): Worth => ({ weight, ask });

const WORTH: Readonly<Record<ProblemId, Worth>> = {
  'forced-story': worth(1, 'product-owner'),
  'hidden-dependency': worth(0.95, 'developer'),
  'spike-gaps': worth(0.9, 'team'),
  'too-large': worth(0.85, 'product-owner'),
  'mixed-item': worth(0.8, 'product-owner'),
  'missing-ends': worth(0.75, 'product-owner'),
  'circular-ends': worth(0.75, 'product-owner'),
  'technical-criteria': worth(0.7, 'tester'),
  'type-does-not-fit': worth(0.7, 'team'),
  'missing-value': worth(0.65, 'developer'),
  orphan: worth(0.6, 'developer'),
  'horizontal-slice': worth(0.6, 'team'),
  'enables-nothing': worth(0.55, 'product-owner'),
  'too-thin': worth(0.5, 'product-owner'),
  'implementation-detail': worth(0.5, 'developer'),
  'unmeasured-value': worth(0.4, 'developer'),
};
const BY_WEIGHT = PROBLEM_IDS.map((id) => ({ id, bit: bitOf(id), ...WORTH[id] })).sort((a, b) => b.weight - a.weight);

/** The problem of a mask that is most worth a talk, and who to ask; null for none. */
export function mainProblem(
  mask: number,
): { readonly id: ProblemId; readonly ask: Role; readonly weight: number } | null {
  return BY_WEIGHT.find(({ bit }) => (mask & bit) !== 0) ?? null;
}

/** Soonest due first: half of the worth is left to an item in the backlog. */
function urgency(soon: Soon): number {
  if (soon === NEVER) return 0;
  return soon >= BACKLOG ? 0.5 : Math.max(0.6, 1 - soon * 0.15);
}

/** An item that is worth a talk. */
export interface Candidate {
  readonly row: HealthRow;
  readonly worth: number;
}

/** How much an item is worth a talk: how soon it is due, how clear the problem is and how cheap the remedy; 0 where nothing is wrong or it is done. */
export function worthOf(prepared: Prepared, at: number): number {
  const row = prepared.rows[at] as HealthRow;
  const problem = mainProblem(prepared.problems[at] ?? 0);
  if (problem === null || row.status === 'done') return 0;
  const sure = row.decided ? 1 : row.confidence / 100;
  return urgency(soonOf(prepared, row)) * problem.weight * sure;
}

/** Most worth first; ties by rank, then by id. */
function byWorth(a: Candidate, b: Candidate): number {
  return b.worth - a.worth || byRank(a.row, b.row);
}

/** The best few of some rows without sorting all of them, and how many are worth a talk at all. */
export function mostWorth(
  prepared: Prepared,
  places: Iterable<number>,
  most: number,
): { readonly best: readonly HealthRow[]; readonly total: number } {
  const best: Candidate[] = [];
  let total = 0;
  for (const at of places) {
    const candidate = { row: prepared.rows[at] as HealthRow, worth: worthOf(prepared, at) };
    if (candidate.worth === 0) continue;
    total += 1;
    if (best.length < most || byWorth(candidate, best.at(-1) as Candidate) < 0) insert(best, candidate, most);
  }
  return { best: best.map(({ row }) => row), total };
}

function insert(best: Candidate[], candidate: Candidate, most: number): void {
  let at = best.length;
  while (at > 0 && byWorth(candidate, best[at - 1] as Candidate) < 0) at -= 1;
  best.splice(at, 0, candidate);
  if (best.length > most) best.pop();
}
