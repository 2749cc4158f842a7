import { openSample } from './sample-site';

const site = openSample();

describe('fields', () => {
  const fields = site.call('GET field').body as {
    id: string;
    name: string;
    schema?: { custom?: string; type: string };
    clauseNames: string[];
  }[];

  test('are found by the key of their schema', () => {
    const byCustom = (custom: string) => fields.filter(({ schema }) => schema?.custom === custom).map(({ id }) => id);
    expect(byCustom('com.pyxis.greenhopper.jira:gh-sprint')).toEqual(['customfield_10020']);
    expect(byCustom('com.pyxis.greenhopper.jira:gh-lexo-rank')).toEqual(['customfield_10019']);
    expect(byCustom('com.pyxis.greenhopper.jira:jsw-story-points')).toEqual(['customfield_10016']);
    expect(fields.find(({ name }) => name === 'Story Points')?.schema?.type).toBe('number');
  });

  test('carry story points under the name of the project’s style', () => {
    const of = (key: string) =>
      (site.call(`GET issue/${key}?fields=customfield_10016,customfield_10026`).body as { fields: object }).fields;
    expect(of('WAY-2')).toEqual({ customfield_10026: 5 });
    expect(of('OPS-1')).toEqual({ customfield_10016: 2 });
  });

  test('to create are those on the screens', () => {
    const { issueTypes } = site.call('GET issue/createmeta/OPS/issuetypes').body as { issueTypes: { id: string }[] };
    expect(issueTypes).toMatchObject([{ name: 'Feature' }, { name: 'Work item' }, { name: 'Step', subtask: true }]);
    const on = (project: string, id: string | undefined) =>
      (
        site.call(`GET issue/createmeta/${project}/issuetypes/${id}`).body as {
          fields: { fieldId: string; required: boolean }[];
        }
      ).fields;
    const item = on('OPS', issueTypes[1]?.id);
    expect(item.map(({ fieldId }) => fieldId)).not.toContain('labels');
    expect(item.filter(({ required }) => required).map(({ fieldId }) => fieldId)).toEqual(['issuetype', 'summary']);
    const step = on('OPS', issueTypes[2]?.id).filter(({ required }) => required);
    expect(step.map(({ fieldId }) => fieldId)).toContain('parent');
    expect(site.call('GET issue/createmeta/WAY/issuetypes', { as: 'viewer' }).body).toMatchObject({ total: 0 });
    expect(site.call('GET issue/createmeta/WAY/issuetypes?maxResults=500').status).toBe(400);
  });

  test('to edit are none where the asker may not', () => {
    expect(site.call('GET issue/WAY-2/editmeta', { as: 'viewer' }).body).toEqual({ fields: {} });
    expect(site.call('GET issue/WAY-2/editmeta').body).toMatchObject({
      fields: { labels: { operations: ['add', 'set', 'remove'] }, issuetype: { operations: [] } },
    });
  });
});

describe('projects', () => {
  test('are those that the asker may see', () => {
    const keys = (as: string) =>
      (site.call('GET project/search', { as }).body as { values: { key: string }[] }).values.map(({ key }) => key);
    expect(keys('member')).toEqual(['OPS', 'WAY']);
    expect(keys('outsider')).toEqual([]);
    expect(keys('anonymous')).toEqual([]);
    expect(site.call('GET project/WAY', { as: 'outsider' }).status).toBe(404);
  });

  test('tell their style, types and workflow', () => {
    expect(site.call('GET project/OPS').body).toMatchObject({
      key: 'OPS',
      style: 'next-gen',
      simplified: true,
      issueTypes: [{ name: 'Feature', scope: { type: 'PROJECT' } }, {}, {}],
    });
    expect(site.call('GET project/WAY/statuses').body).toMatchObject([
      { name: 'Epic', statuses: [{ name: 'To Do' }, { name: 'In Progress' }, { name: 'Done' }] },
      {},
      {},
      {},
      { name: 'Sub-task', subtask: true },
    ]);
  });

  test('come in pages', () => {
    expect(site.call('GET project/search?maxResults=1&orderBy=-key&expand=insight').body).toMatchObject({
      total: 2,
      isLast: false,
      values: [{ key: 'WAY', insight: { totalIssueCount: 5 } }],
    });
  });

  test('have properties that only their administrators write', () => {
    expect(site.call('PUT project/WAY/properties/app', { body: { on: true } }).status).toBe(403);
    expect(site.call('PUT project/WAY/properties/app', { body: { on: true }, as: 'admin' }).status).toBe(201);
    expect(site.call('GET project/WAY/properties/app', { as: 'viewer' }).body).toEqual({
      key: 'app',
      value: { on: true },
    });
  });

  test('name the types of a level', () => {
    const id = (site.call('GET project/WAY').body as { id: string }).id;
    expect(site.call(`GET issuetype/project?projectId=${id}&level=1`).body).toMatchObject([{ name: 'Epic' }]);
    expect(site.call('GET issuetype/project').status).toBe(400);
  });
});

