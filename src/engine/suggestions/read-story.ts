import { withoutTail } from '../drafting/without-tail';
import type { Evidence } from '../evidence';
import { isInList } from '../signals/finders-book';
import * as LISTS from '../signals/finders-lists.generated';
import type { ParsedText, Statement } from '../text/parsed-text';
import { actionsIn } from './actions-in';
import { bareWords } from './bare-words';
import { beginsWithVerb } from './begins-with-verb';
import { beneficiary } from './beneficiary';
import { isCircularGain } from './circular-gain';
import { firstPerson } from './first-person';
import { gainOf, ownWords } from './gain-of';
import { gerundPhrase } from './gerund';
import { listed } from './listed';
import { namedBefore } from './named-before';
import { openingOf, toldIn } from './parts-of-text';
import { peopleOf } from './people-of';
import { plainCase } from './plain-case';
import { roleSide } from './role-side';
import { lowerFirst, roleWords } from './role-words';
import { firstWord } from './some-words';
import { splitActions } from './split-actions';
import { stem } from './stem';
import type { Gain } from './story-line';
import { tellingWords } from './telling-words';
import { userActions } from './user-actions';
import { quoted, toldTo, type Want, wantOf, withoutGain } from './want';
import { goesOnElsewhere } from './wish-clause';

/** Who wants what, and why, as far as an item says it. */
export interface StoryReading {
  /** Empty where nobody is named as the one who gains. */
  readonly roles: readonly string[];
  /** Verb first, as one says it of oneself; null where the text names a thing rather than a deed. */
  readonly means: string | null;
  /** Where there is no deed: what the title names, as a wish. */
  readonly want: Want | null;
  readonly gain: Gain | null;
  /** The deed as a noun, for the question what it is good for. */
  readonly deed: string | null;
  /** The sentence of the description that tells it; null where the summary or the statement does. */
  readonly sentence: Evidence | null;
  /** Whether the statement was read, so that its words have their place. */
  readonly isStatement: boolean;
  /** Whether the summary itself has the story form, so that a draft may replace it. */
  readonly isSummary: boolean;
}

const LONGEST_DEED = 100;
const LONGEST_NAME = 60;
/** What goes on with another subject is more than the deed. */
const ASIDE = /,\s/;
const MORE_THAN_ONE = /\band\b.*\b(?:is|are|was|were|has|have|gets?|must|can|may|will)\b/u;

/** Reads the story out of its statement, else out of a line that says what somebody does ("Agent sees ...", "Pay online"). */
export function readStory(text: ParsedText): StoryReading {
  const { statement } = text;
  if (statement && isPlain(text, statement)) return fromStatement(text, statement);
  const opening = plainCase(openingOf(text), text.text.description);
  const [step = '', so] = opening.split(SO);
  const read = fromLines(text, step);
  return so && read.gain === null ? { ...read, gain: gainBehind(step, so, read) } : read;
}

/** Parts a title from what it says behind "so": "..., so the trailer comes in time". */
const SO = /,?\s+so\s+(?!(?:that|far|much|many|long|often|on|as|to)\b)(?=\p{L}+ \p{L}.{5})/iu;

/** What stands behind "so" as a gain; null where it only says again who does what. */
function gainBehind(step: string, so: string, { roles, means }: StoryReading): Gain | null {
  const words = ownWords(withoutTail(so, '.'), step);
  return isCircularGain(`${step} ${roles} ${means}`, words) ? null : { words, link: ' so that ' };
}

function fromLines(text: ParsedText, opening: string): StoryReading {
  const first = toldIn(text)[0] ?? null;
  return (
    fromSubject(text, opening, null) ??
    fromPurpose(text) ??
    fromNamed(text) ??
    fromSubject(text, opening.split(': ').slice(1).join(': '), null) ??
    fromDeed(text, opening) ??
    (first && isAboutTitle(text, first.quote) ? fromSubject(text, bareWords(first.quote), first) : null) ??
    fromTitle(text, opening)
  );
}

const NOTHING = {
  roles: [],
  means: null,
  want: null,
  deed: null,
  sentence: null,
  isStatement: false,
  isSummary: false,
};

/** Whether a sentence speaks of what the title speaks of: how others fare today says nothing of a wish. */
function isAboutTitle({ text }: ParsedText, words: string): boolean {
  const said = new Set(tellingWords(words).map(stem));
  return tellingWords(text.summary).some((word) => said.has(stem(word)));
}

/** What a bare title wants, for whom it says that it is. */
function fromTitle(text: ParsedText, opening: string): StoryReading {
  const told = toldTo(opening);
  const who = told ? null : beneficiary(opening);
  const roles = told ? roleWords(told.people) : who ? [who.role] : null;
  const people = roles ? { roles, sentence: null } : peopleOf(text);
  return { ...NOTHING, ...people, want: wantOf(who?.rest ?? opening), gain: gainOf(text, opening) };
}

