import { settleIssue } from '../../../src/app/settle-issue';
import type { Plan } from '../../../src/engine/index';
import { type ApplyWorld, applyWorld, NOTHING, plannedText, requestFor } from '../../support/apply-world';
import { loseAnswer } from '../../support/faults';

const EDIT = { method: 'PUT', path: '/issue/' } as const;
/** Words that say nothing of the kind: the click does. */
const UNCLEAR: Plan = {
  ...NOTHING,
  suggestion: { type: 'rewrite', pattern: null, edited: false },
  subject: { ...NOTHING.subject, kind: 'story', text: plannedText('nothing said yet') },
};

let app: ApplyWorld;
let id: string;

beforeEach(async () => {
  app = applyWorld();
  id = await app.world.create({ summary: 'nothing to say', type: 'Story' });
});
afterEach(() => app.world.close());

const event = () => settleIssue(app.world.ports, id);
const decision = () => app.world.ports.decisions.get(id);
const apply = async (plan = UNCLEAR) => {
  const request = requestFor(await app.read(id), plan);
  loseAnswer(app, EDIT);
  expect(await app.ask('applySuggestion', id, request)).toMatchObject({ ok: false });
  return request;
};

test('where the answer at the edit is lost, applying again keeps what the click said of the kind', async () => {
  const request = await apply();
  expect(await app.ask('applySuggestion', id, request)).toMatchObject({ value: { state: 'applied' } });
  expect(await decision()).toMatchObject({ kind: 'story', by: 'panel' });
  await event();
  expect(app.show(id).fields.labels).toEqual(['kind-story']);
  expect(await app.ask('undoApply', id, { leaveEdited: false })).toMatchObject({ value: { state: 'undone' } });
  expect(await decision()).toBeNull();
  expect(app.show(id).fields).toMatchObject({ summary: 'nothing to say', labels: [] });
});

test('a label that an event took off before that is set again', async () => {
  const request = await apply();
  await event();
  expect(app.show(id).fields.labels).toEqual([]);
  expect(await app.ask('applySuggestion', id, request)).toMatchObject({ value: { state: 'applied' } });
  await event();
  expect(app.show(id).fields.labels).toEqual(['kind-story']);
});

test('a decision from before stands until the edit is known to be in', async () => {
  const former = { kind: 'enabler', by: 'panel', at: '2026-11-20T08:00:00.000Z' } as const;
  await app.world.ports.decisions.keep(id, former);
  const request = await apply();
  expect(await decision()).toEqual(former);
  await app.ask('applySuggestion', id, request);
  expect(await decision()).toMatchObject({ kind: 'story' });
});

test('a label alone counts as set only where it stands', async () => {
  const plan = { ...UNCLEAR, subject: { ...UNCLEAR.subject, text: null } };
  const request = requestFor(await app.read(id), plan);
  app.world.jira.controls.failNext({ ...EDIT, status: 502 });
  expect(await app.ask('applySuggestion', id, request)).toMatchObject({ ok: false });
  expect(await app.ask('applySuggestion', id, request)).toMatchObject({ value: { state: 'applied' } });
  expect(app.show(id).fields.labels).toEqual(['kind-story']);
});
