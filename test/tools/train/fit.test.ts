import { calibrated, fitCalibration } from '../../../tools/train/fit-calibration';
import { groupedFolds } from '../../../tools/train/folds';
import { keepDirection } from '../../../tools/train/keep-direction';
import { fitLogistic } from '../../../tools/train/logistic';
import { minimise } from '../../../tools/train/minimise';
import { seededRandom } from '../../../tools/train/random';
import { sparseRows } from '../../../tools/train/sparse';

test('finds the lowest point of a bowl', () => {
  const found = minimise(
    (at, slope) => {
      slope[0] = 2 * ((at[0] as number) - 3);
      slope[1] = 20 * ((at[1] as number) + 1);
      return ((at[0] as number) - 3) ** 2 + 10 * ((at[1] as number) + 1) ** 2;
    },
    new Float64Array(2),
    50,
  );
  expect(found[0]).toBeCloseTo(3, 3);
  expect(found[1]).toBeCloseTo(-1, 3);
});

test('a fit learns which column speaks for which outcome', () => {
  const rows = Array.from({ length: 60 }, (_, row) => [[row % 3, 1] as const]);
  const target = new Float32Array(60 * 6);
  rows.forEach((_, row) => {
    target[row * 6 + (row % 3)] = 1;
  });
  const size = 4 * 6;
  const { weights } = fitLogistic({
    x: sparseRows(rows, 3),
    target,
    weight: new Float32Array(60).fill(1),
    penalty: new Float32Array(3).fill(0.1),
    prior: new Float64Array(size),
    start: new Float64Array(size),
    iterations: 50,
  });
  for (const column of [0, 1, 2]) {
    const row = [...weights.slice(column * 6, column * 6 + 6)];
    expect(row.indexOf(Math.max(...row))).toBe(column);
  }
});

test('groups never straddle folds, each domain is spread over all, and a seed gives the same folds again', () => {
  const random = seededRandom(1);
  const items = Array.from({ length: 600 }, (_, at) => ({
    group: `g${Math.floor(random() * 40)}`,
    domain: at % 3 === 0 ? 'authored' : 'real',
  }));
  const folds = groupedFolds(items, 5, 7);
  expect(groupedFolds(items, 5, 7)).toEqual(folds);
  expect(groupedFolds(items, 5, 8)).not.toEqual(folds);
  const foldsOf = new Map<string, Set<number>>();
  items.forEach(({ group, domain }, at) => {
    const key = `${domain} ${group}`;
    foldsOf.set(key, (foldsOf.get(key) ?? new Set()).add(folds[at] as number));
  });
  for (const found of foldsOf.values()) expect(found.size).toBe(1);
  for (const domain of ['real', 'authored']) {
    const sizes = [0, 1, 2, 3, 4].map(
      (fold) => items.filter((item, at) => item.domain === domain && folds[at] === fold).length,
    );
    expect(Math.min(...sizes)).toBeGreaterThan(Math.max(...sizes) / 2);
  }
});

test('a row that points elsewhere is turned back, one that does not is left alone', () => {
  const right = Float64Array.of(2, 0, -0.5, -0.5, -0.5, -0.5);
  expect(keepDirection(right, 0)).toBe(right);
  const turned = keepDirection(Float64Array.of(0.2, 1, -0.3, -0.3, -0.3, -0.3), 0);
  expect(turned[0]).toBeGreaterThan((turned[1] as number) + 0.05);
  expect(turned[1]).toBeGreaterThan(turned[2] as number);
  expect(turned.reduce((sum, value) => sum + value, 0)).toBeCloseTo(0);
});

test('calibration tells sure texts from unsure ones by their facts', () => {
  const logits = [2, 0, 0, 0, 0, 0];
  const items = Array.from({ length: 400 }, (_, at) => ({
    logits,
    facts: [1, at % 2],
    gold: at % 2 === 1 || at % 8 < 4 ? 0 : 1,
    weight: 1,
  }));
  const weights = fitCalibration(items);
  const [unsure = 0] = calibrated(weights, { logits, facts: [1, 0] });
  const [sure = 0] = calibrated(weights, { logits, facts: [1, 1] });
  expect(unsure).toBeLessThan(0.6);
  expect(sure).toBeGreaterThan(0.9);
});
