import { eventsOf, openSample, paragraph } from './sample-site';

describe('comments', () => {
  test('are documents, and are found by their words', () => {
    const site = openSample();
    const made = site.call('POST issue/WAY-5/comment', { body: { body: paragraph('Seen near the harbour') } });
    expect(made).toMatchObject({ status: 201, body: { author: { displayName: 'Milo Brandt' } } });
    expect(site.call('GET issue/WAY-5/comment').body).toMatchObject({ total: 1, comments: [made.body] });
    const { id } = made.body as { id: string };
    expect(site.call(`GET issue/WAY-5/comment/${id}`).body).toEqual(made.body);
    expect(site.call('POST search/jql', { body: { jql: 'comment ~ harbour', fields: ['key'] } }).body).toMatchObject({
      issues: [{ key: 'WAY-5' }],
    });
  });

  test('are refused as text, and to those who only read', () => {
    const site = openSample();
    expect(site.call('POST issue/WAY-5/comment', { body: { body: 'Text' } })).toMatchObject({
      status: 400,
      body: { errors: { comment: 'Comment body is not valid!' } },
    });
    expect(site.call('POST issue/WAY-5/comment', { body: { body: paragraph('x') }, as: 'viewer' }).status).toBe(403);
  });
});

describe('links', () => {
  const blocks = { type: { name: 'Blocks' }, inwardIssue: { key: 'WAY-5' }, outwardIssue: { key: 'WAY-2' } };

  test('show on both ends, in both histories, and go again', () => {
    const site = openSample();
    const events = eventsOf(site);
    expect(site.call('POST issueLink', { body: blocks })).toEqual({ status: 201, headers: {} });
    const linksOf = (key: string) =>
      (site.call(`GET issue/${key}?fields=issuelinks`).body as { fields: { issuelinks: { id: string }[] } }).fields
        .issuelinks;
    expect(linksOf('WAY-5')).toMatchObject([{ outwardIssue: { key: 'WAY-2' } }]);
    expect(linksOf('WAY-2').at(-1)).toMatchObject({ inwardIssue: { key: 'WAY-5' } });
    expect(events.map(({ eventType }) => eventType)).toContain('avi:jira:created:issuelink');
    expect(site.call('GET issue/WAY-5/changelog').body).toMatchObject({
      values: [{ items: [{ field: 'Link', to: 'WAY-2', toString: 'This issue blocks WAY-2' }] }],
    });
    const { id } = linksOf('WAY-5')[0] ?? { id: '' };
    expect(site.call(`GET issueLink/${id}`).body).toMatchObject({
      inwardIssue: { key: 'WAY-5' },
      outwardIssue: { key: 'WAY-2' },
    });
    expect(site.call(`DELETE issueLink/${id}`).status).toBe(204);
    expect(linksOf('WAY-5')).toEqual([]);
    expect(site.call(`DELETE issueLink/${id}`).status).toBe(404);
  });

  test('are made once', () => {
    const site = openSample();
    site.call('POST issueLink', { body: blocks });
    expect(site.call('POST issueLink', { body: blocks }).status).toBe(201);
    expect(site.call('GET issue/WAY-5?fields=issuelinks').body).toMatchObject({ fields: { issuelinks: [{}] } });
  });

  test.each([
    ['an unknown type', { ...blocks, type: { name: 'Hugs' } }, 404],
    ['an issue that is not there', { ...blocks, outwardIssue: { key: 'WAY-99' } }, 404],
    ['itself', { ...blocks, outwardIssue: { key: 'WAY-5' } }, 400],
    ['half a link', { type: { name: 'Blocks' }, inwardIssue: { key: 'WAY-5' } }, 400],
  ])('are refused to %s', (_name, body, status) => {
    expect(openSample().call('POST issueLink', { body }).status).toBe(status);
  });

  test('need the right to link', () => {
    expect(openSample().call('POST issueLink', { body: blocks, as: 'viewer' }).status).toBe(404);
  });
});
