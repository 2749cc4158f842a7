import { withoutTail } from '../drafting/without-tail';
import type { Evidence } from '../evidence';
import { isInList } from '../signals/finders-book';
import * as LISTS from '../signals/finders-lists.generated';
import type { ParsedText, Statement } from '../text/parsed-text';
import { askersIn } from './askers-in';
import { bareWords } from './bare-words';
import { beginsWithVerb } from './begins-with-verb';
import { beneficiary, namesDevices, namesDoers } from './beneficiary';
import { isCircularGain } from './circular-gain';
import { doersIn } from './doers-in';
import { firstPerson } from './first-person';
import { gainLink } from './gain-link';
import { gerundPhrase } from './gerund';
import { listed } from './listed';
import { plainCase } from './plain-case';
import { roleSide } from './role-side';
import { lowerFirst, roleWords } from './role-words';
import { singular } from './singular';
import { splitActions } from './split-actions';
import type { Gain } from './story-line';
import { userActions } from './user-actions';
import { toldTo, type Want, wantOf } from './want';

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
const LONGEST_GAIN = 160;
const LONGEST_NAME = 60;
/** Offsets of a description's first sentences. */
const NEAR = 300;
/** Who is named that early is whom it is about. */
const NEAREST = 40;
/** What goes on with another subject is more than the deed. */
const MORE_THAN_ONE =
  /,\s(?!(?:\p{L}+ly|(?:per|once|each|every)\s\p{L}+(?:\s\p{L}+)?)$)|\band\b.*\b(?:is|are|was|were|has|have|gets?|must|can|may|will)\b/u;

