import { classify } from '../../../src/engine/index';

/** Ten times the text may take some thirty times as long on a busy machine, but never a hundred times. */
const SHAPES: readonly (readonly [name: string, unit: string])[] = [
  ['words', 'word '],
  ['one endless word', 'a'],
  ['quotes', '"'],
  ['apostrophes', "a'"],
  ['story forms', 'As a user, I want x so that y. '],
  ['hits of many lists', 'compare test index page so that '],
  ['lists', '- [ ] POST /x returns a table\n'],
  ['arrows', '->'],
  ['question marks', 'why? '],
  ['dots', 'a.b.'],
];

test.each(SHAPES)('%s: time grows with the text, not with its square', (_name, unit) => {
  const small = timeOf(unit.repeat(Math.ceil(40_000 / unit.length)));
  const large = timeOf(unit.repeat(Math.ceil(400_000 / unit.length)));
  expect(large).toBeLessThan(Math.max(50, small * 60));
});

function timeOf(text: string): number {
  const start = performance.now();
  classify({ summary: text, description: text });
  return performance.now() - start;
}
