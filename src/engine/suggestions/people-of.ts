import type { Evidence } from '../evidence';
import type { ParsedText } from '../text/parsed-text';
import { askersIn } from './askers-in';
import { bareWords } from './bare-words';
import { doersIn } from './doers-in';
import { toldIn } from './parts-of-text';
import { isOutside } from './role-side';
import { roleWords } from './role-words';

/** Whom an item is about, and the sentence that says nothing else. */
interface People {
  readonly roles: readonly string[];
  readonly sentence: Evidence | null;
}

/** "For our members.", "As tractor driver.": a sentence that only says who. */
const ONLY_WHO = /^(?:for\s+(?:our |the |all )?|as\s+(?:an? |the )?)([\p{L} -]{3,40})[.:,]?$/iu;
/** Anybody who uses it, where nobody else is named. */
const USERS = /\b(?:the|an?|all) users? (?:can|should|will|must|has|have|is|are|wants?|needs?|who|to)\b/i;
/** Who is named that early is whom it is about. */
const NEAREST = 40;
const EARLY = 4;

/** Who is able to do something, by one of the first sentences, or whom it is for. */
export function peopleOf(text: ParsedText): People {
  const { statement, sentences } = text;
  const told = toldIn(text).slice(0, EARLY);
  const sentence = told.find(({ quote }) => onlyWho(quote).length > 0);
  if (sentence) return { roles: onlyWho(sentence.quote), sentence };
  const role = statement?.form === 'capability' ? statement.role : null;
  const isNear = role && (role.part === 'summary' || role.start < NEAREST) && isOutside(role.quote);
  const isUsed = told.some(({ quote }) => USERS.test(quote));
  const roles =
    some(isNear ? roleWords(role.quote) : []) ??
    some(askersIn(sentences)) ??
    some(doersIn(sentences)) ??
    (isUsed ? ['user'] : []);
  return { roles, sentence: null };
}

function some(roles: readonly string[]): readonly string[] | null {
  return roles.length > 0 ? roles : null;
}

function onlyWho(quote: string): readonly string[] {
  const people = ONLY_WHO.exec(bareWords(quote))?.[1] ?? '';
  return isOutside(people) ? roleWords(people) : [];
}
