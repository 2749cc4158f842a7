import type { JiraEvent } from '../../../local/jira';
import { openSample, paragraph } from './sample-site';

const eventsOf = (site: ReturnType<typeof openSample>): JiraEvent[] => {
  const events: JiraEvent[] = [];
  site.jira.onEvent((event) => events.push(event));
  return events;
};

const create = (fields: Record<string, unknown>) => ({
  fields: { project: { key: 'WAY' }, issuetype: { name: 'Story' }, summary: 'A new one', ...fields },
});

describe('reading an issue', () => {
  const site = openSample();

  test('by key, by id and whatever the case of the key', () => {
    const { status, body } = site.call('GET issue/way-2?fields=summary');
    expect(status).toBe(200);
    expect(body).toMatchObject({ key: 'WAY-2', fields: { summary: 'Riders see free seats on the map' } });
    const { id } = body as { id: string };
    expect(site.call(`GET issue/${id}?fields=summary`).body).toEqual(body);
  });

  test('gives every field by default, in Jira’s shapes', () => {
    const { fields } = site.call('GET issue/WAY-2').body as { fields: Record<string, unknown> };
    expect(fields).toMatchObject({
      issuetype: { name: 'Story', subtask: false, hierarchyLevel: 0 },
      parent: { key: 'WAY-1', fields: { summary: 'Find a seat without asking', issuetype: { hierarchyLevel: 1 } } },
      subtasks: [{ key: 'WAY-3' }],
      issuelinks: [{ type: { outward: 'blocks' }, outwardIssue: { key: 'WAY-4' } }],
      labels: ['map', 'rider'],
      components: [{ name: 'Map' }],
      fixVersions: [{ name: '2.1' }],
      status: { name: 'To Do', statusCategory: { key: 'new', id: 2 } },
      resolution: null,
      customfield_10026: 5,
      customfield_10020: [
        { name: 'WAY Sprint 1', state: 'closed', completeDate: '2026-11-01T00:00:00.000Z' },
        { name: 'WAY Sprint 2', state: 'active' },
      ],
      comment: { total: 1, comments: [{ body: { type: 'doc' } }] },
      attachment: [{ filename: 'sketch.png' }],
    });
    expect(fields).not.toHaveProperty('customfield_10016');
    expect(fields.description).toMatchObject({
      content: [{ type: 'paragraph' }, { type: 'bulletList', content: [{}, {}] }],
    });
  });

  test('writes dates in the asker’s own time zone', () => {
    const created = (as: string) =>
      (site.call('GET issue/WAY-2?fields=created', { as }).body as { fields: { created: string } }).fields.created;
    expect(created('member')).toBe('2026-11-01T09:00:00.000+0100');
    expect(created('viewer')).toBe('2026-11-01T03:00:00.000-0500');
    expect(created('app')).toBe('2026-11-01T08:00:00.000+0000');
  });

  test('shows what it hides as what is not there', () => {
    const missing = site.call('GET issue/WAY-999');
    expect(missing).toMatchObject({
      status: 404,
      body: { errorMessages: ['Issue does not exist or you do not have permission to see it.'], errors: {} },
    });
    expect(site.call('GET issue/WAY-2', { as: 'outsider' })).toEqual(missing);
    expect(site.call('GET issue/WAY-2', { as: 'anonymous' })).toEqual(missing);
  });

  test('the app can be shut out of a project', () => {
    const shut = openSample();
    expect(shut.call('GET issue/WAY-2', { as: 'app' }).status).toBe(200);
    shut.jira.controls.setRole({ project: 'WAY', login: 'app', role: 'none' });
    expect(shut.call('GET issue/WAY-2', { as: 'app' }).status).toBe(404);
    expect(shut.call('GET issue/OPS-1', { as: 'app' }).status).toBe(200);
  });

  test('expands what it is asked for', () => {
    const { body } = site.call('GET issue/WAY-4?fields=status&expand=names,changelog,transitions,editmeta');
    expect(body).toMatchObject({
      names: { status: 'Status' },
      changelog: { total: 1, histories: [{ items: [{ field: 'status', fromString: 'To Do', toString: 'Done' }] }] },
      transitions: [{ id: '11' }, { id: '21' }, { id: '31' }],
      editmeta: { fields: { summary: { required: true } } },
    });
  });
});

