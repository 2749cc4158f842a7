import type { IssueReading } from '../../src/contract/issue-view';
import type { Kind } from '../../src/engine/kinds';
import type { Verdict } from '../../src/engine/verdict/verdict';
import { KIND_ORDER, KIND_WORDS } from '../shared/kinds';
import { percentOf } from '../shared/numbers';

const FEW_WORDS = 5;
const EMPTY_WORDS = new Set([
  'the',
  'and',
  'for',
  'with',
  'that',
  'this',
  'from',
  'into',
  'are',
  'was',
  'should',
  'can',
]);

/** Why no kind was given, in one line below "Not labelled". */
export function whyAbstained(reading: Pick<IssueReading, 'verdict' | 'text'>): string {
  const { verdict } = reading;
  if (verdict.abstained === 'defect') return readsAsDefect(verdict);
  if (verdict.abstained === 'language') return 'Not in English';
  if (verdict.abstained === 'close') {
    const [first, second] = closestKinds(verdict);
    const share = (kind: Kind) => `${percentOf(verdict.outcomes[kind])}%`;
    return `${KIND_WORDS[first].name} ${share(first)}, ${KIND_WORDS[second].inText} ${share(second)}: too close to call`;
  }
  return wordsIn(reading.text) < FEW_WORDS ? 'Too little text' : 'Not a work item';
}

function readsAsDefect({ reasons }: Verdict): string {
  const quote = reasons.find(({ kind, evidence }) => kind === 'defect' && evidence.length > 0)?.evidence[0]?.quote;
  return quote === undefined ? 'It reads as a defect' : `It reads as a defect: “${quote}”`;
}

/** The two likeliest kinds, likelier first. */
export function closestKinds({ probabilities }: Verdict): readonly [Kind, Kind] {
  const [first, second] = [...KIND_ORDER].sort((a, b) => probabilities[b] - probabilities[a]);
  return [first ?? 'story', second ?? 'enabler'];
}

function wordsIn(text: IssueReading['text']): number {
  const words = `${text.summary} ${text.description}`.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
  return words.filter((word) => !EMPTY_WORDS.has(word)).length;
}
