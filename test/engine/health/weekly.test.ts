import { keepWeekly, pictureOf, prepare, type Weekly, weeklyOf } from '../../../src/engine/index';
import { backlogOf, NO_FILTERS, rows, TODAY } from '../../support/rows';

const part = { filters: NO_FILTERS, compare: null, today: TODAY };
const prepared = prepare(backlogOf([...rows(15), ...rows(5, { kind: 'spike', issueType: 3 })]));
const MONDAY = TODAY - 4;
const week = (ago: number, stated: number): Weekly => ({
  week: MONDAY - 7 * ago,
  mix: [10, 15, 5],
  checks: [
    [0, 0],
    [0, 0],
    [stated, 100],
    [0, 0],
    [0, 0],
    [0, 0],
    [0, 0],
    [0, 0],
  ],
  score: 50,
});

describe('weekly readings', () => {
  test('a week is its Monday, with counts and bases', () => {
    const weekly = weeklyOf(pictureOf(prepared, part), TODAY);
    expect(weekly).toMatchObject({ week: MONDAY, mix: [15, 0, 5] });
    // Forced stories, fitting work types, stated gains: none in story form, all 20 fit, 0 of 15.
    expect(weekly.checks.slice(0, 3)).toEqual([
      [0, 0],
      [20, 20],
      [0, 15],
    ]);
    expect(JSON.stringify(weekly).length).toBeLessThan(200);
  });

  test('the last reading of a week stands, and two years are kept', () => {
    const kept = Array.from({ length: 104 }, (_none, at) => week(104 - at, at));
    const now = keepWeekly(kept, week(0, 1));
    expect(now).toHaveLength(104);
    expect([now[0]?.week, now.at(-1)?.week]).toEqual([MONDAY - 7 * 103, MONDAY]);
    expect(
      keepWeekly(now, week(0, 2))
        .map(({ checks }) => checks[2]?.[0])
        .slice(-2),
    ).toEqual([103, 2]);
  });

  test('from three on they are the trend, before that finished items are', () => {
    const check = (weekly: readonly Weekly[]) => pictureOf(prepared, part, weekly).checks[2];
    expect(check([week(2, 40), week(1, 50)])?.trend).toBeNull();
    expect(check([week(2, 40), week(1, 50), week(0, 70)])).toMatchObject({
      trend: {
        basis: 'weekly-readings',
        points: [
          { step: '2026-11-09', value: 40 },
          { step: '2026-11-16', value: 50 },
          { step: '2026-11-23', value: 70 },
        ],
      },
      change: 30,
      better: true,
    });
    expect(pictureOf(prepared, part, [week(2, 1), week(1, 1), week(0, 1)]).mixBefore).toEqual({
      stories: 33,
      technical: 50,
      spikes: 17,
    });
  });
});