/** "Add a log so admins can see who deleted a file": what they can do then is the story. */
function fromPurpose(text: ParsedText): StoryReading | null {
  const ends = text.statement?.form === 'purpose' ? text.statement.ends : null;
  const gain = ends && userActions(ends.quote);
  const [action, ...others] = gain?.actions ?? [];
  if (!gain || !action || others.length > 0 || action.words.length > LONGEST_DEED) return null;
  const deed = gerundPhrase(action.said) ?? action.deed;
  return { ...NOTHING, roles: roleWords(gain.people), means: action.words, gain: null, deed };
}

function fromNamed(text: ParsedText): StoryReading | null {
  const named = namedBefore(bareWords(text.text.summary));
  return (
    named && { ...NOTHING, roles: roleWords(named.role), want: wantOf(named.rest), gain: gainOf(text, named.rest) }
  );
}

/** A statement of people: in story form, in the summary, or as the description's first words. */
function isPlain(text: ParsedText, { role, means, form }: Statement): boolean {
  if (!role || !means || form === 'purpose') return false;
  const side = roleSide(role.quote);
  if (side === 'system') return form === 'story' && means.part === 'summary';
  // "Allow guests to be filled in": nobody does that.
  if (/\bto be$/i.test(role.quote)) return false;
  if (form === 'story') return true;
  return side === 'outside' && isTold(text, role, means);
}

/** In the title, or as the first words below it and of the same thing. */
function isTold(text: ParsedText, role: Evidence, means: Evidence): boolean {
  if (means.part === 'summary') return true;
  const isFirst = text.text.description.slice(0, role.start).trim() === '' && means.quote.includes(' ');
  return isFirst && roleWords(role.quote).length > 0 && isAboutTitle(text, means.quote);
}

const TWICE = /^(?:(?:I )?(?:want|would like) to (?:be able to )?|(?:be )?able to )/i;

function fromStatement(text: ParsedText, { role, means, form }: Statement): StoryReading {
  // What stands in brackets ends with them.
  const quote = bareWords(means?.quote ?? '').replace(/^([^()]*)\).*$/, '$1');
  // "I want I want to be able to": said twice.
  const words = quote.replace(TWICE, '');
  const isDeed =
    form === 'capability' ||
    words !== quote ||
    /\b(?:to|rather)[\s*_]+$/i.test(beforeMeans(text)) ||
    beginsWithVerb(words);
  const said = form === 'capability' ? firstPerson(words) : words;
  return {
    roles: roleWords(role?.quote ?? ''),
    // "I want slow mode" names a thing: it is had.
    means: isDeed ? said : `have ${said}`,
    want: null,
    gain: gainOf(text, words),
    deed: isDeed ? deedOf(words) : words.length <= LONGEST_NAME ? `“${words}”` : null,
    sentence: null,
    isStatement: true,
    isSummary: form === 'story' && means?.part === 'summary',
  };
}

/** The deed as a noun, whole where it is one and short. */
function deedOf(words: string): string | null {
  const [first, second] = splitActions(words);
  return (second === undefined ? gerundPhrase(words) : null) ?? first?.deed ?? null;
}

function beforeMeans({ text, statement }: ParsedText): string {
  const means = statement?.means;
  return means ? text[means.part].slice(Math.max(0, means.start - 8), means.start) : '';
}

/** "Policyholder sees how the settlement was worked out"; of more than one deed only who does them. */
function fromSubject(text: ParsedText, line: string, sentence: Evidence | null): StoryReading | null {
  const found = actionsIn(line);
  const [action, ...others] = found?.actions ?? [];
  if (!found || !action) return null;
  const who = { ...NOTHING, roles: roleWords(found.people), gain: gainOf(text, line) };
  const words = listed(found.actions.map((one) => one.words)).replace(/\b(and|or) (?:can|may) (?=[a-z])/g, '$1 ');
  const isOne = others.length === 0;
  const isMore = isOne && saysMore(words, sentence !== null);
  if (sentence && (isMore || words.length > LONGEST_DEED)) return { ...who, want: wantOf(openingOf(text)) };
  if (isMore) return { ...who, want: quoted(line) };
  const deed = isOne ? (gerundPhrase(action.said) ?? action.deed) : null;
  return { ...who, means: words, deed, sentence };
}

/** Of a title only what is a sentence of its own is more than the deed. */
function saysMore(words: string, isBelow: boolean): boolean {
  return MORE_THAN_ONE.test(words) || (isBelow ? ASIDE.test(words) : goesOnElsewhere(words.split(' ')));
}

/** "Pay the copay online": what users do, said without them. */
function fromDeed(text: ParsedText, opening: string): StoryReading | null {
  const deed = lowerFirst(withoutGain(withoutTail(opening, '.')));
  const isDeed =
    isInList(firstWord(deed), LISTS.suggestUserDeed) &&
    deed.length <= LONGEST_DEED &&
    !/[:;]|\.\s|, (?:what|how|why) /.test(deed);
  if (!isDeed) return null;
  // Whoever wants it speaks of oneself: "choose your seat" is "choose my seat".
  const means = deed.replace(/\byour\b/g, 'my');
  return { ...NOTHING, ...peopleOf(text), means, gain: gainOf(text, opening), deed: deedOf(deed) };
}
