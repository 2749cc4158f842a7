import { ScreenRefusal } from '../../../local/forge';
import { closeFixtures, type Fixture, openFixture } from './fixture/open-fixture';

afterEach(closeFixtures);

const viewing = (more: object = {}) => ({ moduleKey: 'panel', accountId: 'ann', subject: { issue: 'ABC-1' }, ...more });
const call = ({ forge }: Fixture, functionKey: string, payload: unknown = {}) =>
  forge.screens.invoke(viewing(), { functionKey, payload });

function openWithIssue(): Fixture {
  const fixture = openFixture({ delays: () => [] });
  fixture.jira.create('Spike the cache');
  return fixture;
}

test('the app gets the context that the server made, whatever the page says', async () => {
  const fixture = openWithIssue();
  const context = await call(fixture, 'context', { issue: { key: 'XYZ-9' } });
  expect(context).toMatchObject({
    accountId: 'ann',
    moduleKey: 'panel',
    siteUrl: 'http://localhost:8030',
    environmentType: 'DEVELOPMENT',
    extension: {
      type: 'jira:issuePanel',
      issue: { id: '10001', key: 'ABC-1', type: 'Bug', typeId: '10004' },
      project: { id: '10000', key: 'ABC', type: 'software' },
    },
  });
  expect(JSON.stringify(context)).not.toContain('XYZ');
});

test('a project page has its project and no issue', () => {
  const { forge } = openWithIssue();
  const { extension } = forge.screens.context(viewing({ moduleKey: 'page', subject: { project: 'ABC' } }));
  expect(extension).toEqual({ type: 'jira:projectPage', project: { id: '10000', key: 'ABC', type: 'software' } });
});

test.each([
  ['who may not see the issue', viewing({ accountId: 'outsider' }), 404],
  ['of an issue that is not there', viewing({ subject: { issue: 'ABC-9' } }), 404],
  ['of no issue at all', viewing({ subject: {} }), 400],
  ['of a module that is not in the manifest', viewing({ moduleKey: 'nothing' }), 404],
])('nothing is run for a viewer %s', async (_who, wrong, status) => {
  const { forge } = openWithIssue();
  const run = forge.screens.invoke(wrong, { functionKey: 'echo', payload: {} });
  await expect(run).rejects.toThrow(ScreenRefusal);
  await expect(run).rejects.toMatchObject({ status });
});

test('asUser has the rights of the viewer and of nobody else', async () => {
  const fixture = openWithIssue();
  expect(await call(fixture, 'read', { key: 'ABC-1' })).toMatchObject({ status: 200, body: { key: 'ABC-1' } });
  expect(fixture.jira.requests.at(-1)?.as).toEqual({ type: 'user', accountId: 'ann' });
  expect(await call(fixture, 'impersonate')).toEqual({ name: 'NEEDS_AUTHENTICATION_ERR' });
});

test('the app reaches nothing outside, since its manifest asks for no egress', async () => {
  expect(await call(openWithIssue(), 'leave')).toBe(
    'The manifest allows no egress: the app asked for https://example.com.',
  );
});

test('a service that nobody models is refused by name', async () => {
  expect(await call(openWithIssue(), 'unknown-service')).toEqual({
    status: 501,
    body: { message: 'The stand-in does not model POST /graphql.' },
  });
});

test('an unknown function of the resolver is an error, as on the platform', async () => {
  await expect(call(openWithIssue(), 'nothing')).rejects.toThrow("Resolver has no definition for 'nothing'.");
});

test('a scheduled trigger is run by hand', async () => {
  const { forge } = openWithIssue();
  expect(await forge.runSchedule('daily')).toBeGreaterThan(0);
  await expect(forge.runSchedule('nightly')).rejects.toThrow('no scheduled trigger "nightly"');
});
