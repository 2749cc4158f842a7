import { readBulk, startBulk, stopBulk, undoBulk } from '../../src/app/run-bulk';
import { bulkWorld } from '../support/bulk-world';

const OWNER = { projectId: '10000', accountId: 'member' };

/** Three stories to become tasks, of which Jira does not take the second. */
async function worldOf() {
  const w = bulkWorld();
  const ids: string[] = [];
  for (const at of [1, 2, 3]) ids.push(await w.create({ summary: `technical-task ${at}`, type: 'Story' }));
  const ports: typeof w.ports = {
    ...w.ports,
    edits: {
      ...w.ports.edits,
      edit: async (id, change) =>
        id === ids[1] ? { ok: true, value: { taken: false, says: '', fields: [] } } : w.ports.edits.edit(id, change),
    },
  };
  await startBulk(ports, OWNER, { action: 'change-type', ids });
  const finish = () => w.untilEnd(() => readBulk(ports, OWNER));
  /** Works until so many items had their turn, then stops. */
  const stopAfter = async (turns: number) => {
    let done = 0;
    const pause = async (ms: number) => {
      await w.ports.pause(ms);
      done += 1;
      if (done === turns) await stopBulk(ports, OWNER);
    };
    await readBulk({ ...ports, pause }, OWNER);
    return finish();
  };
  return { ports, finish, stopAfter };
}

test('what was left alone had its turn and was not changed', async () => {
  const w = await worldOf();
  expect(await w.finish()).toMatchObject({
    state: 'done',
    done: 3,
    changed: 2,
    total: 3,
    leftAlone: [{ why: 'refused-by-jira' }],
  });
});

test('an undo is about what was changed, not about what was stopped before or left alone', async () => {
  const w = await worldOf();
  expect(await w.stopAfter(2)).toMatchObject({ state: 'stopped', done: 2, changed: 1, total: 3 });
  expect(await undoBulk(w.ports, OWNER)).toMatchObject({ value: { done: 0, changed: 0, total: 1, leftAlone: [] } });
  expect(await w.finish()).toMatchObject({ state: 'undone', done: 1, changed: 1, total: 1, leftAlone: [] });
});

test('an undo that was stopped and goes on counts on', async () => {
  const w = await worldOf();
  await w.finish();
  await undoBulk(w.ports, OWNER);
  expect(await w.stopAfter(1)).toMatchObject({ state: 'stopped', undoing: true, done: 1, changed: 1, total: 2 });
  expect(await undoBulk(w.ports, OWNER)).toMatchObject({ value: { done: 1, changed: 1, total: 2 } });
  expect(await w.finish()).toMatchObject({ state: 'undone', done: 2, changed: 2, total: 2 });
});
