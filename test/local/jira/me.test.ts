import { openSample } from './sample-site';

const site = openSample();
const may = (query: string, as: string) => {
  const { status, body } = site.call(`GET mypermissions?${query}`, { as });
  if (status !== 200) return status;
  const { permissions } = body as { permissions: Record<string, { havePermission: boolean }> };
  return Object.fromEntries(Object.entries(permissions).map(([key, { havePermission }]) => [key, havePermission]));
};

describe('myself', () => {
  test('tells people from the app, and needs somebody', () => {
    expect(site.call('GET myself').body).toMatchObject({ displayName: 'Milo Brandt', accountType: 'atlassian' });
    expect(site.call('GET myself', { as: 'app' }).body).toMatchObject({
      accountId: site.jira.appAccountId,
      accountType: 'app',
    });
    expect(site.call('GET myself', { as: 'anonymous' }).status).toBe(401);
  });
});

describe('my permissions', () => {
  test('on an issue and in a project', () => {
    const keys = 'permissions=BROWSE_PROJECTS,EDIT_ISSUES,DELETE_ISSUES';
    expect(may(`${keys}&issueKey=WAY-2`, 'member')).toEqual({
      BROWSE_PROJECTS: true,
      EDIT_ISSUES: true,
      DELETE_ISSUES: false,
    });
    expect(may(`${keys}&projectKey=WAY`, 'viewer')).toEqual({
      BROWSE_PROJECTS: true,
      EDIT_ISSUES: false,
      DELETE_ISSUES: false,
    });
    expect(may(`${keys}&projectKey=WAY`, 'admin')).toMatchObject({ DELETE_ISSUES: true });
  });

  test('are asked for by name, about something the asker can see', () => {
    expect(may('issueKey=WAY-2', 'member')).toBe(400);
    expect(may('permissions=FLY', 'member')).toBe(400);
    expect(may('permissions=EDIT_ISSUES&issueKey=WAY-2', 'outsider')).toBe(404);
    expect(may('permissions=EDIT_ISSUES&projectKey=NOPE', 'member')).toBe(404);
    expect(may('permissions=EDIT_ISSUES', 'outsider')).toEqual({ EDIT_ISSUES: false });
  });

  test('follow single grants', () => {
    site.jira.controls.setPermission({ project: null, login: 'member', permission: 'BULK_CHANGE', allowed: false });
    expect(may('permissions=BULK_CHANGE&projectKey=WAY', 'member')).toEqual({ BULK_CHANGE: false });
    site.jira.controls.setPermission({ project: 'WAY', login: 'member', permission: 'DELETE_ISSUES', allowed: true });
    expect(may('permissions=DELETE_ISSUES&projectKey=WAY', 'member')).toEqual({ DELETE_ISSUES: true });
    expect(may('permissions=DELETE_ISSUES&projectKey=OPS', 'member')).toEqual({ DELETE_ISSUES: false });
  });
});
