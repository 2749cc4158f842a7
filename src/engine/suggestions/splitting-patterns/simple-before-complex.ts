import type { LinePattern } from './line-pattern';

/** "Later also ...", "nice to have: ...": what the text itself puts off is another story. */
export const simpleBeforeComplex: LinePattern = {
  id: 'simple-before-complex',
  title: 'Do the simple case first',
  says: 'The story keeps its key and the simple case. What the text puts off becomes a story of its own.',
  kind: 'story',
  picks: (line) => /\b(?:later|nice to have|stretch)\b/i.test(line),
  fewest: 1,
};
