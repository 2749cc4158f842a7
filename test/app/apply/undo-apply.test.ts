import { type ApplyWorld, applyWorld, LIFT, NOTHING, requestFor } from '../../support/apply-world';

const FORCED = 'As a developer I want a way to keep and fetch pictures so that visitors can add or view pictures';
const DESCRIPTION = {
  type: 'doc',
  version: 1,
  content: [
    { type: 'paragraph', content: [{ type: 'text', text: 'Pictures are kept in a store.' }] },
    {
      type: 'taskList',
      attrs: { localId: 'l' },
      content: [{ type: 'taskItem', attrs: { localId: 't', state: 'DONE' } }],
    },
  ],
};

let app: ApplyWorld;
let id: string;

/** Settled as the app's own event would have done before anybody opens the panel. */
beforeEach(async () => {
  app = applyWorld();
  id = await app.world.create({ summary: FORCED, description: DESCRIPTION, type: 'Story', labels: ['paths'] });
  await app.ask('keepDecision', id, { kind: 'technical-task' });
  app.may('DELETE_ISSUES', true);
});
afterEach(() => app.world.close());

const apply = async (plan = LIFT) => {
  const answer = await app.ask('applySuggestion', id, requestFor(await app.read(id), plan));
  expect(answer).toMatchObject({ ok: true, value: { state: 'applied' } });
};
const undo = (leaveEdited = false) => app.ask('undoApply', id, { leaveEdited });

test('everything is put back, new items are gone, and there is nothing left to undo', async () => {
  const before = app.show(id);
  const decision = (await app.read(id)).decision;
  await apply();
  expect(await undo()).toMatchObject({
    value: { state: 'undone', changes: 5, left: [], emptied: [], view: { applied: null, decision } },
  });
  expect(app.show(id)).toEqual(before);
  expect(app.count()).toBe(1);
  expect(await undo()).toMatchObject({ value: { state: 'nothing' } });
});

test('after an undo the same suggestion can be applied again', async () => {
  await apply();
  await undo();
  await apply();
  expect(app.count()).toBe(3);
});

test('an undo of the last apply brings the one before it back into reach', async () => {
  const before = app.show(id);
  await apply();
  await apply({ ...NOTHING, subject: { ...NOTHING.subject, text: { summary: 'Another summary', sections: [] } } });
  expect(app.show(id).fields.summary).toBe('Another summary');
  expect(await undo()).toMatchObject({
    value: { state: 'undone', view: { applied: { suggestion: { type: 'lift' } } } },
  });
  expect(await undo()).toMatchObject({ value: { state: 'undone' } });
  expect(app.show(id)).toEqual(before);
});

test('an undo that is asked for again, as its answer was lost, leaves the apply before it, and says that it is done', async () => {
  await apply();
  const between = app.show(id);
  await apply({ ...NOTHING, subject: { ...NOTHING.subject, text: { summary: 'Another summary', sections: [] } } });
  const at = (await app.read(id)).applied?.at;
  const again = () => app.ask('undoApply', id, { leaveEdited: false, at });
  expect(await again()).toMatchObject({ value: { state: 'undone', changes: 1 } });
  expect(await again()).toMatchObject({
    value: { state: 'undone', changes: 0, left: [], view: { applied: { suggestion: { type: 'lift' } } } },
  });
  expect(app.show(id)).toEqual(between);
  expect(await undo()).toMatchObject({ value: { state: 'undone', changes: 5 } });
  expect(await again()).toMatchObject({ value: { state: 'undone', changes: 0, view: { applied: null } } });
});

test('what is past its 30 days is not said to be undone', async () => {
  expect(await app.ask('undoApply', id, { leaveEdited: false, at: '2020-01-01T00:00:00.000Z' })).toMatchObject({
    value: { state: 'nothing' },
  });
});

