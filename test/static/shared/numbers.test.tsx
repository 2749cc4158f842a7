import { ago, dayOf, fullDate, shortDay, timeOf } from '../../../static/shared/dates';
import { count, countOf, percentOf, shareOf } from '../../../static/shared/numbers';

test('a probability is never shown as certain', () => {
  expect([0, 0.004, 0.5, 0.996, 1].map(percentOf)).toEqual([1, 1, 50, 99, 99]);
});

test('counts are grouped and stand with their noun', () => {
  expect([0, 999, 5012, 1234567].map(count)).toEqual(['0', '999', '5,012', '1,234,567']);
  expect([12.5, 0.1 + 0.2, 1234.125].map(count)).toEqual(['12.5', '0.3', '1,234.13']);
  expect([countOf(1, 'item'), countOf(2, 'item'), countOf(2, 'epic or bug', 'epics and bugs')]).toEqual([
    '1 item',
    '2 items',
    '2 epics and bugs',
  ]);
  expect([shareOf(38, 171), shareOf(0, 0)]).toEqual([22, 0]);
});

test('times are told in words', () => {
  const now = Date.parse('2026-11-12T12:00:00');
  const past = (minutes: number) => ago(new Date(now - minutes * 60_000).toISOString(), now);
  expect([0, 1, 2, 60, 150, 60 * 30].map(past)).toEqual([
    'just now',
    '1 minute ago',
    '2 minutes ago',
    '1 hour ago',
    '2 hours ago',
    'on 11 November',
  ]);
  expect(dayOf('2025-03-02T12:00:00', now)).toBe('2 March 2025');
  expect(shortDay('2026-03-02')).toBe('2 Mar');
  expect(timeOf(Date.parse('2026-11-12T09:05:00'))).toBe('09:05');
  expect(fullDate('2026-11-12T18:04:00')).toBe('12 November 2026, 18:04');
});
