import type { JiraResponse } from '../../../local/jira';
import type { SampleSite } from './sample-site';
import { openSample } from './sample-site';

const afterwards = () => new Promise((resolve) => setImmediate(resolve));
const labelsOf = (site: SampleSite, key: string): unknown =>
  (site.call(`GET issue/${key}?fields=labels`).body as { fields: { labels: unknown } }).fields.labels;

describe('fetching many issues', () => {
  test('gives what the asker may see, by ascending id', () => {
    const body = { issueIdsOrKeys: ['WAY-4', 'way-2', '10001', 'WAY-99'], fields: ['summary'] };
    const { body: found } = openSample().call('POST issue/bulkfetch', { body });
    expect(found).toMatchObject({ issues: [{ key: 'WAY-2' }, { key: 'WAY-4' }], issueErrors: [] });
    const ids = Array.from({ length: 101 }, (_, at) => String(at));
    expect(openSample().call('POST issue/bulkfetch', { body: { issueIdsOrKeys: ids } }).status).toBe(400);
    expect(openSample().call('POST issue/bulkfetch', { body: { issueIdsOrKeys: [] } }).status).toBe(400);
  });
});

describe('making many issues', () => {
  const issue = (summary: string) => ({ fields: { project: { key: 'WAY' }, issuetype: { name: 'Story' }, summary } });

  test('keeps the good ones and names the others', () => {
    const body = { issueUpdates: [issue('One'), issue(''), issue('Three')] };
    expect(openSample().call('POST issue/bulk', { body })).toMatchObject({
      status: 201,
      body: {
        issues: [{ key: 'WAY-6' }, { key: 'WAY-7' }],
        errors: [{ status: 400, failedElementNumber: 1, elementErrors: { errors: { summary: expect.any(String) } } }],
      },
    });
    expect(openSample().call('POST issue/bulk', { body: { issueUpdates: [issue('')] } }).status).toBe(400);
  });
});

describe('properties of many issues', () => {
  const taskOf = (site: SampleSite, { headers }: JiraResponse) =>
    site.call(`GET ${new URL(headers.location ?? '').pathname.replace('/rest/api/3/', '')}`);

  test('are written later, together or not at all', async () => {
    const site = openSample();
    const write = (entitiesIds: readonly number[]) =>
      site.call('POST issue/properties', { body: { entitiesIds, properties: { verdict: { kind: 'x' } } } });
    const queued = write([10000, 10001]);
    expect(queued.status).toBe(303);
    expect(taskOf(site, queued).body).toMatchObject({ status: 'ENQUEUED', progress: 0 });
    await afterwards();
    expect(taskOf(site, queued).body).toMatchObject({ status: 'COMPLETE', progress: 100 });
    expect(site.call('GET issue/WAY-2/properties/verdict').body).toEqual({ key: 'verdict', value: { kind: 'x' } });
    const failing = write([10002, 99]);
    await afterwards();
    expect(taskOf(site, failing).body).toMatchObject({ status: 'FAILED' });
    expect(site.call('GET issue/WAY-3/properties/verdict').status).toBe(404);
  });

  test('each with its own are written as far as they can be', async () => {
    const site = openSample();
    const issues = [
      { issueID: 10002, properties: { a: 1 } },
      { issueID: 99, properties: { a: 2 } },
    ];
    const queued = site.call('POST issue/properties/multi', { body: { issues } });
    await afterwards();
    expect(taskOf(site, queued).body).toMatchObject({ status: 'COMPLETE', result: { updated: 1, failed: [99] } });
    expect(site.call('GET issue/WAY-3/properties/a').body).toEqual({ key: 'a', value: 1 });
  });

  test('have limits', () => {
    const site = openSample();
    const eleven = Object.fromEntries(Array.from({ length: 11 }, (_, at) => [`k${at}`, at]));
    const body = { issues: [{ issueID: 10000, properties: eleven }] };
    expect(site.call('POST issue/properties/multi', { body }).status).toBe(400);
  });
});

