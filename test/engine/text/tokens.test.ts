import fc from 'fast-check';
import { addTokens, clearTokens, GAP, SHAPE, TOKENS, type Tokens } from '../../../src/engine/text/tokens';
import { hashOf } from '../../../src/engine/text/word-hash';

function tokensOf(text: string, limit = 500): Tokens {
  clearTokens();
  addTokens(text, { from: 0, to: text.length, limit });
  return TOKENS;
}

function words(text: string): readonly string[] {
  const { count, start, end } = tokensOf(text);
  return Array.from({ length: count }, (_, at) => text.slice(start[at], end[at]));
}

test.each([
  ['As a developer, I want it.', ['As', 'a', 'developer', 'I', 'want', 'it']],
  ["don't it's users' 'quoted'", ["don't", "it's", 'users', 'quoted']],
  ['time-box re-use and/or', ['time', 'box', 're', 'use', 'and', 'or']],
  ['trail_id readAll() TrailIndex', ['trail_id', 'readAll', 'TrailIndex']],
  ['2h 10.5 ms 1,000 v2.1', ['2', 'h', '10.5', 'ms', '1,000', 'v2', '1']],
  ['see https://x.y/z?a=1 now', ['see', 'https://x.y/z?a=1', 'now']],
  ['4.9 -> 4.12 → why? 50% €3', ['4.9', '->', '4.12', '→', 'why', '?', '50', '%', '€', '3']],
  ['Größe naïve 日本語', ['Größe', 'naïve', '日本語']],
  ['  \n\t ', []],
])('%j has the words %j', (text, expected) => {
  expect(words(text)).toEqual(expected);
});

test('a word has one hash in either case, and numbers share one', () => {
  const { hash } = tokensOf('Index INDEX index 7 1.5');
  expect(Array.from(hash.subarray(0, 3))).toEqual(Array(3).fill(hashOf('index')));
  expect(Array.from(hash.subarray(3, 5))).toEqual(Array(2).fill(hashOf('#')));
});

test('what stands between two words is kept: nothing, a hyphen, a dot inside, a stroke, a mark, a stop', () => {
  const { gap } = tokensOf('a b-c d.e f/g h, i. j');
  const { block, space, hyphen, dot, slash, mark, stop } = GAP;
  expect(Array.from(gap.subarray(0, 10))).toEqual([block, space, hyphen, space, dot, space, slash, space, mark, stop]);
});

test('a shape tells what may be a form of another word', () => {
  const { shape, count } = tokensOf("trails TRAILS hiked hiking trail's hike S d.");
  const forms = Array.from({ length: count }, (_, at) => ((shape[at] ?? 0) & SHAPE.form) !== 0);
  expect(forms).toEqual([true, true, true, true, true, false, false, false]);
});

test('shapes tell identifiers and calls from words', () => {
  const { shape } = tokensOf('trail_id readAll() Trail s3 7');
  expect(shape[0]).toBe(SHAPE.letter | SHAPE.underscore | SHAPE.form);
  expect(shape[1]).toBe(SHAPE.letter | SHAPE.innerCapital | SHAPE.call);
  expect(shape[2]).toBe(SHAPE.letter);
  expect(shape[3]).toBe(SHAPE.letter | SHAPE.digit);
  expect(shape[4]).toBe(SHAPE.number);
});

test('reading stops at the limit', () => {
  expect(tokensOf('a b c d', 3).count).toBe(3);
});

test('tokens stand in order, without overlaps, inside the text, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      const { count, start, end } = tokensOf(text);
      let before = 0;
      for (let at = 0; at < count; at += 1) {
        expect(start[at]).toBeGreaterThanOrEqual(before);
        expect(end[at]).toBeGreaterThan(start[at] ?? 0);
        before = end[at] ?? 0;
      }
      expect(before).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 500 },
  );
});
