import { SIGN, surveyor } from '../../../src/engine/text/survey';

const survey = surveyor();

function marked(text: string): readonly string[] {
  const { marks, count } = survey(text);
  return Array.from(marks.subarray(0, count), (at) => text.slice(at, at + 3));
}

describe('a survey of a text', () => {
  it('marks the words that may begin a statement, in either case and only at their beginning', () => {
    expect(marked('As was, a scan CAN pass: ascii, (let')).toEqual(['As ', 'CAN', 'asc', 'let']);
  });

  it('marks where a sentence may end, in reading order with the words', () => {
    expect(marked('So? can。')).toEqual(['So?', '? c', 'can', '。']);
  });

  it('finds room for long texts, and starts anew with each', () => {
    expect(survey('.'.repeat(10_000)).count).toBe(10_000);
    expect(survey('as').count).toBe(1);
  });

  it('notes the signs that a text has', () => {
    expect(survey('plain words, 2 of them?').signs & (SIGN.bang | SIGN.angle | SIGN.brace | SIGN.link)).toBe(0);
    expect(survey('see a/b').signs & SIGN.link).toBe(SIGN.link);
    expect(survey('<b>').signs & SIGN.angle).toBe(SIGN.angle);
  });
});
