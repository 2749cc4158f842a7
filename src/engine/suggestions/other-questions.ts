import type { Evidence } from '../evidence';
import type { ParsedText } from '../text/parsed-text';
import { isDescription, isEntry, overlap, toldIn } from './parts-of-text';

const MOST = 6;
const LONGEST = 200;
const ASKS =
  /^(?:(?:is|are|can|could|do|does|did|should|will|would) (?:it|this|that|there|we|they|the|our|an?)\b(?!.*:$)|what \p{Ll}+s:\s)/iu;
const LABEL = /^\W*(?:(?:open|key|main) )?questions?(?: to (?:answer|ask))?\W*$/i;

/** The other questions of the description: those of a list that is called so, and whatever else ends in a question mark. */
export function otherQuestions(text: ParsedText, first: Evidence | null): readonly Evidence[] {
  if (first === null) return [];
  const listed = listedQuestions(text);
  const single = toldIn(text).filter(({ quote }) => isQuestion(quote.trim()) && quote.length <= LONGEST);
  return [...listed, ...single.filter((one) => !listed.some((other) => overlap(one, other)))]
    .filter((one) => first.part === 'summary' || !overlap(one, first))
    .slice(0, MOST);
}

/** By its mark, or by its verb in front: "Is it worth the jump." */
function isQuestion(quote: string): boolean {
  return quote.endsWith('?') || ASKS.test(quote);
}

/** The entries below a line that says "Questions". */
export function listedQuestions({ text, blocks }: ParsedText): readonly Evidence[] {
  const found: Evidence[] = [];
  let isAsked = false;
  for (const block of blocks.filter(isDescription)) {
    const { part, start, end } = block;
    const quote = text.description.slice(start, end);
    if (!isEntry(block)) isAsked = LABEL.test(quote);
    else if (isAsked && quote.length <= LONGEST && /\p{L}{3}/u.test(quote)) found.push({ part, start, end, quote });
  }
  return found;
}
