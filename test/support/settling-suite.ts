import { dropDecision, keepDecision } from '../../src/app/keep-decision';
import { readIssue } from '../../src/app/read-issue';
import { settleIssue } from '../../src/app/settle-issue';
import type { IssueView } from '../../src/contract/issue-view';
import type { Answer } from '../../src/contract/problem';
import type { World } from './world';

function read(answer: Answer<IssueView>) {
  if (!answer.ok || answer.value.state !== 'read') throw new Error(`not read: ${JSON.stringify(answer)}`);
  return answer.value;
}

/** What the app does with an item and what people do to it, the same against memory and against the real adapters. */
export function describeSettling(name: string, open: () => Promise<World>): void {
  describe(`settling an item, ${name}`, () => {
    let world: World;
    const settle = async (id: string) => {
      const settled = await settleIssue(world.ports, id);
      return settled.ok ? settled.value.writes : settled.problem.code;
    };
    const labels = async (id: string) => (await world.look(id)).labels;
    beforeEach(async () => {
      world = await open();
    });

    test.each([
      { summary: 'story that reads clearly', labelled: ['kind-story'], kind: 'story', band: 'clear' },
      { summary: 'enabler that reads clearly', labelled: ['kind-enabler'], kind: 'enabler', band: 'clear' },
      { summary: 'spike that reads clearly', labelled: ['kind-spike'], kind: 'spike', band: 'clear' },
      {
        summary: 'technical-task that is clear',
        labelled: ['kind-technical-task'],
        kind: 'technical-task',
        band: 'clear',
      },
      { summary: 'story? that leans', labelled: [], kind: 'story', band: 'leaning', whyNot: 'leaning' },
      { summary: 'nothing to go on', labelled: [], kind: null, band: null, whyNot: 'abstained' },
    ])('$summary', async ({ summary, labelled, kind, band, whyNot = null }) => {
      const id = await world.create({ summary });
      expect(await settle(id)).toBe(1);
      const { labels: standing, record } = await world.look(id);
      expect(standing).toEqual(labelled);
      const label = { label: labelled[0] ?? null, whyNot };
      expect(record).toEqual({ kind, band, engine: world.ports.engine.version, label, decision: null });
    });

    test('a second event for the same item writes nothing', async () => {
      const id = await world.create({ summary: 'story about a walk' });
      await settle(id);
      world.takeWrites();
      expect(await settle(id)).toBe(0);
      expect(world.takeWrites()).toEqual([]);
    });

    test('an edit that changes the kind swaps our label and leaves the others', async () => {
      const id = await world.create({ summary: 'story about a walk', labels: ['paths', 'summer'] });
      await settle(id);
      expect(await labels(id)).toEqual(['kind-story', 'paths', 'summer']);
      await world.edit(id, { summary: 'spike about a walk' });
      await settle(id);
      expect(await labels(id)).toEqual(['kind-spike', 'paths', 'summer']);
    });

    test('an edit after which the words only lean takes our label off', async () => {
      const id = await world.create({ summary: 'story about a walk' });
      await settle(id);
      await world.edit(id, { summary: 'story? about a walk' });
      await settle(id);
      const { labels: standing, record } = await world.look(id);
      expect(standing).toEqual([]);
      expect(record?.label).toEqual({ label: null, whyNot: 'leaning' });
    });

    test('a label of the set that stood there before us is somebody’s', async () => {
      const id = await world.create({ summary: 'story about a walk', labels: ['kind-spike'] });
      await settle(id);
      const { labels: standing, record } = await world.look(id);
      expect(standing).toEqual(['kind-spike']);
      expect(record).toMatchObject({ label: { label: null, whyNot: 'set-by-someone' }, decision: null });
      expect(await world.ports.decisions.get(id)).toBeNull();
    });

    test('our label taken off by a person is a decision that outlives later edits', async () => {
      const id = await world.create({ summary: 'story about a walk' });
      await settle(id);
      await world.edit(id, { labels: [] });
      await settle(id);
      expect(await world.ports.decisions.get(id)).toMatchObject({ kind: null, by: 'label' });
      await world.edit(id, { summary: 'spike about a walk' });
      await settle(id);
      const { labels: standing, record } = await world.look(id);
      expect(standing).toEqual([]);
      expect(record).toMatchObject({
        label: { label: null, whyNot: 'decided-none' },
        decision: { kind: null, by: 'label' },
      });
    });

    test.each([
      ['swapped', ['kind-enabler', 'paths']],
      ['joined', ['kind-enabler', 'kind-story', 'paths']],
    ])('our label %s by another of the set is a decision for that kind', async (_how, changed) => {
      const id = await world.create({ summary: 'story about a walk', labels: ['paths'] });
      await settle(id);
      await world.edit(id, { labels: changed });
      await settle(id);
      const { labels: standing, record } = await world.look(id);
      expect(standing).toEqual(['kind-enabler', 'paths']);
      expect(record).toMatchObject({
        label: { label: 'kind-enabler', whyNot: null },
        decision: { kind: 'enabler', by: 'label' },
      });
      expect(await world.ports.decisions.get(id)).toMatchObject({ kind: 'enabler', by: 'label' });
    });

    test('without the labels field the record stands alone and the panel says why', async () => {
      await world.allow({ labelsOnScreen: false });
      const id = await world.create({ summary: 'story about a walk' });
      await settle(id);
      const { labels: standing, record } = await world.look(id);
      expect(standing).toEqual([]);
      expect(record).toMatchObject({ kind: 'story', label: { label: null, whyNot: 'field-not-on-screen' } });
      const view = read(await readIssue(world.ports, id));
      expect(view.labelState).toEqual({ label: null, whyNot: 'field-not-on-screen' });
      await settle(id);
      expect((await world.look(id)).record).toEqual(record);
    });

    test('where the app may not write, that is final and the panel says so', async () => {
      const id = await world.create({ summary: 'story about a walk' });
      await world.allow({ appMayWrite: false });
      expect(await settle(id)).toBe('not-editable');
      const view = read(await readIssue(world.ports, id));
      expect(view.verdict.kind).toBe('story');
      expect(view.labelState).toEqual({ label: null, whyNot: 'app-may-not-write' });
    });

    test.each(['Epic', 'Sub-task', 'Bug'] as const)('%s is out of scope: nothing is written', async (type) => {
      const id = await world.create({ summary: 'story about a walk', type });
      expect(await settle(id)).toBe(0);
      expect(await world.look(id)).toEqual({ labels: [], record: null });
    });

    test('an item that leaves the scope loses our label and record, and gets them back with the same decision', async () => {
      const id = await world.create({ summary: 'story about a walk', labels: ['paths'] });
      await settle(id);
      await world.edit(id, { type: 'Bug' });
      await settle(id);
      expect(await world.look(id)).toEqual({ labels: ['paths'], record: null });
      expect(await world.ports.decisions.get(id)).toBeNull();
      await world.edit(id, { type: 'Task' });
      await settle(id);
      expect(await labels(id)).toEqual(['kind-story', 'paths']);
    });

    test('a choice on the panel is kept, the label follows at once, and edits do not undo it', async () => {
      const id = await world.create({ summary: 'story about a walk' });
      await settle(id);
      const view = read(await keepDecision(world.ports, id, 'enabler'));
      expect(view.decision).toMatchObject({ kind: 'enabler', by: 'panel' });
      expect(view.labelState).toEqual({ label: 'kind-enabler', whyNot: null });
      expect(await labels(id)).toEqual(['kind-enabler']);
      await world.edit(id, { summary: 'spike about a walk' });
      await settle(id);
      expect(await labels(id)).toEqual(['kind-enabler']);
    });

    test('"none of these" on the panel takes our label off; letting the words decide again brings it back', async () => {
      const id = await world.create({ summary: 'story about a walk' });
      await settle(id);
      const none = read(await keepDecision(world.ports, id, null));
      expect(none.labelState).toEqual({ label: null, whyNot: 'decided-none' });
      expect(await labels(id)).toEqual([]);
      await settle(id);
      expect(await world.ports.decisions.get(id)).toMatchObject({ kind: null, by: 'panel' });
      const again = read(await dropDecision(world.ports, id));
      expect(again.decision).toBeNull();
      expect(again.labelState).toEqual({ label: 'kind-story', whyNot: null });
      expect(await labels(id)).toEqual(['kind-story']);
    });

    test('a choice on the panel is labelled with the viewer’s rights even where the app may not write', async () => {
      await world.allow({ appMayWrite: false });
      const id = await world.create({ summary: 'story about a walk' });
      const view = read(await keepDecision(world.ports, id, 'spike'));
      expect(view.labelState).toEqual({ label: 'kind-spike', whyNot: null });
      expect(await labels(id)).toEqual(['kind-spike']);
    });

    test('letting the words decide again takes a label decided by label off too', async () => {
      const id = await world.create({ summary: 'story about a walk' });
      await settle(id);
      await world.edit(id, { labels: ['kind-enabler'] });
      await settle(id);
      await dropDecision(world.ports, id);
      expect(await labels(id)).toEqual(['kind-story']);
      expect(await world.ports.decisions.get(id)).toBeNull();
    });

    test('a label removed a moment earlier does not overrule "let the words decide again" after it', async () => {
      const id = await world.create({ summary: 'story about a walk' });
      await settle(id);
      await world.edit(id, { labels: [] });
      await dropDecision(world.ports, id);
      expect(await labels(id)).toEqual(['kind-story']);
      await settle(id);
      expect(await world.ports.decisions.get(id)).toBeNull();
    });

    test('nor the same choice made once more after it', async () => {
      const id = await world.create({ summary: 'story about a walk' });
      await keepDecision(world.ports, id, 'spike');
      await world.edit(id, { labels: [] });
      await keepDecision(world.ports, id, 'spike');
      expect(await labels(id)).toEqual(['kind-spike']);
      await settle(id);
      expect(await world.ports.decisions.get(id)).toMatchObject({ kind: 'spike', by: 'panel' });
    });

    test('who may not edit cannot decide, and nothing is kept', async () => {
      const id = await world.create({ summary: 'story about a walk' });
      await world.allow({ viewerMayEdit: false });
      expect(await keepDecision(world.ports, id, 'spike')).toMatchObject({ problem: { code: 'not-editable' } });
      expect(await dropDecision(world.ports, id)).toMatchObject({ problem: { code: 'not-editable' } });
      expect(await world.ports.decisions.get(id)).toBeNull();
      expect(await labels(id)).toEqual([]);
      expect(read(await readIssue(world.ports, id)).mayEdit).toBe(false);
    });

    test('who may not see gets no item', async () => {
      const id = await world.create({ summary: 'story about a walk' });
      await world.allow({ viewerMaySee: false });
      expect(await readIssue(world.ports, id)).toMatchObject({ ok: false, problem: { code: 'not-visible' } });
      expect(await keepDecision(world.ports, id, 'spike')).toMatchObject({ problem: { code: 'not-visible' } });
    });

    test('an item that does not exist is a problem, not an exception', async () => {
      expect(await settle('99999')).toBe('not-visible');
    });

    test('the panel shows a decision on the label before its event has come', async () => {
      const id = await world.create({ summary: 'story about a walk' });
      await settle(id);
      await world.edit(id, { labels: ['kind-enabler'] });
      const view = read(await readIssue(world.ports, id));
      expect(view.decision).toMatchObject({ kind: 'enabler', by: 'label' });
      expect(view.labelState).toEqual({ label: 'kind-enabler', whyNot: null });
    });
  });
}
