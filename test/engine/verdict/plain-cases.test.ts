import { classify } from '../../../src/engine/index';
import { PLAIN_CASES } from './plain-cases';

test.each(PLAIN_CASES)('reads as $reads: $summary', ({ reads, summary, description }) => {
  const { kind, abstained } = classify({ summary, description });
  expect(kind ?? abstained).toBe(reads);
});
