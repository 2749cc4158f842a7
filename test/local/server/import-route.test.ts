import { SMALL_BACKLOG } from '../../support/small-backlog';
import { type StandIn, startStandIn } from '../../support/stand-in';

jest.setTimeout(30_000);

let standIn: StandIn;
beforeEach(async () => {
  standIn = await startStandIn({ backlog: SMALL_BACKLOG });
});
afterEach(() => standIn.close());

const send = (name: string, text: string, login = 'member') =>
  fetch(`${standIn.url}/local/import?name=${name}`, {
    method: 'POST',
    headers: { authorization: standIn.authorization(login) },
    body: text,
  });
const keys = async (): Promise<string[]> => {
  const { body } = await standIn.call<{ values: { key: string }[] }>('member', 'GET /rest/api/3/project/search');
  return body.values.map(({ key }) => key);
};

test('a file takes the place of what was there, and the app reads what it brings', async () => {
  const lines = [
    { key: 'NEW-1', project: 'NEW', issueType: 'Story', summary: 'Spike: compare three map providers, two days' },
    {
      key: 'NEW-2',
      project: 'NEW',
      issueType: 'Story',
      summary: 'As a hiker, I want to see the weather so that I can decide when to go',
    },
  ];
  const response = await send('items.jsonl', `${lines.map((line) => JSON.stringify(line)).join('\n')}\n{"summary":`);
  expect(response.status).toBe(200);
  const { loaded, problems } = await response.json();
  expect(loaded).toBe(2);
  expect(problems).toEqual([{ line: 3, says: expect.any(String) }]);
  expect(await keys()).not.toContain('ABC');
  const { body } = await standIn.call<{ issues: { fields: { labels: string[] } }[] }>(
    'member',
    'GET /rest/api/3/search/jql?jql=project%20%3D%20NEW%20ORDER%20BY%20key&fields=labels',
  );
  expect(body.issues.map(({ fields }) => fields.labels)).toEqual([['kind-spike'], expect.any(Array)]);
});

test('a file that is none of ours is refused, and nothing changes', async () => {
  const response = await send('picture.csv', 'nothing that has a header of a Jira export');
  expect(response.status).toBe(422);
  expect(await response.json()).toEqual({ message: expect.any(String) });
  expect(await keys()).toEqual(['ABC']);
});

test('a stranger may not import', async () => {
  expect((await send('items.csv', 'x', 'stranger')).status).toBe(401);
  expect(await keys()).toEqual(['ABC']);
});

test('a reset brings the demo back', async () => {
  const { status, body } = await standIn.call('admin', 'POST /local/reset');
  expect({ status, body }).toEqual({ status: 200, body: { demo: true } });
  expect(await keys()).toEqual(expect.arrayContaining(['WAY']));
  expect((await fetch(`${standIn.url}/local/reset`, { method: 'POST' })).status).toBe(401);
});
