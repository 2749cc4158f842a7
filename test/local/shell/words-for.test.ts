import { sprintDates } from '../../../local/shell/backlog/sprint-dates';
import { wordsFor } from '../../../local/shell/issue/words-for';

const NOW = Date.parse('2026-11-21T12:00:00Z');

test.each([
  ['2026-11-21T11:59:30Z', 'just now'],
  ['2026-11-21T11:59:00Z', '1 minute ago'],
  ['2026-11-21T09:00:00Z', '3 hours ago'],
  ['2026-11-19T12:00:00Z', '2 days ago'],
  ['2026-11-02T12:00:00Z', '2 Nov'],
  ['2025-11-02T12:00:00Z', '2 Nov 2025'],
])('%s is %s', (at, words) => {
  expect(wordsFor(new Date(at), NOW)).toBe(words);
});

test('a sprint names its month once', () => {
  expect(sprintDates({ startDate: '2026-11-17T09:00:00Z', endDate: '2026-11-28T16:00:00Z' })).toBe('17 – 28 Nov');
  expect(sprintDates({ startDate: '2026-11-30T09:00:00Z', endDate: '2026-12-11T16:00:00Z' })).toBe('30 Nov – 11 Dec');
  expect(sprintDates({})).toBe('');
});
