import { measure, type Prediction } from '../../../../local/cli/evaluate/figures';
import { evaluationReport } from '../../../../local/cli/evaluate/report';

/** `sure` goes to `said`, the rest is shared by the other five. */
const predicted = (gold: number, said: number, sure: number): Prediction => ({
  gold,
  p: Array.from({ length: 6 }, (_, at) => (at === said ? sure : (1 - sure) / 5)),
});
const many = (count: number, one: Prediction) => Array.from({ length: count }, () => one);

test('counts hits, misses and false alarms of each kind', () => {
  const { kinds, macroF1, confusion } = measure([
    ...many(3, predicted(0, 0, 0.9)),
    predicted(0, 1, 0.9),
    ...many(2, predicted(1, 1, 0.9)),
    ...many(2, predicted(2, 2, 0.9)),
    ...many(2, predicted(3, 3, 0.9)),
  ]);
  expect(kinds[0]).toEqual({ precision: 1, recall: 0.75, f1: 6 / 7 });
  expect(kinds[1]).toEqual({ precision: 2 / 3, recall: 1, f1: 0.8 });
  expect(macroF1).toBeCloseTo((6 / 7 + 0.8 + 1 + 1) / 4);
  expect(confusion[0]).toEqual([3, 1, 0, 0, 0, 0]);
});

test('a defect called a story counts against coverage, not against the four kinds', () => {
  const { coverage95, coverage90, macroF1 } = measure([
    ...many(28, predicted(0, 0, 0.9)),
    ...many(2, predicted(4, 0, 0.95)),
    ...many(10, predicted(0, 5, 0.9)),
  ]);
  expect(coverage95).toBe(0);
  expect(coverage90).toBe(30 / 40);
  expect(macroF1).toBeCloseTo(1 / 4);
});

test('any number of items can be measured', () => {
  expect(measure(many(200_000, predicted(0, 0, 0.9))).coverage95).toBe(1);
});

test('stated confidence that is the hit rate has no calibration error', () => {
  const right = many(8, predicted(0, 0, 0.8));
  expect(measure([...right, ...many(2, predicted(1, 0, 0.8))]).calibrationError).toBeCloseTo(0);
  expect(measure([...right, ...many(8, predicted(1, 0, 0.8))]).calibrationError).toBeCloseTo(0.3);
});

test('defects are found as long as four of five alarms are right', () => {
  const alarms = [...many(4, predicted(4, 4, 0.9)), predicted(0, 4, 0.8), ...many(4, predicted(0, 4, 0.7))];
  expect(measure([...alarms, ...many(4, predicted(4, 0, 0.9))]).defectRecall80).toBe(0.5);
});

test('nothing to measure is no failure', () => {
  expect(measure([])).toMatchObject({
    items: 0,
    macroF1: 0,
    accuracy: 0,
    coverage95: 0,
    calibrationError: 0,
    curve: [],
  });
});

test('the report says in words and tables what came out', () => {
  const judged = [...many(9, predicted(0, 0, 0.9)), predicted(3, 0, 0.6)];
  const page = evaluationReport('backlog', {
    ...measure(judged),
    labelled: { share: 0.5, precision: 0.8 },
    stated: { share: 1, precision: 0.9 },
  });
  expect(page).toContain('<strong>50 %</strong> of 10 items would be labelled; 80 % of those labels are right.');
  expect(page).toContain('<tr><th scope="row">story</th><td>90 %</td><td>100 %</td><td>0.947</td></tr>');
  expect(page).toContain('<tr><th scope="row">technical task</th><td>1</td>');
});

test('the report draws both curves and escapes the name of the file', () => {
  const none = { share: 0, precision: 0 };
  const page = evaluationReport('<b>', { ...measure(many(30, predicted(0, 0, 0.9))), labelled: none, stated: none });
  expect(page).toContain('Evaluation of &#60;b&#62;');
  expect(page.match(/<svg/g)).toHaveLength(2);
  expect(page).not.toMatch(/https?:/);
});
