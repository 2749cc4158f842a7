import fc from 'fast-check';
import { adapt, correctionOf, judge, KINDS, NO_ADAPTATION, OUTCOMES, parseItem } from '../../../src/engine/index';
import { temperatureOf } from '../../../src/engine/model/temperature';
import { pullOn } from '../../../src/engine/verdict/adaptation';
import { calibrate } from '../../../src/engine/verdict/calibrate';

const item = (summary: string, description = '') => parseItem({ summary, description });
const taughtBy = (summaries: readonly string[], kind: (typeof KINDS)[number]) =>
  adapt(
    summaries.map((summary) => correctionOf(judge(item(summary)), kind)),
    [],
  );
const UPGRADES = ['Upgrade the map library to version 5', 'Upgrade Node to version 22', 'Upgrade the date library'];

test('a team that files a kind of item as enablers gets similar ones read that way, and told why', () => {
  const text = item('Upgrade the chart library to version 3');
  const before = judge(text);
  const after = judge(text, taughtBy(UPGRADES, 'enabler'));
  expect(after.probabilities.enabler).toBeGreaterThan(before.probabilities.enabler);
  const reason = after.reasons.find(({ signal }) => signal === 'team-corrections');
  expect(reason).toMatchObject({ kind: 'enabler', says: 'Your team filed 3 similar items as enablers.' });
});

test('an item unlike those corrected hardly moves', () => {
  const text = item('As a visitor, I want to save a trail so that I find it again on the day of the walk');
  const after = judge(text, taughtBy(UPGRADES, 'enabler'));
  expect(after.kind).toBe('story');
  expect(Math.abs(after.probabilities.story - judge(text).probabilities.story)).toBeLessThan(0.05);
});

test('without corrections a verdict is the same to the last digit', () => {
  const text = item('Add an index on trail_id to the reviews table');
  expect(judge(text, adapt([], []))).toEqual(judge(text));
  expect(judge(text, NO_ADAPTATION)).toEqual(judge(text));
});

test('corrections count by how well they foretell one another', () => {
  const before = [-0.7, -1.6, -2.3, -1.6];
  const said = (kinds: readonly (typeof KINDS)[number][]) =>
    adapt(
      kinds.map((kind) => ({ kind, signals: ['wish'], before })),
      [],
    );
  const pullTowards = (kinds: readonly (typeof KINDS)[number][]) =>
    Math.max(...(pullOn(said(kinds), ['wish'])?.logOdds ?? []).map(Math.abs));
  const ofOneMind = pullTowards(Array.from({ length: 12 }, () => 'enabler'));
  const asTheWordsSay = pullTowards(
    [0, 3, 0, 1, 0, 3, 0, 2, 0, 1, 0, 3].map((place) => KINDS[place] as (typeof KINDS)[number]),
  );
  expect(ofOneMind).toBeGreaterThan(1);
  expect(asTheWordsSay).toBeLessThan(ofOneMind / 4);
});

test('two hundred corrections that say the same do not overshoot', () => {
  const same = Array.from({ length: 200 }, () => ({
    kind: 'spike' as const,
    signals: ['doubt'],
    before: [-1, -1, -2, -1],
  }));
  const pull = pullOn(adapt(same, []), ['doubt']);
  expect(pull?.kind).toBe('spike');
  expect(pull?.logOdds.filter((odds) => odds > 0)).toHaveLength(1);
});

test('however often a team says the same, the pull is bounded', () => {
  const many = taughtBy(
    Array.from({ length: 200 }, () => 'Upgrade the map library to version 5'),
    'spike',
  );
  const text = item('Upgrade the map library to version 5');
  const pull = judge(text, many).reasons.find(({ signal }) => signal === 'team-corrections');
  for (const kind of KINDS)
    expect(Math.abs((pull?.pointsPerKind[kind] ?? 0) / temperatureOf(text))).toBeLessThanOrEqual(2.0001);
});

test('a role that the team allows is no sign of a step in disguise', () => {
  const text = item('As a developer, I want to filter the API log by status so that I find failed requests');
  const roles = adapt([], ['Developer']);
  const ids = (verdict: ReturnType<typeof judge>) => verdict.reasons.map(({ signal }) => signal);
  expect(ids(judge(text))).toContain('team-as-role');
  expect(ids(judge(text, roles))).not.toContain('team-as-role');
  expect(judge(text, roles).probabilities.story).toBeGreaterThan(judge(text).probabilities.story);
});

test('reasons still add up to the verdict', () => {
  const words =
    'As a developer visitor I want to upgrade index table page library find out compare pipeline so that'.split(' ');
  const anyText = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 25 }).map((all) => all.join(' '));
  const anyKind = fc.constantFrom(...KINDS);
  fc.assert(
    fc.property(anyText, fc.array(fc.tuple(anyText, anyKind), { maxLength: 8 }), (summary, said) => {
      const corrections = said.map(([text, kind]) => correctionOf(judge(item(text)), kind));
      const text = item(summary);
      const { reasons, outcomes } = judge(text, adapt(corrections, ['developer']));
      const sums = Object.fromEntries(
        OUTCOMES.map((outcome) => [
          outcome,
          reasons.reduce((sum, { pointsPerKind }) => sum + pointsPerKind[outcome], 0),
        ]),
      ) as Parameters<typeof calibrate>[0];
      const told = calibrate(sums, temperatureOf(text));
      for (const outcome of OUTCOMES) expect(outcomes[outcome]).toBeCloseTo(told[outcome], 6);
    }),
    { numRuns: 60 },
  );
});
