import fc from 'fast-check';
import { classify, judge, KINDS, OUTCOMES, type Part, parseItem, type Verdict } from '../../../src/engine/index';
import { temperatureOf } from '../../../src/engine/model/temperature';
import { calibrate } from '../../../src/engine/verdict/calibrate';

const LAST = ['wording', 'style-of-writing', 'starting-point'];

const WORDS =
  'As a developer visitor system I want to save so that can index table page find out how compare node pipeline crash wrong test README deploy , . ? - : \n * [Task] S3 trail_id POST /x 300 ms 2 days GDPR we our'.split(
    ' ',
  );
const backlogText = fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }).map((words) => words.join(' '));
const anyText = fc.oneof(backlogText, fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ maxLength: 200 }));

function everyEvidence({ reasons, findings, spikeNeeds }: Verdict) {
  return [
    ...reasons.flatMap(({ evidence }) => evidence),
    ...findings.flatMap(({ evidence }) => evidence),
    ...spikeNeeds.flatMap(({ evidence }) => evidence ?? []),
  ];
}

test('evidence quotes the text exactly', () => {
  fc.assert(
    fc.property(anyText, anyText, (summary, description) => {
      const { text } = parseItem({ summary, description });
      for (const { part, start, end, quote } of everyEvidence(classify({ summary, description })))
        expect(quote).toBe(text[part].slice(start, end));
    }),
    { numRuns: 200 },
  );
});

test('the evidence of a reason stands in reading order, without overlaps', () => {
  const place = (part: Part, at: number) => (part === 'summary' ? at : at + 1e9);
  fc.assert(
    fc.property(anyText, anyText, (summary, description) => {
      for (const { evidence } of classify({ summary, description }).reasons)
        evidence.forEach(({ part, start }, at) => {
          const before = evidence[at - 1];
          if (before !== undefined) expect(place(part, start)).toBeGreaterThanOrEqual(place(before.part, before.end));
        });
    }),
    { numRuns: 200 },
  );
});

test('reasons add up: their points are the log-odds behind the probabilities', () => {
  fc.assert(
    fc.property(anyText, anyText, (summary, description) => {
      const { reasons, outcomes, probabilities, kind, confidence } = classify({ summary, description });
      const logits = { ...outcomes };
      for (const outcome of OUTCOMES)
        logits[outcome] = reasons.reduce((sum, { pointsPerKind }) => sum + pointsPerKind[outcome], 0);
      const expected = calibrate(logits, temperatureOf(parseItem({ summary, description })));
      for (const outcome of OUTCOMES) expect(outcomes[outcome]).toBeCloseTo(expected[outcome], 9);
      const amongKinds = KINDS.reduce((sum, one) => sum + outcomes[one], 0);
      expect(probabilities.story).toBeCloseTo(outcomes.story / amongKinds, 6);
      expect(Object.values(probabilities).reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 9);
      if (kind !== null) expect(confidence).toBe(outcomes[kind]);
    }),
    { numRuns: 200 },
  );
});

test('each reason speaks for what it moves most, above its mean, and the strongest stand first', () => {
  fc.assert(
    fc.property(backlogText, backlogText, (summary, description) => {
      const { reasons } = classify({ summary, description });
      const signals = reasons.filter(({ signal }) => !LAST.includes(signal));
      for (const { kind, points, pointsPerKind } of reasons) {
        const all = OUTCOMES.map((outcome) => pointsPerKind[outcome]);
        expect(pointsPerKind[kind]).toBe(Math.max(...all));
        expect(points).toBeCloseTo(pointsPerKind[kind] - all.reduce((sum, one) => sum + one, 0) / all.length, 9);
      }
      expect(signals.map(({ points }) => points)).toEqual(signals.map(({ points }) => points).sort((a, b) => b - a));
      expect(reasons.slice(0, signals.length)).toEqual(signals);
      expect(reasons.at(-1)?.signal).toBe('starting-point');
    }),
    { numRuns: 200 },
  );
});

test('no text and no JSON makes it throw', () => {
  fc.assert(
    fc.property(anyText, fc.jsonValue(), (summary, description) => {
      expect(OUTCOMES).toContain(classify({ summary, description }).reasons[0]?.kind);
    }),
    { numRuns: 200 },
  );
});

test('the case of plain words does not change the verdict', () => {
  fc.assert(
    fc.property(backlogText, backlogText, (summary, description) => {
      const as = (change: (word: string) => string) =>
        classify({ summary: plainWords(summary, change), description: plainWords(description, change) }).outcomes;
      expect(as((word) => word.toLowerCase())).toEqual(as((word) => word[0]?.toUpperCase() + word.slice(1)));
    }),
    { numRuns: 200 },
  );
});

test('wider spacing does not change the verdict', () => {
  fc.assert(
    fc.property(backlogText, (summary) => {
      const wide = summary.replaceAll(' ', '  ');
      expect(classify({ summary: `  ${wide}  ` }).outcomes).toEqual(classify({ summary }).outcomes);
    }),
    { numRuns: 200 },
  );
});

test('a text read in between changes nothing: what is remembered of a text belongs to that text', () => {
  const first = parseItem({ summary: 'As a visitor, I want to save a trail', description: 'With a list.' });
  const second = parseItem({ summary: 'Shard the trail index', description: 'Two nodes.' });
  const alone = JSON.stringify(judge(first));
  judge(second);
  expect(JSON.stringify(judge(first))).toBe(alone);
});

/** Case spells names such as `trail_id`, `GPX` or `README`, and shows where a sentence begins; elsewhere it says nothing. */
function plainWords(text: string, change: (word: string) => string): string {
  return text.replace(/(?<![\p{L}\d_]|^|[.?!:;*\n]\s*)\p{L}[\p{Ll}']*(?![\p{L}\d_])/gu, change);
}
