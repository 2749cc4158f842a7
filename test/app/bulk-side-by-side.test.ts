import { readBulk, startBulk, stopBulk, undoBulk } from '../../src/app/run-bulk';
import { bulkWorld } from '../support/bulk-world';

const OWNER = { projectId: '10000', accountId: 'member' };

/** Two stories to become tasks; `edited` are those that Jira was asked to change, `hold` makes it wait with the next. */
async function worldOf() {
  const w = bulkWorld();
  const ids: string[] = [];
  for (const at of [1, 2]) ids.push(await w.create({ summary: `technical-task ${at}`, type: 'Story' }));
  const edited: string[] = [];
  let waits = Promise.resolve();
  const ports: typeof w.ports = {
    ...w.ports,
    edits: {
      ...w.ports.edits,
      edit: async (id, change) => {
        edited.push(id);
        await waits;
        return w.ports.edits.edit(id, change);
      },
    },
    pause: async (ms) => {
      await w.ports.pause(ms);
      await othersTurn();
    },
  };
  const hold = () => {
    let letGo = () => {};
    waits = new Promise((resolve) => {
      letGo = resolve;
    });
    return letGo;
  };
  const typeOf = async (id: string) => {
    const read = await ports.asViewer.readIssue(id);
    return read.ok ? read.value.issueType.name : 'gone';
  };
  return {
    clock: w.clock,
    ids,
    edited,
    hold,
    start: (chosen = ids) => startBulk(ports, OWNER, { action: 'change-type', ids: chosen }),
    read: () => readBulk(ports, OWNER),
    stop: () => stopBulk(ports, OWNER),
    undo: () => undoBulk(ports, OWNER),
    finish: () => w.untilEnd(() => readBulk(ports, OWNER)),
    types: () => Promise.all(ids.map(typeOf)),
  };
}

/** Lets everything go on that waits for nothing but its turn. */
const othersTurn = () => new Promise((resolve) => setImmediate(resolve));

test('two pages that ask at once do the work once', async () => {
  const w = await worldOf();
  await w.start();
  await Promise.all([w.read(), w.read()]);
  expect(await w.finish()).toMatchObject({ state: 'done', leftAlone: [] });
  expect(w.edited).toEqual(w.ids);
});

test('who only looks hears how far the other has come', async () => {
  const w = await worldOf();
  await w.start();
  const letGo = w.hold();
  const working = w.read();
  await othersTurn();
  expect(await w.read()).toMatchObject({ ok: true, value: { state: 'running', done: 0, total: 2 } });
  letGo();
  await working;
});

test('an undo right after a stop waits for the item at hand, and puts that back too', async () => {
  const w = await worldOf();
  await w.start();
  const letGo = w.hold();
  const working = w.read();
  await othersTurn();
  expect(await w.stop()).toMatchObject({ ok: true, value: { state: 'stopped' } });
  const undoing = w.undo();
  await othersTurn();
  letGo();
  expect(await undoing).toMatchObject({ ok: true, value: { state: 'running', undoing: true } });
  await working;
  expect(await w.finish()).toMatchObject({ state: 'undone', undoing: true, leftAlone: [] });
  expect(await w.types()).toEqual(['Story', 'Story']);
});

test('an undo that waits in vain changes nothing and says so', async () => {
  const w = await worldOf();
  await w.start();
  const letGo = w.hold();
  const working = w.read();
  await othersTurn();
  await w.stop();
  expect(await w.undo()).toMatchObject({ ok: false, problem: { code: 'unexpected' } });
  letGo();
  await working;
  expect(await w.finish()).toMatchObject({ state: 'stopped', undoing: false });
});

test('a stop between two calls ends the change at once: the next one can begin', async () => {
  const w = await worldOf();
  await w.start();
  expect(await w.stop()).toMatchObject({ ok: true, value: { state: 'stopped', done: 0 } });
  w.clock.at += 1000;
  expect(await w.start()).toMatchObject({ ok: true, value: { state: 'running' } });
  expect(await w.finish()).toMatchObject({ state: 'done' });
});

test('of two pages that begin a change at once, one gets it and the other follows that', async () => {
  const w = await worldOf();
  const [first, second] = await Promise.all([w.start(), w.start(w.ids.slice(1))]);
  expect([first, second]).toMatchObject([{ value: { total: 2 } }, { value: { total: 2 } }]);
  expect(await w.finish()).toMatchObject({ state: 'done' });
  expect(w.edited).toEqual(w.ids);
});