/** Reads the story out of its statement, else out of a line that says what somebody does ("Agent sees ...", "Pay online"). */
export function readStory(text: ParsedText): StoryReading {
  const { statement } = text;
  if (statement && isPlain(text, statement)) return fromStatement(text, statement);
  const opening = plainCase(bareWords(text.text.summary.slice(text.openingStart)), text.text.description);
  const first = text.sentences.find(({ part }) => part === 'description') ?? null;
  return (
    fromSubject(text, opening, null) ??
    fromPurpose(text) ??
    fromNamed(text) ??
    fromSubject(text, opening.split(': ').slice(1).join(': '), null) ??
    fromDeed(text, opening) ??
    (first && fromSubject(text, bareWords(first.quote), first)) ??
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

/** What a bare title wants, for whom it says that it is. */
function fromTitle(text: ParsedText, opening: string): StoryReading {
  const who = beneficiary(opening);
  const told = toldTo(opening);
  return {
    ...NOTHING,
    roles: told ? roleWords(told.people) : who ? [who.role] : peopleOf(text),
    want: wantOf(who && !told ? who.rest : opening),
    gain: gainOf(text, opening),
  };
}

const SERVED = /^for\s+(?:our |the |all )?([\p{L} -]{3,40})\.?$/iu;
/** Who is able to do something, by one of the first sentences, or whom it is for. */
function peopleOf({ statement, sentences }: ParsedText): readonly string[] {
  const said = bareWords(sentences.find(({ part }) => part === 'description')?.quote ?? '');
  const served = SERVED.exec(said)?.[1] ?? '';
  if (roleSide(served) === 'outside') return roleWords(served);
  const role = statement?.form === 'capability' ? statement.role : null;
  const asked = askersIn(sentences);
  return role && (role.part === 'summary' || role.start < NEAREST) && roleSide(role.quote) === 'outside'
    ? roleWords(role.quote)
    : asked.length > 0
      ? asked
      : doersIn(sentences);
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

/** "GATE AGENT - standby list by status": whose it is stands before the wish. */
function fromNamed(text: ParsedText): StoryReading | null {
  const [, name = '', rest = ''] =
    /^\W*([\p{L} ]{3,30}?)\s*(?::|\s[-–—]|\|)\s+(.{3,})$/u.exec(bareWords(text.text.summary)) ?? [];
  const role = name === name.toUpperCase() ? name.toLowerCase() : name;
  // "Platform support: add ..." names a part of the product.
  if (rest === '' || /\ssupport$/i.test(role) || roleSide(role) !== 'outside') return null;
  return { ...NOTHING, roles: roleWords(role), want: wantOf(rest), gain: gainOf(text, rest) };
}

/** A statement of people: in story form, in the summary, or as the description's first words. */
function isPlain(text: ParsedText, { role, means, form }: Statement): boolean {
  if (!role || !means || form === 'purpose' || roleSide(role.quote) === 'system') return false;
  // "Allow guests to be filled in": nobody does that.
  if (/\bto be$/i.test(role.quote)) return false;
  if (form === 'story') return true;
  if (roleSide(role.quote) !== 'outside') return false;
  if (means.part === 'summary') return true;
  return text.text.description.slice(0, role.start).trim() === '' && means.quote.includes(' ');
}

function fromStatement(text: ParsedText, { role, means, form }: Statement): StoryReading {
  // What stands in brackets ends with them.
  const words = bareWords(means?.quote ?? '').replace(/^([^()]*)\).*$/, '$1');
  const isDeed = form === 'capability' || /\b(?:to|rather)[\s*_]+$/i.test(beforeMeans(text)) || beginsWithVerb(words);
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

/** The gain that the text names, in the words of the one who gains; null where it only says the step again. */
function gainOf(text: ParsedText, step: string): Gain | null {
  const { statement } = text;
  if (!statement?.ends || isAside(statement)) return null;
  const words = bareWords(statement.ends.quote);
  if (isCircularGain(step, words)) return null;
  const own = statement.form === 'story' ? words : firstPerson(words);
  return { words: own, link: LINKS[gainLink(text, statement.ends)] };
}

/** A purpose somewhere down the text belongs to a detail, not to the whole. */
function isAside({ form, means, ends }: Statement): boolean {
  if (ends?.part !== 'description' || (form === 'story' && means?.part === 'description')) return false;
  return ends.start > NEAR || ends.quote.length > LONGEST_GAIN || ends.quote.includes(')');
}

const LINKS = { 'so that': ' so that ', because: ' because ', to: ' so that I can ' } as const;

/** "Policyholder sees how the settlement was worked out"; of more than one deed only who does them. */
function fromSubject(text: ParsedText, line: string, sentence: Evidence | null): StoryReading | null {
  const found = actionsIn(line);
  const [action, ...others] = found?.actions ?? [];
  if (!found || !action) return null;
  const who = { ...NOTHING, roles: roleWords(found.people), gain: gainOf(text, line) };
  const words = listed(found.actions.map((one) => one.words));
  const isOne = others.length === 0;
  if (words.length > LONGEST_DEED || (isOne && MORE_THAN_ONE.test(words)))
    return { ...who, want: wantOf(bareWords(text.text.summary.slice(text.openingStart))) };
  return { ...who, means: words, deed: isOne ? (gerundPhrase(action.said) ?? action.deed) : null, sentence };
}

/** What people do by a line, also without its brackets. */
function actionsIn(line: string): ReturnType<typeof userActions> {
  return userActions(line) ?? userActions(line.replace(/\s*\([^()]*\)/g, '')) ?? byShortName(line);
}

/** "CM can schedule a mail": short names of roles, and places that stand for who works there. */
function byShortName(line: string): ReturnType<typeof userActions> {
  const [, name = '', does] = /^([A-Z]{2,4}s?) can (.+)$/.exec(line) ?? [];
  if (!does || roleSide(name) === 'system' || roleSide(name) === 'team') return byDoers(line);
  const found = userActions(`users can ${does}`);
  return found && { ...found, people: name };
}

const NOBODY = /^(?:nobody|none|it|this|that|they)$/i;

/** "Repairer can propose another day": people by what they do, where only people could do it. */
function byDoers(line: string): ReturnType<typeof userActions> {
  const [, name = '', does = ''] = /^(\p{L}+) can (.+)$/u.exec(line) ?? [];
  const isDeed = isInList(does.split(' ')[0] ?? '', LISTS.suggestUserDeed) && /s$/.test(name) && !namesDevices(name);
  if (does === '' || !(isDeed || namesDoers(name)) || roleSide(name) !== 'unknown' || NOBODY.test(name)) return null;
  const found = userActions(`users can ${does}`);
  return found && { ...found, people: singular(name) };
}

/** "Pay the copay online": what users do, said without them. */
function fromDeed(text: ParsedText, opening: string): StoryReading | null {
  const deed = lowerFirst(withoutTail(opening, '.').replace(/,?\s+(?:so that|so|in order to)\s.*$/i, ''));
  const isDeed =
    isInList(deed.split(' ')[0] ?? '', LISTS.suggestUserDeed) && deed.length <= LONGEST_DEED && !/[:;]|\.\s/.test(deed);
  if (!isDeed) return null;
  // Whoever wants it speaks of oneself: "choose your seat" is "choose my seat".
  const means = deed.replace(/\byour\b/g, 'my');
  return { ...NOTHING, roles: peopleOf(text), means, gain: gainOf(text, opening), deed: deedOf(deed) };
}
