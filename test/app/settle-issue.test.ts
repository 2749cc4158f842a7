import { keepDecision } from '../../src/app/keep-decision';
import { settleIssue } from '../../src/app/settle-issue';
import { memoryWorld } from '../support/in-memory-ports';
import { describeSettling } from '../support/settling-suite';

describeSettling('in memory', async () => memoryWorld());

test('a project that gets the labels field gets the labels with the next event', async () => {
  const world = memoryWorld();
  await world.allow({ labelsOnScreen: false });
  const id = await world.create({ summary: 'story about a walk' });
  await settleIssue(world.ports, id);
  expect((await world.look(id)).labels).toEqual([]);
  await world.allow({ labelsOnScreen: true });
  await settleIssue(world.ports, id);
  expect((await world.look(id)).labels).toEqual(['kind-story']);
});

test('an item whose text never stands still is given up, for the platform to try again later', async () => {
  const world = memoryWorld({ pause: async (step) => step === 'app.returned' && (await turn()) });
  const id = await world.create({ summary: 'story 0' });
  let turns = 0;
  const turn = async () => {
    turns += 1;
    await world.edit(id, { summary: `${turns % 2 === 0 ? 'story' : 'spike'} ${turns}` });
  };
  expect(await settleIssue(world.ports, id)).toEqual({
    ok: false,
    problem: { code: 'unexpected', where: 'settling the label' },
  });
  expect(turns).toBe(3);
});

test('no line of the log carries words of an item', async () => {
  const world = memoryWorld();
  const id = await world.create({ summary: 'story with UNMISTAKABLE words', description: 'UNMISTAKABLE too' });
  await settleIssue(world.ports, id);
  await world.edit(id, { labels: [] });
  await settleIssue(world.ports, id);
  await keepDecision(world.ports, id, 'spike');
  await world.allow({ appMayWrite: false, viewerMayEdit: false });
  await keepDecision(world.ports, id, 'story');
  expect(world.lines.length).toBeGreaterThan(2);
  expect(world.lines.join('\n')).not.toMatch(/unmistakable/i);
});
