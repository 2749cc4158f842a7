import { startDailyScans } from '../../src/app/start-daily-scans';
import { beginScan, startScan } from '../../src/app/start-scan';
import { stopScan } from '../../src/app/stop-scan';
import { rowsSeen, scanWorld } from '../support/scan-world';

/** 150 items over four leaves, with gaps. */
const NUMBERS = Array.from({ length: 150 }, (_, at) => 3 + at * 11);
const MINUTE = 60_000;
const world = () => scanWorld({ numbers: NUMBERS });
type World = ReturnType<typeof world>;

const scan = async (of: World) => {
  await beginScan(of.ports, '1');
  return of.settle();
};

test('a first reading gives each item once, and only its end counts as a snapshot', async () => {
  const w = world();
  await startScan(w.ports, '1');
  expect(await w.snapshot()).toBeNull();
  await w.settle();
  const snapshot = await w.snapshot();
  expect(rowsSeen(snapshot)).toEqual(w.truth());
  expect(snapshot?.asOf).toBe('2026-11-21T08:00:00.000Z');
  expect(snapshot?.backlog.issueTypes).toEqual([{ id: 1, name: 'Story', iconUrl: null, fits: ['story'] }]);
});

// Some hundred whole scans.
jest.setTimeout(60_000);

describe('killed at any step and run again, it gives the same', () => {
  // Once to count the steps.
  const steps = (async () => {
    const w = world();
    await scan(w);
    return w.dying.steps;
  })();

  test.each([
    ['before the step does its work', false],
    ['after it has done it', true],
  ])('%s', async (_when, after) => {
    const most = await steps;
    expect(most).toBeGreaterThan(40);
    for (let at = 1; at <= most; at += 1) {
      const w = world();
      await beginScan(w.ports, '1').catch(() => undefined);
      w.dying.at = w.dying.steps + at;
      w.dying.after = after;
      await w.settle();
      w.dying.at = Number.POSITIVE_INFINITY;
      expect({ at, rows: rowsSeen(await w.snapshot()) }).toEqual({ at, rows: w.truth() });
      expect({ at, done: w.job()?.state, counted: w.job()?.done }).toEqual({ at, done: 'done', counted: 150 });
    }
  });
});

test('killed at every step in turn, all in one scan, it still ends right', async () => {
  const w = world();
  await beginScan(w.ports, '1');
  let deaths = 0;
  // Each run lives a little longer than the one before.
  for (let lives = 1; w.job()?.state !== 'done'; lives += 3) {
    w.dying.at = w.dying.steps + lives;
    deaths += await w.settle();
  }
  expect(deaths).toBeGreaterThan(0);
  expect(rowsSeen(await w.snapshot())).toEqual(w.truth());
});

test('items that come, go and change while pages are read are all there or gone in the end', async () => {
  const w = world();
  let page = 0;
  w.during((call) => {
    if (call !== 'reader.readIssues') return;
    page += 1;
    // Gone from a page that was read already: everything after it moves up by one.
    if (page === 3) w.drop(NUMBERS[148] ?? 0);
    if (page === 4) w.put(9000);
    if (page === 5) w.drop(3);
  });
  await scan(w);
  expect(rowsSeen(await w.snapshot())).toEqual(w.truth());
  expect(w.told.calls.filter((call) => call === 'fetch')).toHaveLength(2);
});

test('out of time after every leaf, it goes on by one event a leaf', async () => {
  const w = world();
  await beginScan(w.ports, '1');
  await w.settle({ hasTime: () => false });
  expect(rowsSeen(await w.snapshot())).toEqual(w.truth());
  expect(w.job()?.step).toBeGreaterThan(5);
});

test('an event that comes twice does no harm, and one of an earlier step none at all', async () => {
  const w = world();
  await beginScan(w.ports, '1');
  w.waiting.push(...w.waiting.map((entry) => ({ ...entry })));
  await w.settle();
  expect(rowsSeen(await w.snapshot())).toEqual(w.truth());
  const before = w.dying.steps;
  w.waiting.push({ event: { projectId: '1', jobId: w.job()?.id ?? '', step: 0 }, delay: 0 });
  await w.settle();
  expect(w.dying.steps).toBe(before + 1);
});

test('who may not see the project starts and stops nothing there', async () => {
  const w = world();
  w.ports.asViewer.readProject = async () => ({ ok: false, problem: { code: 'not-visible', where: 'here' } });
  expect(await startScan(w.ports, '1')).toMatchObject({ ok: false });
  expect(await stopScan(w.ports, '1')).toMatchObject({ ok: false });
  expect(w.waiting).toEqual([]);
});

