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
  /^(?:whether|if|(how|why|when|where|what(?=\s(?:we|they|it|I|you|people|users?|the|our|this|these|those|an?)\s|.*\s(?:can|could|should|would|will)\s(?:cost|bring|mean|give|take)\b)))\s+((?:(?!that\b|which\b|to\b)[^\s,]+\s){0,4}?(?!that\b|which\b|to\b)[^\s,]+)\s+(can|could|should|would|will|is|are|must)\s+(.+)$/i;
/** "how they close it", "why the gate closes": verbs that need a "do" in front. */
const PLURAL = /^(how|why|what|when|where)\s+(they|we|I|you|people)\s+([a-z]+)\b(?!['’])(.*)$/i;
const SINGULAR =
  /^(how|why|what|when|where)\s+(it|(?:the|our|this|an?)\s(?:[\w-]+\s){0,3}?[\w-]*[^s\s])\s+([a-z]+s)\b(?!['’])(.*)$/i;
const MORE_VERBS =
  /^(?:need|want|think|expect|build|hold|spend|lose|treat|handle|react|do|go|come|run|fail|break|grow|drop|differ|triple|vary|arise|work|cost|occur|happen)$/;
/** What is done with the answer is no part of the question. */
const AND_THEN =
  /,?\s+and (?:come back|(?:get|make) (?:it|them)|fix|delete|remove|propose|suggest|report|recommend|tell|say)\b.*$|,\s+(?:then )?(?:delete|remove|fix|close|archive) (?:them|it|those)$/i;
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
  const many = PLURAL.exec(words);
  const [, asked, who, verb = '', rest = ''] = many ?? SINGULAR.exec(words) ?? [];
  const base = many
    ? verb
    : verb.replace(/s$/, '').replace(/(?<=sh|ch|ss|x|go|do)e$|ie$/, (end) => (end === 'ie' ? 'y' : ''));
  const isSure =
    MORE_VERBS.test(base) || [LISTS.suggestActionVerb, LISTS.suggestOrderVerb].some((list) => isInList(base, list));
  if (!asked || !who || !isSure || /[,?]/.test(rest)) return null;
  return [own(asked), fixed(many ? ' do ' : ' does '), own(`${who} ${base}${rest}`), fixed('?')];
}

/** "A, B or C?" */
function choiceOf(ways: readonly string[]): readonly OutlineWords[] {
  const [last = '', ...others] = [...ways].reverse();
  return [own(others.reverse().join(', ')), fixed(' or '), own(last), fixed('?')];
}
