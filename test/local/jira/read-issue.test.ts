import { openSample } from './sample-site';

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
      changelog: {
        total: 3,
        histories: [
          { items: [{ field: 'status', fieldId: 'status', from: '10000', fromString: 'To Do', toString: 'Done' }] },
          { items: [{ field: 'Story Points', fieldId: 'customfield_10026', fieldtype: 'custom', toString: '3' }] },
          { items: [{ field: 'Sprint', fieldId: 'customfield_10020', from: null, to: '1' }] },
        ],
      },
      transitions: [{ id: '11' }, { id: '21' }, { id: '31' }],
      editmeta: { fields: { summary: { required: true } } },
    });
  });
});
