import { NOW, openSample } from './sample-site';

const ENTITY_PROPERTIES = [
  {
    propertyKey: 'verdict',
    values: [
      { path: 'kind', type: 'string', searchAlias: 'verdictKind' },
      { path: 'score', type: 'number', searchAlias: 'verdictScore' },
    ],
  },
];
const site = openSample({ entityProperties: ENTITY_PROPERTIES });
site.call('PUT issue/WAY-2/properties/verdict', { body: { kind: 'Story', score: 0.9 } });
site.call('PUT issue/WAY-4/properties/verdict', { body: { kind: 'technical-task', score: 0.7 } });

const keysOf = (jql: string, as = 'member'): readonly string[] => {
  const { status, body } = site.call('POST search/jql', { body: { jql, fields: ['key'] }, as });
  if (status !== 200) throw new Error(`${status} ${JSON.stringify(body)}`);
  return (body as { issues: { key: string }[] }).issues.map(({ key }) => key);
};

describe('what JQL finds', () => {
  test.each([
    ['project = WAY AND issuetype = Story', ['WAY-2']],
    ['project = Wayfinder and type in (Story, Task)', ['WAY-4', 'WAY-2']],
    ['project = WAY AND issuetype NOT IN (Story, Task, Epic)', ['WAY-5', 'WAY-3']],
    ['project = WAY AND issuetype in subTaskIssueTypes()', ['WAY-3']],
    ['key in (WAY-2, way-4)', ['WAY-4', 'WAY-2']],
    ['issuekey >= WAY-4', ['WAY-5', 'WAY-4']],
    ['labels = map', ['WAY-2']],
    ['labels = MAP', ['WAY-2']],
    ['project = WAY AND labels != map', []],
    ['labels != map', ['OPS-1']],
    ['NOT labels = map', ['OPS-1']],
    ['project = WAY AND labels is EMPTY', ['WAY-5', 'WAY-4', 'WAY-3', 'WAY-1']],
    ['labels is not empty', ['OPS-1', 'WAY-2']],
    ['labels in (map, ops)', ['OPS-1', 'WAY-2']],
    ['parent = WAY-1', ['WAY-2']],
    ['"Epic Link" = WAY-1', ['WAY-2']],
    ['sprint = "WAY Sprint 1"', ['WAY-4', 'WAY-2']],
    ['sprint in openSprints()', ['WAY-2']],
    ['project = WAY AND sprint is EMPTY', ['WAY-5', 'WAY-3', 'WAY-1']],
    ['status = Done', ['WAY-4']],
    ['project = WAY AND statusCategory != "To Do"', ['WAY-5', 'WAY-4']],
    ['statusCategory = Done', ['WAY-4']],
    ['resolution is not EMPTY', ['WAY-4']],
    ['project = WAY and resolution = Unresolved', ['WAY-5', 'WAY-3', 'WAY-2', 'WAY-1']],
    ['priority = High', ['WAY-5']],
    ['component = Map', ['WAY-2']],
    ['fixVersion = "2.1"', ['WAY-2']],
    ['"Story Points" >= 3', ['WAY-4', 'WAY-2']],
    ['cf[10026] = 5', ['WAY-2']],
    ['"Story Points" is empty and project = WAY', ['WAY-5', 'WAY-3', 'WAY-1']],
    ['summary ~ "map"', ['WAY-5', 'WAY-4', 'WAY-2']],
    ['summary ~ "seats map"', ['WAY-2']],
    ['summary ~ "\\"map library\\""', ['WAY-4']],
    ['summary ~ "librar*"', ['WAY-4']],
    ['summary ~ seat AND project = WAY', ['WAY-3', 'WAY-2', 'WAY-1']],
    ['description ~ "rider"', ['WAY-2']],
    ['text ~ "tram"', ['WAY-2']],
    ['project = WAY AND summary !~ map', ['WAY-3', 'WAY-1']],
    ['verdictKind = story', ['WAY-2']],
    ['verdictKind in (story, "technical-task")', ['WAY-4', 'WAY-2']],
    ['verdictKind is not EMPTY AND verdictKind != story', ['WAY-4']],
    ['verdictScore > 0.8', ['WAY-2']],
    ['statusCategoryChangedDate <= 2026-10-30 AND project = WAY', []],
    ['statusCategoryChangedDate < "2026-10-31" AND project = WAY', ['WAY-4']],
    ['project = WAY AND created >= -30d AND type = Epic', ['WAY-1']],
    ['project = WAY AND created >= -2d', []],
    ['created > startOfMonth() AND type = Epic', ['WAY-1']],
    ['reporter = currentUser() AND type = Epic', ['WAY-1']],
    ['assignee is EMPTY AND type = Epic', ['WAY-1']],
    ['project = WAY AND (type = Epic OR labels = map) AND NOT status = Done', ['WAY-2', 'WAY-1']],
    ['id = 10001', ['WAY-2']],
  ])('%s', (jql, keys) => {
    expect(keysOf(jql)).toEqual(keys);
  });

  test.each([
    ['project = WAY ORDER BY key ASC', ['WAY-1', 'WAY-2', 'WAY-3', 'WAY-4', 'WAY-5']],
    ['project = WAY ORDER BY Rank DESC', ['WAY-5', 'WAY-4', 'WAY-3', 'WAY-2', 'WAY-1']],
    ['project = WAY ORDER BY type, summary desc', ['WAY-5', 'WAY-1', 'WAY-2', 'WAY-3', 'WAY-4']],
    ['project = WAY ORDER BY priority DESC, key', ['WAY-5', 'WAY-1', 'WAY-2', 'WAY-3', 'WAY-4']],
    ['project = WAY ORDER BY "Story Points" DESC, key ASC', ['WAY-2', 'WAY-4', 'WAY-1', 'WAY-3', 'WAY-5']],
  ])('%s', (jql, keys) => {
    expect(keysOf(jql)).toEqual(keys);
  });

  test('relative dates are counted from now, in minutes', () => {
    const moved = openSample();
    moved.call('PUT issue/WAY-5', { body: { fields: { summary: 'Changed just now' } } });
    const found = (jql: string) =>
      (moved.call('POST search/jql', { body: { jql } }).body as { issues: [] }).issues.length;
    expect(found('project = WAY AND updated >= -10m')).toBe(1);
    expect(found('project = WAY AND updated > -0m')).toBe(0);
    expect(found(`project = WAY AND updated >= "${NOW.slice(0, 10)} 13:00"`)).toBe(1);
    expect(found(`project = WAY AND updated >= "${NOW.slice(0, 10)} 13:01"`)).toBe(0);
  });

  test('only what the asker may see', () => {
    expect(() => keysOf('project = WAY', 'outsider')).toThrow(/does not exist for the field 'project'/);
    expect(keysOf('type = Epic OR created > 2000-01-01', 'viewer')).toHaveLength(6);
    expect(keysOf('created > 2000-01-01', 'outsider')).toEqual([]);
  });
});

