import { inferDecision } from '../../src/app/infer-decision';
import { settleIssue } from '../../src/app/settle-issue';
import { memoryWorld } from '../support/in-memory-ports';

/** The item as a person left it after our label had been `kind-story`. */
async function leftWith(labels: readonly string[], labelled = true) {
  const world = memoryWorld();
  const id = await world.create({ summary: 'story about a walk', labels: labelled ? [] : labels });
  if (labelled) {
    await settleIssue(world.ports, id);
    await world.edit(id, { labels });
  }
  const issue = await world.ports.asApp.readIssue(id);
  if (!issue.ok) throw new Error(issue.problem.code);
  await settleIssue(world.ports, id);
  return { inferred: inferDecision(issue.value), after: await world.look(id) };
}

describe('what a changed label says', () => {
  test.each([
    { left: ['kind-story'], inferred: null, after: ['kind-story'] },
    { left: ['kind-story', 'paths'], inferred: null, after: ['kind-story', 'paths'] },
    { left: [], inferred: { kind: null, by: 'label' }, after: [] },
    { left: ['paths'], inferred: { kind: null, by: 'label' }, after: ['paths'] },
    { left: ['kind-spike'], inferred: { kind: 'spike', by: 'label' }, after: ['kind-spike'] },
    { left: ['kind-story', 'kind-spike'], inferred: { kind: 'spike', by: 'label' }, after: ['kind-spike'] },
    { left: ['kind-enabler', 'kind-spike'], inferred: null, after: ['kind-enabler', 'kind-spike'] },
    { left: ['kind-enabler', 'kind-spike', 'kind-story'], inferred: null, after: ['kind-enabler', 'kind-spike'] },
    { left: ['Kind-Spike'], inferred: { kind: null, by: 'label' }, after: ['Kind-Spike'] },
  ])('$left', async ({ left, inferred, after }) => {
    const seen = await leftWith(left);
    expect(seen.inferred).toEqual(inferred);
    expect(seen.after.labels).toEqual(after);
  });

  test('without a label of ours on record nothing is inferred', async () => {
    const seen = await leftWith(['kind-spike'], false);
    expect(seen.inferred).toBeNull();
    expect(seen.after.record?.label).toEqual({ label: null, whyNot: 'set-by-someone' });
  });
});
