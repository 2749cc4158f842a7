import { beginScan } from '../../src/app/start-scan';
import { rowsSeen, scanWorld } from '../support/scan-world';

/** 90 items over three leaves, with gaps. */
const NUMBERS = Array.from({ length: 90 }, (_, at) => 3 + at * 16);
const MINUTE = 60_000;
const WEEK = 8 * 24 * 60 * MINUTE;

type World = ReturnType<typeof scanWorld>;

// Some hundred scans.
jest.setTimeout(120_000);

/** A project that was read an hour ago; since then it changed in every way there is. */
async function changedWorld(later: number): Promise<World> {
  const w = scanWorld({ numbers: NUMBERS });
  await beginScan(w.ports, '1');
  await w.settle();
  w.clock.at += 60 * MINUTE;
  w.put(19, 'Walk 19 can be cancelled');
  w.put(1411, 'Rename TrailDto');
  for (const fresh of [2001, 2002]) w.put(fresh);
  w.drop(35);
  await w.ports.scans.markGone('1', { id: 10_035, number: 35, at: w.clock.at / MINUTE });
  await w.ports.scans.markTouched('1', '10003');
  w.ports.decisions.getMany = async () => new Map([['10003', { kind: 'spike', by: 'panel', at: 'now' } as const]]);
  w.clock.at += later;
  w.told.calls.length = 0;
  return w;
}

/** Everything that the project's page is made of, once the scan is over. */
async function outcome(w: World) {
  const snapshot = await w.snapshot();
  const decided = snapshot?.backlog.rows.filter((row) => row.decided).map(({ number, kind }) => `${number} ${kind}`);
  const { state, done } = w.job() ?? {};
  return { rows: rowsSeen(snapshot), decided, state, done, touched: await w.ports.scans.readTouched('1') };
}

const begun = async (later: number) => {
  const w = await changedWorld(later);
  await beginScan(w.ports, '1');
  return w;
};

describe.each([
  ['a refresh', 0, 15],
  ['a sweep', WEEK, 20],
])('%s killed at any step and run again gives the same', (_what, later, fewest) => {
  test.each([
    ['before the step does its work', false],
    ['after it has done it', true],
  ])('%s', async (_when, after) => {
    const whole = await begun(later);
    const before = whole.dying.steps;
    await whole.settle();
    const most = whole.dying.steps - before;
    const wanted = await outcome(whole);
    expect(wanted).toMatchObject({ rows: whole.truth(), decided: ['3 spike'], state: 'done', touched: [] });
    expect(most).toBeGreaterThan(fewest);
    for (let at = 1; at <= most; at += 1) {
      const w = await begun(later);
      w.dying.at = w.dying.steps + at;
      w.dying.after = after;
      expect(await w.settle()).toBe(1);
      expect({ at, ...(await outcome(w)) }).toEqual({ at, ...wanted });
    }
  });

  test('so does one that is killed at every step in turn', async () => {
    const w = await begun(later);
    for (let lives = 1; w.job()?.state !== 'done'; lives += 2) {
      w.dying.at = w.dying.steps + lives;
      await w.settle();
    }
    expect(await outcome(w)).toMatchObject({ rows: w.truth(), decided: ['3 spike'], touched: [] });
  });
});

test('a refresh for which no run has the time reads everything anew, which can go on from where it stopped', async () => {
  const w = await begun(0);
  await w.settle({ hasTime: () => false });
  expect(await outcome(w)).toMatchObject({ rows: w.truth(), decided: ['3 spike'], state: 'done' });
});

test('rows of a leaf whose items all went while a scan was killed do not come back', async () => {
  const w = scanWorld({ numbers: [...NUMBERS, 2001, 2002] });
  await beginScan(w.ports, '1');
  let died = false;
  w.during((call) => {
    if (call === 'reader.readPlaces') for (const number of [2001, 2002]) w.drop(number);
    // The next call after the sweep's first checkpoint.
    if (!died && call === 'scans.isAskedToStop' && w.job()?.phase === 'places' && w.job()?.cursor.below !== null) {
      died = true;
      w.dying.at = w.dying.steps;
    }
  });
  await w.settle();
  expect(died).toBe(true);
  expect(rowsSeen(await w.snapshot())).toEqual(w.truth());
  w.during(() => {});
  w.clock.at += 5 * MINUTE;
  w.put(2003);
  await beginScan(w.ports, '1');
  await w.settle();
  expect(rowsSeen(await w.snapshot())).toEqual(w.truth());
});
