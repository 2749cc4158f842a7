import type { CheckId } from '../../../src/engine/health/picture';
import { type HealthRow, MARK, pictureOf, prepare } from '../../../src/engine/index';
import {
  backlogOf,
  EPIC_TYPE,
  NO_FILTERS,
  REQUEST_TYPE,
  row,
  rows,
  SPIKE_TYPE,
  TASK_TYPE,
  TODAY,
} from '../../support/rows';

const whole = { filters: NO_FILTERS, compare: null, today: TODAY };
const picture = (all: readonly HealthRow[], part = {}) => pictureOf(prepare(backlogOf(all)), { ...whole, ...part });
const check = (all: readonly HealthRow[], id: CheckId, part = {}) =>
  picture(all, part).checks.find((one) => one.id === id);

describe('the picture of a backlog', () => {
  test('counts items, kinds, points and what is left out', () => {
    const { mix, ...counted } = picture([
      ...rows(12, { points: 5 }),
      ...rows(5, { kind: 'enabler', points: 2, hours: 3 }),
      ...rows(2, { kind: 'spike' }),
      ...rows(6, { kind: 'technical-task', decided: true }),
      ...rows(3, { kind: null, whyNone: 'defect' }),
      row({ kind: null, whyNone: 'decided-none' }),
      row({ scope: 'epic', kind: null, issueType: EPIC_TYPE }),
      ...rows(2, { scope: 'bug', kind: null }),
    ]);
    // 12 + 5 + 2 + 6 = 25 with a kind, 4 without; 12 x 5 and 5 x 2 points on 17 of the 25; 5 x 3 hours.
    expect(counted).toMatchObject({
      items: 29,
      read: 25,
      notClassified: { defect: 3, unclear: 0, language: 0, close: 0, 'decided-none': 1 },
      outOfScope: { epics: 1, subTasks: 0, bugs: 2 },
      withoutPoints: 8,
      decided: 6,
    });
    expect(mix).toEqual({
      // 12 of 25 and 11 of 25: apart by 4 in a hundred.
      headline: 'about-even',
      items: { story: 12, enabler: 5, spike: 2, 'technical-task': 6 },
      points: { story: 60, enabler: 10, spike: 0, 'technical-task': 0 },
      pointed: 17,
      hours: { story: 0, enabler: 15, spike: 0, 'technical-task': 0 },
    });
  });

  test.each([
    [19, 0, 'too-few'],
    [15, 5, 'mostly-stories'],
    [11, 9, 'about-even'],
    [9, 11, 'about-even'],
    [8, 12, 'more-technical'],
    [1, 19, 'hardly-a-story'],
  ])('%i stories and %i tasks: %s', (stories, tasks, headline) => {
    const all = [...rows(stories), ...rows(tasks, { kind: 'technical-task' })];
    expect(picture(all).mix.headline).toBe(headline);
  });

  test('nothing at all is no reason to divide by it', () => {
    const { score, checks, flow, mixBefore } = picture([]);
    expect({ score, mixBefore, items: flow.items }).toEqual({ score: null, mixBefore: null, items: 0 });
    expect(checks.map(({ value, status }) => [value, status])).toEqual(Array(8).fill([null, 'too-few']));
  });

  describe('checks', () => {
    const form = { marks: MARK.storyForm };

    test('forced stories count among items in story form', () => {
      const all = [...rows(18, form), ...rows(6, { ...form, kind: 'enabler', found: ['forced-story'] }), ...rows(10)];
      // 6 of 24 are 25 percent; the target is 10 at most, and close ends at 12.
      expect(check(all, 'forced-stories')).toMatchObject({
        count: 6,
        of: 24,
        value: 25,
        status: 'to-work-on',
        few: true,
      });
    });

    test('a work type that says nothing about kinds takes no part in whether it fits', () => {
      const all = [
        ...rows(16),
        ...rows(4, { kind: 'spike' }),
        ...rows(9, { kind: 'spike', issueType: REQUEST_TYPE }),
        ...rows(4, { kind: 'enabler', issueType: TASK_TYPE }),
      ];
      // 16 + 4 fit of 24: 83 percent, of which 85 is the target.
      expect(check(all, 'type-fits')).toMatchObject({ count: 20, of: 24, value: 83, status: 'close' });
    });

    test('a gain that says the step again is none', () => {
      const gain = { marks: MARK.gain };
      const all = [...rows(17, gain), ...rows(2), row({ ...gain, found: ['circular-ends'] })];
      expect(check(all, 'stated-gain')).toMatchObject({ count: 17, of: 20, value: 85, status: 'on-target' });
    });

    test('criteria are looked at only where there are some', () => {
      const some = { criteria: 3 };
      const all = [...rows(15, some), ...rows(5, { ...some, found: ['technical-criteria'] }), ...rows(40)];
      expect(check(all, 'user-checkable')).toMatchObject({ count: 15, of: 20, value: 75, status: 'on-target' });
    });

    test('technical work with a value, and spikes without gaps', () => {
      const all = [
        ...rows(11, { kind: 'enabler' }),
        ...rows(9, { kind: 'technical-task', found: ['missing-value'] }),
        ...rows(7, { kind: 'spike', issueType: SPIKE_TYPE }),
        ...rows(13, { kind: 'spike', issueType: SPIKE_TYPE, gaps: 4 }),
      ];
      expect(check(all, 'stated-value')).toMatchObject({ count: 11, of: 20, value: 55, status: 'to-work-on' });
      expect(check(all, 'spikes-without-gaps')).toMatchObject({ count: 7, of: 20, value: 35 });
      expect(picture(all).technicalWork.spikesWithoutTimeBox).toEqual({ count: 13, of: 20 });
    });

    test('under 20 items there is no percentage, under 30 they are few', () => {
      expect(check(rows(19), 'stated-gain')).toMatchObject({ value: null, status: 'too-few', of: 19 });
      expect(check(rows(20), 'stated-gain')).toMatchObject({ value: 0, few: true });
      expect(check(rows(30), 'stated-gain')).toMatchObject({ value: 0, few: false });
    });

    test('sprints have a share from the first; the one that runs is not judged', () => {
      const done = { status: 'done', doneOn: TODAY } as const;
      const all = [
        row({ ...done, sprints: [1] }),
        row({ ...done, sprints: [2], kind: 'enabler' }),
        row({ ...done, sprints: [4], kind: 'enabler' }),
      ];
      // Sprint 3 finished nothing, sprint 4 runs: of sprints 1 and 2 one finished a story.
      expect(check(all, 'sprints-with-story')).toMatchObject({ count: 1, of: 2, value: 50, few: true });
      expect(picture(all).flow.withoutStory).toEqual([2]);
    });
  });

  test('the score has equal shares: full on target, else in proportion, and names what there is to win', () => {
    const all = [
      // 12 of 20 state a gain: 60 of 80 percent. All fit. No criteria, no spikes, no form, no sprints, no siblings.
      ...rows(12, { marks: MARK.gain }),
      ...rows(8),
      // 7 of 20 have a value: 35 of 70 percent.
      ...rows(7, { kind: 'enabler', issueType: TASK_TYPE }),
      ...rows(13, { kind: 'enabler', issueType: TASK_TYPE, found: ['missing-value'] }),
    ];
    // Three checks with a value, a third each: 33.3 x 1 + 33.3 x 0.75 + 33.3 x 0.5 = 75.
    const { score } = picture(all);
    expect(score).toMatchObject({
      value: 75,
      mostToWin: [
        { id: 'stated-value', points: 17 },
        { id: 'stated-gain', points: 8 },
      ],
    });
    expect(score?.parts.map(({ id, points, most }) => [id, Math.round(points), Math.round(most)])).toEqual([
      ['type-fits', 33, 33],
      ['stated-gain', 25, 33],
      ['stated-value', 17, 33],
    ]);
  });

  test('over a target that should not be passed, the score falls as target to value', () => {
    const form = { marks: MARK.storyForm, issueType: REQUEST_TYPE };
    const all = [
      ...rows(16, { ...form, kind: 'spike' }),
      ...rows(4, { ...form, kind: 'spike', found: ['forced-story'] }),
    ];
    // 4 of 20 are 20 percent, the target is 10: half of its share. Spikes have no gaps: all of theirs.
    expect(picture(all).score?.value).toBe(75);
  });

  test('the matrix counts kinds by work type, most used type first', () => {
    const all = [
      ...rows(3),
      ...rows(2, { issueType: TASK_TYPE }),
      ...rows(2, { issueType: TASK_TYPE, kind: 'enabler' }),
      row({ issueType: REQUEST_TYPE, kind: null, whyNone: 'close' }),
    ];
    expect(picture(all).matrix).toEqual({
      issueTypes: [TASK_TYPE, 1, REQUEST_TYPE],
      cells: [
        { kind: 'story', issueType: TASK_TYPE, count: 2, fits: false },
        { kind: 'enabler', issueType: TASK_TYPE, count: 2, fits: true },
        { kind: 'story', issueType: 1, count: 3, fits: true },
        { kind: null, issueType: REQUEST_TYPE, count: 1, fits: null },
      ],
    });
  });
});
