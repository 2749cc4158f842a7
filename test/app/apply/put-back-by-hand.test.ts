import type { Plan } from '../../../src/engine/index';
import { type ApplyWorld, applyWorld, LIFT, NOTHING, plannedText, requestFor } from '../../support/apply-world';

let app: ApplyWorld;
let id: string;

beforeEach(async () => {
  app = applyWorld();
  id = await app.world.create({ summary: 'technical-task for the index', type: 'Story' });
  app.may('DELETE_ISSUES', true);
});
afterEach(() => app.world.close());

const apply = async (plan: Plan) => app.ask('applySuggestion', id, requestFor(await app.read(id), plan));
const fields = () => app.show(id).fields;
const typeId = (name: string): string => {
  const { issueTypes } = app.admin<{ issueTypes: { id: string; name: string }[] }>('GET', 'project/WAY');
  return issueTypes.find((type) => type.name === name)?.id ?? '';
};
const APPLIED = { value: { state: 'applied' } };
const SPLIT: Plan = {
  ...NOTHING,
  suggestion: { type: 'split', pattern: null, edited: false },
  subject: { ...NOTHING.subject, subtasks: [plannedText('Read the index'), plannedText('Write the index')] },
};

test('a work type that somebody set back is changed again', async () => {
  const retype: Plan = { ...NOTHING, subject: { ...NOTHING.subject, workType: typeId('Task') } };
  expect(await apply(retype)).toMatchObject(APPLIED);
  app.admin('PUT', `issue/${id}`, { fields: { issuetype: { id: typeId('Story') } } });
  await app.world.ports.decisions.keep(id, { kind: 'spike', by: 'panel', at: '2026-11-21T08:00:00.000Z' });
  expect(await apply(retype)).toMatchObject(APPLIED);
  expect(fields().issuetype.name).toBe('Task');
  expect(await app.world.ports.decisions.get(id)).toMatchObject({ kind: 'spike' });
  expect(await app.ask('undoApply', id, { leaveEdited: false })).toMatchObject({ value: { state: 'undone' } });
  expect(fields().issuetype.name).toBe('Story');
});

test('sub-tasks that somebody deleted are made again, and those that are there are not', async () => {
  expect(await apply(SPLIT)).toMatchObject(APPLIED);
  const [first] = fields().subtasks;
  app.admin('DELETE', `issue/${first?.id}`);
  expect(await apply(SPLIT)).toMatchObject(APPLIED);
  const summaries = () => fields().subtasks.map((each) => each.fields.summary);
  expect([...summaries()].sort()).toEqual(['Read the index', 'Write the index']);
  for (const each of fields().subtasks) app.admin('DELETE', `issue/${each.id}`);
  expect(await apply(SPLIT)).toMatchObject(APPLIED);
  expect(summaries()).toHaveLength(2);
  expect(await app.ask('undoApply', id, { leaveEdited: false })).toMatchObject({
    value: { state: 'undone', left: [] },
  });
  expect(summaries()).toEqual([]);
});

test('a text that was put back is written again, and what was made beside it is not made twice', async () => {
  const before = fields();
  expect(await apply(LIFT)).toMatchObject(APPLIED);
  const after = fields();
  app.admin('PUT', `issue/${id}`, { fields: { summary: before.summary, description: before.description } });
  expect(await apply(LIFT)).toMatchObject(APPLIED);
  expect(fields()).toMatchObject({ summary: after.summary, labels: after.labels });
  expect(JSON.stringify(fields().description)).toContain('Acceptance criteria');
  expect(app.count()).toBe(3);
});

test('a link that somebody took away is tied again', async () => {
  expect(await apply(LIFT)).toMatchObject(APPLIED);
  app.admin('PUT', `issue/${id}`, { fields: { summary: 'technical-task for the index', description: null } });
  app.admin('DELETE', `issueLink/${fields().issuelinks[0]?.id}`);
  expect(await apply(LIFT)).toMatchObject(APPLIED);
  expect(fields().issuelinks).toHaveLength(1);
});
