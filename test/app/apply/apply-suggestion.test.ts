import { type ApplyWorld, applyWorld, LIFT, NOTHING, plannedText, requestFor } from '../../support/apply-world';

const FORCED = 'As a developer I want a way to keep and fetch pictures so that visitors can add or view pictures';
const paragraph = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] });
const TABLE = {
  type: 'table',
  attrs: { localId: 'table-1', isNumberColumnEnabled: false, layout: 'default' },
  content: [{ type: 'tableRow', content: [{ type: 'tableCell', attrs: {}, content: [paragraph('cell')] }] }],
};
const DESCRIPTION = {
  type: 'doc',
  version: 1,
  content: [paragraph('Pictures are kept in a store with signed addresses.'), TABLE],
};

let app: ApplyWorld;
let id: string;
let epic: string;

beforeEach(async () => {
  app = applyWorld();
  epic = await app.world.create({ summary: 'Guides', type: 'Epic' });
  id = await app.world.create({ summary: FORCED, description: DESCRIPTION, type: 'Story', labels: ['paths'] });
  app.admin('PUT', `issue/${id}`, { fields: { parent: { id: epic } } });
});
afterEach(() => app.world.close());

const apply = async (plan = LIFT) => app.ask('applySuggestion', id, requestFor(await app.read(id), plan));

test('a lift is one edit, one call for new items and one link, and reads as it was promised', async () => {
  const reading = await app.read(id);
  app.world.takeWrites();
  const answer = await app.ask('applySuggestion', id, requestFor(reading));
  expect(answer).toMatchObject({
    ok: true,
    value: {
      state: 'applied',
      applied: {
        suggestion: { type: 'lift', pattern: null },
        keptFormer: true,
        changes: [
          { id: 'edit', done: true, key: 'WAY-2' },
          { id: 'label', label: 'kind-story', done: true },
          { id: 'subtask-0', done: true, key: 'WAY-3' },
          { id: 'item-0', done: true, key: 'WAY-4' },
          { id: 'item-0-link', done: true },
        ],
      },
      view: { state: 'read', verdict: { kind: 'story' }, applied: { changes: { length: 5 } }, context: { links: 1 } },
    },
  });
  const asked = app.world.requests
    .filter(({ as }) => as.type === 'user')
    .map(({ method, path }) => `${method} ${path.split('?')[0]?.slice(12)}`);
  expect(asked).toEqual([
    `GET issue/${id}`,
    'GET issue/createmeta/10000/issuetypes',
    // Which item is the newest, should the answer be lost.
    'POST search/jql',
    'GET issueLinkType',
    'GET issue/createmeta/10000/issuetypes/10002',
    'GET issue/createmeta/10000/issuetypes/10005',
    `PUT issue/${id}`,
    'POST issue/bulk',
    'POST issueLink',
    'POST issue/bulkfetch',
  ]);
});

test('the item keeps its table byte for byte, its other labels and its parent; the former wording is folded away', async () => {
  await apply();
  const { fields } = app.show(id);
  expect(fields.summary).toBe(LIFT.subject.text?.summary);
  expect(fields.labels).toEqual(['paths', 'kind-story']);
  expect(fields.parent?.key).toBe('WAY-1');
  const { content } = fields.description as { content: readonly { type: string; attrs?: object; content: unknown }[] };
  expect(content.map(({ type }) => type)).toEqual(['heading', 'bulletList', 'table', 'expand']);
  expect(content[2]).toEqual(
    app.admin<{ fields: { description: typeof DESCRIPTION } }>('GET', `issue/${id}`) && content[2],
  );
  expect(JSON.stringify(content[2])).toContain('"localId":"table-1"');
  expect(JSON.stringify(content[3])).toContain('Pictures are kept in a store with signed addresses.');
  expect(JSON.stringify(content[3])).toContain(FORCED);
});

test('new items have their text, place, label and marker; sub-tasks carry no label', async () => {
  await apply();
  const [story, subtask] = [app.show('WAY-4'), app.show('WAY-3')];
  expect(story.fields).toMatchObject({
    issuetype: { name: 'Story' },
    parent: { key: 'WAY-1' },
    labels: ['kind-story'],
    issuelinks: [{ type: { name: 'Relates' }, inwardIssue: { key: 'WAY-2' } }],
  });
  expect(story.properties).toMatchObject({
    'true-story': { kind: 'story', label: { label: 'kind-story' } },
    'true-story-made': { change: 'item-0' },
  });
  expect(subtask.fields).toMatchObject({ issuetype: { name: 'Sub-task' }, parent: { key: 'WAY-2' }, labels: [] });
  expect(subtask.properties['true-story']).toBeUndefined();
  expect(JSON.stringify(subtask.fields.description)).toContain('The request answers with the picture');
});

