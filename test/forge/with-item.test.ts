import type { Calls } from '../../src/contract/calls';
import { LIFT, requestFor } from '../support/apply-world';
import { type StandInWorld, standInWorld } from '../support/stand-in-world';

type IssueScreen = typeof import('../../src/forge/issue-screen').issueScreen;
type HealthScreens = typeof import('../../src/forge/health-screens').healthScreens;

let world: StandInWorld;
let issueScreen: IssueScreen;
let healthScreens: HealthScreens;

beforeEach(() => {
  world = standInWorld();
  ({ issueScreen } = require('../../src/forge/issue-screen') as { issueScreen: IssueScreen });
  ({ healthScreens } = require('../../src/forge/health-screens') as { healthScreens: HealthScreens });
});
afterEach(() => world.close());

type Place = 'the command' | 'the page';
interface Asked {
  readonly from: Place;
  readonly item: string;
  readonly payload?: object;
  readonly project?: string;
}
const ask = (call: keyof Calls, { from, item, payload = {}, project = '10000' }: Asked) => {
  const [screen, type] =
    from === 'the page' ? ([healthScreens, 'jira:projectPage'] as const) : ([issueScreen, 'jira:command'] as const);
  const request = {
    call: { functionKey: call, payload: { item, id: item, ...payload } },
    context: { extension: { type, project: { id: project } } },
  };
  const by = { principal: { accountId: 'somebody' } };
  return world.inside(() => screen(request as never, by as never) as Promise<Calls[typeof call]['answer']>);
};

const APPLYING: readonly (readonly [keyof Calls, object])[] = [
  ['readApplyOptions', {}],
  ['findStories', {}],
  ['readApply', {}],
  ['rejectSuggestion', { type: 'lift', pattern: null }],
  ['finishApply', { values: {} }],
  ['undoApply', { leaveEdited: false }],
  ['applySuggestion', requestFor({ basis: 'older' }, LIFT)],
];
const OF_COMMAND = [...APPLYING, ['readIssue', {}], ['keepDecision', { kind: 'spike' }], ['dropDecision', {}]] as const;
const OF_PAGE = [...APPLYING, ['readItem', {}], ['keepItemDecision', { kind: 'spike' }]] as const;
const CALLS = [
  ...OF_COMMAND.map(([call, payload]) => ['the command', call, payload] as const),
  ...OF_PAGE.map(([call, payload]) => ['the page', call, payload] as const),
];

/** How often the viewer's rights were used to read the item, by itself or among others. */
const readings = (item: string) =>
  world.requests.filter(
    ({ as, method, path, body }) =>
      as.type === 'user' &&
      ((method === 'GET' && new RegExp(`/issue/${item}(\\?|$)`).test(path)) ||
        (path.includes('/issue/bulkfetch') && JSON.stringify(body).includes(`"${item}"`))),
  ).length;

test.each(CALLS)('from %s, %s reads the item once', async (from, call, payload) => {
  const item = await world.create({ summary: 'story about a walk' });
  world.takeWrites();
  await ask(call, { from, item, payload });
  expect(readings(item)).toBe(1);
});

test.each(CALLS)('from %s, %s of an item that the viewer does not see tells and changes nothing', async (...asked) => {
  const [from, call, payload] = asked;
  const item = await world.create({ summary: 'story with SECRET words' });
  await world.allow({ viewerMaySee: false });
  world.takeWrites();
  const answer = await ask(call, { from, item, payload });
  expect(answer).toMatchObject({ ok: false, problem: { code: expect.stringMatching(/^not-/) } });
  expect(JSON.stringify(answer)).not.toContain('SECRET');
  expect(writes()).toEqual([]);
});

test.each(OF_PAGE)('on the page of another project, %s of an item tells and changes nothing', async (call, payload) => {
  const item = await world.create({ summary: 'story with SECRET words' });
  world.takeWrites();
  const answer = await ask(call, { from: 'the page', item, payload, project: '10001' });
  expect(answer).toEqual({ ok: false, problem: { code: expect.stringMatching(/^not-/), where: 'reading the item' } });
  expect(writes()).toEqual([]);
});

test.each(CALLS.filter(([, call]) => /^(apply|finish|undo|keep|drop)/.test(call)))(
  'from %s, %s changes nothing for whoever may only read',
  async (from, call, payload) => {
    const item = await world.create({ summary: 'story about a walk' });
    await world.allow({ viewerMayEdit: false });
    world.takeWrites();
    expect(await ask(call, { from, item, payload })).toMatchObject({ problem: { code: 'not-editable' } });
    expect(writes()).toEqual([]);
  },
);

const writes = () => world.takeWrites().filter((write) => !/bulkfetch|search/.test(write));