describe('what JQL refuses', () => {
  test.each([
    ['', 400, /Unbounded JQL queries are not allowed/],
    ['ORDER BY created', 400, /Unbounded JQL queries are not allowed/],
    ['colour = red', 400, /Field 'colour' does not exist/],
    ['project = NOPE', 400, /The value 'NOPE' does not exist for the field 'project'/],
    ['status ~ Done', 400, /The operator '~' is not supported by the 'status' field/],
    ['status >', 400, /Expecting either a value, list or function but got the end/],
    ['status = Done AND', 400, /line 1, character 18/],
    ['status = Done )', 400, /Expecting either 'OR' or 'AND' but got '\)'/],
    ['summary ~ "open', 400, /has not been completed/],
    ['key = WAY-999', 400, /An issue with key 'WAY-999' does not exist/],
    ['created > yesterday', 400, /Date value 'yesterday' for field 'created' is invalid/],
    ['summary ~ "*map"', 400, /not allowed to start with/],
    ['status was Done', 501, /JQL operator 'was'/],
    ['votes > 3', 501, /JQL field 'votes'/],
    ['watcher = currentUser()', 501, /JQL field 'watcher'/],
  ])('%s', (jql, expected, message) => {
    const said = jest.spyOn(console, 'error').mockImplementation(() => {});
    const { status, body } = site.call('POST search/jql', { body: { jql } });
    said.mockRestore();
    expect({ status, message: (body as { errorMessages: string[] }).errorMessages[0] }).toEqual({
      status: expected,
      message: expect.stringMatching(message),
    });
  });
});

