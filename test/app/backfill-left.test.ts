import type { BulkTask } from '../../src/app/bulk-ports';
import { settleIssue } from '../../src/app/settle-issue';
import { readBackfill, startBackfill, stopBackfill } from '../../src/app/start-backfill';
import type { BackfillChoice } from '../../src/contract/health-view';
import type { ProblemCode } from '../../src/contract/problem';
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

const start = (w: World, choice = CHOICE) => startBackfill(w.ports, ASKED, choice);
const finish = (w: World) => w.untilEnd(() => readBackfill(w.ports, ASKED));

/** Leaves it with everything planned and nothing sent, as a page does that is closed at that moment. */
async function leavePlanned(w: World): Promise<void> {
  await start(w);
  const letGo = refuse(w, 'add-label', 'jira-unavailable');
  await readBackfill(w.ports, ASKED);
  letGo();
}

/** Jira takes no such task until it is let go. */
function refuse(w: World, what: BulkTask['do'], code: ProblemCode): () => void {
  const bulk = w.ports.bulk as { submit: World['ports']['bulk']['submit'] };
  const { submit } = bulk;
  const no = { ok: false, problem: { code, where: 'changing many items' } } as const;
  bulk.submit = async (task) => (task.do === what ? no : submit(task));
  return () => {
    bulk.submit = submit;
  };
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

  test('those that have no label yet are read once more, and no more', async () => {
    const w = await worldOf('story of a walk', 'story of a run');
    await leavePlanned(w);
    const getMany = jest.spyOn(w.ports.decisions, 'getMany');
    await finish(w);
    expect(getMany).toHaveBeenCalledTimes(1);
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

describe('one that fails between labels and their record', () => {
  async function failed() {
    const w = await worldOf('story of a walk', 'nothing to say');
    await start(w);
    const letGo = refuse(w, 'write-record', 'not-editable');
    expect(await finish(w)).toMatchObject({ state: 'failed', problem: { code: 'not-editable' } });
    const [id = ''] = w.ids;
    expect(await w.look(id)).toEqual({ labels: ['kind-story'], record: null });
    letGo();
    return { w, id };
  }

  test.each<[string, BackfillChoice]>([
    ['started again', CHOICE],
    ['started with another choice', { open: 'properties', done: 'nothing' }],
  ])('%s, it writes the record first, and the label goes on to follow the words', async (_how, choice) => {
    const { w, id } = await failed();
    await start(w, choice);
    expect(await finish(w)).toEqual({ state: 'done', done: 2, total: 2, refused: 0, problem: null });
    expect(await w.look(id)).toMatchObject({ labels: ['kind-story'], record: { label: { label: 'kind-story' } } });
    await w.edit(id, { summary: 'spike on maps' });
    await settleIssue(w.ports, id);
    expect((await w.look(id)).labels).toEqual(['kind-spike']);
  });

  test('with another start that is killed at any step, the record is written all the same', async () => {
    for (let at = 1; at <= 12; at += 1) {
      const { w, id } = await failed();
      w.dying.at = w.dying.steps + at;
      await start(w, { open: 'properties', done: 'nothing' }).catch(() => undefined);
      w.dying.at = Number.POSITIVE_INFINITY;
      await start(w);
      expect({ at, ...(await finish(w)) }).toMatchObject({ at, state: 'done', done: 2, total: 2 });
      expect(await w.look(id)).toMatchObject({ record: { label: { label: 'kind-story' } } });
    }
  });
});

test('a task that Jira has forgotten since the page was closed is submitted once more', async () => {
  const w = await worldOf('story of a walk');
  const [id = ''] = w.ids;
  await start(w);
  const bulk = w.ports.bulk as { readTask: World['ports']['bulk']['readTask'] };
  const { readTask } = bulk;
  bulk.readTask = async () => ({ ok: false, problem: { code: 'jira-unavailable', where: 'waiting' } });
  await readBackfill(w.ports, ASKED);
  const forgotten = String(w.submitted.length);
  bulk.readTask = async (what, taskId) =>
    taskId === forgotten ? { ok: false, problem: { code: 'not-visible', where: 'waiting' } } : readTask(what, taskId);
  expect(await finish(w)).toMatchObject({ state: 'done', done: 1 });
  expect(await w.look(id)).toMatchObject({ labels: ['kind-story'], record: { label: { label: 'kind-story' } } });
});

test('one that Jira does not know right after it was submitted ends the backfill', async () => {
  const w = await worldOf('story of a walk');
  await start(w);
  const bulk = w.ports.bulk as { readTask: World['ports']['bulk']['readTask'] };
  bulk.readTask = async () => ({ ok: false, problem: { code: 'not-visible', where: 'waiting' } });
  expect(await finish(w)).toMatchObject({ state: 'failed', problem: { code: 'not-visible' } });
  expect(w.submitted).toHaveLength(1);
});

describe('one that was left by who started it', () => {
  const OTHER = { ...ASKED, accountId: 'other' };

  /** Labels are there and their record is not, and nobody has worked on it for a while. */
  async function left(minutes: number) {
    const w = await worldOf('story of a walk', 'spike on maps');
    await start(w);
    const letGo = refuse(w, 'write-record', 'jira-unavailable');
    await readBackfill(w.ports, ASKED);
    letGo();
    w.clock.at += minutes * 60_000;
    return w;
  }

  test('is told as stopped after ten minutes, and whoever starts it finishes it', async () => {
    const w = await left(11);
    expect(await readBackfill(w.ports, OTHER)).toMatchObject({ value: { state: 'stopped', done: 0 } });
    expect(await stopBackfill(w.ports, OTHER)).toMatchObject({ value: { state: 'stopped' } });
    expect(await startBackfill(w.ports, OTHER, CHOICE)).toMatchObject({ value: { state: 'running', total: 2 } });
    expect(await readBackfill(w.ports, ASKED)).toMatchObject({ value: { state: 'running' } });
    expect(await w.untilEnd(() => readBackfill(w.ports, OTHER))).toMatchObject({ state: 'done', done: 2, total: 2 });
    expect(await Promise.all(w.ids.map(w.look))).toMatchObject([
      { labels: ['kind-story'], record: { label: { label: 'kind-story' } } },
      { labels: ['kind-spike'], record: { label: { label: 'kind-spike' } } },
    ]);
  });

  test('is joined as long as somebody works on it, from its very start', async () => {
    const w = await left(5);
    expect(await startBackfill(w.ports, OTHER, CHOICE)).toMatchObject({ value: { state: 'running' } });
    expect(await readBackfill(w.ports, OTHER)).toMatchObject({ value: { state: 'running' } });
    expect(await finish(w)).toMatchObject({ state: 'done', done: 2 });
    const fresh = await worldOf('story of a walk');
    await start(fresh);
    expect(await readBackfill(fresh.ports, OTHER)).toMatchObject({ value: { state: 'running' } });
  });

  test('goes on for who started it, however long ago', async () => {
    const w = await left(60 * 24 * 20);
    expect(await finish(w)).toMatchObject({ state: 'done', done: 2 });
  });
});
