import type { Outcome } from '../../../src/engine/kinds';
import { chooseReasons, reasonSentence } from '../../../static/issue/reasons';
import { evidenceOf, reasonOf, verdictOf } from '../../support/sample-views';

const reasonsOf = (...kinds: Outcome[]) =>
  kinds.map((kind, index) =>
    reasonOf({
      signal: `${kind} ${index}`,
      kind,
      points: kinds.length - index,
      strength: 2,
      says: 'Says so.',
      evidence: [{ part: 'summary', start: index, end: index + 1, quote: `word ${index}` }],
    }),
  );
const shownOf = (most: number, ...kinds: Outcome[]) =>
  chooseReasons(verdictOf({ story: 60, enabler: 40 }, { kind: 'story', reasons: reasonsOf(...kinds) }), most).shown.map(
    ({ reason }) => reason.signal,
  );

test('the strongest are shown', () => {
  expect(shownOf(3, 'story', 'enabler', 'story', 'story')).toEqual(['story 0', 'enabler 1', 'story 2']);
});

test('the strongest that points elsewhere is always among them', () => {
  expect(shownOf(3, 'story', 'story', 'story', 'spike', 'enabler')).toEqual(['story 0', 'story 1', 'spike 3']);
});

test('those that speak for the verdict are the majority', () => {
  expect(shownOf(3, 'enabler', 'defect', 'enabler', 'story', 'story')).toEqual(['enabler 0', 'story 3', 'story 4']);
  expect(shownOf(5, 'enabler', 'defect', 'spike', 'story', 'story', 'story')).toHaveLength(5);
  expect(shownOf(5, 'enabler', 'defect', 'spike', 'story', 'story', 'story')).not.toContain('spike 2');
});

test('when few speak for the verdict, the others fill up', () => {
  expect(shownOf(3, 'enabler', 'defect', 'enabler', 'story')).toEqual(['enabler 0', 'defect 1', 'story 3']);
  expect(shownOf(3, 'story')).toEqual(['story 0']);
});

test('a text without quotes shows its strongest reasons, the rest is never lost', () => {
  const reasons = reasonsOf('story', 'story', 'enabler', 'story').map((reason) => ({ ...reason, evidence: [] }));
  const { shown, others } = chooseReasons(verdictOf({ story: 100 }, { kind: 'story', reasons }), 5);
  expect(shown).toHaveLength(3);
  expect(others).toEqual([reasons[3]]);
});

test('a sentence says first where it points', () => {
  const [reason] = reasonsOf('enabler');
  if (reason === undefined) throw new Error('no reason');
  const sentence = (says: string, kind: Outcome, elsewhere: boolean) =>
    reasonSentence({ reason: { ...reason, says, kind }, elsewhere });
  expect(sentence('A wish for the product.', 'story', false)).toBe('A wish for the product.');
  expect(sentence('A wish for the product.', 'enabler', true)).toBe('Points to an enabler: a wish for the product.');
  expect(sentence('API words.', 'technical-task', true)).toBe('Points to a technical task: API words.');
  expect(sentence('Hardly a word to go on.', 'unclear', true)).toBe('Points to no kind: hardly a word to go on.');
});

test('the same words for the same kind are listed once', () => {
  const says = (kind: 'story' | 'enabler', quote: string) =>
    reasonOf({
      signal: `${kind} ${quote}`,
      kind,
      points: 1,
      strength: 2,
      says: 'S.',
      evidence: [evidenceOf(quote, quote)],
    });
  const reasons = [says('story', 'pictures'), says('story', 'Pictures'), says('enabler', 'pictures')];
  const { shown, others } = chooseReasons(verdictOf({ story: 90, enabler: 10 }, { kind: 'story', reasons }), 5);
  expect(shown.map(({ reason }) => reason.signal)).toEqual(['story pictures', 'enabler pictures']);
  expect(others.map(({ signal }) => signal)).toEqual(['story Pictures']);
});
