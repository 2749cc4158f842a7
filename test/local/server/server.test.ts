import { get as httpGet, type IncomingMessage } from 'node:http';
import { SMALL_BACKLOG } from '../../support/small-backlog';
import { type StandIn, startStandIn } from '../../support/stand-in';

let standIn: StandIn;
beforeAll(async () => {
  standIn = await startStandIn({ backlog: SMALL_BACKLOG });
});
afterAll(() => standIn.close());

const get = (path: string, headers: Record<string, string> = {}) => fetch(`${standIn.url}${path}`, { headers });

/** A request just as it is written here: `fetch` tidies paths and sets some headers itself. */
async function raw(host: string, path: string, headers: Record<string, string> = {}) {
  const { port } = new URL(standIn.url);
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    httpGet({ host: '127.0.0.1', port, path, headers: { host: `${host}:${port}`, ...headers } }, resolve).on(
      'error',
      reject,
    );
  });
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk);
  return { status: response.statusCode, location: response.headers.location, text: Buffer.concat(chunks).toString() };
}

describe('Jira’s REST API', () => {
  test('answers whoever signs in by name, whatever the password', async () => {
    const authorization = `Basic ${btoa('member:anything')}`;
    const response = await get('/rest/api/3/myself', { authorization });
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ displayName: expect.any(String), accountType: 'atlassian' });
  });

  test.each([
    ['nobody', {}],
    ['a stranger', { authorization: `Basic ${btoa('stranger:x')}` }],
    ['a token', { authorization: 'Bearer x' }],
  ])('turns %s away with the logins that there are', async (_who, headers) => {
    const response = await get('/rest/api/3/myself', headers as Record<string, string>);
    expect(response.status).toBe(401);
    const { errorMessages } = await response.json();
    expect(errorMessages[0]).toContain('member:x');
  });

  test('refuses by name what is not modelled', async () => {
    const loud = jest.spyOn(console, 'error').mockImplementation();
    const { status, body } = await standIn.call<{ errorMessages: string[] }>('member', 'GET /rest/api/3/nothing');
    expect(loud).toHaveBeenCalledWith(expect.stringContaining('GET /rest/api/3/nothing'));
    loud.mockRestore();
    expect(status).toBe(501);
    expect(body.errorMessages[0]).toContain('GET /rest/api/3/nothing');
  });

  test('tells a body that is not JSON apart from a missing one', async () => {
    const response = await fetch(`${standIn.url}/rest/api/3/issue`, {
      method: 'POST',
      headers: { authorization: standIn.authorization('member') },
      body: '{"fields":',
    });
    expect(response.status).toBe(400);
  });

  test('an item that is created gets its label from the app', async () => {
    const fields = {
      project: { key: 'ABC' },
      issuetype: { name: 'Story' },
      summary: 'Spike: compare three map providers for offline use, two days',
    };
    const { body } = await standIn.call<{ key: string }>('member', 'POST /rest/api/3/issue', { fields });
    await standIn.forge.settled();
    const read = await standIn.call<{ fields: { labels: string[] } }>('member', `GET /rest/api/3/issue/${body.key}`);
    expect(read.body.fields.labels).toEqual(['kind-spike']);
    expect(standIn.problems).toEqual([]);
  });
});

describe('what screens ask for', () => {
  const post = (path: string, body: unknown, login = 'member') =>
    fetch(`${standIn.url}${path}`, {
      method: 'POST',
      headers: { authorization: standIn.authorization(login), 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  const panel = { moduleKey: 'issue-panel', subject: { issue: 'ABC-1' } };

  test('a context, and an answer of the app', async () => {
    const context = await (await post('/local/context', panel)).json();
    expect(context.value).toMatchObject({ moduleKey: 'issue-panel', extension: { issue: { key: 'ABC-1' } } });
    const invoked = await (await post('/local/invoke', { ...panel, functionKey: 'readIssue', payload: {} })).json();
    expect(invoked.value).toMatchObject({ ok: true, value: { key: 'ABC-1' } });
  });

  test('nothing of an item that the viewer may not see', async () => {
    const response = await post('/local/invoke', { ...panel, functionKey: 'readIssue' }, 'outsider');
    expect(response.status).toBe(404);
    expect(await response.json()).toEqual({ message: 'That does not exist, or you may not see it.' });
  });

  test.each([
    ['/local/invoke', { moduleKey: 'issue-panel' }, 400],
    ['/local/invoke', { ...panel, subject: { issue: '../myself' }, functionKey: 'readIssue' }, 400],
    ['/local/product', { method: 'GET', path: '/local/reset' }, 400],
    ['/local/nothing', {}, 404],
  ])('%s refuses %j', async (path, body, status) => {
    const response = await post(path, body);
    expect(response.status).toBe(status);
    expect(await response.json()).toEqual({ message: expect.any(String) });
  });
});

describe('pages and files', () => {
  test('the design tokens come for light and dark', async () => {
    const css = await (await get('/local/tokens.css')).text();
    expect(css).toContain('[data-color-mode="dark"]');
    expect(css).toContain('--ds-text:');
    expect(css).toContain('--ds-space-100');
  });

  test.each([
    '/app/screens/../../../manifest.yml',
    '/app/screens/%2e%2e%2f%2e%2e%2fmanifest.yml',
    '/app/screens/..%2f..%2fmanifest.yml',
    '/app/none/issue.html',
  ])('nothing outside of what was built: %s', async (path) => {
    const { status, text } = await raw('localhost', path);
    expect(text).not.toMatch(/^modules:/m);
    // The first is tidied to an address of the page's own routes, the others lead nowhere.
    if (!path.includes('/../')) expect(status).toBe(404);
  });

  test('a screen that reaches past its frame is stopped; a person at the other name is sent on', async () => {
    const authorization = standIn.authorization('admin');
    const fromScreen = { 'sec-fetch-site': 'same-origin', 'sec-fetch-mode': 'cors', authorization };
    expect((await raw('127.0.0.1', '/rest/api/3/myself', fromScreen)).status).toBe(403);
    expect((await raw('127.0.0.1', '/rest/api/3/myself', { authorization })).status).toBe(200);
    const visit = { 'sec-fetch-site': 'none', 'sec-fetch-mode': 'navigate' };
    expect((await raw('127.0.0.1', '/browse/ABC-1', visit)).location).toBe(`${standIn.url}/browse/ABC-1`);
  });

  test('another site’s name for this computer gets nothing', async () => {
    const { status, text } = await raw('evil.example', '/local/state');
    expect(status).toBe(403);
    expect(text).toContain(standIn.url);
  });

  test('the trace tells who called what', async () => {
    await standIn.call('viewer', 'GET /rest/api/3/issue/ABC-2');
    const { calls } = await (await get('/local/trace')).json();
    expect(calls.at(-1)).toMatchObject({ method: 'GET', path: '/rest/api/3/issue/ABC-2', status: 200, as: 'viewer' });
    expect((await (await get(`/local/trace?after=${calls.at(-1).n}`)).json()).calls).toEqual([]);
  });

  test('open pages hear of changes', async () => {
    const response = await get('/local/events');
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    await standIn.call('member', 'PUT /rest/api/3/issue/ABC-2', { fields: { summary: 'Another summary' } });
    let heard = '';
    while (!heard.includes('updated:issue')) heard += (await reader?.read())?.value ?? '';
    expect(heard).toContain('event: issue\ndata: {"eventType":"avi:jira:updated:issue"');
    expect(heard).toContain('"key":"ABC-2"');
    await reader?.cancel();
  });
});
