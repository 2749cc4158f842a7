import { answerProductCall } from '../../local/forge/product/product-call';
import { type PlatformCall, runInScope } from '../../local/forge/runtime/runtime-globals';
import type { Failure } from '../../local/jira';
import { type StandInWorld, standInWorld } from '../support/stand-in-world';

type OnIssue = typeof import('../../src/forge/on-issue').onIssue;

describe('an event that cannot be dealt with now', () => {
  let world: StandInWorld;
  const onIssue = () => (require('../../src/forge/on-issue') as { onIssue: OnIssue }).onIssue;
  const receive = (event: unknown) => world.inside(() => onIssue()(event));
  const eventOf = (id: string, more: object = {}) => ({ eventType: 'avi:jira:created:issue', issue: { id }, ...more });
  const reading = { method: 'GET', path: /\/issue\/\d+\?/ };

  beforeEach(() => {
    world = standInWorld();
  });
  afterEach(() => world.close());

  test.each([
    { when: 'Jira is away', failure: { status: 503 }, count: undefined, wait: 30, reason: 'FUNCTION_RETRY_REQUEST' },
    { when: 'it is away still', failure: { status: 503 }, count: 1, wait: 120, reason: 'FUNCTION_RETRY_REQUEST' },
    { when: 'it is away for long', failure: { status: 500 }, count: 3, wait: 900, reason: 'FUNCTION_RETRY_REQUEST' },
    {
      when: 'Jira names a wait',
      failure: { status: 429, headers: { 'Retry-After': '200' } },
      count: 0,
      wait: 200,
      reason: 'FUNCTION_UPSTREAM_RATE_LIMITED',
    },
    {
      when: 'Jira answers nonsense',
      failure: { status: 200, body: [] },
      count: 0,
      wait: 30,
      reason: 'FUNCTION_RETRY_REQUEST',
    },
  ])('comes again after $wait seconds when $when', async ({ failure, count, wait, reason }) => {
    const id = await world.create({ summary: 'a walk' });
    world.jira.controls.failNext({ ...reading, ...failure } as Failure);
    const given = await receive(eventOf(id, count === undefined ? {} : { retryContext: { retryCount: count } }));
    expect(given).toMatchObject({ retryOptions: { retryAfter: wait, retryReason: reason } });
    expect(JSON.parse(JSON.stringify(given))).toMatchObject({ _retry: true });
  });

  test('a short wait that Jira asks for is waited for at once', async () => {
    const id = await world.create({ summary: 'Investigate which map library loads fastest' });
    world.jira.controls.failNext({ ...reading, status: 429, headers: { 'Retry-After': '0' } });
    world.jira.controls.failNext({ ...reading, status: 429, headers: { 'Retry-After': '0' } });
    expect(await receive(eventOf(id))).toBeUndefined();
    expect((await world.look(id)).record).not.toBeNull();
  });

  test('does not come again where trying again cannot help', async () => {
    const id = await world.create({ summary: 'a walk' });
    expect(await receive(eventOf('99999'))).toBeUndefined();
    await world.allow({ appMayWrite: false });
    expect(await receive(eventOf(id))).toBeUndefined();
    expect(world.lines.filter((line) => line.includes('not-settled'))).toHaveLength(2);
  });

  test.each([undefined, null, 'text', {}, { eventType: 'x', issue: { id: '1/../2' } }, { issue: { id: 7 } }])(
    'an event of another shape is dropped, and Jira is not asked: %j',
    async (event) => {
      expect(await receive(event)).toBeUndefined();
      expect(world.requests).toEqual([]);
    },
  );

  test('storage that fails brings the event again', async () => {
    const id = await world.create({ summary: 'a walk' });
    const failed = JSON.stringify({ code: 'INTERNAL_SERVER_ERROR', message: 'away' });
    const scope = {
      runtime: { appContext: {}, lambdaContext: { getRemainingTimeInMillis: () => 25_000 } },
      answer: async (call: PlatformCall) =>
        call.address.type === 'kvs'
          ? new Response(failed, { status: 500 })
          : answerProductCall(world.jira, call, undefined),
      log: () => undefined,
    };
    expect(await runInScope(scope, () => onIssue()(eventOf(id)))).toMatchObject({ retryOptions: { retryAfter: 30 } });
    expect(await world.look(id)).toEqual({ labels: [], record: null });
  });
});
