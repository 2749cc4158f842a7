import type { ListOrder } from '../../../src/engine/health/lists';
import {
  type HealthListQuery,
  type HealthRow,
  listPlaces,
  MARK,
  mostWorth,
  placesOf,
  prepare,
  sortPlaces,
} from '../../../src/engine/index';
import { backlogOf, EPIC_TYPE, NO_FILTERS, row, TASK_TYPE, TODAY } from '../../support/rows';

const whole = { filters: NO_FILTERS, compare: null, today: TODAY };
const list = (all: readonly HealthRow[], query: HealthListQuery, part = {}) =>
  listPlaces(prepare(backlogOf(all)), query, { ...whole, ...part });
const sorted = (all: readonly HealthRow[], by: ListOrder, descending = false) =>
  sortPlaces(
    prepare(backlogOf(all)),
    all.map((_row, at) => at),
    { by, descending },
  );
const best = (all: readonly HealthRow[], most = 12) => {
  const prepared = prepare(backlogOf(all));
  const found = mostWorth(prepared, all.keys(), most);
  return { total: found.total, best: found.best.map((one) => all.indexOf(one)) };
};

describe('the list behind a number', () => {
  const all = [
    row({ found: ['missing-ends'], status: 'in-progress' }),
    row({ marks: MARK.gain, points: 2 }),
    row({ kind: 'spike', gaps: 0b100 }),
    row({ kind: null, whyNone: 'close' }),
    row({ kind: null, whyNone: 'decided-none', decided: true }),
    row({ kind: 'technical-task', status: 'done', doneOn: TODAY, sprints: [2, 3], marks: MARK.debt }),
    row({ id: 500, scope: 'epic', kind: null, issueType: EPIC_TYPE }),
    row({ kind: 'enabler', issueType: TASK_TYPE, parent: 500 }),
    row({ scope: 'bug', kind: null }),
  ];

  test.each<[HealthListQuery, readonly number[]]>([
    [{ list: 'all' }, [0, 1, 2, 3, 4, 5, 7]],
    [{ list: 'classified' }, [0, 1, 2, 5, 7]],
    [{ list: 'not-classified' }, [3, 4]],
    [{ list: 'close' }, [3]],
    [{ list: 'decided-none' }, [4]],
    [{ list: 'decided' }, [4]],
    [{ list: 'story' }, [0, 1]],
    [{ list: 'missing-ends' }, [0]],
    [{ list: 'no-stated-gain' }, [0]],
    [{ list: 'type-does-not-fit' }, [2, 5]],
    [{ list: 'spike-without-time-box' }, [2]],
    [{ list: 'spike-without-question' }, []],
    [{ list: 'epic-without-story' }, [6]],
    [{ list: 'without-points' }, [0, 2, 5, 7]],
    [{ list: 'finished' }, [5]],
    [{ list: 'finished', step: 3, kind: 'technical-task' }, [5]],
    [{ list: 'finished', step: 2 }, []],
    [{ list: 'finished', step: 99 }, []],
    [{ list: 'carried-over' }, [5]],
    [{ list: 'debt' }, [5]],
    [{ list: 'all', kind: 'spike', issueType: 1 }, [2]],
    [{ list: 'all', kind: 'none' }, [3, 4]],
    // The orphan is done, and a done item is no longer worth a talk.
    [{ list: 'worth-a-talk' }, [0, 2]],
  ])('%j', (query, places) => {
    expect(list(all, query)).toEqual(places);
  });

  test('filters narrow it down, and what nobody has lets nothing through', () => {
    const filters = (given: object) => ({ filters: { ...NO_FILTERS, ...given } });
    const some = [
      row({ parent: 500, labels: [1], components: [3] }),
      row({ status: 'done', components: [3, 4], versions: [6] }),
      row({ issueType: TASK_TYPE, sprints: [2, 4] }),
    ];
    const by = (given: object) => list(some, { list: 'all' }, filters(given));
    expect(by({ epics: [500] })).toEqual([0]);
    expect(by({ labels: ['privacy'] })).toEqual([0]);
    expect(by({ labels: ['nobody-has-it'] })).toEqual([]);
    expect(by({ components: [3] })).toEqual([0, 1]);
    expect(by({ components: [3], versions: [6] })).toEqual([1]);
    expect(by({ statuses: ['to-do', 'in-progress'] })).toEqual([0, 2]);
    expect(by({ issueTypes: [TASK_TYPE, 77] })).toEqual([2]);
    expect(by({ sprints: { from: 3, to: 4 } })).toEqual([2]);
    expect(by({ sprints: { from: 3, to: 3 } })).toEqual([]);
    expect(by({ sprints: { from: 3, to: 99 } })).toEqual([]);
  });

  test('is sorted by key, kind, confidence, due and status, and the other way round', () => {
    const some = [
      row({ id: 10_900, confidence: 60, status: 'done', sprints: [4], rank: 'a' }),
      row({ id: 10_901, kind: 'spike', confidence: 90, sprints: [5], rank: 'b' }),
      row({ id: 10_902, kind: null, whyNone: 'close', confidence: 40, rank: 'd' }),
      row({ id: 10_903, decided: true, confidence: 10, status: 'in-progress', sprints: [4], rank: 'c' }),
      row({ id: 10_904, kind: 'enabler', confidence: 80, rank: 'aa' }),
    ];
    expect(sorted(some, 'work')).toEqual([0, 1, 2, 3, 4]);
    expect(sorted(some, 'work', true)).toEqual([4, 3, 2, 1, 0]);
    expect(sorted(some, 'reads-as')).toEqual([0, 3, 4, 1, 2]);
    expect(sorted(some, 'how-sure')).toEqual([3, 1, 4, 0, 2]);
    expect(sorted(some, 'due')).toEqual([3, 1, 4, 2, 0]);
    expect(sorted(some, 'status')).toEqual([4, 1, 2, 3, 0]);
  });
});

