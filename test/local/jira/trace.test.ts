import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type OpenApi, readTrace, validateTrace } from '../../support/validate-trace';
import { openSample, paragraph, type SampleSite } from './sample-site';

const REFERENCE = '../shared/reference/jira-openapi.json';
const OPENAPI = resolve(__dirname, '../../..', REFERENCE);
const directory = mkdtempSync(join(tmpdir(), 'jira-trace-'));
afterAll(() => rmSync(directory, { recursive: true }));

const create = (fields: object) => ({
  fields: { project: { key: 'WAY' }, issuetype: { name: 'Story' }, summary: 'New', ...fields },
});
const property = { kind: 'story', band: 'clear' };
const labels = (option: string) => ({
  editedFieldsInput: {
    labelsFields: [{ fieldId: 'labels', bulkEditMultiSelectFieldOption: option, labels: [{ name: 'kind-story' }] }],
  },
  selectedActions: ['labels'],
  selectedIssueIdsOrKeys: ['WAY-2', 'OPS-1'],
  sendBulkNotification: false,
});
const block = { type: { name: 'Blocks' }, inwardIssue: { key: 'WAY-5' }, outwardIssue: { key: 'WAY-2' } };
const check = {
  globalPermissions: ['BULK_CHANGE'],
  projectPermissions: [{ permissions: ['EDIT_ISSUES'], issues: [10001] }],
};

/** What an app of this kind, its screens and scripts ask of Jira, well and badly. */
const CALLS: readonly (readonly [string, unknown?, string?])[] = [
  ['GET issue/WAY-2'],
  ['GET issue/WAY-2?fields=summary,description,issuetype,labels&properties=verdict&expand=names,schema,changelog'],
  ['GET issue/WAY-2?expand=editmeta,transitions'],
  ['GET issue/WAY-99'],
  ['GET issue/WAY-2', undefined, 'outsider'],
  ['POST issue', create({ description: paragraph('Text'), labels: ['a'], customfield_10026: 3 })],
  ['POST issue', create({ description: 'Text' })],
  [
    'POST issue',
    {
      ...create({ parent: { key: 'WAY-2' }, issuetype: { name: 'Sub-task' } }),
      properties: [{ key: 'verdict', value: property }],
    },
  ],
  ['POST issue/bulk', { issueUpdates: [create({}), create({ summary: '' })] }],
  ['PUT issue/WAY-2', { fields: { summary: 'Changed' }, update: { labels: [{ add: 'x' }] } }, 'app'],
  ['PUT issue/WAY-2?notifyUsers=false', { update: { labels: [{ add: 'y' }] } }, 'app'],
  ['PUT issue/WAY-2?returnIssue=true', { fields: { priority: { name: 'Low' }, duedate: '2026-12-01' } }],
  ['PUT issue/OPS-1', { update: { labels: [{ add: 'x' }] } }, 'app'],
  ['PUT issue/WAY-2', { fields: { summary: 'Changed' } }, 'viewer'],
  ['GET issue/WAY-2/transitions'],
  ['POST issue/WAY-5/transitions', { transition: { id: '31' } }],
  ['GET issue/WAY-2/editmeta'],
  ['GET issue/WAY-2/changelog'],
  ['PUT issue/WAY-2/properties/verdict', property, 'app'],
  ['GET issue/WAY-2/properties/verdict'],
  ['GET issue/WAY-2/properties/none'],
  ['GET issue/WAY-2/properties'],
  ['DELETE issue/WAY-2/properties/verdict', undefined, 'app'],
  ['POST issue/WAY-2/comment', { body: paragraph('Hello') }],
  ['GET issue/WAY-2/comment'],
  ['POST issueLink', block],
  ['GET issueLink/1'],
  ['DELETE issueLink/1'],
  ['GET issueLinkType'],
  ['POST issue/bulkfetch', { issueIdsOrKeys: ['WAY-2', 'WAY-4'], fields: ['summary'], properties: ['verdict'] }],
  ['POST issue/properties', { entitiesIds: [10000, 10001], properties: { verdict: property } }],
  ['POST issue/properties/multi', { issues: [{ issueID: 10000, properties: { verdict: property } }] }],
  ['POST bulk/issues/fields', labels('ADD')],
  ['POST bulk/issues/fields', labels('ADD'), 'app'],
  ['GET task/10000'],
  ['GET bulk/queue/10002'],
  ['GET issue/createmeta/WAY/issuetypes'],
  ['GET issue/createmeta/WAY/issuetypes/10002'],
  ['GET search/jql?jql=project%20%3D%20WAY&fields=summary,status,parent,issuelinks,customfield_10020&maxResults=2'],
  [
    'POST search/jql',
    { jql: 'project = WAY ORDER BY Rank', fields: ['*all'], properties: ['verdict'], maxResults: 100 },
  ],
  ['POST search/jql', { jql: 'project = WAY' }],
  ['POST search/jql', { jql: '' }],
  ['POST search/approximate-count', { jql: 'project = WAY' }],
  ['GET project'],
  ['GET project/search?expand=description,lead,issueTypes,insight'],
  ['GET project/WAY'],
  ['GET project/NOPE'],
  ['GET project/WAY/statuses'],
  ['PUT project/WAY/properties/app', { on: true }, 'admin'],
  ['GET project/WAY/properties'],
  ['GET issuetype'],
  ['GET issuetype/project?projectId=10000'],
  ['GET field'],
  ['GET status'],
  ['GET status/Done'],
  ['GET statuses/search', undefined, 'admin'],
  ['GET statuses?id=10000', undefined, 'admin'],
  ['GET priority'],
  ['GET resolution'],
  ['GET serverInfo'],
  ['GET myself'],
  ['GET myself', undefined, 'anonymous'],
  ['GET mypermissions?permissions=EDIT_ISSUES,DELETE_ISSUES&issueKey=WAY-2'],
  ['GET mypermissions?issueKey=WAY-2'],
  ['GET permissions'],
  ['POST permissions/check', check],
  ['DELETE issue/WAY-2', undefined, 'admin'],
  ['DELETE issue/WAY-2?deleteSubtasks=true', undefined, 'admin'],
];

