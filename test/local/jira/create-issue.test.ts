import { eventsOf, openSample, paragraph } from './sample-site';

const create = (fields: Record<string, unknown>) => ({
  fields: { project: { key: 'WAY' }, issuetype: { name: 'Story' }, summary: 'A new one', ...fields },
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
