import { type Fixture, openFixture } from './fixture/open-fixture';

let open: Fixture[] = [];
const start = (options?: Parameters<typeof openFixture>[0]) => {
  const fixture = openFixture(options);
  open.push(fixture);
  return fixture;
};
afterEach(async () => {
  await Promise.all(open.map(({ forge }) => forge.close()));
  open = [];
});

test('a created issue is labelled by the app, with the real SDKs', async () => {
  const { forge, jira, logs } = start();
  const issue = jira.create('Spike the cache');
  expect(issue.labels).toEqual([]);
  await forge.settled();
  expect(issue.labels).toEqual(['spike']);
  expect(logs).toEqual(['on-issue (ABC-1): labelled 204']);
});