async function makeCalls(site: SampleSite): Promise<void> {
  for (const [request, body, as] of CALLS) {
    site.call(request, { ...(body !== undefined && { body }), ...(as && { as }) });
    await new Promise((resolveSoon) => setImmediate(resolveSoon));
  }
  const account = site.jira.users.find(({ name }) => name === 'member')?.accountId ?? '';
  site.call(`GET user?accountId=${encodeURIComponent(account)}`);
  site.call(`PUT user/properties/x?accountId=${encodeURIComponent(account)}`, { body: { a: 1 } });
  site.call(`GET user/properties?accountId=${encodeURIComponent(account)}`);
}

async function trace(name: string): Promise<string> {
  const file = join(directory, name);
  const site = openSample({ trace: file });
  await makeCalls(site);
  site.jira.close();
  return readFileSync(file, 'utf8');
}

test('a trace has a line a call, with question, answer and asker', async () => {
  const lines = readTrace(await trace('lines.jsonl'));
  expect(lines).toHaveLength(CALLS.length + 3);
  expect(lines[1]).toMatchObject({
    method: 'GET',
    path: '/rest/api/3/issue/WAY-2',
    query: { properties: 'verdict', expand: 'names,schema,changelog' },
    body: null,
    status: 200,
    response: { key: 'WAY-2' },
    as: 'member',
  });
  expect(lines[9]).toMatchObject({ method: 'PUT', as: 'app', status: 204, response: null });
});

const whereDescribed = existsSync(OPENAPI) ? test : test.skip;
if (!existsSync(OPENAPI)) console.log(`Skipped: the trace is checked against ${REFERENCE}, which is not there.`);

whereDescribed('every call and answer fits Jira’s own description', async () => {
  const openapi: OpenApi = JSON.parse(readFileSync(OPENAPI, 'utf8'));
  expect(validateTrace(readTrace(await trace('fits.jsonl')), openapi)).toEqual([]);
});

whereDescribed('what does not fit is named', () => {
  const openapi: OpenApi = JSON.parse(readFileSync(OPENAPI, 'utf8'));
  const line = { method: 'GET', path: '/rest/api/3/myself', query: {}, body: null, status: 200, response: {}, as: 'x' };
  const faults = validateTrace(
    [
      line,
      { ...line, response: { accountId: 7 } },
      { ...line, response: { colour: 'red' } },
      { ...line, query: { colour: 'red' } },
      { ...line, status: 418 },
      { ...line, path: '/rest/api/3/me' },
      { ...line, method: 'PUT', path: '/rest/api/3/issue/A-1', status: 204, body: { update: { labels: 'x' } } },
    ],
    openapi,
  );
  expect(faults.map((fault) => fault.line)).toEqual([2, 3, 4, 5, 6, 7]);
});
