import type { OutlineWords } from '../drafting/draft';
import { withoutTail } from '../drafting/without-tail';
import { isInList } from '../signals/finders-book';
import * as LISTS from '../signals/finders-lists.generated';
import { fixed, own } from './outline-words';
import { asks } from './spike-given';

/** Two ways or more side by side, after the verb that only says that they are looked at. */
const LOOKS_AT = /^(?:compare|measure|benchmark|simulate|test|trial|evaluate|assess|try|investigate)\s+(?=\S)/i;
const VERSUS = /\s+(?:vs\.?|versus)\s+/i;
const NO_CHOICE = /\b(?:between|differences?|comparison)\b/i;
/** "whether we can", "how the desk should": an indirect question with a verb that can go first. "What things can" asks already. */
const INDIRECT =
  /^(?:whether|if|(how|why|when|where|what(?= (?:we|they|it|I|you|the|our|this|an?) |.* (?:would|will|can) (?:cost|need|take|bring|mean)\b)))\s+((?:(?!that\b|which\b|to\b)[^\s,]+\s){0,4}?(?!that\b|which\b|to\b)[^\s,]+)\s+(can|could|should|would|will|is|are|must)\s+(.+)$/i;
/** "how they close it", "why the gate closes": a verb that needs a "do" in front. */
const NEEDS_DO =
  /^(how|why|what|when|where)\s(?:((?:they|we|I|you)\s)([a-z]+)|((?:it|(?:the|our|this|an?)\s[\w -]{2,40}?[^s\s])\s)([a-z]+)s)\b(?!['’])([^,?]*)$/i;
/** What is done with the answer is no part of the question. */
const AND_THEN = /,? and (?:come|get|make|fix|delete) .*$/i;
/** "why they left" is told as it is: it asks without being a question. */
const TELLS =
  /^(?:how|why|what|when|where|which)\s+(?:(?:much|many|long|far|often)\s+)?(?:we|they|it|I|you|the|our|this|these|people|users|customers)\s/i;

/** Words that ask as a question: with its sign, with its verb first where that takes no other words, and with "or" for "vs". */
export function questionLine(said: string): readonly OutlineWords[] {
  const words = withoutTail(said.replace(/,?\s+so (?:that|I|we)\s.*$/i, '').replace(AND_THEN, ''), '.');
  const ways = NO_CHOICE.test(words) ? [] : words.replace(LOOKS_AT, '').split(VERSUS);
  if (ways.length > 1 && !words.endsWith('?')) return choiceOf(ways);
  const [, asked, who = '', verb = '', rest = ''] = INDIRECT.exec(words) ?? [];
  if (rest !== '' && !/,\s/.test(rest))
    return [own([asked, verb, who, withoutTail(rest, '?')].filter(Boolean).join(' ')), fixed('?')];
  const ordered = withDo(words);
  if (ordered) return ordered;
  return asks(words) && !/\?["”’]?$/.test(words) && !TELLS.test(words) ? [own(words), fixed('?')] : [own(words)];
}

/** "How they close it" asks "How do they close it?"; null where the verb is not sure. */
function withDo(words: string): readonly OutlineWords[] | null {
  const [, asked = '', many, verb, one = '', base = verb ?? '', rest = ''] = NEEDS_DO.exec(words) ?? [];
  if (!isInList(base, LISTS.suggestActionVerb) && !/^(?:do|run|need|hold|build|work|look)$/.test(base)) return null;
  return [own(asked), fixed(many ? ' do ' : ' does '), own(`${many ?? one}${base}${rest}`), fixed('?')];
}

/** "A, B or C?" */
function choiceOf(ways: readonly string[]): readonly OutlineWords[] {
  const [last = '', ...others] = [...ways].reverse();
  return [own(others.reverse().join(', ')), fixed(' or '), own(last), fixed('?')];
}
