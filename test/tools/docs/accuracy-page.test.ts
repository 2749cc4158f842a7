import { readFileSync } from 'node:fs';
import path from 'node:path';
import { accuracyPage, evaluateHeldOut } from '../../../tools/docs/accuracy-page';

test('docs/accuracy.md shows what the engine does today', () => {
  const page = readFileSync(path.resolve(__dirname, '../../../docs/accuracy.md'), 'utf8');
  if (page !== accuracyPage()) throw new Error('docs/accuracy.md is stale: run npx tsx tools/docs/accuracy.ts');
});

test('on items that training has not seen, the engine keeps its level', () => {
  const { macroF1, labelled, calibrationError, items } = evaluateHeldOut();
  expect(items).toBe(192);
  expect(macroF1).toBeGreaterThan(0.83);
  expect(labelled.precision).toBeGreaterThan(0.93);
  expect(calibrationError).toBeLessThan(0.1);
});