describe('pages of a search', () => {
  type Page = { issues: { id: string; key?: string }[]; nextPageToken?: string; isLast: boolean };
  const page = (body: object, on = site) => on.call('POST search/jql', { body }).body as Page;

  test('follow each other by token, without a total', () => {
    const seen: string[] = [];
    let next: string | undefined;
    do {
      const found = page({
        jql: 'project = WAY',
        maxResults: 2,
        fields: ['key'],
        ...(next && { nextPageToken: next }),
      });
      seen.push(...found.issues.map(({ key }) => key ?? ''));
      expect(found).not.toHaveProperty('total');
      expect(found.isLast).toBe(found.nextPageToken === undefined);
      next = found.nextPageToken;
    } while (next);
    expect(seen).toEqual(['WAY-5', 'WAY-4', 'WAY-3', 'WAY-2', 'WAY-1']);
  });

  test('a token serves its own query only, for seven days', () => {
    let now = new Date(NOW);
    const moving = openSample({ now: () => now });
    const { nextPageToken } = page({ jql: 'project = WAY', maxResults: 2 }, moving);
    const again = (jql: string) => moving.call('POST search/jql', { body: { jql, nextPageToken } }).status;
    expect(again('project = WAY')).toBe(200);
    expect(again('project = OPS')).toBe(400);
    now = new Date(now.getTime() + 8 * 24 * 3_600_000);
    expect(again('project = WAY')).toBe(400);
    expect(moving.call('POST search/jql', { body: { jql: 'project = WAY', nextPageToken: 'x' } }).status).toBe(400);
  });

  test('give ids alone by default, and what is asked for otherwise', () => {
    expect(page({ jql: 'key = WAY-2' }).issues).toEqual([{ id: '10001' }]);
    expect(Object.keys(page({ jql: 'key = WAY-2', fields: ['key'] }).issues[0] ?? {}).sort()).toEqual([
      'expand',
      'id',
      'key',
      'self',
    ]);
    const [issue] = page({ jql: 'key = WAY-2', fields: ['summary', 'labels'], properties: ['verdict'] }).issues;
    expect(issue).toMatchObject({
      fields: { summary: expect.any(String), labels: ['map', 'rider'] },
      properties: { verdict: { kind: 'Story' } },
    });
  });

  test('by GET as by POST', () => {
    const query = 'jql=project%20%3D%20WAY&maxResults=2&fields=summary,labels';
    expect(site.call(`GET search/jql?${query}`).body).toEqual(
      page({ jql: 'project = WAY', maxResults: 2, fields: ['summary', 'labels'] }),
    );
  });

  test.each([
    [{ jql: 'project = WAY', properties: ['a', 'b', 'c', 'd', 'e', 'f'] }],
    [{ jql: 'project = WAY', maxResults: 0 }],
    [{ jql: 'project = WAY', maxResults: 'many' }],
    [{ jql: 'project = WAY', startAt: 0 }],
  ])('refuse %j', (body) => {
    expect(site.call('POST search/jql', { body }).status).toBe(400);
  });

  test('count what they would hold', () => {
    expect(site.call('POST search/approximate-count', { body: { jql: 'project = WAY' } }).body).toEqual({ count: 5 });
    expect(site.call('POST search/approximate-count', { body: { jql: '' } }).status).toBe(400);
  });
});
