import { sprintsOf } from '../../../static/health/refine/due-line';

test('sprints are told in the order of their numbers', () => {
  const due = (sprint: string) => ({ due: { sprint, running: false, place: 1 } });
  expect(sprintsOf([due('Sprint 10'), due('Sprint 9')])).toBe('sprints 9 and 10');
});
