import { dropDecision } from '../../src/app/drop-decision';
import { keepDecision } from '../../src/app/keep-decision';
import { settleIssue } from '../../src/app/settle-issue';
import { memoryWorld } from '../support/in-memory-ports';

const taught = async () => {
  const world = memoryWorld();
  const id = await world.create({ summary: 'enabler about a library' });
  await settleIssue(world.ports, id);
  const issue = await world.ports.asApp.readIssue(id);
  if (!issue.ok) throw new Error('not read');
  const learned = () => world.ports.teams.adaptationOf(issue.value.projectId);
  return { world, id, learned };
};

test('a decision speaks for similar items of its project until it is dropped', async () => {
  const { world, id, learned } = await taught();
  await keepDecision(world.ports, id, 'technical-task');
  expect((await learned()).corrections).toMatchObject([{ kind: 'technical-task' }]);
  await keepDecision(world.ports, id, 'spike');
  expect((await learned()).corrections).toMatchObject([{ kind: 'spike' }]);
  await dropDecision(world.ports, id);
  expect((await learned()).corrections).toEqual([]);
});

test('"none of the four" says nothing of others', async () => {
  const { world, id, learned } = await taught();
  await keepDecision(world.ports, id, null);
  expect((await learned()).corrections).toEqual([]);
});
