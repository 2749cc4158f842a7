import type { HealthRow } from '../../../src/engine/index';
import { KINDS, pictureOf, prepare } from '../../../src/engine/index';
import { FINDING_IDS } from '../../../src/engine/verdict/verdict';
import { backlogOf, EPIC_TYPE, NO_FILTERS, row, TODAY } from '../../../test/support/rows';
import { type Measure, median } from '../figure';

const ROWS = 100_000;
const ROUNDS = 7;

const FIRST = 20_000;

/** Rows of every kind, state and finding, with parents, links and blockers; the same every time. */
function manyRows(count: number): readonly HealthRow[] {
  return Array.from({ length: count }, (_none, at) => {
    const id = FIRST + at;
    if (at % 50 === 0) return row({ id, scope: 'epic', kind: null, issueType: EPIC_TYPE });
    return row({ id, ...textOf(at), ...factsOf(at, count) });
  });
}

function textOf(at: number): Parameters<typeof row>[0] {
  const kind = at % 17 === 0 ? null : (KINDS[at % 4] ?? null);
  const layers = [at % 23 === 0 ? 'screen' : null, at % 29 === 0 ? 'storage' : null] as const;
  return {
    kind,
    whyNone: kind === null ? 'close' : null,
    found: FINDING_IDS.slice(at % FINDING_IDS.length, (at % FINDING_IDS.length) + (at % 2)),
    marks: at % 32,
    criteria: at % 5,
    layer: layers[0] ?? layers[1],
  };
}

function factsOf(at: number, count: number): Parameters<typeof row>[0] {
  const isDone = at % 3 === 0;
  return {
    issueType: (at % 4) + 1,
    points: at % 7,
    status: isDone ? 'done' : 'to-do',
    doneOn: isDone ? TODAY - (at % 90) : null,
    sprints: [(at % 6) + 1],
    parent: FIRST + at - (at % 50),
    blocks: at % 11 === 0 ? [FIRST + ((at * 7) % count)] : [],
    rank: `0|i${at.toString(36).padStart(5, '0')}:`,
  };
}

/** From rows to picture, with everything that neighbours show, in milliseconds of the processor: a busy machine does not count. */
function fold(rows: readonly HealthRow[]): number {
  const backlog = backlogOf(rows);
  const times: number[] = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    const begun = process.cpuUsage();
    pictureOf(prepare(backlog), { filters: NO_FILTERS, compare: { from: 1, to: 2 }, today: TODAY });
    // The first round warms up.
    const { user, system } = process.cpuUsage(begun);
    if (round > 0) times.push((user + system) / 1000);
  }
  return median(times);
}

/** The picture of a backlog of 100,000 items, and how much longer that takes than ten times a tenth of it. */
export const measureHealthFold: Measure = async () => {
  const rows = manyRows(ROWS);
  const whole = fold(rows);
  const tenth = fold(rows.slice(0, ROWS / 10));
  return [
    { id: 'health-fold-100k', value: Math.round(whole), unit: 'ms', limit: 250, aim: 120 },
    { id: 'health-fold-growth', value: Math.round((whole / tenth / 10) * 100) / 100, unit: 'x', limit: 2, aim: 1.2 },
  ];
};