describe('making an issue', () => {
  test('gives id, key and self, and tells the world without the description', () => {
    const site = openSample();
    const events = eventsOf(site);
    const made = site.call('POST issue', { body: create({ description: paragraph('Some text'), labels: ['new'] }) });
    expect(made).toMatchObject({ status: 201, body: { key: 'WAY-6' } });
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({
      eventType: 'avi:jira:created:issue',
      actor: site.identity('member'),
      payload: { issue: { key: 'WAY-6', fields: { summary: 'A new one', issuetype: { name: 'Story' } } } },
    });
    expect(JSON.stringify(events)).not.toContain('Some text');
    expect(site.call('GET issue/WAY-6?fields=labels,description').body).toMatchObject({
      fields: { labels: ['new'], description: { content: [{ content: [{ text: 'Some text' }] }] } },
    });
  });

  const refusals: readonly { name: string; fields: Record<string, unknown>; at: string; says: RegExp }[] = [
    {
      name: 'a string for a document',
      fields: { description: 'Plain' },
      at: 'description',
      says: /must be an Atlassian Document/,
    },
    { name: 'a summary of two lines', fields: { summary: 'One\ntwo' }, at: 'summary', says: /newline/ },
    { name: 'a summary that is too long', fields: { summary: 'x'.repeat(256) }, at: 'summary', says: /255/ },
    { name: 'an empty summary', fields: { summary: '  ' }, at: 'summary', says: /specify a summary/ },
    { name: 'a label with a space', fields: { labels: ['two words'] }, at: 'labels', says: /contains spaces/ },
    { name: 'an unknown type', fields: { issuetype: { name: 'Saga' } }, at: 'issuetype', says: /valid issue type/ },
    { name: 'an unknown project', fields: { project: { key: 'NO' } }, at: 'project', says: /valid project/ },
    {
      name: 'an unknown field',
      fields: { customfield_99999: 1 },
      at: 'customfield_99999',
      says: /not on the appropriate screen/,
    },
    {
      name: 'a text beyond the limit',
      fields: { description: paragraph('x'.repeat(32_768)) },
      at: 'description',
      says: /32,767/,
    },
    {
      name: 'a sub-task without a parent',
      fields: { issuetype: { name: 'Sub-task' } },
      at: 'parent',
      says: /parent issue key or id/,
    },
    {
      name: 'a story below a story',
      fields: { parent: { key: 'WAY-2' } },
      at: 'parentId',
      says: /appropriate hierarchy/,
    },
    {
      name: 'a sub-task below an epic',
      fields: { issuetype: { name: 'Sub-task' }, parent: { key: 'WAY-1' } },
      at: 'parentId',
      says: /hierarchy/,
    },
  ];
  test.each(refusals)('refuses $name', ({ fields, at, says }) => {
    const { status, body } = openSample().call('POST issue', { body: create(fields) });
    expect(status).toBe(400);
    expect((body as { errors: Record<string, string> }).errors[at]).toMatch(says);
  });

  test('refuses a document that the schema does not know', () => {
    const description = { type: 'doc', version: 1, content: [{ type: 'marquee' }] };
    expect(openSample().call('POST issue', { body: create({ description }) })).toMatchObject({
      status: 400,
      body: { errorMessages: ['INVALID_INPUT'] },
    });
  });

  test('needs the right to create', () => {
    const { status, body } = openSample().call('POST issue', { body: create({}), as: 'viewer' });
    expect(status).toBe(400);
    expect(body).toMatchObject({ errors: { project: /permission to create/ } });
    expect(openSample().call('POST issue', { body: create({}), as: 'anonymous' }).status).toBe(401);
  });

  test('leaves nothing behind where a property of it is refused', () => {
    const site = openSample();
    const properties = [{ key: 'big', value: 'x'.repeat(40_000) }];
    expect(site.call('POST issue', { body: { ...create({}), properties } }).status).toBe(400);
    expect(site.call('GET issue/WAY-6').status).toBe(404);
  });
});

