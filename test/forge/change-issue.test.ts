import type { Issue, IssueChange } from '../../src/app/ports';
import { type StandInWorld, standInWorld } from '../support/stand-in-world';

const PUT = { method: 'PUT', path: /\/issue\/\d+\?/ };
const LABEL: IssueChange = {
  addLabels: ['kind-story'],
  removeLabels: ['kind-spike'],
  record: {
    kind: 'story',
    band: 'clear',
    engine: '1',
    label: { label: 'kind-story', whyNot: null },
    decision: null,
  },
};

describe('writing to an item', () => {
  let world: StandInWorld;
  const sent = () => world.requests.map(({ method, path }) => `${method} ${path.replace(/^\/rest\/api\/3\//, '')}`);
  const open = async (): Promise<Issue> => {
    const id = await world.create({ labels: ['paths'] });
    const read = await world.ports.asApp.readIssue(id);
    if (!read.ok) throw new Error(read.problem.code);
    world.takeWrites();
    return read.value;
  };
  const change = (issue: Issue, what: IssueChange = LABEL) => world.ports.asApp.changeIssue(issue, what);

  beforeEach(() => {
    world = standInWorld();
  });
  afterEach(() => world.close());

  test('asks Jira to send no mails, takes its refusal, and does not ask again in that project', async () => {
    const [first, second] = [await open(), await open()];
    await change(first);
    await change(second);
    const query = 'returnIssue=true';
    expect(sent()).toEqual([
      `PUT issue/${first.id}?${query}&notifyUsers=false`,
      `PUT issue/${first.id}?${query}`,
      `PUT issue/${second.id}?${query}`,
    ]);
    expect(await change(first)).toMatchObject({ ok: true, value: { issue: { labels: ['paths', 'kind-story'] } } });
  });

  test('an app that may write without mails does', async () => {
    world.jira.controls.setRole({ project: 'WAY', login: 'app', role: 'admin' });
    const issue = await open();
    await change(issue);
    expect(sent()).toEqual([`PUT issue/${issue.id}?returnIssue=true&notifyUsers=false`]);
  });

  test.each([
    ['nothing', { status: 204 }],
    ['the changed fields alone', { status: 200, body: { id: '1', key: 'WAY-1', fields: { labels: ['kind-story'] } } }],
  ])('where Jira gives back %s, the item is read again', async (_what, reply) => {
    const issue = await open();
    world.jira.controls.failNext({ ...PUT, ...reply });
    expect(await change(issue)).toMatchObject({ ok: true, value: { issue: { id: issue.id }, skipped: null } });
    expect(sent().map((each) => each.split(/[ ?]/)[0])).toEqual(['PUT', 'GET']);
  });

  test.each([
    [400, {}, 'invalid-request'],
    [401, {}, 'not-editable'],
    [403, { errorMessages: ['No.'] }, 'not-editable'],
    [404, {}, 'not-editable'],
    [409, {}, 'jira-unavailable'],
    [413, '<html>', 'invalid-request'],
    [500, undefined, 'jira-unavailable'],
  ])('a write that Jira refuses with %s', async (status, body, code) => {
    const issue = await open();
    world.jira.controls.failNext({ ...PUT, status, body });
    expect(await change(issue)).toMatchObject({ ok: false, problem: { code, where: 'writing the label' } });
  });

  test('a record alone goes to the property, and away again; both times the item is read after', async () => {
    const issue = await open();
    const alone = { addLabels: [], removeLabels: [] };
    const written = await change(issue, { ...alone, record: LABEL.record ?? null });
    expect(written).toMatchObject({ value: { issue: { record: { kind: 'story' } } } });
    expect(await change(issue, { ...alone, record: null })).toMatchObject({ value: { issue: { record: null } } });
    // Another run may have deleted it a moment before.
    expect(await change(issue, { ...alone, record: null })).toMatchObject({ ok: true });
    expect(sent().filter((each) => !each.startsWith('GET'))).toEqual([
      `PUT issue/${issue.id}/properties/true-story`,
      `DELETE issue/${issue.id}/properties/true-story`,
      `DELETE issue/${issue.id}/properties/true-story`,
    ]);
  });

  test('a property that somebody gave another shape counts as none', async () => {
    const issue = await open();
    const as = { type: 'app' } as const;
    const path = `/rest/api/3/issue/${issue.id}/properties/true-story`;
    for (const body of [{ label: { label: 'urgent', whyNot: null } }, '"text"', [], { ...LABEL.record, kind: 'bug' }]) {
      expect(world.jira.handle({ method: 'PUT', path, as, body }).status).toBeLessThan(300);
      expect(await world.ports.asApp.readIssue(issue.id)).toMatchObject({ value: { record: null } });
    }
  });
});
