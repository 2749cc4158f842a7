import { dropDecision, keepDecision } from '../../src/app/keep-decision';
import { settleIssue } from '../../src/app/settle-issue';
import { memoryWorld } from '../support/in-memory-ports';

const taught = async () => {
  const world = memoryWorld();
  const id = await world.create({ summary: 'enabler about a library' });
  await settleIssue(world.ports, id);
  const issue = await world.ports.asApp.readIssue(id);
  if (!issue.ok) throw new Error('not read');
  const learned = async () => (await world.ports.teams.read(issue.value.projectId))?.corrections ?? [];
  return { world, id, learned };
};

test('a decision speaks for similar items of its project until it is dropped', async () => {
  const { world, id, learned } = await taught();
  await keepDecision(world.ports, id, 'technical-task');
  expect(await learned()).toMatchObject([{ kind: 'technical-task' }]);
  await keepDecision(world.ports, id, 'spike');
  expect(await learned()).toMatchObject([{ kind: 'spike' }]);
  await dropDecision(world.ports, id);
  expect(await learned()).toEqual([]);
});

test('"none of the four" says nothing of others', async () => {
  const { world, id, learned } = await taught();
  await keepDecision(world.ports, id, null);
  expect(await learned()).toEqual([]);
});