test('two who start at once share one scan', async () => {
  const w = world();
  await Promise.all([startScan(w.ports, '1'), startScan(w.ports, '1')]);
  await startScan(w.ports, '1');
  await w.settle();
  expect(w.told.calls.filter((call) => call === 'issues')).toHaveLength(8);
  expect(rowsSeen(await w.snapshot())).toEqual(w.truth());
});

describe('a refresh', () => {
  const read = async () => {
    const w = world();
    await scan(w);
    w.told.calls.length = 0;
    w.told.leafWrites = 0;
    w.clock.at += 60 * MINUTE;
    return w;
  };

  test('asks for what changed since, with ten minutes to spare, and writes the leaves it touches', async () => {
    const w = await read();
    w.put(14, 'Walk 14 can be cancelled');
    w.put(9001);
    await scan(w);
    expect(w.told.calls).toEqual(['changed -70m']);
    expect(w.told.leafWrites).toBe(2);
    expect(rowsSeen(await w.snapshot())).toEqual(w.truth());
  });

  test('writes nothing where nothing changed', async () => {
    const w = await read();
    await scan(w);
    expect(w.told.leafWrites).toBe(0);
    expect((await w.snapshot())?.asOf).toBe('2026-11-21T09:00:00.000Z');
  });

  test('an item that was deleted counts no more from that moment, and its row goes', async () => {
    const w = await read();
    w.drop(14);
    await w.ports.scans.markGone('1', { id: 10_014, number: 14, at: w.clock.at / MINUTE });
    expect(rowsSeen(await w.snapshot())).toEqual(w.truth());
    await scan(w);
    expect(w.told.leafWrites).toBe(1);
    expect(await w.ports.scans.readGone('1')).toHaveLength(1);
    w.clock.at += 120 * MINUTE;
    await scan(w);
    expect(await w.ports.scans.readGone('1')).toEqual([]);
    expect(rowsSeen(await w.snapshot())).toEqual(w.truth());
  });

  test('an item that was moved away and came back counts again', async () => {
    const w = await read();
    await w.ports.scans.markGone('1', { id: 10_014, number: 14, at: w.clock.at / MINUTE });
    w.clock.at += 5 * MINUTE;
    w.put(14);
    await scan(w);
    expect(rowsSeen(await w.snapshot())).toEqual(w.truth());
  });

  test('once a week it also looks for items that left without a word', async () => {
    const w = await read();
    w.drop(14);
    await scan(w);
    expect(rowsSeen(await w.snapshot())).not.toEqual(w.truth());
    w.clock.at += 8 * 24 * 60 * MINUTE;
    await scan(w);
    expect(w.told.calls.filter((call) => call === 'places')).toHaveLength(3);
    expect(rowsSeen(await w.snapshot())).toEqual(w.truth());
  });

  test('an item whose decision changed is read again although Jira counts it as unchanged', async () => {
    const w = await read();
    await w.ports.scans.markTouched('1', '10014');
    w.ports.decisions.getMany = async () => new Map([['10014', { kind: 'spike', by: 'panel', at: 'now' } as const]]);
    await scan(w);
    expect(w.told.calls).toEqual(['fetch', 'changed -70m']);
    const rows = (await w.snapshot())?.backlog.rows.filter(({ decided }) => decided);
    expect(rows).toMatchObject([{ number: 14, kind: 'spike' }]);
    await scan(w);
    expect(w.told.calls).toHaveLength(3);
  });

  test('after a write that Jira does not count at all everything is read again, once', async () => {
    const w = await read();
    await w.ports.scans.touchAll('1');
    w.clock.at += MINUTE;
    await scan(w);
    expect(w.told.calls.filter((call) => call === 'issues')).toHaveLength(8);
    w.clock.at += MINUTE;
    await scan(w);
    expect(w.told.calls.at(-1)).toBe('changed -11m');
  });

  test('a newer engine reads everything again', async () => {
    const w = await read();
    const newer = { ...w.ports, engine: { ...w.ports.engine, version: '9' } };
    await beginScan(newer, '1');
    expect(w.job()).toMatchObject({ what: 'refresh', phase: 'rows', engine: '9' });
  });
});

test('once a day the projects that people look at are read again', async () => {
  const w = world();
  expect(await startDailyScans(w.ports)).toBe(1);
  await w.settle();
  expect(rowsSeen(await w.snapshot())).toEqual(w.truth());
});
