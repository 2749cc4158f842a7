import { type ApplyWorld, applyWorld, LIFT, NOTHING, plannedText, requestFor } from '../../support/apply-world';
import { loseAnswer } from '../../support/faults';

const FORCED = 'As a developer I want a way to keep and fetch pictures so that visitors can add or view pictures';
const COMPONENT = { project: 'WAY', type: 'Task', summary: 'Tidy the guides', components: ['Guides'] };
const BULK = { method: 'POST', path: '/issue/bulk' } as const;

let app: ApplyWorld;
let id: string;

beforeEach(async () => {
  app = applyWorld({ issues: [COMPONENT] });
  id = await app.world.create({ summary: FORCED, type: 'Story' });
});
afterEach(() => app.world.close());

const apply = async () => app.ask('applySuggestion', id, requestFor(await app.read(id)));
const doneIn = (answer: unknown) =>
  (answer as { value: { applied: { changes: { id: string; done: boolean }[] } } }).value.applied.changes
    .filter(({ done }) => done)
    .map((change) => change.id);
/** What would tell of a thing made twice. */
const everything = () => ({ items: app.count(), links: app.show(id).fields.issuelinks.length });
const ONCE = { items: 4, links: 1 };

test('a field that Jira asks for is named with its choices, and what was filled in finishes the rest', async () => {
  app.world.jira.controls.setRequired({ project: 'WAY', fields: ['components'] });
  const answer = await apply();
  expect(answer).toMatchObject({
    value: {
      state: 'partial',
      refusal: {
        change: 'subtask-0',
        says: 'Components is required.',
        fields: [
          { id: 'components', name: 'Components', input: 'choices', choices: [{ id: '10000', name: 'Guides' }] },
        ],
      },
      view: { applied: { changes: { length: 5 } } },
    },
  });
  expect(doneIn(answer)).toEqual(['edit', 'label']);
  const finished = await app.ask('finishApply', id, { values: { components: ['10000', '666'] } });
  expect(finished).toMatchObject({ value: { state: 'applied' } });
  expect(everything()).toEqual(ONCE);
  expect(app.admin('GET', 'issue/WAY-4?fields=components')).toMatchObject({
    fields: { components: [{ name: 'Guides' }] },
  });
});

test('a required field that is known before is filled in at once', async () => {
  app.world.jira.controls.setRequired({ project: 'WAY', fields: ['components'] });
  const values = { components: ['10000'] };
  const request = { ...requestFor(await app.read(id)), values };
  expect(await app.ask('applySuggestion', id, request)).toMatchObject({ value: { state: 'applied' } });
});

test('one refused item keeps none of the others from being made', async () => {
  const error = {
    status: 400,
    elementErrors: { errorMessages: [], errors: { summary: 'No.' } },
    failedElementNumber: 0,
  };
  const made = app.admin<{ id: string; key: string }>('POST', 'issue', {
    fields: { project: { key: 'WAY' }, issuetype: { name: 'Story' }, summary: 'made' },
  });
  app.world.jira.controls.failNext({ ...BULK, status: 201, body: { issues: [made], errors: [error] } });
  const answer = await apply();
  expect(answer).toMatchObject({ value: { state: 'partial', refusal: { change: 'subtask-0', says: 'No.' } } });
  expect(doneIn(answer)).toEqual(['edit', 'label', 'item-0', 'item-0-link']);
});

test.each([
  ['the new items', BULK],
  ['the link', { method: 'POST', path: '/issueLink' }],
  ['the last look', { method: 'POST', path: '/issue/bulkfetch' }],
  ['the create form', { method: 'GET', path: '/createmeta/' }],
  ['the edit', { method: 'PUT', path: '/issue/' }],
] as const)('where Jira fails at %s, asking again goes on where it stopped', async (_at, call) => {
  const request = requestFor(await app.read(id));
  app.world.jira.controls.failNext({ ...call, status: 503 });
  await app.ask('applySuggestion', id, request);
  expect(await app.ask('applySuggestion', id, request)).toMatchObject({ value: { state: 'applied' } });
  expect(everything()).toEqual(ONCE);
  app.may('DELETE_ISSUES', true);
  expect(await app.ask('undoApply', id, { leaveEdited: false })).toMatchObject({
    value: { state: 'undone', changes: 5 },
  });
  expect(app.show(id).fields).toMatchObject({ summary: FORCED, issuelinks: [], subtasks: [] });
});

test.each([
  ['the new items', BULK],
  ['the edit', { method: 'PUT', path: `/issue/` }],
] as const)('where the answer of Jira at %s is lost, nothing is made twice', async (_at, call) => {
  const request = requestFor(await app.read(id));
  loseAnswer(app, call);
  const broken = await app.ask('applySuggestion', id, request);
  expect(broken).not.toMatchObject({ value: { state: 'applied' } });
  expect(await app.ask('applySuggestion', id, request)).toMatchObject({ value: { state: 'applied' } });
  expect(everything()).toEqual(ONCE);
});

test('many new items are made ten at a time, and when time is up the screen is asked to go on', async () => {
  const { clock } = require('../../../src/forge/forge-ports').forgePorts as { clock: { now: () => Date } };
  const subtasks = Array.from({ length: 12 }, (_, at) => plannedText(`Step ${at + 1}`));
  const plan = { ...NOTHING, subject: { ...NOTHING.subject, subtasks } };
  const request = requestFor(await app.read(id), plan);
  const { handle } = app.world.jira;
  const now = jest.spyOn(clock, 'now');
  (app.world.jira as { handle: typeof handle }).handle = (asked) => {
    if (asked.path.includes('/issue/bulk?') || asked.path.endsWith('/issue/bulk'))
      now.mockReturnValue(new Date(Date.now() + 17_000));
    return handle(asked);
  };
  const answer = await app.ask('applySuggestion', id, request);
  expect(answer).toMatchObject({ value: { state: 'partial', goesOn: true } });
  expect(doneIn(answer)).toHaveLength(10);
  now.mockRestore();
  expect(await app.ask('finishApply', id, { values: {} })).toMatchObject({ value: { state: 'applied' } });
  expect(app.show(id).fields.subtasks.map(({ fields }) => fields.summary)).toEqual(
    subtasks.map(({ summary }) => summary),
  );
});

test('a partial apply can be taken back by anybody with the rights, and finished by them', async () => {
  app.world.jira.controls.failNext({ ...BULK, status: 503 });
  await apply();
  expect((await app.read(id)).applied?.changes.filter(({ done }) => done)).toHaveLength(2);
  expect(await app.ask('undoApply', id, { leaveEdited: false })).toMatchObject({
    value: { state: 'undone', changes: 2 },
  });
  expect(app.show(id).fields).toMatchObject({ summary: FORCED });
  expect(await app.ask('finishApply', id, { values: {} })).toMatchObject({ problem: { code: 'not-found' } });
});

test('what is refused at the first change leaves nothing behind', async () => {
  const plan = { ...LIFT, subject: { ...LIFT.subject, workType: '99999' } };
  const answer = await app.ask('applySuggestion', id, requestFor(await app.read(id), plan));
  expect(answer).toMatchObject({
    value: {
      state: 'refused',
      refusal: { change: 'edit', says: 'The issue type selected is invalid.' },
      view: { applied: null, decision: null },
    },
  });
  expect(app.count()).toBe(2);
});
