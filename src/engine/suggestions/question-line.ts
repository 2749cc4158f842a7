import type { OutlineWords } from '../drafting/draft';
import { withoutTail } from '../drafting/without-tail';
import { fixed, own } from './outline-words';
import { asks } from './spike-given';

/** Two ways or more side by side, after the verb that only says that they are looked at. */
const LOOKS_AT = /^(?:compare|measure|benchmark|simulate|test|trial|evaluate|assess|try|investigate)\s+(?=\S)/i;
const VERSUS = /\s+(?:vs\.?|versus)\s+/i;
const NO_CHOICE = /\b(?:between|differences?|comparison)\b/i;
/** "whether we can", "how the desk should": an indirect question with a verb that can go first. */
const INDIRECT =
  /^(?:whether|if|(how|why|what|when|where))\s+((?:(?!that\b|which\b|to\b)[^\s,]+\s){0,4}?(?!that\b|which\b|to\b)[^\s,]+)\s+(can|could|should|would|will|is|are|must)\s+(.+)$/i;
/** "why they left" is told as it is: it asks without being a question. */
const TELLS =
  /^(?:how|why|what|when|where|which)\s+(?:(?:much|many|long|far|often)\s+)?(?:we|they|it|I|you|the|our|this|these|people|users|customers)\s/i;

/** Words that ask as a question: with its sign, with its verb first where that takes no other words, and with "or" for "vs". */
export function questionLine(said: string): readonly OutlineWords[] {
  const words = withoutTail(said.replace(/,?\s+so (?:that|I|we)\s.*$/i, ''), '.');
  const ways = NO_CHOICE.test(words) ? [] : words.replace(LOOKS_AT, '').split(VERSUS);
  if (ways.length > 1 && !words.endsWith('?')) return choiceOf(ways);
  const [, asked, who = '', verb = '', rest = ''] = INDIRECT.exec(words) ?? [];
  if (rest !== '' && !/,\s/.test(rest))
    return [own([asked, verb, who, withoutTail(rest, '?')].filter(Boolean).join(' ')), fixed('?')];
  return asks(words) && !words.endsWith('?') && !TELLS.test(words) ? [own(words), fixed('?')] : [own(words)];
}

/** "A, B or C?" */
function choiceOf(ways: readonly string[]): readonly OutlineWords[] {
  const [last = '', ...others] = [...ways].reverse();
  return [own(others.reverse().join(', ')), fixed(' or '), own(last), fixed('?')];
}
