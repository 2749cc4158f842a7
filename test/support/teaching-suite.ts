import { dropDecision, keepDecision } from '../../src/app/keep-decision';
import { settleIssue } from '../../src/app/settle-issue';
import type { World } from './world';

async function teaching(world: World) {
  const id = await world.create({ summary: 'enabler about a library' });
  await settleIssue(world.ports, id);
  const place = async () => {
    const issue = await world.ports.asApp.readIssue(id);
    if (!issue.ok) throw new Error('not read');
    return issue.value.projectId;
  };
  const learnedIn = async (projectId: string) => (await world.ports.teams.read(projectId))?.corrections ?? [];
  return { id, place, learnedIn };
}

/** What a decision teaches the team of its project; run against memory and against the real adapters. */
export function describeTeaching(name: string, open: () => Promise<World>): void {
  describe(`teaching ${name}`, () => {
    test('a decision speaks for similar items of its project until it is dropped', async () => {
      const world = await open();
      const { id, place, learnedIn } = await teaching(world);
      const here = await place();
      await keepDecision(world.ports, id, 'technical-task');
      expect(await learnedIn(here)).toMatchObject([{ kind: 'technical-task' }]);
      await keepDecision(world.ports, id, 'spike');
      expect(await learnedIn(here)).toMatchObject([{ kind: 'spike' }]);
      await dropDecision(world.ports, id);
      expect(await learnedIn(here)).toEqual([]);
    });

    test('"none of the four" says nothing of others', async () => {
      const world = await open();
      const { id, place, learnedIn } = await teaching(world);
      await keepDecision(world.ports, id, null);
      expect(await learnedIn(await place())).toEqual([]);
    });

    test('dropped after a move, it speaks no longer where it did before', async () => {
      const world = await open();
      const { id, place, learnedIn } = await teaching(world);
      const before = await place();
      await keepDecision(world.ports, id, 'spike');
      await world.move(id);
      expect(await place()).not.toBe(before);
      await dropDecision(world.ports, id);
      expect(await learnedIn(before)).toEqual([]);
    });

    test('decided anew after a move, it speaks for the project where the item is now', async () => {
      const world = await open();
      const { id, place, learnedIn } = await teaching(world);
      const before = await place();
      await keepDecision(world.ports, id, 'spike');
      await world.move(id);
      const after = await place();
      await keepDecision(world.ports, id, 'technical-task');
      expect(await learnedIn(before)).toEqual([]);
      expect(await learnedIn(after)).toMatchObject([{ kind: 'technical-task' }]);
      await dropDecision(world.ports, id);
      expect(await learnedIn(after)).toEqual([]);
    });
  });
}