describe('labels of many issues', () => {
  const edit = (option: string, keys: readonly string[]) => ({
    editedFieldsInput: {
      labelsFields: [{ fieldId: 'labels', bulkEditMultiSelectFieldOption: option, labels: [{ name: 'kind-x' }] }],
    },
    selectedActions: ['labels'],
    selectedIssueIdsOrKeys: keys,
    sendBulkNotification: false,
  });

  test('change later, one by one, with history and events', async () => {
    const site = openSample();
    const changed: unknown[] = [];
    site.jira.onEvent(({ payload }) => changed.push((payload.issue as { key: string }).key));
    const { status, body } = site.call('POST bulk/issues/fields', { body: edit('ADD', ['WAY-2', 'OPS-1', 'WAY-99']) });
    expect(status).toBe(201);
    expect(labelsOf(site, 'WAY-2')).toEqual(['map', 'rider']);
    await afterwards();
    expect(labelsOf(site, 'WAY-2')).toEqual(['map', 'rider', 'kind-x']);
    expect(changed).toEqual(['WAY-2']);
    const { taskId } = body as { taskId: string };
    expect(site.call(`GET bulk/queue/${taskId}`).body).toMatchObject({
      status: 'COMPLETE',
      progressPercent: 100,
      processedAccessibleIssues: [10001],
      failedAccessibleIssues: { 10005: [expect.stringContaining('labels')] },
      invalidOrInaccessibleIssueCount: 1,
      totalIssueCount: 3,
    });
  });

  test('can be removed again', async () => {
    const site = openSample();
    site.call('POST bulk/issues/fields', { body: edit('REPLACE', ['WAY-2']) });
    await afterwards();
    expect(labelsOf(site, 'WAY-2')).toEqual(['kind-x']);
    site.call('POST bulk/issues/fields', { body: edit('REMOVE', ['WAY-2']) });
    await afterwards();
    expect(labelsOf(site, 'WAY-2')).toEqual([]);
  });

  test('need the right to change in bulk, and a bounded number', () => {
    const site = openSample();
    expect(site.call('POST bulk/issues/fields', { body: edit('ADD', ['WAY-2']), as: 'app' })).toMatchObject({
      status: 403,
      body: { errors: [{ message: expect.any(String) }] },
    });
    const many = Array.from({ length: 1001 }, (_, at) => `WAY-${at}`);
    expect(site.call('POST bulk/issues/fields', { body: edit('ADD', many) }).status).toBe(400);
    const unlisted = { ...edit('ADD', ['WAY-2']), selectedActions: [] };
    expect(site.call('POST bulk/issues/fields', { body: unlisted }).status).toBe(400);
  });
});

describe('moving issues to another type', () => {
  test('turns an item into a sub-task of another', async () => {
    const site = openSample();
    const { issueTypes } = site.call('GET project/WAY').body as { issueTypes: { id: string; name: string }[] };
    const subtask = issueTypes.find(({ name }) => name === 'Sub-task')?.id;
    const target = {
      inferStatusDefaults: true,
      inferFieldDefaults: true,
      inferSubtaskTypeDefault: true,
      inferClassificationDefaults: true,
      issueIdsOrKeys: ['WAY-5', 'WAY-2'],
    };
    const body = { targetToSourcesMapping: { [`WAY,${subtask},WAY-4`]: target } };
    const { status, body: queued } = site.call('POST bulk/issues/move', { body });
    expect(status).toBe(201);
    await afterwards();
    const { taskId } = queued as { taskId: string };
    expect(site.call(`GET bulk/queue/${taskId}`).body).toMatchObject({
      processedAccessibleIssues: [10004],
      failedAccessibleIssues: { 10001: [expect.stringContaining('sub-tasks')] },
    });
    expect(site.call('GET issue/WAY-5?fields=issuetype,parent').body).toMatchObject({
      fields: { issuetype: { name: 'Sub-task' }, parent: { key: 'WAY-4' } },
    });
  });
});

test('a move to another project gives a new key, takes sub-tasks along, and lets the old keys lead there', async () => {
  const site = openSample();
  const target = {
    inferStatusDefaults: true,
    inferFieldDefaults: true,
    inferSubtaskTypeDefault: true,
    inferClassificationDefaults: true,
    issueIdsOrKeys: ['WAY-2'],
  };
  const { issueTypes } = site.call('GET project/OPS').body as { issueTypes: { id: string; name: string }[] };
  const type = issueTypes.find(({ name }) => name === 'Work item')?.id;
  const body = { targetToSourcesMapping: { [`OPS,${type}`]: target } };
  expect(site.call('POST bulk/issues/move', { body }).status).toBe(201);
  await afterwards();
  const moved = site.call('GET issue/WAY-2?fields=subtasks,project&expand=changelog').body as {
    key: string;
    fields: { subtasks: { key: string }[] };
    changelog: { histories: { items: { field: string; fromString: string; toString: string }[] }[] };
  };
  expect(moved).toMatchObject({ key: expect.stringMatching(/^OPS-/), fields: { project: { key: 'OPS' } } });
  for (const { key } of moved.fields.subtasks) expect(key).toMatch(/^OPS-/);
  const items = moved.changelog.histories.flatMap((entry) => entry.items);
  expect(items).toContainEqual(expect.objectContaining({ field: 'Key', fromString: 'WAY-2', toString: moved.key }));
  expect(items.map(({ field }) => field)).toContain('project');
});

test('five bulk operations at most run at once, of all users', async () => {
  const site = openSample();
  const body = {
    selectedActions: ['labels'],
    selectedIssueIdsOrKeys: ['WAY-2'],
    editedFieldsInput: {
      labelsFields: [{ fieldId: 'labels', bulkEditMultiSelectFieldOption: 'ADD', labels: [{ name: 'x' }] }],
    },
  };
  const submit = () => site.call('POST bulk/issues/fields', { body }).status;
  expect([1, 2, 3, 4, 5, 6].map(submit)).toEqual([201, 201, 201, 201, 201, 400]);
  await afterwards();
  expect(submit()).toBe(201);
});
