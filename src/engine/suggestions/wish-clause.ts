import { isInList } from '../signals/finders-book';
import * as LISTS from '../signals/finders-lists.generated';
import { JOINTS } from './joints';

/** Somebody or something does something: a sentence, not the name of a thing. */
const FINITE =
  /^(?:is|are|was|were|gets?|has|have|can|can['’]t|cannot|could|may|must|should|will|does|do|don['’]t|doesn['’]t)$/i;
/** Verbs that no list knows, hardly ever the names of things. */
const PLAIN_VERB =
  /^(?:sees|needs?|goes|becomes?|asks|paints|reaches|fits|rings|knows|comes|tells|says|means|loses|hears|works|blinks|appears|opens|survives|remains|requires|contains|arrives|expires|refreshes|depends|takes|allows|stays|answers|remembers|follows)$/i;
/** Third persons that are as often several things: verbs only where nothing else can be meant. */
const NOUN_TOO =
  /^(?:updat|control|download|export|import|link|log|mark|order|post|purchas|releas|return|scan|shar|sign|stop|switch|test|track|transfer|typ|upload|us|visit|vot|claim|estimat|display|filter|fix|lock|pin|notic|delegat|start|answer|mask|match|limit|turn|reset|duplicat|document|design|index|model|measur|script|rout|print)e?s$|(?:pl|p)ies$/;
/** Behind an order, this is what it is done to. */
const MAYBE_OBJECT = new RegExp(`${NOUN_TOO.source}|^(?:get|have|need|do)$|[^s]$`);
const ARTICLE = /^(?:an?|the|my|me|its?|them|their|own|itself|themselves)$/;
const DETERMINER = /^(?:each|every|all|no|what|why|how|which|who)$/;
const ADVERB =
  /^(?:up|out|off|back|over|as|when|while|if|before|after|until|straight|live|twice|again|only|\p{L}+ly|\d.*)$/u;
const QUANTITY = /^(?:\d.*|one|two|three|four|five|six|ten|all|any|the|an?|my|our|some|more|other|new|no)$/i;
const ORDERED =
  /^(?:make|ensure|check|verify|let|tell|show|display|say|explain|see|know|find|warn|notify|confirm|prove|decide|ask|get|allow|enable|help|have|add|mark|understand|needs?|provide|support|implement|create|introduce|improve|offer|report|consider)$/i;
const MODAL = /^(?:is|are|was|were|can|can['’]t|cannot|could|may|must|should|will|does|doesn['’]t|don['’]t)$/i;
const OBLIGED = /^(?:should|must|cannot|can['’]t)$/i;
const TO_INFINITIVE: ReadonlyMap<string, string> = new Map(
  Object.entries({
    is: 'be',
    are: 'be',
    was: 'be',
    were: 'be',
    has: 'have',
    goes: 'go',
    does: 'do',
    carries: 'carry',
    must: '',
    should: '',
    will: '',
  }),
);
const AFTER_HEAD = new RegExp(`\\s(?:${JOINTS}|instead|during|next|if)\\s`, 'i');
const SUBCLAUSE =
  /\s(?:when|if|that|which|while|after|before|until|where|because|so|as|unless|whenever|how|what|whose|who|why)\s.*$/i;
/** More than a name: another clause, or people who speak. */
const NO_SUBJECT = /[,>;]|\b(?:or|we|you|I)\b|^(?:in|on|at|for|with|nobody|no|nothing|only|not|now)\s/i;
/** How it is today, rather than how it should be. */
const TROUBLE =
  /\b(?:overly|too|not|confusing|verbose|slow|wrong|missing|broken|hard|misleading|unclear|annoying|ugly|difficult|awkward)\b/;
const DETERMINED = /^(?:an?|the|this|my|our|their|your|every|each|any|some|no|one|\d\S*)\s/i;
/** "X can be signed", of one deed. */
const PASSIVE = /^(.{3,50}?) (?:can|may) be (\p{L}+)(?! (?:and|or)\b)((?: [^,]*)?)$/u;
const PARTICIPLES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    seen: 'see',
    found: 'find',
    sent: 'send',
    hidden: 'hide',
    read: 'read',
    chosen: 'choose',
    taken: 'take',
    undone: 'undo',
    paid: 'pay',
    bought: 'buy',
    set: 'set',
    reset: 'reset',
  }),
);

/** Where the main verb of a sentence stands ("lesson starts straight away"); -1 for the name of a thing and for an order. */
export function verbAt(words: readonly string[], isOrder: boolean): number {
  const main = ` ${words.join(' ')}`.replace(SUBCLAUSE, '').trim().split(' ');
  const inside = (test: (at: number) => boolean): number =>
    main.findIndex((_word, at) => at > 0 && at < words.length - 1 && test(at));
  // "Make sure that it should": who is told to do something opens no sentence about a thing.
  if (ORDERED.test(words[0] ?? ''))
    return /\b(?:sure|that)\b/.test(main.join(' ')) ? -1 : inside((at) => OBLIGED.test(main[at] ?? ''));
  const modal = inside((at) => MODAL.test(main[at] ?? ''));
  return modal >= 0 ? modal : inside((at) => isVerbAt(words, at) && !(isOrder && MAYBE_OBJECT.test(main[at] ?? '')));
}

function isVerbAt(words: readonly string[], at: number): boolean {
  const [before = '', word = '', after = ''] = [words[at - 1], words[at], words[at + 1]];
  // "essay answers save themselves"
  if (before === 'to' || isVerbOfMany(word, after, words[at + 2] ?? '')) return false;
  if (FINITE.test(word) || PLAIN_VERB.test(word)) return true;
  if (baseOf(word) === word) return isVerbOfMany(before, word, after);
  if (AFTER_HEAD.test(` ${before} `) || QUANTITY.test(before) || !/^[a-z-]+$/.test(word)) return false;
  return isVerbOfOne(before, word, after);
}

function isVerbOfOne(before: string, word: string, after: string): boolean {
  if (ARTICLE.test(after) || /^(?:out|off|up)$/.test(after)) return !/(?:ss|us|is)$/.test(word);
  if (/s$/.test(before) || !isInList(baseOf(word), LISTS.suggestActionVerb)) return false;
  return !NOUN_TOO.test(word) || DETERMINER.test(after) || ADVERB.test(after);
}

/** "answers save themselves". */
function isVerbOfMany(before: string, word: string, after: string): boolean {
  if (!/[^s]s$/.test(before)) return false;
  const isDone = ARTICLE.test(after) || DETERMINER.test(after);
  if (/^(?:come|go|stay|work|appear)$/.test(word)) return ADVERB.test(after) || /^(?:in|to|on|by)$/.test(after);
  if (!isInList(word, LISTS.suggestActionVerb)) return isDone && isInList(word, LISTS.suggestMaybeVerb);
  return isDone || (!NOUN_TOO.test(`${word}s`) && /^(?:to|for|up|in|out|by|as)$/.test(after));
}

function baseOf(verb: string): string {
  return verb.replace(/(?<=sh|ch|ss|x)es$|s$/, '');
}

/** What a sentence says of a thing, as what one wants it to do: "the lesson to start straight away"; null where that cannot be said. */
export function clauseWish(words: readonly string[], at: number): string | null {
  const [verb = '', subject, rest] = [words[at], words.slice(0, at).join(' '), words.slice(at + 1)];
  if (NO_SUBJECT.test(subject) || /ly$/.test(subject) || isState(verb, rest) || goesOnElsewhere(rest)) return null;
  if (/^needs?$/.test(verb) && rest[0] === 'to') return [withThe(subject), ...rest].join(' ');
  const base = rest[0] === 'be' && /^(?:can|may)$/.test(verb) ? '' : infinitive(verb);
  if (base === null) return null;
  return [withThe(subject), 'to', base, ...rest.map((word, index) => goesOn(rest, word, index))]
    .filter((word) => word !== '')
    .join(' ');
}

/** How it is or was: "is too slow", "has announced". */
function isState(verb: string, rest: readonly string[]): boolean {
  if (/^(?:has|have)$/.test(verb)) return /(?:ed|en)$/.test(rest[0] ?? '');
  return /^(?:is|are|was|were|can)$/.test(verb) && TROUBLE.test(rest.join(' '));
}

/** ", we check": a sentence of its own. */
export function goesOnElsewhere(rest: readonly string[]): boolean {
  const next = rest.findIndex((word) => word.endsWith(',')) + 1;
  const after = rest.slice(next).map((word) => word.replace(/,$/, ''));
  return next > 0 && (/^(?:we|I|it|they|you|and|but)$/.test(after[0] ?? '') || verbAt(after, false) >= 0);
}

function infinitive(verb: string): string | null {
  const known = TO_INFINITIVE.get(verb);
  if (known !== undefined) return known;
  return FINITE.test(verb) && !/^(?:gets?|have|do)$/.test(verb) ? null : baseOf(verb);
}

/** "asks for a reason and phones the practice": the verbs that go on. */
function goesOn(words: readonly string[], word: string, at: number): string {
  const isNext =
    /^(?:and|or)$/.test(words[at - 1] ?? '') && (ARTICLE.test(words[at + 1] ?? '') || PLAIN_VERB.test(word));
  return isNext && /[^s]s$/.test(word) ? (infinitive(word) ?? word) : word;
}

/** "receipt photo" as "the receipt photo"; names, several things and what is determined stay. */
function withThe(subject: string): string {
  const head = (subject.split(AFTER_HEAD)[0] ?? '').split(' ').at(-1) ?? '';
  const isPlain = /^[a-z][a-z-]+$/.test(head) || (/^[A-Z]{2,4}$/.test(head) && /^[a-z]+ /.test(subject));
  const isOne = isPlain && (!/s$/.test(head) || /ss$/.test(head)) && !/^\p{L}+ing and/u.test(subject);
  return (isOne || /['’]s /.test(subject)) && !DETERMINED.test(`${subject} `) ? `the ${subject}` : subject;
}

/** "Checklist can be signed on site" as "sign the checklist on site"; null where the verb is not known for sure. */
export function passiveDeed(words: string): string | null {
  const [, subject = '', participle = '', rest = ''] = PASSIVE.exec(words) ?? [];
  const verb = PARTICIPLES.get(participle) ?? formsOf(participle).find(isDeed);
  if (!verb || NO_SUBJECT.test(subject) || /\b(?:not|only)\b/.test(words)) return null;
  return `${verb} ${withThe(subject)}${rest}`;
}

/** "signed" as "sign", "saved" as "save", "copied" as "copy", "planned" as "plan". */
function formsOf(participle: string): readonly string[] {
  const [, root = ''] = /^(.+)ed$/.exec(participle) ?? [];
  return root === '' ? [] : [root, `${root}e`, root.replace(/i$/, 'y'), root.replace(/([bdgklmnprt])\1$/, '$1')];
}

function isDeed(verb: string): boolean {
  return isInList(verb, LISTS.suggestActionVerb) || isInList(verb, LISTS.suggestMaybeVerb);
}
