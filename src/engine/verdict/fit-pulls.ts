import { KINDS } from '../kinds';
import type { Correction } from './correction';

/** One row a correction: its likeness to every other, or its pull towards every kind. */
type Rows = readonly (readonly number[])[];

/** How much a team's corrections may count beside what the words say; which of them, the corrections themselves decide. */
const STRENGTHS = [0, 0.5, 1, 2];
/** A strength is tried on a fifth of the newest corrections after learning from the other four fifths. */
const PARTS = 5;
const TRIED = 60;
const HOLD = 0.3;
const ROUNDS = 40;

interface Taught {
  readonly corrections: readonly Correction[];
  readonly likeness: Rows;
}

/**
 * How far each correction pulls items like it towards each kind. Each strength counts by how well it foretells corrections
 * that it has not seen, so that a team that reads like everyone else moves little, and one that does not moves soon.
 */
export function fitPulls(taught: Taught): readonly (readonly number[])[] {
  const { corrections } = taught;
  const everyone = [...corrections.keys()];
  const trust = sharesOf(STRENGTHS.map((strength) => foretold(taught, strength)));
  const pulls = corrections.map(() => KINDS.map(() => 0));
  STRENGTHS.forEach((strength, at) => {
    const counts = strength * (trust[at] ?? 0);
    if (counts < 0.001) return;
    learn(taught, everyone, strength).forEach((row, one) => {
      addTo(pulls[one] as number[], row, counts);
    });
  });
  return pulls;
}

/** The log-probability of what the team said of each correction, told from those in the other parts. */
function foretold(taught: Taught, strength: number): number {
  const { corrections } = taught;
  const newest = [...corrections.keys()].slice(-TRIED);
  let sum = 0;
  for (let part = 0; part < PARTS; part += 1) {
    const seen = newest.filter((at) => at % PARTS !== part);
    const pulls = strength === 0 ? [] : learn(taught, seen, strength);
    for (const at of newest) {
      if (at % PARTS !== part) continue;
      const said = told(taught, at, { seen, pulls, strength });
      sum += Math.log(said[KINDS.indexOf((corrections[at] as Correction).kind)] as number);
    }
  }
  return sum;
}

/** Kernel regression: the words and the pulls together say of each correction what the team said, the pulls held to 0. */
function learn(taught: Taught, seen: readonly number[], strength: number): number[][] {
  const { corrections, likeness } = taught;
  const pulls = seen.map(() => KINDS.map(() => 0));
  const step = stepFor(seen.map((at) => seen.map((other) => strength * (likeness[at]?.[other] ?? 0))));
  for (let round = 0; round < ROUNDS; round += 1) {
    const said = seen.map((at) => told(taught, at, { seen, pulls, strength }));
    seen.forEach((at, order) => {
      const pull = pulls[order] as number[];
      KINDS.forEach((kind, place) => {
        const missing = (corrections[at]?.kind === kind ? 1 : 0) - (said[order]?.[place] ?? 0);
        pull[place] = (pull[place] ?? 0) + step * (missing - HOLD * (pull[place] ?? 0));
      });
    });
  }
  return pulls;
}

/** The longest step that cannot overshoot: no pull moves the others by more than the largest sum of likenesses. */
function stepFor(likeness: Rows): number {
  const most = Math.max(0, ...likeness.map((row) => row.reduce((sum, one) => sum + one, 0)));
  return 1 / (most / 4 + HOLD);
}

interface Fitted {
  readonly seen: readonly number[];
  readonly pulls: Rows;
  readonly strength: number;
}

/** Probabilities of the four kinds for one correction, from its words and the pulls of those seen. */
function told({ corrections, likeness }: Taught, at: number, { seen, pulls, strength }: Fitted): readonly number[] {
  const logs = [...(corrections[at] as Correction).before];
  const alike = likeness[at] as readonly number[];
  for (let order = 0; order < pulls.length; order += 1)
    addTo(logs, pulls[order] as readonly number[], strength * (alike[seen[order] as number] as number));
  return sharesOf(logs);
}

function addTo(sums: number[], row: readonly number[], weight: number): void {
  for (let place = 0; place < sums.length; place += 1)
    sums[place] = (sums[place] as number) + weight * (row[place] as number);
}

function sharesOf(logs: readonly number[]): readonly number[] {
  const most = Math.max(...logs);
  const odds = logs.map((log) => Math.exp(log - most));
  const total = odds.reduce((sum, one) => sum + one, 0);
  return odds.map((one) => one / total);
}
