import { readBulk, startBulk, undoBulk } from '../../src/app/run-bulk';
import type { BulkAction } from '../../src/contract/bulk-view';
import { bulkWorld } from '../support/bulk-world';

const OWNER = { projectId: '10000', accountId: 'member' };

// Some hundred changes.
jest.setTimeout(120_000);

type World = ReturnType<typeof bulkWorld>;

async function worldOf(): Promise<World & { readonly ids: readonly string[] }> {
  const w = bulkWorld();
  const ids: string[] = [];
  for (const at of [1, 2, 3, 4]) ids.push(await w.create({ summary: `technical-task ${at}`, type: 'Story' }));
  return { ...w, ids };
}

const start = (w: World, ids: readonly string[], action: BulkAction) => startBulk(w.ports, OWNER, { action, ids });
const finish = (w: World) => w.untilEnd(() => readBulk(w.ports, OWNER));
const standing = ({ ports, ids }: Awaited<ReturnType<typeof worldOf>>) =>
  Promise.all(
    ids.map(async (id) => {
      const read = await ports.asViewer.readIssue(id);
      const { issueType, labels } = read.ok ? read.value : { issueType: { name: 'gone' }, labels: [] };
      return `${issueType.name} ${labels} ${(await ports.decisions.get(id))?.kind}`;
    }),
  );

describe.each<BulkAction>(['change-type', 'keep-label'])('%s', (action) => {
  /** Runs a change and takes it back, dying once at the step that is given of the part that is given. */
  const run = async (
    dies: { readonly part: 'change' | 'undo'; readonly at: number; readonly after: boolean } | null,
  ) => {
    const w = await worldOf();
    await start(w, w.ids, action);
    const mark = (part: 'change' | 'undo') => {
      w.dying.at = dies?.part === part ? w.dying.steps + dies.at : Number.POSITIVE_INFINITY;
      w.dying.after = dies?.after ?? false;
      return w.dying.steps;
    };
    let begun = mark('change');
    const changed = { status: await finish(w), steps: w.dying.steps - begun, items: await standing(w) };
    await undoBulk(w.ports, OWNER);
    begun = mark('undo');
    const undone = { status: await finish(w), steps: w.dying.steps - begun, items: await standing(w) };
    return { changed, undone, touched: [...w.touched] };
  };

  test.each([
    ['before a step does its work', false],
    ['after it has done it', true],
  ])('killed %s, and asked again, changes and takes back the same', async (_when, after) => {
    const whole = await run(null);
    expect(whole.changed.status).toMatchObject({ state: 'done', done: 4, leftAlone: [] });
    expect(whole.undone.status).toMatchObject({ state: 'undone', leftAlone: [] });
    expect(new Set(whole.changed.items).size).toBe(1);
    expect(whole.undone.items).not.toEqual(whole.changed.items);
    const wanted = [whole.changed.items, whole.changed.status, whole.undone.items, whole.undone.status];
    for (const part of ['change', 'undo'] as const) {
      const most = part === 'change' ? whole.changed.steps : whole.undone.steps;
      for (let at = 1; at <= most; at += 1) {
        const { changed, undone, touched } = await run({ part, at, after });
        expect([part, at, changed.items, changed.status, undone.items, undone.status]).toEqual([part, at, ...wanted]);
        expect(touched).toHaveLength(4);
      }
    }
  });
});
