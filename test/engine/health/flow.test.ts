import { type HealthRow, MARK, pictureOf, prepare } from '../../../src/engine/index';
import { backlogOf, NO_FILTERS, row, rows, TODAY } from '../../support/rows';

const whole = { filters: NO_FILTERS, compare: null, today: TODAY };
const done = { status: 'done', doneOn: TODAY } as const;

const flowOf = (all: readonly HealthRow[], part = {}) => pictureOf(prepare(backlogOf(all)), { ...whole, ...part }).flow;
const byWeek = (all: readonly HealthRow[]) =>
  pictureOf(prepare(backlogOf(all, { sprints: [] })), { ...whole, compare: null });

describe('flow', () => {
  test('counts points by kind in the sprint that an item was finished in', () => {
    const flow = flowOf([
      row({ ...done, sprints: [1], points: 5 }),
      row({ ...done, sprints: [1], points: 3, kind: 'enabler' }),
      // Carried over from sprint 1, finished in sprint 3.
      row({ ...done, sprints: [1, 2, 3], points: 8, kind: 'enabler' }),
      // In sprint 1, to be gone on with in a sprint that has not begun: finished before that.
      row({ ...done, sprints: [1, 5], points: 1 }),
      row({ sprints: [3], points: 100 }),
      row({ ...done, points: 100 }),
    ]);
    expect(flow).toMatchObject({
      by: 'sprint',
      unit: 'points',
      items: 4,
      amount: 17,
      carriedOver: { count: 1, of: 2 },
    });
    expect(flow.steps.map(({ name, amount }) => [name, amount.story, amount.enabler])).toEqual([
      ['Sprint 1', 6, 3],
      ['Sprint 2', 0, 0],
      ['Sprint 3', 0, 8],
    ]);
  });

  test('an item put into a later sprint after it was done counts where it was done', () => {
    // Sprint 1 runs from 49 to 35 days ago, sprint 2 from then to 21 days ago.
    const all = [row({ ...done, doneOn: TODAY - 40, sprints: [1, 2] })];
    expect(flowOf(all).steps.map(({ items }) => items.story)).toEqual([1, 0, 0]);
  });

  test('items are counted where most of them have no points', () => {
    const all = [row({ ...done, sprints: [1], points: 5 }), row({ ...done, sprints: [2] })];
    expect(flowOf(all)).toMatchObject({ unit: 'items', amount: 2 });
  });

  test('capacity is the share of what was finished, against its band', () => {
    const all = [
      ...rows(8, { ...done, sprints: [2] }),
      ...rows(4, { ...done, sprints: [2], kind: 'enabler' }),
      ...rows(8, { ...done, sprints: [3], kind: 'technical-task' }),
    ];
    // 8, 4, 0 and 8 of 20: 40 is 10 under 50, 20 is within, 0 is 3 under 3, 40 is 15 over 25.
    expect(flowOf(all).capacity.map(({ kind, percent, off }) => [kind, percent, off])).toEqual([
      ['story', 40, -10],
      ['enabler', 20, 0],
      ['spike', 0, -3],
      ['technical-task', 40, 15],
    ]);
    expect(flowOf(all.slice(1)).capacity[0]).toMatchObject({ percent: null, off: null });
  });

  test('a range of sprints chooses the period, a status does not', () => {
    const all = [row({ ...done, sprints: [1] }), row({ ...done, sprints: [4] }), row({ sprints: [4] })];
    const sprints = { from: 3, to: 4 };
    const { flow, items } = pictureOf(prepare(backlogOf(all)), {
      ...whole,
      filters: { ...NO_FILTERS, sprints, statuses: ['to-do'] },
    });
    expect(flow.steps.map(({ id, running, items: finished }) => [id, running, finished.story])).toEqual([
      [3, false, 0],
      [4, true, 1],
    ]);
    expect(items).toBe(1);
  });

  test('debt is a share of what was finished', () => {
    const all = [
      row({ ...done, sprints: [1], points: 8 }),
      row({ ...done, sprints: [1], points: 2, marks: MARK.debt }),
    ];
    expect(pictureOf(prepare(backlogOf(all)), whole).technicalWork.debt).toEqual({ count: 2, of: 10 });
  });

  test('without sprints, weeks are counted from Monday to Sunday', () => {
    // Today is a Friday: four days ago was Monday, five days ago Sunday.
    const { flow, checks } = byWeek([
      row({ ...done, doneOn: TODAY - 4 }),
      row({ ...done, doneOn: TODAY - 5, kind: 'enabler' }),
      row({ ...done, doneOn: TODAY - 11 }),
      row({ ...done, doneOn: TODAY - 200 }),
    ]);
    expect(flow).toMatchObject({ by: 'week', unit: 'items', items: 3, carriedOver: null });
    expect(flow.steps).toHaveLength(9);
    expect(flow.steps.slice(-2).map(({ name, running, items }) => [name, running, items.story, items.enabler])).toEqual(
      [
        ['2026-11-16', false, 1, 1],
        ['2026-11-23', true, 1, 0],
      ],
    );
    // One week is over that finished something, and a story was among it.
    expect(checks.find(({ id }) => id === 'sprints-with-story')).toMatchObject({ count: 1, of: 1 });
  });

  test('a trend shows what was finished in each sprint, by today’s wording', () => {
    const gain = { ...done, marks: MARK.gain };
    const all = [
      ...rows(1, { ...gain, sprints: [1] }),
      ...rows(3, { ...done, sprints: [1] }),
      ...rows(3, { ...gain, sprints: [3] }),
      ...rows(1, { ...done, sprints: [3] }),
      ...rows(20),
    ];
    const check = pictureOf(prepare(backlogOf(all)), whole).checks.find(({ id }) => id === 'stated-gain');
    expect(check?.trend).toEqual({
      basis: 'finished-items',
      points: [
        { step: 'Sprint 1', value: 25 },
        { step: 'Sprint 2', value: null },
        { step: 'Sprint 3', value: 75 },
      ],
    });
    expect(check).toMatchObject({ change: 50, better: true });
  });

  test('two periods are compared by the items of their sprints', () => {
    const gain = { marks: MARK.gain };
    const all = [
      ...rows(10, { ...gain, sprints: [1] }),
      ...rows(10, { sprints: [1] }),
      ...rows(5, { ...gain, sprints: [3] }),
      ...rows(15, { sprints: [3], kind: 'technical-task' }),
      ...rows(15, { sprints: [3] }),
    ];
    const picture = pictureOf(prepare(backlogOf(all)), {
      ...whole,
      filters: { ...NO_FILTERS, sprints: { from: 3, to: 3 } },
      compare: { from: 1, to: 1 },
    });
    // 5 of 20 now, 10 of 20 then.
    expect(picture.checks.find(({ id }) => id === 'stated-gain')).toMatchObject({
      value: 25,
      change: -25,
      better: false,
    });
    expect(picture.mixBefore).toEqual({ stories: 100, technical: 0, spikes: 0 });
  });
});
