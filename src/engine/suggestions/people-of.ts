import type { Evidence } from '../evidence';
import type { ParsedText } from '../text/parsed-text';
import { askersIn } from './askers-in';
import { bareWords } from './bare-words';
import { namesDoers } from './beneficiary';
import { doersIn } from './doers-in';
import { roleSide } from './role-side';
import { roleWords } from './role-words';
import { userActions } from './user-actions';

/** Whom an item is about, and the sentence that says nothing else. */
interface People {
  readonly roles: readonly string[];
  readonly sentence: Evidence | null;
}

/** "For our members.", "As tractor driver.": a sentence that only says who. */
const ONLY_WHO = /^(?:for\s+(?:our |the |all )?|as\s+(?:an? |the )?)([\p{L} -]{3,40})[.:,]?$/iu;
/** "let the tracer accept": who is let to do something. */
const LET = /\blets? (?:the |our |an? )?(\p{L}+) (?:\p{Ll}+)/iu;
/** Anybody who uses it, where nobody else is named. */
const USERS =
  /\b(?:the|an?|end|all|any|every|our|other|new|allows?|lets?|so|when) users? (?:can|could|may|might|should|will|must|has|have|is|are|wants?|needs?|sees?|gets?|who|to|clicks?|opens?|enters?|selects?|tr(?:y|ies)|does|do)\b/i;
/** Who is named that early is whom it is about. */
const NEAREST = 40;
const EARLY = 4;
const FIRST = 6;

/** Who is able to do something, by one of the first sentences, or whom it is for. */
export function peopleOf(text: ParsedText): People {
  const { statement, sentences } = text;
  const told = sentences.filter(({ part }) => part === 'description');
  const sentence = told.slice(0, EARLY).find(({ quote }) => onlyWho(quote).length > 0);
  if (sentence) return { roles: onlyWho(sentence.quote), sentence };
  const role = statement?.form === 'capability' ? statement.role : null;
  const isNear = role && (role.part === 'summary' || role.start < NEAREST) && roleSide(role.quote) === 'outside';
  const found = [
    () => letIn(text.text.summary),
    () => (isNear ? roleWords(role.quote) : []),
    () => askersIn(sentences),
    () => doersIn(sentences),
    () => gainers(text),
    () => (told.slice(0, FIRST).some(({ quote }) => USERS.test(quote)) ? ['user'] : []),
  ];
  for (const rolesOf of found) {
    const roles = rolesOf();
    if (roles.length > 0) return { roles, sentence: null };
  }
  return { roles: [], sentence: null };
}

function onlyWho(quote: string): readonly string[] {
  const people = ONLY_WHO.exec(bareWords(quote))?.[1] ?? '';
  return roleSide(people) === 'outside' ? roleWords(people) : [];
}

function letIn(title: string): readonly string[] {
  const people = LET.exec(title)?.[1] ?? '';
  return roleSide(people) === 'outside' || namesDoers(people) ? roleWords(people) : [];
}

/** Who can do something then, by the gain that the text names. */
function gainers({ statement }: ParsedText): readonly string[] {
  const gain = statement?.form === 'purpose' && statement.ends ? userActions(statement.ends.quote) : null;
  return gain ? roleWords(gain.people) : [];
}
