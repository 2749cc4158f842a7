import { settleIssue } from '../../src/app/settle-issue';
import { readBackfill, startBackfill } from '../../src/app/start-backfill';
import type { BackfillChoice } from '../../src/contract/health-view';
import { DUE } from '../../src/engine/index';
import { bulkWorld } from '../support/bulk-world';
import { row } from '../support/rows';

const ASKED = { projectId: '10000', accountId: 'member' };
const CHOICE: BackfillChoice = { open: 'labels-and-properties', done: 'properties' };

type World = ReturnType<typeof bulkWorld>;

/** Open items that were never written. */
async function worldOf(...summaries: readonly string[]): Promise<World & { readonly ids: readonly string[] }> {
  const w = bulkWorld();
  const ids: string[] = [];
  for (const summary of summaries) {
    const id = await w.create({ summary });
    ids.push(id);
    w.rows.push(row({ id: Number(id), status: 'to-do', due: DUE.label | DUE.record }));
  }
  return { ...w, ids };
}

const start = (w: World) => startBackfill(w.ports, ASKED, CHOICE);
const finish = (w: World) => w.untilEnd(() => readBackfill(w.ports, ASKED));

/** Leaves it with everything planned and nothing sent, as a page does that is closed at that moment. */
async function leavePlanned(w: World): Promise<void> {
  await start(w);
  const { submit } = w.ports.bulk;
  const bulk = w.ports.bulk as { submit: typeof submit };
  bulk.submit = async () => ({ ok: false, problem: { code: 'jira-unavailable', where: 'changing many items' } });
  await readBackfill(w.ports, ASKED);
  bulk.submit = submit;
}

describe('what happens to items between the plan and its writing', () => {
  test('one whose words changed and were labelled since keeps what it got', async () => {
    const w = await worldOf('story of a walk', 'story of a run');
    const [id = '', other = ''] = w.ids;
    await leavePlanned(w);
    await w.edit(id, { summary: 'spike on maps' });
    await settleIssue(w.ports, id);
    expect(await finish(w)).toMatchObject({ state: 'done', done: 2, refused: 0 });
    expect(await w.look(id)).toMatchObject({ labels: ['kind-spike'], record: { label: { label: 'kind-spike' } } });
    expect((await w.look(other)).labels).toEqual(['kind-story']);
    await settleIssue(w.ports, id);
    expect(await w.ports.decisions.get(id)).toBeNull();
  });

  test('one whose words changed without an event yet is written as they stand', async () => {
    const w = await worldOf('story of a walk', 'story of a run');
    const [id = ''] = w.ids;
    await leavePlanned(w);
    await w.edit(id, { summary: 'spike on maps' });
    expect(await finish(w)).toMatchObject({ state: 'done', done: 2 });
    expect(await w.look(id)).toMatchObject({ labels: ['kind-spike'], record: { label: { label: 'kind-spike' } } });
  });

  test('one that was moved away is left to its new project', async () => {
    const w = await worldOf('story of a walk', 'story of a run');
    const [id = ''] = w.ids;
    await leavePlanned(w);
    await w.move(id);
    expect(await finish(w)).toMatchObject({ state: 'done', done: 2 });
    expect(await w.look(id)).toEqual({ labels: [], record: null });
  });

  test('a choice on the panel goes before the plan', async () => {
    const w = await worldOf('story of a walk');
    const [id = ''] = w.ids;
    await leavePlanned(w);
    await w.ports.decisions.keep(id, { kind: null, by: 'panel', at: '2026-11-21T09:00:00.000Z' });
    await finish(w);
    expect(await w.look(id)).toMatchObject({ labels: [], record: { label: { whyNot: 'decided-none' } } });
  });
});
