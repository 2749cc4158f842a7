import { COLUMN, makeRoom, metWords, rowOf, smallWords } from '../../../src/engine/text/met-words';
import { hashOf } from '../../../src/engine/text/word-hash';

const colours = smallWords('red green blue');
const signals = smallWords('red green amber');

function setsOf(word: string): number {
  return metWords[rowOf(hashOf(word)) + COLUMN.sets] as number;
}

test('a word keeps its row, and no two words share one', () => {
  const words = Array.from({ length: 1000 }, (_, at) => `word${at}`);
  const rows = words.map((word) => rowOf(hashOf(word)));
  expect(new Set(rows).size).toBe(words.length);
  expect(words.map((word) => rowOf(hashOf(word)))).toEqual(rows);
});

test('a row says which sets of small words its word belongs to, in either case', () => {
  expect(setsOf('Red')).toBe(colours | signals);
  expect(setsOf('blue')).toBe(colours);
  expect(setsOf('amber')).toBe(signals);
  expect(setsOf('mauve')).toBe(0);
});

test('when many words have been met all are forgotten, and met again like new ones', () => {
  metWords[rowOf(hashOf('mauve')) + COLUMN.node] = 7;
  for (let at = 0; at < 5000; at += 1) rowOf(hashOf(`other${at}`));
  makeRoom();
  expect(metWords[rowOf(hashOf('mauve')) + COLUMN.node]).toBe(0);
  expect(setsOf('red')).toBe(colours | signals);
});
