import { SMALL_BACKLOG } from '../../support/small-backlog';
import { type StandIn, startStandIn } from '../../support/stand-in';

jest.setTimeout(30_000);

let standIn: StandIn;
beforeEach(async () => {
  standIn = await startStandIn({ backlog: SMALL_BACKLOG });
});
afterEach(() => standIn.close());

const ask = async (): Promise<number> =>
  (await standIn.call('member', 'GET /rest/api/3/project/search?maxResults=1')).status;

test('the call that was asked for fails once, with the given status', async () => {
  const asked = await standIn.call('member', 'POST /local/fail', {
    method: 'get',
    path: 'project/search',
    status: 503,
  });
  expect(asked.status).toBe(200);
  expect([await ask(), await ask()]).toEqual([503, 200]);
});

test('the call that was asked to be slow is answered as ever, only late', async () => {
  await standIn.call('member', 'POST /local/fail', { path: 'project/search', delayMs: 300 });
  const began = performance.now();
  expect(await ask()).toBe(200);
  expect(performance.now() - began).toBeGreaterThan(290);
});

test.each([
  { path: '', status: 503 },
  { path: 'issue' },
  { path: 'issue', status: 200 },
  { path: 'issue', status: 503, often: true },
])('refuses what names no failure: %j', async (body) => {
  expect((await standIn.call('member', 'POST /local/fail', body)).status).toBe(400);
  expect(await ask()).toBe(200);
});

test('a stranger breaks nothing', async () => {
  const { status } = await standIn.call('stranger', 'POST /local/fail', { path: 'project', status: 503 });
  expect(status).toBe(401);
  expect(await ask()).toBe(200);
});