test('a new item that somebody has edited is named first, and left with its link', async () => {
  await apply();
  app.admin('PUT', 'issue/WAY-2', { fields: { description: DESCRIPTION } });
  expect(await undo()).toMatchObject({
    value: { state: 'edits-met', edited: [{ key: 'WAY-2', what: ['description'] }], others: 4, view: {} },
  });
  expect(app.show(id).fields.summary).toBe(LIFT.subject.text?.summary);
  const left = [{ key: 'WAY-2', what: ['description'] }];
  expect(await undo(true)).toMatchObject({ value: { state: 'undone', changes: 4, left } });
  const { fields } = app.show(id);
  expect(fields).toMatchObject({ summary: FORCED, subtasks: [{ key: 'WAY-2' }], issuelinks: [] });
  expect(app.count()).toBe(2);
});

test.each([
  ['a comment', 'POST issue/WAY-3/comment', { body: DESCRIPTION }],
  ['a status', 'POST issue/WAY-3/transitions', { transition: { id: '21' } }],
  [
    'a sub-task',
    'POST issue',
    {
      fields: {
        project: { key: 'WAY' },
        issuetype: { name: 'Sub-task' },
        summary: 'x',
        parent: { key: 'WAY-3' },
      },
    },
  ],
  [
    'a link',
    'POST issueLink',
    { type: { name: 'Blocks' }, inwardIssue: { key: 'WAY-3' }, outwardIssue: { key: 'WAY-2' } },
  ],
  ['a label', 'PUT issue/WAY-3', { update: { labels: [{ add: 'mine' }] } }],
])('%s on a new item counts as work of others', async (...[, request, body]) => {
  await apply();
  const [method = '', path = ''] = request.split(' ');
  app.admin(method, path, body);
  const answer = await undo();
  expect(answer).toMatchObject({ value: { state: 'edits-met' } });
  const edited = answer.ok && answer.value.state === 'edits-met' ? answer.value.edited : [];
  expect(edited).toContainEqual({ key: 'WAY-3', what: ['touched'] });
});

test('a text that was edited since stays with its label, and the rest is put back', async () => {
  await apply();
  app.admin('PUT', `issue/${id}`, { fields: { summary: 'As a visitor, I want maps, so that I find the way' } });
  expect(await undo()).toMatchObject({
    value: { state: 'edits-met', edited: [{ key: 'WAY-1', what: ['summary'] }], others: 3 },
  });
  expect(await undo(true)).toMatchObject({ value: { state: 'undone', changes: 3 } });
  expect(app.show(id).fields).toMatchObject({
    summary: 'As a visitor, I want maps, so that I find the way',
    labels: ['paths', 'kind-story'],
  });
  expect(app.count()).toBe(1);
});

test('without the right to delete, new items are emptied, untied and left', async () => {
  app.may('DELETE_ISSUES', false);
  await apply();
  expect(await undo()).toMatchObject({ value: { state: 'undone', changes: 5, emptied: ['WAY-2', 'WAY-3'] } });
  expect(app.show('WAY-3').fields).toMatchObject({
    summary: 'Taken back, can be deleted',
    description: null,
    labels: [],
    issuelinks: [],
  });
  expect(app.show(id).fields).toMatchObject({ summary: FORCED, issuelinks: [] });
});

test('an undo that takes several calls names at its end what each of them has emptied', async () => {
  app.may('DELETE_ISSUES', false);
  await apply();
  app.world.jira.controls.failNext({ method: 'PUT', path: `/issue/${app.show('WAY-3').id}`, status: 503 });
  expect(await undo()).toMatchObject({ value: { state: 'partial' } });
  expect(app.show('WAY-2').fields.summary).toBe('Taken back, can be deleted');
  expect(await undo()).toMatchObject({ value: { state: 'undone', changes: 5, emptied: ['WAY-2', 'WAY-3'] } });
});

test('an undo that breaks off is taken up where it stopped', async () => {
  const before = app.show(id);
  await apply();
  app.world.jira.controls.failNext({ method: 'PUT', path: `/issue/${id}`, status: 503 });
  expect(await undo()).toMatchObject({ value: { state: 'partial' } });
  expect(app.count()).toBe(1);
  expect(await undo()).toMatchObject({ value: { state: 'undone' } });
  expect(app.show(id)).toEqual(before);
});

test('a viewer who may not edit undoes nothing', async () => {
  await apply();
  await app.world.allow({ viewerMayEdit: false });
  expect(await undo()).toMatchObject({ problem: { code: 'not-editable' } });
  expect(app.count()).toBe(3);
});
