import { readScan } from '../../src/app/read-scan';
import { startScan } from '../../src/app/start-scan';
import { stopScan } from '../../src/app/stop-scan';
import { rowsSeen, scanWorld } from '../support/scan-world';

/** 150 items over four leaves, with gaps. */
const NUMBERS = Array.from({ length: 150 }, (_, at) => 3 + at * 11);
const MINUTE = 60_000;
const world = () => scanWorld({ numbers: NUMBERS });
type World = ReturnType<typeof world>;

const status = async (w: World) => {
  const read = await readScan(w.ports, '1');
  return read.ok ? read.value : null;
};

test('progress by leaves, of as many as Jira thinks there are', async () => {
  const w = world();
  await startScan(w.ports, '1');
  const seen: string[] = [];
  w.ports.scans.writeJob = ((write) => async (id, job) => {
    await write(id, job);
    const now = await status(w);
    seen.push(`${now?.state} ${now?.done} of ${now?.about}`);
  })(w.ports.scans.writeJob);
  await w.settle();
  expect(seen).toContain('running 13 of 150');
  expect(seen).toContain('running 104 of 150');
  expect(seen.at(-1)).toBe('none 0 of 0');
});

describe('what a first reading has counted so far', () => {
  const half = async (seesAll: boolean) => {
    const w = world();
    w.told.seesAll = seesAll;
    await startScan(w.ports, '1');
    await w.settle({ hasTime: () => false, most: 3 });
    return w;
  };

  test('is shown with the progress, and after a stop', async () => {
    const w = await half(true);
    const before = await status(w);
    const counts = [...Object.values(before?.soFar?.kinds ?? {}), before?.soFar?.notClassified ?? 0];
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(104);
    expect(before?.done).toBe(104);
    const stopped = await stopScan(w.ports, '1');
    expect(stopped).toMatchObject({ ok: true, value: { state: 'stopped', soFar: before?.soFar } });
    expect(await startScan(w.ports, '1')).toMatchObject({
      ok: true,
      value: { state: 'running', soFar: before?.soFar },
    });
  });

  test('is not told to who may not see all of the project', async () => {
    expect((await status(await half(false)))?.soFar).toBeNull();
  });

  test('costs no look at rights before there is anything, or where there are whole numbers', async () => {
    const w = world();
    await startScan(w.ports, '1');
    await status(w);
    await w.settle();
    await startScan(w.ports, '1');
    await status(w);
    expect(w.told.calls.filter((call) => call === 'sees all')).toEqual([]);
  });
});

test('a stop keeps what was read, and a later start goes on from there', async () => {
  const w = world();
  await startScan(w.ports, '1');
  w.during((call) => {
    if (call === 'snapshots.writeLeaf') w.told.stop = w.job()?.id ?? '';
  });
  await w.settle();
  expect(await status(w)).toMatchObject({ state: 'stopped', done: 13, about: 150 });
  w.during(() => {});
  const pages = w.told.calls.length;
  await startScan(w.ports, '1');
  expect(await status(w)).toMatchObject({ state: 'running', done: 13 });
  await w.settle();
  expect(w.told.calls.filter((call) => call === 'issues').length).toBeLessThan(pages + 9);
  expect(rowsSeen(await w.snapshot())).toEqual(w.truth());
});

test('says at once that it stops', async () => {
  const w = world();
  await startScan(w.ports, '1');
  expect(await stopScan(w.ports, '1')).toMatchObject({ ok: true, value: { state: 'stopped' } });
  expect(await status(w)).toMatchObject({ state: 'stopped' });
});

test('where Jira asks to slow down it says when it goes on, and goes on', async () => {
  const w = world();
  await startScan(w.ports, '1');
  w.told.problems.push({ code: 'rate-limited', where: 'reading the backlog', retryAfter: 120 });
  const [first] = w.waiting.splice(0);
  if (first) w.waiting.push(first);
  const settling = w.settle();
  await settling;
  expect(rowsSeen(await w.snapshot())).toEqual(w.truth());
  expect(w.clock.at).toBe(Date.parse('2026-11-21T08:02:00Z'));
});

test('while it waits it is paused, not failed', async () => {
  const w = world();
  await startScan(w.ports, '1');
  w.told.problems.push({ code: 'rate-limited', where: 'reading the backlog', retryAfter: 120 });
  w.ports.queue.push = async () => {};
  await w.settle();
  expect(await status(w)).toMatchObject({ state: 'paused', goesOnAt: '2026-11-21T08:02:00.000Z', problem: null });
});

test('what waiting does not heal fails at once, and can be started again', async () => {
  const w = world();
  await startScan(w.ports, '1');
  w.told.problems.push({ code: 'not-visible', where: 'reading the backlog' });
  await w.settle();
  expect(await status(w)).toMatchObject({ state: 'failed', problem: { code: 'not-visible' } });
  await startScan(w.ports, '1');
  await w.settle();
  expect(rowsSeen(await w.snapshot())).toEqual(w.truth());
});

test('Jira that stays away fails it after a few tries', async () => {
  const w = world();
  await startScan(w.ports, '1');
  for (let tries = 0; tries < 9; tries += 1) w.told.problems.push({ code: 'jira-unavailable', where: 'here' });
  await w.settle();
  expect(await status(w)).toMatchObject({ state: 'failed', problem: { code: 'jira-unavailable' } });
  expect(w.told.problems).toHaveLength(2);
});

test('a token that Jira no longer knows begins the pages again', async () => {
  const w = world();
  await startScan(w.ports, '1');
  let page = 0;
  w.during((call) => {
    if (call !== 'reader.readIssues') return;
    page += 1;
    if (page === 4) w.told.problems.push({ code: 'invalid-request', where: 'reading the backlog' });
  });
  await w.settle();
  expect(w.job()).toMatchObject({ state: 'done', done: 150 });
  expect(rowsSeen(await w.snapshot())).toEqual(w.truth());
});

test('a scan whose consumer fell silent is taken up again by the next who looks', async () => {
  const w = world();
  await startScan(w.ports, '1');
  w.waiting.length = 0;
  w.clock.at += 30 * MINUTE;
  expect(await status(w)).toMatchObject({ state: 'stopped' });
  await startScan(w.ports, '1');
  await w.settle();
  expect(rowsSeen(await w.snapshot())).toEqual(w.truth());
});
