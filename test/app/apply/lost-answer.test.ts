import { type ApplyWorld, applyWorld, LIFT, plannedText, requestFor } from '../../support/apply-world';
import { hide, loseAnswer } from '../../support/faults';

const FORCED = 'As a developer I want a way to keep and fetch pictures so that visitors can add or view pictures';
const BULK = { method: 'POST', path: '/issue/bulk' } as const;

let app: ApplyWorld;
let id: string;

beforeEach(async () => {
  app = applyWorld();
  id = await app.world.create({ summary: FORCED, type: 'Story' });
  app.may('DELETE_ISSUES', true);
});
afterEach(() => app.world.close());

const finish = () => app.ask('finishApply', id, { values: {} });
const undo = (leaveEdited = false) => app.ask('undoApply', id, { leaveEdited });
/** What would tell of a thing made twice. */
const everything = () => ({ items: app.count(), links: app.show(id).fields.issuelinks.length });
const ONCE = { items: 3, links: 1 };

describe('where the answer at the new items is lost and the search knows nothing of them yet', () => {
  beforeEach(() => app.world.jira.controls.setSearchLag(3_600_000));

  test('asking again at once makes nothing twice', async () => {
    const request = requestFor(await app.read(id));
    loseAnswer(app, BULK);
    expect(await app.ask('applySuggestion', id, request)).toMatchObject({ value: { state: 'partial', goesOn: false } });
    expect(await finish()).toMatchObject({ value: { state: 'applied' } });
    app.world.jira.controls.setSearchLag(0);
    expect(everything()).toEqual(ONCE);
  });

  test('undo takes them back', async () => {
    const request = requestFor(await app.read(id));
    loseAnswer(app, BULK);
    await app.ask('applySuggestion', id, request);
    app.may('DELETE_ISSUES', true);
    expect(await undo()).toMatchObject({
      value: { state: 'undone', changes: 4 },
    });
    app.world.jira.controls.setSearchLag(0);
    expect(everything()).toEqual({ items: 1, links: 0 });
  });

  test('another plan waits until what is in was finished or taken back', async () => {
    const plan = { ...LIFT, subject: { ...LIFT.subject, text: null, kind: null } };
    const reading = await app.read(id);
    loseAnswer(app, BULK);
    expect(await app.ask('applySuggestion', id, requestFor(reading, plan))).toMatchObject({ ok: false });
    const other = { ...plan, items: [] };
    expect(await app.ask('applySuggestion', id, requestFor(reading, other))).toMatchObject({
      value: { state: 'partial', applied: { changes: { length: 3 } } },
    });
    await finish();
    app.world.jira.controls.setSearchLag(0);
    expect(everything()).toEqual(ONCE);
  });

  describe('and others make more items than one look reaches, before and after', () => {
    const OTHERS = 130;
    const others = () => {
      const issueUpdates = Array.from({ length: 50 }, () => ({
        fields: { project: { key: 'WAY' }, issuetype: { name: 'Task' }, summary: 'of somebody else' },
      }));
      for (const at of [50, 50, OTHERS - 100])
        app.admin('POST', 'issue/bulk', { issueUpdates: issueUpdates.slice(0, at) });
    };

    test.each([
      ['sub-tasks and items', LIFT, 2],
      [
        'the sub-tasks of a new item',
        { ...LIFT, items: LIFT.items.map((item) => ({ ...item, subtasks: [plannedText('Cache it')] })) },
        3,
      ],
    ] as const)('%s are found, and nothing is made twice', async (_what, plan, made) => {
      const request = requestFor(await app.read(id), plan);
      loseAnswer(app, { ...BULK, nth: made - 1, meanwhile: others });
      expect(await app.ask('applySuggestion', id, request)).toMatchObject({ value: { state: 'partial' } });
      expect(await finish()).toMatchObject({ value: { state: 'applied' } });
      app.world.jira.controls.setSearchLag(0);
      expect(app.count()).toBe(1 + made + 2 * OTHERS);
    });
  });
});

test.each([
  ['the first removal', { method: 'DELETE', path: '/issue/' }],
  ['the second removal', { method: 'DELETE', path: '/issue/', nth: 2 }],
  ['the former text', { method: 'PUT', path: '/issue/' }],
  ['the item as it stands at the end', { method: 'GET', path: 'properties=true-story' }],
] as const)(
  'where the answer at %s is lost, undo says at the second time that all is put back',
  async (_what, lost) => {
    const before = app.show(id).fields;
    await app.ask('applySuggestion', id, requestFor(await app.read(id)));
    loseAnswer(app, lost);
    expect(await undo()).toMatchObject({ value: { state: 'partial', goesOn: false } });
    expect(await undo()).toMatchObject({ value: { state: 'undone', changes: 5, left: [], view: { applied: null } } });
    expect(app.show(id).fields).toMatchObject({ summary: before.summary, description: before.description });
    expect(everything()).toEqual({ items: 1, links: 0 });
  },
);

describe('a new item that the viewer does not see', () => {
  const [ITEM] = LIFT.items;
  const isHidden = (summary: string) => summary === ITEM?.summary || summary === 'Taken back, can be deleted';

  test('is found by the app’s eyes where the answer was lost: nothing is made twice, and what cannot be tied is said', async () => {
    hide(app, isHidden);
    app.world.jira.controls.setSearchLag(3_600_000);
    const request = requestFor(await app.read(id));
    loseAnswer(app, BULK);
    await app.ask('applySuggestion', id, request);
    const answer = await finish();
    expect(answer).toMatchObject({
      value: {
        state: 'partial',
        refusal: { change: 'item-0-link', says: 'You may not link these two, or do not see one of them.' },
      },
    });
    const changes = answer.ok && answer.value.state === 'partial' ? answer.value.applied.changes : [];
    expect(changes.filter(({ done }) => !done).map((change) => change.id)).toEqual(['item-0-link']);
    expect(changes.find((change) => change.id === 'item-0')?.key).toBe('WAY-3');
    app.world.jira.controls.setSearchLag(0);
    expect(app.count()).toBe(3);
  });

  test('is named by undo before it goes on, and left; the rest is put back', async () => {
    await app.ask('applySuggestion', id, requestFor(await app.read(id)));
    hide(app, isHidden);
    const edited = [{ key: 'WAY-3', what: ['hidden'] }];
    expect(await undo()).toMatchObject({ value: { state: 'edits-met', edited, others: 3 } });
    expect(await undo(true)).toMatchObject({ value: { state: 'undone', changes: 3, left: edited, emptied: [] } });
    expect(app.show('WAY-3').fields.summary).toBe(ITEM?.summary);
    expect(app.show(id).fields.summary).toBe(FORCED);
  });

  test('that somebody has deleted is only gone', async () => {
    await app.ask('applySuggestion', id, requestFor(await app.read(id)));
    app.admin('DELETE', 'issue/WAY-3');
    expect(await undo()).toMatchObject({ value: { state: 'undone', left: [] } });
    expect(app.count()).toBe(1);
  });
});
