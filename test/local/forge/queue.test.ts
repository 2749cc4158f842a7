import { app, closeFixtures, type Fixture, openFixture } from './fixture/open-fixture';

afterEach(closeFixtures);

function openWithIssue(options: Parameters<typeof openFixture>[0] = {}): Fixture {
  const fixture = openFixture({ delays: () => [], ...options });
  fixture.jira.create('Any');
  return fixture;
}
const call = <T>({ forge }: Fixture, functionKey: string, payload: unknown) =>
  forge.screens.invoke(
    { moduleKey: 'panel', accountId: 'ann', subject: { issue: 'ABC-1' } },
    { functionKey, payload },
  ) as Promise<T>;
const push = (fixture: Fixture, events: readonly object[]) => call<{ jobId: string }>(fixture, 'push', { events });

test('pushed events reach their consumer, and the job counts them', async () => {
  const fixture = openWithIssue();
  const { jobId } = await push(fixture, [{ body: { name: 'a' } }, { body: { name: 'b', fails: true } }]);
  expect(await call(fixture, 'stats', { jobId })).toEqual({ success: 0, inProgress: 2, failed: 0 });
  await fixture.forge.settled();
  expect(app.diary).toEqual(['a beside 0, try 0', 'b beside 1, try 0']);
  expect(await call(fixture, 'stats', { jobId })).toEqual({ success: 1, inProgress: 0, failed: 1 });
});

test('a concurrency key keeps events from running side by side', async () => {
  const fixture = openWithIssue();
  const concurrency = { key: 'project', limit: 1 };
  await push(
    fixture,
    ['a', 'b', 'c'].map((name) => ({ body: { name, takes: 5 }, concurrency })),
  );
  await fixture.forge.settled();
  expect(app.diary).toEqual(['a beside 0, try 0', 'b beside 0, try 0', 'c beside 0, try 0']);
});

test('a delayed event waits its time', async () => {
  const fixture = openWithIssue();
  await push(fixture, [{ body: { name: 'late' }, delayInSeconds: 20 }, { body: { name: 'soon' } }]);
  await fixture.forge.settled();
  expect(app.diary).toEqual(['soon beside 0, try 0', 'late beside 0, try 0']);
});

test('a returned InvocationError brings an event again with its reason', async () => {
  const fixture = openWithIssue();
  const { jobId } = await push(fixture, [{ body: { name: 'a', again: true } }]);
  await fixture.forge.settled();
  expect(app.diary).toEqual(['a beside 0, try 0', 'a beside 0, try 1 later']);
  expect(await call(fixture, 'stats', { jobId })).toEqual({ success: 1, inProgress: 0, failed: 0 });
});

test('an event that takes too long comes again', async () => {
  const fixture = openWithIssue({ secondMs: 2 });
  await push(fixture, [{ body: { name: 'slow', takes: 30 } }]);
  await fixture.forge.settled();
  expect(app.diary[1]).toMatch(/slow beside \d, try 1 FUNCTION_TIME_OUT/);
  expect(app.diary).toHaveLength(5);
});

test('a cancelled job goes no further, and an unknown one is an error', async () => {
  const fixture = openWithIssue();
  const { jobId } = await push(fixture, [{ body: { name: 'a' }, delayInSeconds: 900 }]);
  await call(fixture, 'cancel', { jobId });
  await fixture.forge.settled();
  expect(app.diary).toEqual([]);
  await expect(call(fixture, 'stats', { jobId: 'nothing' })).rejects.toThrow('nothing');
});

test('more than 500 events in a minute are too many', async () => {
  const fixture = openWithIssue({ secondMs: 1000 });
  const fifty = Array.from({ length: 50 }, () => ({ body: {}, delayInSeconds: 900 }));
  for (let pushed = 0; pushed < 500; pushed += 50) await push(fixture, fifty);
  await expect(push(fixture, [{ body: {} }])).rejects.toThrow('Too many requests.');
  fixture.forge.reset();
});

test('a queue without a consumer is refused', async () => {
  const fixture = openWithIssue();
  await expect(call(fixture, 'push-elsewhere', {})).rejects.toThrow('no consumer of the queue "elsewhere"');
});
