import { readIssue } from '../../src/app/read-issue';
import { settleIssue } from '../../src/app/settle-issue';
import { memoryWorld } from '../support/in-memory-ports';

async function view(summary: string, type: 'Story' | 'Task' = 'Story') {
  const world = memoryWorld();
  const id = await world.create({ summary, type });
  await settleIssue(world.ports, id);
  world.calls.length = 0;
  const answer = await readIssue(world.ports, id);
  return { world, id, answer };
}

describe('reading an item', () => {
  test('a labelled item takes two calls to Jira, both with the viewer’s rights', async () => {
    const { world } = await view('story about a walk');
    expect(world.calls).toEqual(['viewer.readIssue', 'viewer.mayEdit']);
  });

  test.each(['story? that leans', 'nothing to go on'])('%s takes no more', async (summary) => {
    const { world } = await view(summary);
    expect(world.calls).toHaveLength(2);
  });

  test('only a label that is due and missing asks whether the app may write here', async () => {
    const world = memoryWorld();
    const id = await world.create({ summary: 'story about a walk' });
    const answer = await readIssue(world.ports, id);
    expect(world.calls).toEqual(['viewer.readIssue', 'viewer.mayEdit', 'app.mayEdit']);
    expect(answer).toMatchObject({ value: { labelState: { label: null, whyNot: 'not-yet-written' } } });
  });

  test('shows what the item is filed as and which kinds that fits', async () => {
    const { answer } = await view('enabler about a walk', 'Task');
    expect(answer).toMatchObject({
      value: { state: 'read', key: 'WAY-1', filedAs: { name: 'Task' }, fits: ['technical-task', 'enabler'] },
    });
  });

  test('an item out of scope says why, and nothing of it is read', async () => {
    const world = memoryWorld();
    const id = await world.create({ summary: 'story about a walk', type: 'Epic' });
    expect(await readIssue(world.ports, id)).toEqual({
      ok: true,
      value: {
        state: 'out-of-scope',
        key: 'WAY-1',
        filedAs: { id: 'Epic', name: 'Epic', iconUrl: null },
        why: 'epic',
      },
    });
  });

  test('a look at an item writes nothing', async () => {
    const { world, id } = await view('story about a walk');
    world.takeWrites();
    await world.edit(id, { labels: [] });
    await readIssue(world.ports, id);
    expect(world.takeWrites()).toEqual([]);
    expect(await world.ports.decisions.get(id)).toBeNull();
  });

  test('what the team has taught is asked for once, together with the item; of another project it does not count', async () => {
    const world = memoryWorld();
    const id = await world.create({ summary: 'technical-task about a walk' });
    const issue = await world.ports.asApp.readIssue(id);
    if (!issue.ok) throw new Error('the item is there');
    const { projectId } = issue.value;
    const asked: string[] = [];
    const teams = {
      ...world.ports.teams,
      read: async (project: string) => {
        asked.push(project);
        return null;
      },
    };
    const ports = { ...world.ports, teams };
    await readIssue(ports, id, projectId);
    expect(asked).toEqual([projectId]);
    asked.length = 0;
    await readIssue(ports, id, 'elsewhere');
    expect(asked).toEqual(['elsewhere', projectId]);
  });
});
