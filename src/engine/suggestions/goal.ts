import type { OutlineWords } from '../drafting/draft';
import type { ParsedText, Statement } from '../text/parsed-text';
import { isPerson } from '../text/person-words';
import { bareWords } from './bare-words';
import { beginsWithVerb } from './begins-with-verb';
import { isCircularGain } from './circular-gain';
import { purposeOfTitle } from './deed-purpose';
import { gainLink } from './gain-link';
import { fixed, own } from './outline-words';
import { sentenceOf } from './parts-of-text';
import { roleSide } from './role-side';
import { roleWords } from './role-words';
import { scopeOf } from './scope-of';
import { isTold } from './sentence-use';
import { lastWord } from './some-words';
import { stepTitle } from './step-title';
import { thirdPerson } from './third-person';
import { withArticle } from './with-article';

/** What is to be reached, in the item's words; null where the text names no gain. `rest` is what the goal leaves over. */
export interface Goal {
  readonly gain: readonly OutlineWords[] | null;
  readonly rest: readonly (readonly OutlineWords[])[];
  /** The statement only tells what something there is for: its sentence stays whole. */
  readonly isAside?: boolean;
}

/** Reads the goal from the statement: its gain, and, where the title does not say it already, the step before it. */
export function goalOf(text: ParsedText): Goal {
  const { statement } = text;
  if (!statement?.ends) {
    const said = saidInTitle(text);
    if (said !== null) return { gain: [own(said)], rest: [] };
  }
  if (!statement) return { gain: null, rest: [] };
  if (isAside(text, statement)) return { gain: null, rest: [], isAside: true };
  const step = untitledStep(text, statement);
  const gain = plainGain(text, statement);
  if (gain !== null && step && statement.form === 'story')
    return { gain: [...step, fixed(linkOf(text, statement)), own(gain)], rest: [] };
  return { gain: gain === null ? null : [own(gain)], rest: step ? [step] : [] };
}

/** "The installer has a page to add plugins": what something is for today is not what the work is for. */
function isAside(text: ParsedText, { form, ends }: Statement): boolean {
  if (form !== 'purpose' || ends?.part !== 'description') return false;
  const whole = sentenceOf(text, ends);
  const before = whole?.quote.slice(0, ends.start - whole.start) ?? '';
  return isTold(before) && !DEMANDS.test(before) && scopeOf(before) === null && !beginsWithVerb(before);
}

const DEMANDS = /\b(?:must|should|shall|will|would|could|needs?|want|wants|has to|have to|like to|this)\b/i;

/** A gain that a title says in passing: ", so nights stay quiet", "to stop the leak". */
function saidInTitle({ text }: ParsedText): string | null {
  const title = bareWords(text.summary);
  const clause = /,?\s+so\s+(?!that\b)(\p{L}+\s+\p{L}.{6,})$/u.exec(title)?.[1];
  return clause ?? purposeOfTitle(title);
}

function linkOf(text: ParsedText, { ends }: Statement): string {
  return ends ? ` ${gainLink(text, ends)} ` : '';
}

/** The gain in bare words; null where there is none, or where it says the step again. */
function plainGain(text: ParsedText, statement: Statement): string | null {
  const { means, ends } = statement;
  if (!ends) return null;
  const gain = gainWords(statement, bareWords(ends.quote));
  return isCircularGain(`${means?.quote ?? ''} ${text.text.summary.replace(ends.quote, '')}`, gain) ? null : gain;
}

/** The step, where it stands in the description and the summary says something else. */
function untitledStep(text: ParsedText, { means }: Statement): readonly OutlineWords[] | null {
  if (means?.part !== 'description' || isCircularGain(text.text.summary, means.quote)) return null;
  // "This change is to ..." leaves no step behind.
  return /\b(?:is|are|was|be)$/i.test(means.quote.trim()) ? null : stepTitle(text, means);
}

/** "I can check it" is "a tester can check it" once the role is gone. */
function gainWords({ role }: Statement, gain: string): string {
  const [said = '', one, by = '', verb = ''] =
    /^(I|we)\s+((?:no longer|never|always|also|only)\s+)?(\p{L}+)(?=\s)/iu.exec(gain) ?? [];
  if (!one || !role || (one.toLowerCase() === 'we' && !MODAL.test(verb))) return gain;
  const name = bareWords(role.quote).replace(/^an?\s/i, '');
  const isShort = one === 'I' && /^[A-Z]{2,4}$/.test(name);
  const who = isShort ? withArticle(name) : nameOf(bareWords(role.quote));
  if (who === null && roleSide(name) !== 'system') return gain;
  return `${who ?? 'it'} ${by}${thirdPerson(verb.toLowerCase())}${gain.slice(said.length)}`;
}

const MODAL = /^(?:can|could|may|will)$/i;

function nameOf(role: string): string | null {
  const [one, ...others] = roleWords(role);
  if (!one || others.length > 0 || one.split(' ').length > 4) return null;
  const noun = lastWord(one);
  if (/^(?:team|squad|crew|service|system|engine|platform|app|server|job|worker|gateway|adapter|firmware)$/i.test(noun))
    return `the ${one}`;
  return isPerson(noun) && !/s$/.test(noun) ? withArticle(one) : null;
}