describe('editing an issue', () => {
  test('records who changed what, and says so', () => {
    const site = openSample();
    const events = eventsOf(site);
    const body = { fields: { summary: 'Riders see seats' }, update: { labels: [{ add: 'seat' }, { remove: 'map' }] } };
    expect(site.call('PUT issue/WAY-2', { body })).toEqual({ status: 204, headers: {} });
    expect(events).toMatchObject([
      {
        eventType: 'avi:jira:updated:issue',
        payload: {
          atlassianId: site.jira.users.find(({ name }) => name === 'member')?.accountId,
          changelog: {
            items: [
              { field: 'summary', fromString: 'Riders see free seats on the map', toString: 'Riders see seats' },
              { field: 'labels', fieldId: 'labels', fromString: 'map rider', toString: 'rider seat', from: null },
            ],
          },
        },
      },
    ]);
    expect(site.call('GET issue/WAY-2/changelog').body).toMatchObject({ total: 1, values: [{ items: [{}, {}] }] });
  });

  test('says nothing where nothing changes', () => {
    const site = openSample();
    const events = eventsOf(site);
    const before = site.call('GET issue/WAY-2').body;
    expect(site.call('PUT issue/WAY-2', { body: { update: { labels: [{ add: 'map' }] } } }).status).toBe(204);
    expect(events).toEqual([]);
    expect(site.call('GET issue/WAY-2').body).toEqual(before);
  });

  test('refuses labels where they are not on the screen, and all the rest with them', () => {
    const site = openSample();
    const refused = site.call('PUT issue/OPS-1', {
      body: { fields: { summary: 'Other' }, update: { labels: [{ add: 'x' }] } },
    });
    expect(refused).toMatchObject({
      status: 400,
      body: { errors: { labels: "Field 'labels' cannot be set. It is not on the appropriate screen, or unknown." } },
    });
    expect(site.call('GET issue/OPS-1?fields=summary').body).toMatchObject({
      fields: { summary: 'Rotate the certificates' },
    });
  });

  test('lets only administrators silence notifications', () => {
    const site = openSample();
    const body = { fields: { summary: 'Other' } };
    const message = 'To discard the user notification either admin or project admin permissions are required.';
    expect(site.call('PUT issue/WAY-2?notifyUsers=false', { body, as: 'app' })).toMatchObject({
      status: 403,
      body: { errorMessages: [message] },
    });
    expect(site.call('PUT issue/WAY-2?notifyUsers=false', { body, as: 'admin' }).status).toBe(204);
    site.jira.controls.setPermission({
      project: 'WAY',
      login: 'app',
      permission: 'ADMINISTER_PROJECTS',
      allowed: true,
    });
    expect(site.call('PUT issue/WAY-2?notifyUsers=false', { body, as: 'app' }).status).toBe(204);
  });

  test('needs the right to edit, which a reader does not have', () => {
    const body = { fields: { summary: 'Other' } };
    expect(openSample().call('PUT issue/WAY-2', { body, as: 'viewer' }).status).toBe(403);
    expect(openSample().call('PUT issue/WAY-2', { body, as: 'outsider' }).status).toBe(404);
  });

  test('refuses a field in both sections', () => {
    const body = { fields: { labels: [] }, update: { labels: [{ add: 'x' }] } };
    expect(openSample().call('PUT issue/WAY-2', { body }).status).toBe(400);
  });

  test('gives the issue back on request', () => {
    const { status, body } = openSample().call('PUT issue/WAY-2?returnIssue=true', {
      body: { fields: { labels: [] } },
    });
    expect(status).toBe(200);
    expect(body).toMatchObject({ key: 'WAY-2', fields: { labels: [] } });
  });
});

describe('moving through the workflow', () => {
  test('resolves what is done and unresolves what is not', () => {
    const site = openSample();
    const events = eventsOf(site);
    expect(site.call('POST issue/WAY-5/transitions', { body: { transition: { id: '31' } } }).status).toBe(204);
    const { fields } = site.call('GET issue/WAY-5').body as { fields: Record<string, unknown> };
    expect(fields).toMatchObject({ status: { name: 'Done' }, resolution: { name: 'Done' } });
    expect(fields.resolutiondate).toBe('2026-11-20T13:00:00.000+0100');
    expect(events[0]?.payload.changelog).toMatchObject({ items: [{ field: 'resolution' }, { field: 'status' }] });
    expect(site.call('POST issue/WAY-5/transitions', { body: { transition: { id: '99' } } }).status).toBe(400);
    expect(site.call('POST issue/WAY-5/transitions', { body: { transition: { id: '11' } }, as: 'viewer' }).status).toBe(
      400,
    );
  });
});

