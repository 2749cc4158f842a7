import fc from 'fast-check';
import { adfDocuments } from '../../support/adf-documents';
import { type ApplyWorld, applyWorld, LIFT, requestFor } from '../../support/apply-world';

let app: ApplyWorld;
beforeAll(() => {
  app = applyWorld();
  app.may('DELETE_ISSUES', true);
});
afterAll(() => app.world.close());

const plans = fc
  .record({
    keepFormer: fc.boolean(),
    subtasksAs: fc.constantFrom('subtasks', 'linked', 'checklist'),
    drafted: fc.boolean(),
  })
  .map(
    ({ keepFormer, subtasksAs, drafted }) =>
      ({
        ...LIFT,
        subtasksAs,
        subject: { ...LIFT.subject, keepFormer, text: drafted ? LIFT.subject.text : null },
      }) as typeof LIFT,
  );

test('apply then undo gives back the identical item, and applying twice is applying once, for any description', async () => {
  await fc.assert(
    fc.asyncProperty(adfDocuments, plans, async (description, plan) => {
      const id = await app.world.create({
        summary: 'As a developer I want a store so that visitors can add pictures',
        description,
      });
      await app.ask('dropDecision', id);
      const before = app.show(id);
      const request = requestFor(await app.read(id), plan);
      expect(await app.ask('applySuggestion', id, request)).toMatchObject({ value: { state: 'applied' } });
      const applied = { item: app.show(id), items: app.count() };
      expect(await app.ask('applySuggestion', id, request)).toMatchObject({ value: { state: 'applied' } });
      expect({ item: app.show(id), items: app.count() }).toEqual(applied);
      expect(await app.ask('undoApply', id, { leaveEdited: false })).toMatchObject({
        value: { state: 'undone', left: [] },
      });
      expect(app.show(id)).toEqual(before);
      app.admin('DELETE', `issue/${id}?deleteSubtasks=true`);
      expect(app.count()).toBe(0);
    }),
    { numRuns: 40 },
  );
}, 120_000);
