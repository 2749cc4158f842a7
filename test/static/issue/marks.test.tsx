import fc from 'fast-check';
import { cutAtSpans } from '../../../static/issue/marks';

const text = 'As a developer, I want a table';

test('words under two reasons belong to the one that quotes less', () => {
  const pieces = cutAtSpans(text, { start: 0, end: text.length }, [
    { reason: 1, start: 0, end: 14 },
    { reason: 2, start: 5, end: 14 },
  ]);
  expect(pieces.map(({ text: words, owner, ends }) => ({ words, owner, ends }))).toEqual([
    { words: 'As a ', owner: 1, ends: [] },
    { words: 'developer', owner: 2, ends: [1, 2] },
    { words: ', I want a table', owner: null, ends: [] },
  ]);
});

test('only what lies in the range is given', () => {
  const pieces = cutAtSpans(text, { start: 5, end: 14 }, [{ reason: 1, start: 0, end: 20 }]);
  expect(pieces).toEqual([{ start: 5, text: 'developer', reasons: [1], owner: 1, ends: [] }]);
});

test('whatever overlaps, the pieces are the text, and no word of a reason is lost', () => {
  const span = fc
    .tuple(fc.integer({ min: 1, max: 5 }), fc.nat(29), fc.nat(29))
    .map(([reason, a, b]) => ({ reason, start: Math.min(a, b), end: Math.max(a, b) + 1 }));
  fc.assert(
    fc.property(fc.array(span, { maxLength: 8 }), (spans) => {
      const pieces = cutAtSpans(text, { start: 0, end: text.length }, spans);
      expect(pieces.map((piece) => piece.text).join('')).toBe(text);
      for (const { reason, start, end } of spans) {
        const words = pieces.filter((piece) => piece.start >= start && piece.start < end);
        expect(words.every((piece) => piece.reasons.includes(reason))).toBe(true);
        expect(words.at(-1)?.ends).toContain(reason);
      }
    }),
  );
});
