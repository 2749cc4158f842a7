import fc from 'fast-check';
import { keepDecision } from '../../src/app/keep-decision';
import { settleIssue } from '../../src/app/settle-issue';
import { memoryWorld } from '../support/in-memory-ports';
import type { ItemFields, World } from '../support/world';

const SUMMARIES = ['story a', 'enabler b', 'spike c', 'technical-task d', 'story? e', 'nothing f'] as const;
const OWN = ['kind-story', 'kind-enabler', 'kind-spike', 'kind-technical-task'] as const;

/** What people do to an item between two moments at which the app had caught up. */
const edits: fc.Arbitrary<readonly Partial<ItemFields>[]> = fc.array(
  fc.oneof(
    fc.record({ summary: fc.constantFrom(...SUMMARIES) }),
    fc.record({ labels: fc.subarray([...OWN, 'paths'], { maxLength: 2 }) }),
    fc.record({ type: fc.constantFrom('Story', 'Bug', 'Task') }),
  ),
  { minLength: 1, maxLength: 4 },
);

async function outcome(world: World, id: string) {
  const decision = await world.ports.decisions.get(id);
  return { ...(await world.look(id)), decision: decision && { kind: decision.kind, by: decision.by } };
}

/** What the platform does with an event: where the run asks for it, it is tried again. */
async function deliver(world: World, id: string): Promise<void> {
  for (let tries = 0; tries < 5; tries += 1) {
    const settled = await settleIssue(world.ports, id);
    if (settled.ok) return;
  }
  throw new Error('never settled');
}

/** Everything that people did, with one event each, of which `events` says how many arrive. */
async function play(all: readonly Partial<ItemFields>[], events: number) {
  const world = memoryWorld();
  const id = await world.create({ summary: 'story a', labels: ['paths'] });
  await settleIssue(world.ports, id);
  for (const edit of all) await world.edit(id, edit);
  for (let event = 0; event < events; event += 1) await settleIssue(world.ports, id);
  return { world, id };
}

describe('events in any order and number', () => {
  test('once the last edit is in, one event ends where many do, and more write nothing', async () => {
    await fc.assert(
      fc.asyncProperty(edits, fc.integer({ min: 2, max: 5 }), async (all, events) => {
        const once = await play(all, 1);
        const often = await play(all, events);
        expect(await outcome(often.world, often.id)).toEqual(await outcome(once.world, once.id));
        once.world.takeWrites();
        await settleIssue(once.world.ports, once.id);
        expect(once.world.takeWrites()).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('runs that overlap with each other and with edits of the text end with the one label that the text asks for', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fc.array(fc.constantFrom(...SUMMARIES), { minLength: 1, maxLength: 3 }),
        async (scheduler, summaries) => {
          const world = memoryWorld({ pause: (step) => scheduler.schedule(Promise.resolve(), step) });
          const id = await world.create({ summary: 'story a', labels: ['paths'] });
          const running: Promise<unknown>[] = [deliver(world, id)];
          const person = (async () => {
            for (const summary of summaries) {
              await scheduler.schedule(Promise.resolve(), `edit to ${summary}`);
              await world.edit(id, { summary });
              running.push(deliver(world, id));
            }
          })();
          await scheduler.waitFor(person);
          await scheduler.waitFor(Promise.all(running));
          const alone = memoryWorld();
          const same = await alone.create({ summary: summaries.at(-1) ?? '', labels: ['paths'] });
          await settleIssue(alone.ports, same);
          expect(await scheduler.waitFor(outcome(world, id))).toEqual(await outcome(alone, same));
        },
      ),
      { numRuns: 300 },
    );
  });

  test('a choice on the panel outlives every run that overlaps with it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), fc.constantFrom(...SUMMARIES), async (scheduler, summary) => {
        const world = memoryWorld({ pause: (step) => scheduler.schedule(Promise.resolve(), step) });
        const id = await world.create({ summary: 'story a' });
        const running: Promise<unknown>[] = [deliver(world, id)];
        const people = (async () => {
          await scheduler.schedule(Promise.resolve(), 'edit');
          await world.edit(id, { summary });
          running.push(deliver(world, id), keepDecision(world.ports, id, 'spike'));
        })();
        await scheduler.waitFor(people);
        await scheduler.waitFor(Promise.all(running));
        expect(await scheduler.waitFor(outcome(world, id))).toMatchObject({
          labels: ['kind-spike'],
          decision: { kind: 'spike', by: 'panel' },
        });
      }),
      { numRuns: 300 },
    );
  });
});