describe('users', () => {
  test('have properties of their own', () => {
    const own = site.jira.users.find(({ name }) => name === 'member')?.accountId;
    const other = site.jira.users.find(({ name }) => name === 'viewer')?.accountId;
    const at = (accountId?: string) => `user/properties/theme?accountId=${accountId}`;
    expect(site.call(`PUT ${at(own)}`, { body: { dark: true } }).status).toBe(201);
    expect(site.call(`GET ${at(own)}`).body).toEqual({ key: 'theme', value: { dark: true } });
    expect(site.call(`PUT ${at(other)}`, { body: { dark: true } }).status).toBe(403);
    expect(site.call('PUT user/properties/theme', { body: {} }).status).toBe(400);
  });

  test('are asked for their permissions in bulk', () => {
    const { id } = site.call('GET project/WAY').body as { id: string };
    const body = {
      globalPermissions: ['BULK_CHANGE', 'ADMINISTER'],
      projectPermissions: [
        { permissions: ['EDIT_ISSUES', 'DELETE_ISSUES'], projects: [Number(id), 1], issues: [10000, 99] },
      ],
    };
    expect(site.call('POST permissions/check', { body }).body).toEqual({
      globalPermissions: ['BULK_CHANGE'],
      projectPermissions: [
        { permission: 'EDIT_ISSUES', projects: [Number(id)], issues: [10000] },
        { permission: 'DELETE_ISSUES', projects: [], issues: [] },
      ],
    });
    expect(site.call('POST permissions/check', { body: { globalPermissions: ['FLY'] } })).toMatchObject({
      status: 400,
      body: { errors: { FLY: 'Unrecognized permission' } },
    });
  });
});

describe('the rest of the lists', () => {
  test.each([
    ['GET status', [{ name: 'To Do' }, {}, {}, {}, {}]],
    ['GET status/done', { name: 'Done', statusCategory: { key: 'done' } }],
    ['GET priority', [{ name: 'Highest' }, {}, { name: 'Medium', isDefault: true }, {}, {}]],
    ['GET resolution', [{ name: 'Done' }]],
    ['GET issueLinkType', { issueLinkTypes: [{ name: 'Blocks', inward: 'is blocked by' }, {}, {}, {}] }],
    ['GET serverInfo', { deploymentType: 'Cloud' }],
    ['GET permissions', { permissions: { BULK_CHANGE: { type: 'GLOBAL' } } }],
  ])('%s', (request, expected) => {
    expect(site.call(request)).toMatchObject({ status: 200, body: expected });
  });

  test('statuses in workflow terms are for administrators', () => {
    expect(site.call('GET statuses/search').status).toBe(401);
    expect(site.call('GET statuses/search?statusCategory=DONE', { as: 'admin' }).body).toMatchObject({
      values: [
        { name: 'Done', scope: { type: 'GLOBAL' } },
        { name: 'Closed', scope: { type: 'PROJECT' } },
      ],
    });
  });

  test('pictures are drawn for everybody', () => {
    const { fields } = site.call('GET issue/WAY-2?fields=issuetype').body as {
      fields: { issuetype: { iconUrl: string } };
    };
    const { pathname } = new URL(fields.issuetype.iconUrl);
    const { status, body, headers } = site.jira.handle({ method: 'GET', path: pathname, as: { type: 'anonymous' } });
    expect({ status, type: headers['content-type'] }).toEqual({ status: 200, type: 'image/svg+xml' });
    expect(body).toMatch(/^<svg /);
  });
});
