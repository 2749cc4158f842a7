import { type ApplyWorld, applyWorld, NOTHING, requestFor } from '../../support/apply-world';

const STEP = 'Create the database table for trail reviews';
let app: ApplyWorld;
let id: string;

beforeEach(async () => {
  app = applyWorld();
  app.may('DELETE_ISSUES', true);
  await app.world.create({
    summary: 'As a hiker, I want to read reviews of a trail, so that I can choose one',
    type: 'Story',
  });
  await app.world.create({ summary: 'As a guide, I want to print a map, so that guests find the way', type: 'Story' });
  id = await app.world.create({ summary: STEP, description: null, type: 'Task' });
});
afterEach(() => app.world.close());

const plan = (attach: object) =>
  ({ ...NOTHING, attach: { to: 'WAY-1', how: 'nest', close: false, ...attach } }) as typeof NOTHING;
const apply = async (attach: object) => app.ask('applySuggestion', id, requestFor(await app.read(id), plan(attach)));

test('the stories that speak of the same things are found, with the words that they share', async () => {
  const expected = { key: 'WAY-1', shared: expect.arrayContaining(['trail', 'reviews']), mayNest: true };
  expect(await app.ask('findStories', id)).toEqual({ ok: true, value: [expect.objectContaining(expected)] });
  expect((await app.read(id)).suggestions[0]).toMatchObject({ type: 'attach', attach: [{ key: 'WAY-1' }] });
  await app.world.allow({ viewerMayEdit: false });
  expect(await app.ask('findStories', id)).toMatchObject({ value: [{ key: 'WAY-1', mayNest: false }] });
});

test('a step is nested as a sub-task that takes its text along, linked, and the old item closed', async () => {
  const before = app.show(id);
  expect(await apply({ close: true })).toMatchObject({
    value: { state: 'applied', applied: { changes: { length: 3 } } },
  });
  expect(app.show('WAY-4').fields).toMatchObject({
    summary: STEP,
    issuetype: { name: 'Sub-task' },
    parent: { key: 'WAY-1' },
    labels: [],
  });
  expect(app.show(id).fields).toMatchObject({
    status: { name: 'Done' },
    issuelinks: [{ outwardIssue: { key: 'WAY-4' } }],
  });
  expect(await app.ask('undoApply', id, { leaveEdited: false })).toMatchObject({
    value: { state: 'undone', changes: 3 },
  });
  expect(app.show(id)).toEqual(before);
});

test('or it is linked, once', async () => {
  const before = app.show(id);
  expect(await apply({ how: 'link' })).toMatchObject({
    value: { state: 'applied', applied: { changes: [{ id: 'attach', done: true }] } },
  });
  expect(app.show(id).fields.issuelinks).toMatchObject([{ type: { name: 'Relates' }, outwardIssue: { key: 'WAY-1' } }]);
  expect(await app.ask('findStories', id)).toEqual({ ok: true, value: [] });
  await app.ask('undoApply', id, { leaveEdited: false });
  expect(app.show(id)).toEqual(before);
});

test.each([
  ['itself', 'WAY-3', 'invalid-request'],
  ['an item of another project', 'BARE-1', 'invalid-request'],
  ['an item that is not there', 'WAY-99', 'not-visible'],
])('a step is not tied to %s', async (...[, to, code]) => {
  app.admin('POST', 'issue', {
    fields: { project: { key: 'BARE' }, issuetype: { name: 'Story' }, summary: 'elsewhere' },
  });
  expect(await apply({ to })).toMatchObject({ problem: { code } });
  expect(app.count()).toBe(4);
});

test('the work type that fits is offered, changed and changed back', async () => {
  const story = await app.world.create({ summary: STEP, type: 'Story' });
  const reading = await app.read(story);
  expect(reading.suggestions.at(-1)).toMatchObject({ type: 'retype', retype: { to: 'Task' } });
  const before = app.show(story);
  const retype = { ...NOTHING, subject: { ...NOTHING.subject, workType: app.show(id).fields.issuetype.id } };
  expect(await app.ask('applySuggestion', story, requestFor(reading, retype))).toMatchObject({
    value: { state: 'applied' },
  });
  expect(app.show(story).fields.issuetype.name).toBe('Task');
  await app.ask('undoApply', story, { leaveEdited: false });
  expect(app.show(story).fields).toEqual({ ...before.fields, labels: app.show(story).fields.labels });
});