test('applying twice equals applying once, one after the other and at the same time', async () => {
  const request = requestFor(await app.read(id));
  const answers = await Promise.all([1, 2, 3].map(() => app.ask('applySuggestion', id, request)));
  const again = await app.ask('applySuggestion', id, request);
  const states = answers.map((answer) => answer.ok && answer.value.state);
  expect(states.filter((state) => state === 'applied').length).toBeGreaterThan(0);
  expect(states.every((state) => state === 'applied' || state === 'busy')).toBe(true);
  expect(again).toMatchObject({ value: { state: 'applied', applied: { changes: { length: 5 } } } });
  expect(app.count()).toBe(4);
  expect(app.show(id).fields.issuelinks).toHaveLength(1);
});

test('a text that has changed since is refused with a fresh reading, and nothing is written', async () => {
  const reading = await app.read(id);
  await app.world.edit(id, { summary: 'As a visitor, I want to see pictures, so that I know the way' });
  app.world.takeWrites();
  const answer = await app.ask('applySuggestion', id, requestFor(reading));
  expect(answer).toMatchObject({
    value: {
      state: 'stale',
      changedAt: expect.stringMatching(/^\d{4}-/),
      view: { text: { summary: 'As a visitor, I want to see pictures, so that I know the way' }, applied: null },
    },
  });
  expect(app.world.takeWrites()).toEqual([]);
});

test('a change of anything but the text is no reason to refuse', async () => {
  const reading = await app.read(id);
  await app.world.edit(id, { labels: ['other'] });
  expect(await app.ask('applySuggestion', id, requestFor(reading))).toMatchObject({ value: { state: 'applied' } });
});

test('a copy that would make the description too long is refused before anything is written', async () => {
  const long = { type: 'doc', version: 1, content: [paragraph('long '.repeat(6500))] };
  await app.world.edit(id, { description: long });
  const reading = await app.read(id);
  const text = plannedText('As a visitor, I want to add pictures', ['criterion '.repeat(300)]);
  const plan = { ...LIFT, subject: { ...LIFT.subject, text } };
  app.world.takeWrites();
  expect(await app.ask('applySuggestion', id, requestFor(reading, plan))).toMatchObject({
    value: { state: 'too-long' },
  });
  expect(app.world.takeWrites()).toEqual([]);
  const bare = { ...plan, subject: { ...plan.subject, keepFormer: false } };
  expect(await app.ask('applySuggestion', id, requestFor(reading, bare))).toMatchObject({
    value: { state: 'applied' },
  });
});

test('where the words do not say it clearly, the click is the person’s word on the kind', async () => {
  const plan = { ...NOTHING, subject: { ...NOTHING.subject, kind: 'spike' as const, text: plannedText('Pictures') } };
  expect(await apply(plan)).toMatchObject({
    value: {
      state: 'applied',
      view: { decision: { kind: 'spike', by: 'panel' }, labelState: { label: 'kind-spike' } },
    },
  });
});

test('a viewer who may not edit changes nothing', async () => {
  const reading = await app.read(id);
  await app.world.allow({ viewerMayEdit: false });
  app.world.takeWrites();
  expect(await app.ask('applySuggestion', id, requestFor(reading))).toMatchObject({
    problem: { code: 'not-editable' },
  });
  expect(app.count()).toBe(2);
  expect((await app.read(id)).applied).toBeNull();
});

test('a draft as long as a description may be is applied, whether in one paragraph or in many', async () => {
  const reading = await app.read(id);
  for (const lines of [['word '.repeat(4000).trim()], Array.from({ length: 900 }, (_, at) => `Line ${at}`)]) {
    const text = { summary: 'story of a walk', sections: [{ heading: 'Background', lines, list: false }] };
    const plan = { ...NOTHING, subject: { ...NOTHING.subject, text, keepFormer: false } };
    const { basis } = await app.read(id);
    expect(await app.ask('applySuggestion', id, requestFor({ basis }, plan))).toMatchObject({
      value: { state: 'applied' },
    });
  }
  expect(reading.basis).not.toBe((await app.read(id)).basis);
});
