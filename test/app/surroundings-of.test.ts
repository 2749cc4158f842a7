import { type ApplyWorld, applyWorld } from '../support/apply-world';

const STEPS = ['Add a reviews table', 'Create an endpoint for reviews', 'Cache the reviews for an hour'];

let app: ApplyWorld;
beforeEach(() => {
  app = applyWorld();
});
afterEach(() => app.world.close());

test('a step that is a sub-task of the item already is not suggested again', async () => {
  const paragraph = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] });
  const id = await app.world.create({
    summary: 'As a visitor, I want to see reviews of a trail so that I can choose a walk',
    description: {
      type: 'doc',
      version: 1,
      content: ['Technical steps:', ...STEPS.map((step) => `- ${step}`)].map(paragraph),
    },
  });
  const split = async () => (await app.read(id)).suggestions[0];
  expect((await split())?.title).toBe('Split into a story and three sub-tasks');
  app.admin('POST', 'issue', {
    fields: {
      project: { key: 'WAY' },
      issuetype: { name: 'Sub-task' },
      parent: { id },
      summary: 'Create endpoint for reviews',
    },
  });
  const now = await split();
  expect(now?.title).toBe('Split into a story and two sub-tasks');
  expect(now?.outline[0]?.subtasks).toHaveLength(2);
});
