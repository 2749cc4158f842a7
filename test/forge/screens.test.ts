import { runInScope } from '../../local/forge/runtime/runtime-globals';
import type { Calls } from '../../src/contract/calls';
import { NO_FILTERS } from '../support/rows';
import { type StandInWorld, standInWorld } from '../support/stand-in-world';

type IssueScreen = typeof import('../../src/forge/issue-screen').issueScreen;
type HealthScreens = typeof import('../../src/forge/health-screens').healthScreens;

describe('what screens can ask for', () => {
  let world: StandInWorld;
  let issueScreen: IssueScreen;
  let healthScreens: HealthScreens;

  /** One call as the platform makes it: the context is the platform's, the payload is the screen's. */
  const ask = <Name extends keyof Calls>(call: Name, context: object, payload: object = {}) =>
    world.inside(
      () =>
        (call === 'openHealth' ? healthScreens : issueScreen)(
          { call: { functionKey: call, payload }, context: { extension: context } } as never,
          {},
        ) as Promise<Calls[Name]['answer']>,
    );
  const on = (id: string) => ({ issue: { id, key: 'WAY-1' }, project: { id: '10000', key: 'WAY' } });

  beforeEach(() => {
    world = standInWorld();
    ({ issueScreen } = require('../../src/forge/issue-screen') as { issueScreen: IssueScreen });
    ({ healthScreens } = require('../../src/forge/health-screens') as { healthScreens: HealthScreens });
  });
  afterEach(() => world.close());

  test('reading an item gives its text, verdict and label, at two calls to Jira with the viewer’s rights, and a third where its work type does not fit', async () => {
    const id = await world.create({ summary: 'Investigate which map library loads fastest', type: 'Story' });
    world.takeWrites();
    const answer = await ask('readIssue', on(id));
    expect(answer).toMatchObject({
      ok: true,
      value: {
        state: 'read',
        filedAs: { name: 'Story' },
        fits: ['story'],
        text: { summary: 'Investigate which map library loads fastest' },
        verdict: { kind: 'spike' },
        decision: null,
        mayEdit: true,
      },
    });
    const byViewer = () =>
      world.requests
        .filter(({ as }) => as.type === 'user')
        .map(({ path }) => path.split('?')[0]?.replace('/rest/api/3/', ''))
        .sort();
    expect(byViewer()).toEqual([`issue/${id}`, 'issue/createmeta/10000/issuetypes', 'mypermissions']);
    const fitting = await world.create({ summary: 'As a visitor, I want to see maps, so that I find the way' });
    world.takeWrites();
    await ask('readIssue', on(fitting));
    expect(byViewer()).toEqual([`issue/${fitting}`, 'mypermissions']);
  });

  test('the subject comes from the context, never from the payload', async () => {
    const mine = await world.create({ summary: 'story of mine' });
    const other = await world.create({ summary: 'story of others' });
    const payload = { issueId: other, id: other, issue: { id: other }, extension: on(other), kind: 'spike' };
    expect(await ask('readIssue', on(mine), payload)).toMatchObject({ value: { text: { summary: 'story of mine' } } });
    await ask('keepDecision', on(mine), payload);
    expect((await world.look(mine)).labels).toEqual(['kind-spike']);
    expect((await world.look(other)).labels).toEqual([]);
  });

  describe.each([
    ['the command palette', (id: string) => ({ type: 'jira:command', issue: { id }, project: { id: '10001' } })],
    ['the page of a project', () => ({ type: 'jira:projectPage', project: { id: '10000' } })],
  ])('from %s', (_from, placed) => {
    const from = placed('10000');

    test('the item is the one that the screen names, and read and changed with the viewer’s rights', async () => {
      await world.create({ summary: 'story of the context' });
      const item = await world.create({ summary: 'story of the payload' });
      expect(await ask('readIssue', from, { item })).toMatchObject({
        value: { text: { summary: 'story of the payload' } },
      });
      expect(await ask('keepDecision', from, { item, kind: 'spike' })).toMatchObject({ ok: true });
      expect((await world.look(item)).labels).toEqual(['kind-spike']);
    });

    test('whoever may only read changes nothing', async () => {
      const item = await world.create({ summary: 'story about a walk' });
      await world.allow({ viewerMayEdit: false });
      expect(await ask('readIssue', from, { item })).toMatchObject({ ok: true });
      for (const [call, payload] of [
        ['keepDecision', { kind: 'spike' }],
        ['dropDecision', {}],
        ['finishApply', { values: {} }],
        ['undoApply', { leaveEdited: false }],
      ] as const) {
        const answer = await ask(call, from, { item, ...payload });
        expect(answer).toEqual({ ok: false, problem: { code: 'not-editable', where: 'writing the item' } });
      }
    });

    test('whoever does not see the item learns nothing of it', async () => {
      const item = await world.create({ summary: 'story with SECRET words' });
      await world.allow({ viewerMaySee: false });
      for (const call of ['readIssue', 'readApply', 'readApplyOptions', 'findStories'] as const) {
        expect(await ask(call, from, { item })).toMatchObject({ problem: { code: 'not-visible' } });
      }
    });
  });

  test('an item of another project is none of a project page’s', async () => {
    const item = await world.create({ summary: 'story about a walk' });
    const elsewhere = { type: 'jira:projectPage', project: { id: '10001' } };
    for (const call of ['readIssue', 'readApply'] as const) {
      expect(await ask(call, elsewhere, { item })).toMatchObject({ problem: { code: 'not-found' } });
    }
    expect(await ask('keepDecision', elsewhere, { item, kind: 'spike' })).toMatchObject({
      problem: { code: 'not-found' },
    });
    expect((await world.look(item)).labels).toEqual([]);
  });

  test('a viewer who may not see the item gets nothing of it, whatever the context says', async () => {
    const id = await world.create({ summary: 'story with SECRET words' });
    await world.allow({ viewerMaySee: false });
    for (const call of ['readIssue', 'keepDecision', 'dropDecision'] as const) {
      const answer = await ask(call, on(id), { kind: 'spike' });
      expect(answer).toEqual({ ok: false, problem: { code: 'not-visible', where: 'reading the item' } });
    }
    expect(await world.look(id)).toEqual({ labels: [], record: null });
  });

  test('work types are known by their names, whatever language the viewer reads Jira in', async () => {
    world.jira.controls.setLanguage({ login: 'member', language: 'de' });
    const bug = await world.create({ summary: 'story about a walk', type: 'Bug' });
    expect(await ask('readIssue', on(bug))).toMatchObject({ value: { state: 'out-of-scope', why: 'bug' } });
    expect(await ask('keepDecision', on(bug), { kind: 'spike' })).toMatchObject({ problem: { code: 'out-of-scope' } });
    expect(await world.look(bug)).toEqual({ labels: [], record: null });
    const task = await world.create({ summary: 'story about a walk', type: 'Task' });
    expect(await ask('readIssue', on(task))).toMatchObject({ value: { filedAs: { name: 'Task' } } });
  });

  test('a viewer who may only read cannot decide', async () => {
    const id = await world.create({ summary: 'story about a walk' });
    await world.allow({ viewerMayEdit: false });
    expect(await ask('readIssue', on(id))).toMatchObject({ ok: true, value: { mayEdit: false } });
    expect(await ask('keepDecision', on(id), { kind: 'spike' })).toMatchObject({ problem: { code: 'not-editable' } });
  });

  test('the label of a choice is written with the viewer’s rights, record and label in one request', async () => {
    const id = await world.create({ summary: 'story about a walk' });
    await world.allow({ appMayWrite: false });
    world.takeWrites();
    expect(await ask('keepDecision', on(id), { kind: 'enabler' })).toMatchObject({
      value: { decision: { kind: 'enabler', by: 'panel' }, labelState: { label: 'kind-enabler', whyNot: null } },
    });
    const puts = world.requests.filter(({ method, status }) => method === 'PUT' && status < 300);
    expect(puts.map(({ as, path }) => [as.type, path])).toEqual([['user', `/rest/api/3/issue/${id}?returnIssue=true`]]);
    expect(await world.look(id)).toMatchObject({ labels: ['kind-enabler'], record: { decision: { kind: 'enabler' } } });
    await ask('dropDecision', on(id));
    expect((await world.look(id)).record?.decision).toBeNull();
  });

  test.each([
    ['a kind that is none', 'keepDecision', { issue: { id: '10000' } }, { kind: 'bug' }],
    ['no kind', 'keepDecision', { issue: { id: '10000' } }, {}],
    ['no item at all', 'readIssue', { project: { id: '10000' } }, {}],
    ['an item that is a path', 'readIssue', { type: 'jira:command' }, { item: '10000/../../user' }],
    ['an issue id that is a path', 'readIssue', { issue: { id: '10000/../../user' } }, {}],
    ['no project in the context', 'openHealth', {}, { filters: NO_FILTERS, compare: null }],
    ['a filter that is none', 'openHealth', { project: { id: '10000' } }, { filters: {}, compare: null }],
  ] as const)('%s is refused before Jira is asked', async (...[, call, context, payload]) => {
    world.takeWrites();
    expect(await ask(call, context, payload)).toEqual({ ok: false, problem: { code: 'invalid-request', where: call } });
    expect(world.requests).toEqual([]);
  });

  test('where the platform must ask the viewer for consent, its error goes through', async () => {
    const needsConsent = { status: 401, headers: { 'forge-proxy-error': 'NEEDS_AUTHENTICATION_ERR' } };
    const scope = {
      runtime: { appContext: {}, metrics: undefined, lambdaContext: { getRemainingTimeInMillis: () => 25_000 } },
      answer: async () => new Response(null, needsConsent),
      log: () => undefined,
    };
    const call = { call: { functionKey: 'readIssue' }, context: { extension: on('10000') } } as never;
    await expect(runInScope(scope, () => issueScreen(call, {}))).rejects.toMatchObject({
      name: 'NEEDS_AUTHENTICATION_ERR',
      serviceKey: 'atlassian-token-service-key',
    });
  });

  test('an answer of Jira that is none becomes a problem, and the log tells no words of it', async () => {
    const id = await world.create({ summary: 'story with SECRET words' });
    world.jira.controls.failNext({ method: 'GET', path: /\/issue\//, status: 200, body: { SECRET: true } });
    expect(await ask('readIssue', on(id))).toEqual({
      ok: false,
      problem: { code: 'unexpected', where: 'reading the item' },
    });
    world.jira.controls.failNext({ method: 'GET', path: /\/issue\//, status: 502, body: '<html>SECRET</html>' });
    expect(await ask('readIssue', on(id))).toMatchObject({ problem: { code: 'jira-unavailable' } });
    expect(world.lines.length).toBeGreaterThan(1);
    expect(world.lines.join('\n')).not.toContain('SECRET');
  });
});
