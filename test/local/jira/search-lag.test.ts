import { openSample } from './sample-site';

describe('while the search lags behind', () => {
  const lagging = openSample();
  lagging.jira.controls.setSearchLag(5000);
  const { body } = lagging.call('POST issue', {
    body: { fields: { project: { key: 'WAY' }, issuetype: { name: 'Story' }, summary: 'quite new' } },
  });
  const { id } = body as { id: string };
  const found = (asked: object = {}) => {
    const jql = 'project = WAY AND summary ~ new';
    return (lagging.call('POST search/jql', { body: { jql, ...asked } }).body as { issues: object[] }).issues;
  };

  test('a new issue is not found, and not counted, but is there', () => {
    expect(found()).toEqual([]);
    expect(lagging.call('POST search/approximate-count', { body: { jql: 'summary ~ new' } }).body).toEqual({
      count: 0,
    });
    expect(lagging.call(`GET issue/${id}`).status).toBe(200);
  });

  test('a search that is asked to reconcile it finds it', () => {
    expect(found({ reconcileIssues: [Number(id)] })).toEqual([{ id }]);
  });

  test('and so does every search later on', () => {
    lagging.jira.controls.setSearchLag(0);
    expect(found()).toEqual([{ id }]);
  });
});
