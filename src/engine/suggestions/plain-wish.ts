import type { Evidence } from '../evidence';
import { parseItem } from '../text/parse-item';
import type { ParsedText, Statement } from '../text/parsed-text';
import { sentenceOf, toldIn } from './parts-of-text';

const NEGATED =
  /\b(?:n['’]t|not|never)\s+(?:\p{L}+\s+)?(?:want|like|wish|need)(?:\s+to)?[\s*_]*$|n['’]t\s+(?:want|like|wish|need)(?:\s+to)?[\s*_]*$/iu;
/** "This makes it so that the name is cut off" tells a trouble, no gain. */
const RESULTS = /\b(?:mak(?:es|ing)|made) it (?:so )?(?:that )?[\s*_]*(?:so\s+(?:that\s+)?)?$/i;
const TODAY = /^(?:currently|today|at present|right now)\b/i;
const NEAR = 30;
/** So many sentences may come before what an item is for. */
const MOST_BEFORE = 1;

/**
 * The text without a statement that says what somebody does not want, and without a gain that is none. Where title and
 * description both have the story form, and neither a gain, the description's words are the fuller ones.
 */
export function plainWish(text: ParsedText): ParsedText {
  const { statement } = text;
  if (!statement) return text;
  const { means, ends } = statement;
  if (means && isNoWish(text, means)) return { ...text, statement: null };
  if (ends && RESULTS.test(before(text, ends))) return { ...text, statement: withoutEnds(statement) };
  if (ends && isAside(text, statement)) return { ...text, statement: withoutEnds(statement) };
  return ends ? text : (toldBelow(text, statement) ?? text);
}

/** What is not wanted, what goes on about something else, and what is quoted from elsewhere. */
function isNoWish(text: ParsedText, means: Evidence): boolean {
  const role = text.statement?.role;
  if (role && /["“]\s*as (?:an? |the )?$/i.test(before(text, role))) return true;
  return NEGATED.test(before(text, means)) || /\w[:;] \p{L}/u.test(means.quote);
}

function before({ text }: ParsedText, { part, start }: Evidence): string {
  return text[part].slice(Math.max(0, start - NEAR), start);
}

/** A purpose far down the text belongs to a detail, not to the whole. */
function isAside(text: ParsedText, { form, ends }: Statement): boolean {
  if (form === 'story' || ends?.part !== 'description') return false;
  // "Currently in order to print we copy it twice" tells what for it is done today.
  if (TODAY.test(sentenceOf(text, ends)?.quote ?? '')) return true;
  const before = toldIn(text).filter(({ end }) => end < ends.start).length;
  return before > MOST_BEFORE || (before > 0 && /^(?:it|they|this)\b/i.test(ends.quote));
}

function withoutEnds(statement: Statement): Statement | null {
  return statement.form === 'purpose' ? null : { ...statement, ends: null };
}

function toldBelow(text: ParsedText, { form, means }: Statement): ParsedText | null {
  const { description } = text.text;
  if (form !== 'story' || means?.part !== 'summary' || !/^\W*as\s/i.test(description)) return null;
  const { statement } = parseItem({ summary: '', description: description.slice(0, 600) });
  return statement?.form === 'story' ? { ...text, statement } : null;
}
