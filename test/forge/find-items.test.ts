import type { Calls } from '../../src/contract/calls';
import { type StandInWorld, standInWorld } from '../support/stand-in-world';

type IssueScreen = typeof import('../../src/forge/issue-screen').issueScreen;

let world: StandInWorld;
let issueScreen: IssueScreen;
beforeEach(() => {
  world = standInWorld();
  ({ issueScreen } = require('../../src/forge/issue-screen') as { issueScreen: IssueScreen });
});
afterEach(() => world.close());

const find = (words: string) =>
  world.inside(
    () =>
      issueScreen(
        {
          call: { functionKey: 'findItems', payload: { words } },
          context: { extension: { type: 'jira:command' } },
        } as never,
        {},
      ) as Promise<Calls['findItems']['answer']>,
  );
const keysOf = async (words: string) => {
  const answer = await find(words);
  if (!answer.ok) throw new Error(JSON.stringify(answer));
  return answer.value.map(({ key }) => key);
};
/** The member opens an item's page. */
const look = (key: string) =>
  world.jira.handle({
    method: 'GET',
    path: `/rest/api/3/issue/${key}?updateHistory=true`,
    as: { type: 'user', accountId: world.jira.users.find(({ name }) => name === 'member')?.accountId ?? '' },
  });

beforeEach(async () => {
  await world.create({ summary: 'Plan a walk' });
  await world.create({ summary: 'Walk offline', type: 'Task' });
  await world.create({ summary: 'Walks and more', type: 'Epic' });
});

test('without words: what the viewer looked at last, and for who is new here, what changed', async () => {
  expect(await keysOf('')).toEqual(['WAY-2', 'WAY-1']);
  look('WAY-1');
  expect(await keysOf(' ')).toEqual(['WAY-1']);
});

test('by words, of the last one the beginning; what is never read is left out', async () => {
  look('WAY-1');
  expect(await keysOf('walk')).toEqual(['WAY-1', 'WAY-2']);
  expect(await keysOf('walk offl')).toEqual(['WAY-2']);
  expect(await keysOf('swim')).toEqual([]);
});

test.each(['"', '" OR project = BARE OR summary ~ "walk', '-- *?'])(
  'words cannot speak to the search: %s',
  async (words) => {
    expect(await keysOf(words)).toEqual([]);
  },
);

test('by key, in any case, also what is not read; by a mere number, in the projects of late', async () => {
  expect(await find('way-3')).toMatchObject({
    value: [{ key: 'WAY-3', summary: 'Walks and more', filedAs: { name: 'Epic' } }],
  });
  expect(await keysOf('2')).toEqual(['WAY-2']);
  expect(await keysOf('WAY-999')).toEqual([]);
});

test('nobody finds what they cannot see', async () => {
  await world.allow({ viewerMaySee: false });
  for (const words of ['', 'walk', 'WAY-1', '1']) expect(await keysOf(words)).toEqual([]);
});

test('where Jira does not answer, that is said', async () => {
  world.jira.controls.failNext({ path: '/search/jql', status: 503 });
  expect(await find('walk')).toMatchObject({ problem: { code: 'jira-unavailable' } });
  world.jira.controls.failNext({ path: '/issue/WAY-1', status: 503 });
  expect(await find('WAY-1')).toMatchObject({ problem: { code: 'jira-unavailable' } });
});
