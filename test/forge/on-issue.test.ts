import type { JiraEvent } from '../../local/jira';
import { type StandIn, startStandIn } from '../support/stand-in';

const text = (words: string) => ({
  type: 'doc',
  version: 1,
  content: [{ type: 'paragraph', content: [{ type: 'text', text: words }] }],
});
const SPIKE = {
  summary: 'Investigate which map library loads fastest',
  description: text('Compare three map libraries and decide which one we use. Time-box: two days.'),
};
const STORY = {
  summary: 'Visitors can save a walk for later',
  description: text('As a visitor, I want to save a walk so that I can find it again on the day of my trip.'),
};
const PROJECT = {
  key: 'WAY',
  name: 'Waymark',
  style: 'company-managed',
  labelsOnScreen: true,
  issueTypes: [
    { name: 'Story', hierarchyLevel: 0 },
    { name: 'Bug', hierarchyLevel: 0 },
  ],
  statuses: [{ name: 'To do', category: 'new' }],
  sprints: [],
} as const;

interface Shown {
  readonly id: string;
  readonly fields: { readonly labels: readonly string[] };
  readonly properties: { readonly 'true-story'?: { readonly kind: string | null; readonly label: unknown } };
}

/** What the app asked Jira since the last time, told by who asked. */
function watch(standIn: StandIn) {
  const seen: string[] = [];
  const { handle } = standIn.jira;
  Object.assign(standIn.jira, {
    handle: (request: Parameters<typeof handle>[0]) => {
      if (request.as.type === 'app') seen.push(`${request.method} ${request.path.replace(/\?.*/, '')}`);
      return handle(request);
    },
  });
  return () => seen.splice(0);
}

describe('events of Jira, from the request of a person to the label', () => {
  let standIn: StandIn;
  let delays: (event: JiraEvent) => readonly number[] = () => [1];

  const create = async (fields: object) => {
    const sent = { project: { key: 'WAY' }, issuetype: { name: 'Story' }, ...fields };
    const { body } = await standIn.call<{ id: string }>('member', 'POST /rest/api/3/issue', { fields: sent });
    return body.id;
  };
  const edit = async (id: string, fields: object) => {
    const { status } = await standIn.call('member', `PUT /rest/api/3/issue/${id}`, { fields });
    expect(status).toBe(204);
  };
  const look = async (id: string) => {
    const { body } = await standIn.call<Shown>(
      'member',
      `GET /rest/api/3/issue/${id}?fields=labels&properties=true-story`,
    );
    return { labels: body.fields.labels, record: body.properties['true-story'] };
  };

  beforeEach(async () => {
    delays = () => [1];
    standIn = await startStandIn({
      backlog: { projects: [PROJECT], issues: [] },
      delays: (event) => delays(event),
      secondMs: 1,
    });
  });
  afterEach(() => standIn.close());

  test('a created item gets its label and record, in two calls of the app', async () => {
    const taken = watch(standIn);
    const id = await create(SPIKE);
    await standIn.forge.settled();
    expect(await look(id)).toMatchObject({ labels: ['kind-spike'], record: { kind: 'spike', band: 'clear' } });
    const calls = taken();
    // The stand-in, like Jira, refuses to write without mails; that is asked once a day.
    expect(calls).toEqual([
      `GET /rest/api/3/issue/${id}`,
      `PUT /rest/api/3/issue/${id}`,
      `PUT /rest/api/3/issue/${id}`,
    ]);
    const second = await create(STORY);
    await standIn.forge.settled();
    expect(taken()).toEqual([`GET /rest/api/3/issue/${second}`, `PUT /rest/api/3/issue/${second}`]);
    expect(standIn.problems).toEqual([]);
  });

  test('an edit of the words swaps the label, and an edit of something else wakes nobody', async () => {
    const id = await create(SPIKE);
    await standIn.forge.settled();
    await edit(id, STORY);
    await standIn.forge.settled();
    expect((await look(id)).labels).toEqual(['kind-story']);
    const taken = watch(standIn);
    await edit(id, { duedate: '2026-12-24' });
    await standIn.forge.settled();
    expect(taken()).toEqual([]);
  });

  test.each([
    ['twice', () => [1, 30]],
    ['out of order', ({ eventType }: JiraEvent) => [eventType.includes('created') ? 60 : 1]],
    ['all at once, after everything', () => [80]],
  ])('events that come %s end the same', async (_how, arriving) => {
    delays = arriving;
    const id = await create(SPIKE);
    await edit(id, { summary: 'Visitors can save a walk', description: null });
    await edit(id, STORY);
    await standIn.forge.settled();
    expect(await look(id)).toMatchObject({ labels: ['kind-story'], record: { kind: 'story' } });
  });

  test('a label taken off by a person stays off, whatever the words say later', async () => {
    const id = await create(SPIKE);
    await standIn.forge.settled();
    await edit(id, { labels: [] });
    await standIn.forge.settled();
    await edit(id, STORY);
    await standIn.forge.settled();
    expect(await look(id)).toMatchObject({
      labels: [],
      record: { label: { label: null, whyNot: 'decided-none' }, decision: { kind: null, by: 'label' } },
    });
  });

  test('Jira asking to slow down, and Jira being away, only delay the label', async () => {
    standIn.jira.controls.failNext({
      method: 'GET',
      path: /\/issue\/\d+\?/,
      status: 429,
      headers: { 'Retry-After': '0' },
    });
    standIn.jira.controls.failNext({ method: 'PUT', path: /\/issue\/\d+\?/, status: 503 });
    const id = await create(SPIKE);
    await standIn.forge.settled();
    expect((await look(id)).labels).toEqual(['kind-spike']);
    expect(standIn.logs.join('\n')).toContain('jira-unavailable');
  });

  test('where the app may not write, it says so once and does not come again', async () => {
    standIn.jira.controls.setRole({ project: 'WAY', login: 'app', role: 'viewer' });
    const id = await create(SPIKE);
    await standIn.forge.settled();
    expect((await look(id)).labels).toEqual([]);
    expect(standIn.logs.filter((line) => line.includes('not-editable'))).toHaveLength(1);
  });

  test('JQL finds items by what they read as', async () => {
    const id = await create(SPIKE);
    await create(STORY);
    await standIn.forge.settled();
    const jql = encodeURIComponent('project = WAY AND trueStoryKind = spike');
    const { body } = await standIn.call<{ issues: readonly { id: string }[] }>(
      'member',
      `GET /rest/api/3/search/jql?jql=${jql}`,
    );
    expect(body.issues.map((issue) => issue.id)).toEqual([id]);
  });

  test('no comment is ever written, and no line of the log carries an item’s words', async () => {
    const taken = watch(standIn);
    const id = await create({ ...SPIKE, summary: `${SPIKE.summary} UNMISTAKABLE` });
    await standIn.forge.settled();
    await edit(id, { labels: [] });
    await standIn.forge.settled();
    expect(taken().filter((call) => call.includes('comment'))).toEqual([]);
    expect(standIn.logs.length).toBeGreaterThan(1);
    expect(standIn.logs.join('\n')).not.toMatch(/unmistakable|map library/i);
  });
});
