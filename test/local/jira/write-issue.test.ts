import { eventsOf, openSample } from './sample-site';

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
