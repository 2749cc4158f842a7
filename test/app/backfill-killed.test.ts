import { readBackfill, startBackfill } from '../../src/app/start-backfill';
import type { BackfillChoice } from '../../src/contract/health-view';
import { DUE } from '../../src/engine/index';
import { bulkWorld } from '../support/bulk-world';
import { row } from '../support/rows';

const ASKED = { projectId: '10000', accountId: 'member' };
const CHOICE: BackfillChoice = { open: 'labels-and-properties', done: 'properties' };
const SUMMARIES = [
  'story of a walk',
  'technical-task for the index',
  'spike on maps',
  'nothing to say',
  'story? maybe',
];

// Some hundred backfills.
jest.setTimeout(120_000);

type World = ReturnType<typeof bulkWorld>;

/** 25 items, every fifth of them done. */
async function worldOf(mayChangeMany: boolean): Promise<World> {
  const w = bulkWorld({ mayChangeMany });
  for (let at = 0; at < 25; at += 1) {
    const id = Number(await w.create({ summary: SUMMARIES[at % SUMMARIES.length] ?? '', labels: ['mobile'] }));
    w.rows.push(row({ id, status: at % 5 === 0 ? 'done' : 'to-do', due: DUE.label | DUE.record }));
  }
  return w;
}

const start = (w: World, choice = CHOICE) => startBackfill(w.ports, ASKED, choice);
const finish = (w: World) => w.untilEnd(() => readBackfill(w.ports, ASKED));
const standing = (w: World) => Promise.all(w.rows.map(({ id }) => w.look(String(id))));

describe.each([
  ['with Jira’s bulk tasks', true],
  ['item by item', false],
])('a backfill %s', (_how, mayChangeMany) => {
  test.each([
    ['before a step does its work', false],
    ['after it has done it', true],
  ])('killed %s, and asked again, writes and counts the same', async (_when, after) => {
    const whole = await worldOf(mayChangeMany);
    await start(whole);
    const before = whole.dying.steps;
    const status = await finish(whole);
    const most = whole.dying.steps - before;
    const wanted = await standing(whole);
    expect(status).toEqual({ state: 'done', done: 25, total: 25, refused: 0, problem: null });
    expect(wanted.every(({ record }) => record !== null)).toBe(true);
    expect(most).toBeGreaterThan(20);
    for (let at = 1; at <= most; at += 1) {
      const w = await worldOf(mayChangeMany);
      await start(w);
      w.dying.at = w.dying.steps + at;
      w.dying.after = after;
      expect({ at, ...(await finish(w)) }).toEqual({ at, ...status });
      expect({ at, items: await standing(w) }).toEqual({ at, items: wanted });
      expect(w.touched).toEqual(new Set(['all']));
    }
  });
});

test('one that is begun anew while another was left takes nothing of that over, wherever it is killed', async () => {
  for (let at = 1; at <= 12; at += 1) {
    const w = await worldOf(true);
    await start(w, { open: 'properties', done: 'nothing' });
    w.dying.at = w.dying.steps + at;
    await start(w).catch(() => undefined);
    w.dying.at = Number.POSITIVE_INFINITY;
    expect(await start(w)).toMatchObject({ ok: true });
    expect({ at, ...(await finish(w)) }).toMatchObject({ at, state: 'done', done: 25, total: 25 });
  }
});