describe('deleting an issue', () => {
  test('needs the right, and a word on sub-tasks', () => {
    const site = openSample();
    const events = eventsOf(site);
    expect(site.call('DELETE issue/WAY-2').status).toBe(403);
    expect(site.call('DELETE issue/WAY-2', { as: 'admin' }).status).toBe(400);
    expect(site.call('DELETE issue/WAY-2?deleteSubtasks=true', { as: 'admin' }).status).toBe(204);
    expect(events.map(({ eventType, payload }) => [eventType, payload.issue])).toMatchObject([
      ['avi:jira:deleted:issue', { key: 'WAY-3' }],
      ['avi:jira:deleted:issue', { key: 'WAY-2' }],
    ]);
    expect(site.call('GET issue/WAY-3').status).toBe(404);
    expect(site.call('GET issue/WAY-4?fields=issuelinks').body).toMatchObject({ fields: { issuelinks: [] } });
  });
});

describe('properties of an issue', () => {
  test('come and go without an event, a history or a new update time', () => {
    const site = openSample();
    const events = eventsOf(site);
    const before = site.call('GET issue/WAY-2').body;
    expect(site.call('PUT issue/WAY-2/properties/my-app', { body: { kind: 'x' } }).status).toBe(201);
    expect(site.call('PUT issue/WAY-2/properties/my-app', { body: { kind: 'y' } }).status).toBe(200);
    expect(site.call('GET issue/WAY-2/properties/my-app').body).toEqual({ key: 'my-app', value: { kind: 'y' } });
    expect(site.call('GET issue/WAY-2/properties').body).toMatchObject({ keys: [{ key: 'my-app' }] });
    expect(site.call('GET issue/WAY-2?properties=my-app,other').body).toMatchObject({
      properties: { 'my-app': { kind: 'y' } },
    });
    expect(site.call('DELETE issue/WAY-2/properties/my-app').status).toBe(204);
    expect(site.call('DELETE issue/WAY-2/properties/my-app').status).toBe(404);
    expect(site.call('GET issue/WAY-2').body).toEqual(before);
    expect(events).toEqual([]);
  });

  test('need the right to edit, a short key and a value that is not too long', () => {
    const site = openSample();
    const put = (key: string, body: unknown, as = 'member') =>
      site.call(`PUT issue/WAY-2/properties/${key}`, { body, as }).status;
    expect(put('k', 1, 'viewer')).toBe(403);
    expect(put('k'.repeat(256), 1)).toBe(400);
    expect(put('k', JSON.stringify('x'.repeat(32_767)))).toBe(400);
    expect(put('k', JSON.stringify('x'.repeat(32_766)))).toBe(201);
  });

  test('can be written with an edit', () => {
    const site = openSample();
    const body = { properties: [{ key: 'a', value: 1 }], update: { labels: [{ add: 'x' }] } };
    expect(site.call('PUT issue/WAY-2', { body }).status).toBe(204);
    expect(site.call('GET issue/WAY-2/properties/a').body).toEqual({ key: 'a', value: 1 });
  });
});

describe('what is not modelled', () => {
  test('is a 501 that names method and path, said aloud', () => {
    const said = jest.spyOn(console, 'error').mockImplementation(() => {});
    expect(openSample().call('GET dashboard/10000')).toMatchObject({
      status: 501,
      body: { errorMessages: [expect.stringContaining('GET /rest/api/3/dashboard/10000')] },
    });
    expect(said).toHaveBeenCalledWith(expect.stringContaining('GET /rest/api/3/dashboard/10000'));
    said.mockRestore();
  });
});

describe('failures on request', () => {
  test('break the n-th matching call and no other', () => {
    const site = openSample();
    site.jira.controls.failNext({
      method: 'GET',
      path: /\/issue\/WAY-2/,
      nth: 2,
      status: 429,
      headers: { 'retry-after': '3', 'ratelimit-reason': 'jira-burst-based' },
    });
    const statuses = ['GET issue/WAY-2', 'GET issue/WAY-4', 'GET issue/WAY-2', 'GET issue/WAY-2'].map(
      (request) => site.call(request).status,
    );
    expect(statuses).toEqual([200, 200, 429, 200]);
  });
});
