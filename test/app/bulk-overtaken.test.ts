import { changeDecision } from '../../src/app/change-decision';
import { readBulk, startBulk, undoBulk } from '../../src/app/run-bulk';
import { settleIssue } from '../../src/app/settle-issue';
import type { BulkStatus } from '../../src/contract/bulk-view';
import { bulkWorld } from '../support/bulk-world';

const OWNER = { projectId: '10000', accountId: 'member' };

/** "Keep label" begun on one item, whose turn comes after what a colleague does with it. */
async function overtaken(meanwhile: (w: ReturnType<typeof bulkWorld>, id: string) => Promise<unknown>) {
  const w = bulkWorld();
  const id = await w.create({ summary: 'technical-task for the index', type: 'Story' });
  await settleIssue(w.ports, id);
  // Its label is not written yet: there is something to keep.
  await w.ports.decisions.keep(id, { kind: 'story', by: 'panel', at: '2026-11-20T08:00:00.000Z' });
  await startBulk(w.ports, OWNER, { action: 'keep-label', ids: [id] });
  w.clock.at += 60_000;
  await meanwhile(w, id);
  const finish = (): Promise<BulkStatus> => w.untilEnd(() => readBulk(w.ports, OWNER));
  const done = await finish();
  const kept = await w.ports.decisions.get(id);
  await undoBulk(w.ports, OWNER);
  await finish();
  return { leftAlone: done.leftAlone, kept, back: await w.ports.decisions.get(id), ...(await w.look(id)) };
}

const why = (reason: string) => [{ key: 'WAY-1', why: reason }];

test('a colleague’s newer decision stays, and so it does when the change is put back', async () => {
  const { leftAlone, kept, back, labels } = await overtaken((w, id) =>
    changeDecision(w.ports, id, { kind: 'enabler', by: 'panel', at: w.ports.clock.now().toISOString() }),
  );
  expect(leftAlone).toEqual(why('changed-since'));
  expect(kept).toMatchObject({ kind: 'enabler', by: 'panel' });
  expect(back).toEqual(kept);
  expect(labels).toEqual(['kind-enabler']);
});

test('a label that somebody changed meanwhile is a decision before its event has come', async () => {
  const { leftAlone, labels } = await overtaken((w, id) => w.edit(id, { labels: ['kind-spike'] }));
  expect(leftAlone).toEqual(why('changed-since'));
  expect(labels).toEqual(['kind-spike']);
});

test('an item that was moved away is none of this list any more', async () => {
  const { leftAlone, kept } = await overtaken((w, id) => w.move(id));
  expect(leftAlone).toEqual(why('gone'));
  expect(kept).toMatchObject({ kind: 'story', at: '2026-11-20T08:00:00.000Z' });
});

test('where nobody came between, the label is kept and given back', async () => {
  const { leftAlone, kept, back } = await overtaken(async () => undefined);
  expect(leftAlone).toEqual([]);
  expect(kept).toMatchObject({ kind: 'story', by: 'panel' });
  expect(kept?.at).not.toBe('2026-11-20T08:00:00.000Z');
  expect(back).toMatchObject({ kind: 'story', at: '2026-11-20T08:00:00.000Z' });
});
