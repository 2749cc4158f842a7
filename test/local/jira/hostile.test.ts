import fc from 'fast-check';
import { openSample } from './sample-site';

const site = openSample();
const silent = jest.spyOn(console, 'error').mockImplementation(() => {});
afterAll(() => silent.mockRestore());

const EXPECTED = [200, 201, 204, 303, 400, 401, 403, 404, 501];

const piece = fc.constantFrom(
  ...[
    'project',
    'labels',
    'summary',
    'created',
    'sprint',
    'key',
    'text',
    'parent',
    'status',
    '"Story Points"',
    'cf[10026]',
  ],
  ...['=', '!=', '~', '>', '<=', 'in', 'not', 'is', 'AND', 'OR', '(', ')', ',', 'ORDER BY', 'desc', 'EMPTY'],
  ...['WAY', 'WAY-2', '-1d', '"a b"', "'x", 'now()', 'currentUser()', 'openSprints()', '*', '\\', '"', '5', '#', 'é'],
);
const jql = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(' ')),
);

test('any query is answered or refused, never a fault', () => {
  fc.assert(
    fc.property(jql, (text) => {
      const { status } = site.call('POST search/jql', { body: { jql: text } });
      expect(EXPECTED).toContain(status);
    }),
    { numRuns: 1500 },
  );
});

const field = fc.constantFrom(
  'summary',
  'description',
  'labels',
  'parent',
  'issuetype',
  'priority',
  'assignee',
  'components',
);
const more = fc.constantFrom('customfield_10020', 'customfield_10026', 'duedate', 'project', 'status', 'reporter', 'x');
const values = fc.oneof(
  fc.jsonValue(),
  fc.constant({ id: '10001' }),
  fc.constant({ key: 'WAY-1' }),
  fc.constant(['a']),
);
const fields = fc.dictionary(fc.oneof(field, more), values, { maxKeys: 4 });
const update = fc.dictionary(
  fc.oneof(field, more),
  fc.oneof(fc.jsonValue(), fc.array(fc.dictionary(fc.constantFrom('add', 'set', 'remove', 'edit'), values))),
  { maxKeys: 3 },
);
const body = fc.oneof(fc.jsonValue(), fc.record({ fields, update }, { requiredKeys: [] }));

test.each(['PUT issue/WAY-2', 'POST issue', 'POST issue/WAY-2/transitions', 'POST issue/WAY-2/comment'])(
  '%s: any body is taken or refused, never a fault',
  (request) => {
    fc.assert(
      fc.property(body, (given) => {
        const { status } = site.call(request, { body: JSON.stringify(given) });
        expect(EXPECTED).toContain(status);
      }),
      { numRuns: 300 },
    );
  },
);

const bulkRequests = ['POST issueLink', 'POST issue/bulk', 'POST issue/bulkfetch', 'POST bulk/issues/fields'];
test.each([...bulkRequests, 'POST permissions/check', 'POST issue/properties/multi', 'POST search/approximate-count'])(
  '%s: any body is taken or refused, never a fault',
  (request) => {
    fc.assert(
      fc.property(fc.jsonValue(), (given) => {
        expect(EXPECTED).toContain(site.call(request, { body: JSON.stringify(given) }).status);
      }),
      { numRuns: 150 },
    );
  },
);

test('a path that cannot be decoded is no fault', () => {
  expect(EXPECTED).toContain(site.call('GET issue/%E0%A4%A').status);
  expect(EXPECTED).toContain(site.call('GET issue/WAY-2/properties/%').status);
  expect(site.jira.handle({ method: 'GET', path: '//rest/api/3/myself', as: { type: 'app' } }).status).toBe(501);
  expect(site.call('PUT issue/WAY-2', { body: '{"fields":' }).status).toBe(400);
});

test('a site that was written to at random still answers', () => {
  expect(site.call('GET issue/WAY-2').status).toBe(200);
});
