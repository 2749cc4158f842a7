import { type HealthRow, MARK, pictureOf, prepare, problemsIn } from '../../../src/engine/index';
import { backlogOf, EPIC_TYPE, NO_FILTERS, row, TASK_TYPE, TODAY } from '../../support/rows';

const shown = (all: readonly HealthRow[]) => {
  const { problems } = prepare(backlogOf(all));
  return all.map((_row, at) => problemsIn(problems[at] ?? 0));
};
const epic = (id: number) => row({ id, scope: 'epic', kind: null, issueType: EPIC_TYPE });

describe('what shows beside the neighbours', () => {
  test('layers of one feature, written down together under one parent, are horizontal slices', () => {
    const parent = 500;
    expect(
      shown([
        row({ id: 10_001, parent, layer: 'screen' }),
        row({ id: 10_011, parent, layer: 'interface' }),
        // The same layer again, a sibling without one, one that came long after, and another parent's.
        row({ id: 10_012, parent, layer: 'interface' }),
        row({ id: 10_013, parent }),
        row({ id: 10_040, parent, layer: 'storage' }),
        row({ id: 10_002, parent: 501, layer: 'storage' }),
      ]),
    ).toEqual([['horizontal-slice'], ['horizontal-slice'], [], [], [], []]);
  });

  test('a small story among siblings without a gain is too thin', () => {
    const thin = { parent: 500, marks: MARK.brief, points: 1 };
    expect(
      shown([
        row(thin),
        row({ ...thin, marks: MARK.brief | MARK.gain }),
        row({ ...thin, points: 3 }),
        row({ ...thin, criteria: 2 }),
        row({ ...thin, kind: 'spike', issueType: 3 }),
        row({ ...thin, parent: 501 }),
      ]),
    ).toEqual([['too-thin'], [], [], [], [], []]);
  });

  test('a blocker without value, filed as a story, is a hidden dependency', () => {
    const blocker = { kind: 'technical-task', blocks: [1], found: ['missing-value'] } as const;
    expect(
      shown([
        row(blocker),
        row({ ...blocker, issueType: TASK_TYPE }),
        row({ ...blocker, blocks: [], links: [1] }),
        row({ ...blocker, found: [] }),
        row({ ...blocker, kind: 'story' }),
      ]).map((ids) => ids.includes('hidden-dependency')),
    ).toEqual([true, false, false, false, false]);
  });

  test('technical work without parent and links is tied to nothing, unless an enabler names what it is for', () => {
    const task = { kind: 'technical-task', issueType: TASK_TYPE } as const;
    const enabler = { kind: 'enabler', issueType: TASK_TYPE } as const;
    expect(
      shown([
        row(task),
        row({ ...task, links: [7] }),
        row({ ...task, parent: 500 }),
        row(enabler),
        row({ ...enabler, marks: MARK.namesItem }),
        row({ ...enabler, marks: MARK.gain }),
        row({ ...enabler, blocks: [7] }),
        row(),
      ]),
    ).toEqual([['orphan'], [], [], ['enables-nothing'], [], [], [], []]);
  });

  test('points above the most make a story too large, whatever its text', () => {
    expect(shown([row({ points: 13 }), row({ points: 14 }), row({ points: 2, found: ['too-large'] })])).toEqual([
      [],
      ['too-large'],
      ['too-large'],
    ]);
  });

  test('epics are counted by what is under them, and those of other projects are not ours to count', () => {
    const all = [
      epic(500),
      epic(501),
      epic(502),
      row({ parent: 500 }),
      row({ parent: 500, kind: 'enabler', issueType: TASK_TYPE }),
      row({ parent: 501, kind: 'enabler', issueType: TASK_TYPE }),
      row({ parent: 999, kind: 'enabler', issueType: TASK_TYPE }),
    ];
    const { slicing } = pictureOf(prepare(backlogOf(all)), { filters: NO_FILTERS, compare: null, today: TODAY });
    expect(slicing).toMatchObject({ splitItems: 2, epics: 2, epicsWithoutStory: { count: 1, of: 2 } });
  });
});
