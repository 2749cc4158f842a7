import { type ApplyWorld, applyWorld, LIFT, requestFor } from '../../support/apply-world';

const FORCED = 'As a developer I want a way to keep and fetch pictures so that visitors can add or view pictures';
const COMPONENT = { project: 'WAY', type: 'Task', summary: 'Tidy the guides', components: ['Guides'] };
const STANDARD = [
  { name: 'Story', hierarchyLevel: 0 },
  { name: 'Task', hierarchyLevel: 0 },
  { name: 'Bug', hierarchyLevel: 0 },
] as const;

let app: ApplyWorld;
afterEach(() => app.world.close());

const open = async (options: Parameters<typeof applyWorld>[0] = {}) => {
  app = applyWorld(options);
  return app.world.create({ summary: FORCED, type: 'Story' });
};

test('what can be done here is read from Jira’s own forms, and said before the click', async () => {
  const id = await open({ issues: [COMPONENT] });
  app.world.jira.controls.setRequired({ project: 'WAY', fields: ['components'] });
  expect(await app.ask('readApplyOptions', id)).toMatchObject({
    ok: true,
    value: {
      rights: { edit: true, create: true, link: true, delete: false, transition: true },
      subtask: { name: 'Sub-task' },
      filedAs: {
        story: { name: 'Story' },
        enabler: { name: 'Task' },
        spike: { name: 'Task' },
        'technical-task': { name: 'Task' },
      },
      retypeTo: [{ name: 'Task', fits: ['technical-task', 'enabler'] }],
      required: [{ id: 'components', input: 'choices', choices: [{ name: 'Guides' }], workTypes: { length: 3 } }],
      labels: { story: 'kind-story' },
      links: { relates: true, blocks: true },
      definitionOfDone: { spike: expect.arrayContaining(['The decision is taken']) },
      children: [],
    },
  });
});

test('who may neither create nor edit is told so', async () => {
  const id = await open();
  await app.world.allow({ viewerMayEdit: false });
  expect(await app.ask('readApplyOptions', id)).toMatchObject({
    value: {
      rights: { edit: false, create: false, link: false, delete: false },
      subtask: null,
      filedAs: { story: null },
      retypeTo: [],
      required: [],
      labels: null,
    },
  });
});

test('where sub-tasks are off, they become linked tasks or a checklist', async () => {
  const id = await open({ given: { issueTypes: STANDARD, style: 'team-managed' } });
  expect(await app.ask('readApplyOptions', id)).toMatchObject({ value: { subtask: null } });
  const { basis } = await app.read(id);
  const linked = { ...LIFT, items: [], subtasksAs: 'linked' } as const;
  expect(await app.ask('applySuggestion', id, requestFor({ basis }, linked))).toMatchObject({
    value: { state: 'applied' },
  });
  expect(app.show('WAY-2').fields).toMatchObject({
    issuetype: { name: 'Task' },
    issuelinks: [{ type: { name: 'Blocks' }, outwardIssue: { key: 'WAY-1' } }],
  });
  app.may('DELETE_ISSUES', true);
  await app.ask('undoApply', id, { leaveEdited: false });
  const checklist = { ...linked, subtasksAs: 'checklist' } as const;
  expect(await app.ask('applySuggestion', id, requestFor({ basis }, checklist))).toMatchObject({
    value: { state: 'applied' },
  });
  expect(JSON.stringify(app.show(id).fields.description)).toContain('"type":"taskItem"');
  expect(app.count()).toBe(1);
});

test('a sub-task that was asked for all the same is refused by name, and the rest is in', async () => {
  const id = await open({ given: { issueTypes: STANDARD } });
  const answer = await app.ask('applySuggestion', id, requestFor(await app.read(id)));
  expect(answer).toMatchObject({
    value: { state: 'partial', refusal: { change: 'subtask-0', says: 'This space has no work type for it.' } },
  });
});

test('without labels on the screens, a plan has no label change and is applied whole', async () => {
  const id = await open({ given: { labelsOnScreen: false } });
  expect(await app.ask('readApplyOptions', id)).toMatchObject({ value: { labels: null } });
  const answer = await app.ask('applySuggestion', id, requestFor(await app.read(id)));
  expect(answer).toMatchObject({ value: { state: 'applied', applied: { changes: { length: 4 } } } });
  expect(app.show(id).fields.labels).toEqual([]);
});