describe('where to start', () => {
  const forced = { kind: 'technical-task', found: ['forced-story'], parent: 500, issueType: 4 } as const;

  test('soonest due comes first, then rank', () => {
    expect(
      best([
        row({ ...forced, rank: 'b' }),
        row({ ...forced, rank: 'a' }),
        row({ ...forced, sprints: [5], rank: 'z' }),
        row({ ...forced, sprints: [4], rank: 'y' }),
        row({ ...forced, sprints: [6] }),
        row({ ...forced, sprints: [4], status: 'done' }),
        row(),
      ]),
    ).toEqual({ total: 5, best: [3, 2, 4, 1, 0] });
  });

  test('what is clear goes before what leans, and what is cheap to mend before what is not', () => {
    expect(
      best([
        row({ ...forced, confidence: 60 }),
        row({ found: ['implementation-detail'] }),
        row({ ...forced, confidence: 95 }),
        row({ found: ['too-large'], confidence: 95 }),
      ]).best,
    ).toEqual([2, 3, 0, 1]);
  });

  test('a technical item is as urgent as the first item that waits for it', () => {
    const [soon, later] = [row({ sprints: [4] }), row({ sprints: [6] })];
    const all = [
      row({ ...forced, rank: 'a' }),
      row({ ...forced, rank: 'b', blocks: [later.id, soon.id] }),
      row({ ...forced, rank: 'c', blocks: [later.id] }),
      soon,
      later,
    ];
    expect(best(all).best).toEqual([1, 2, 0]);
  });

  test('gives the best few and tells how many there are', () => {
    const many = Array.from({ length: 30 }, (_none, at) => row({ ...forced, rank: String(99 - at) }));
    expect(best(many, 3)).toEqual({ total: 30, best: [29, 28, 27] });
  });

  test('places are counted by rank among what is open in the same sprint', () => {
    const all = [
      row({ sprints: [4], rank: 'c' }),
      row({ sprints: [4], rank: 'a' }),
      row({ sprints: [4], rank: 'b', status: 'done' }),
      row({ sprints: [5], rank: 'aa' }),
      row({ rank: 'a' }),
    ];
    const prepared = prepare(backlogOf(all));
    expect([...placesOf(prepared, all.slice(0, 1)).values()]).toEqual([2]);
    expect([...placesOf(prepared, [all[3], all[4]] as HealthRow[]).values()]).toEqual([1, 1]);
  });
});
