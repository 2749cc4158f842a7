import { isInList } from '../signals/finders-book';
import * as LISTS from '../signals/finders-lists.generated';
import { AFTER_HEAD, DETERMINED } from './as-thing';
import { lastWord } from './some-words';
import { isBareVerb } from './split-actions';

const MODAL = /^(?:is|are|was|were|can|cannot|could|may|must|should|will|does|(?:ca|do|does)n['’]t)$/i;
/** Verbs that are hardly ever the names of things. */
const VERB =
  /^(?:gets?|ha(?:s|ve)|do|sees|needs?|goes|becomes?|asks|paints|reaches|fits|rings|knows|comes|tells|says|keeps|shows|runs|hears|works|appears|opens|stays|answers)$/i;
/** As often several things. */
const NOUN_TOO = /^(?:exports|imports|uploads|links|logs|orders|controls|types|fixes|tracks|claims)$/;
/** What follows these is what to see to. */
const SEEING_TO = /^(?:make|ensure|check|verify|let|tell|show|see|know|allow|add|needs?|report)$/i;
/** No word for a thing stands before these. */
const OBJECT = /^(?:an?|the|my|me|its?|them|their|own|itself|themselves|why|what|how|which)$/;
const SUBCLAUSE =
  /\s(?:when|if|that|which|while|after|before|until|where|because|once|since|so|as|unless|whenever|how|what|whose|who|why)\s.*$/i;
/** More than a name: another clause, or people who speak. */
const NO_SUBJECT = /[,>]|\b(?:or|we|you|I)\b|ly$|^(?:in|on|at|for|since|nobody)\s/i;
/** How it is today, rather than how it should be. */
const TROUBLE = /\b(?:overly|too|not|slow|wrong|missing|confusing)\b/;

/** Where the main verb of a sentence stands ("lesson starts straight away"); -1 for the name of a thing and for an order. */
export function verbAt(words: readonly string[], isOrder: boolean): number {
  const main = ` ${words.join(' ')}`.replace(SUBCLAUSE, '').replace(/,.*/, '').trim().split(' ');
  const inside = (test: (word: string, at: number) => boolean): number =>
    main.findIndex((word, at) => at > 0 && at < words.length - 1 && test(word, at));
  if (SEEING_TO.test(words[0] ?? '')) return -1;
  const modal = inside((word) => MODAL.test(word));
  return modal < 0
    ? inside((word, at) => isVerbAt(words, at) && (!isOrder || (/s$/.test(word) && VERB.test(word))))
    : modal;
}

function isVerbAt(words: readonly string[], at: number): boolean {
  const [before = '', word = '', after = ''] = [words[at - 1], words[at], words[at + 1]];
  // "essay answers save themselves"
  if (before === 'to' || isVerbOfMany(word, after, words[at + 2] ?? '')) return false;
  if (VERB.test(word)) return true;
  const base = baseOf(word);
  if (base === word) return isVerbOfMany(before, word, after);
  if (AFTER_HEAD.test(` ${before} `) || DETERMINED.test(before) || !/^[a-z-]+$/.test(word)) return false;
  if (OBJECT.test(after)) return !/(?:ss|us|is)$/.test(word);
  return !/s$/.test(before) && isInList(base, LISTS.suggestActionVerb) && !NOUN_TOO.test(word);
}

/** "answers save themselves". */
function isVerbOfMany(before: string, word: string, after: string): boolean {
  return (
    /[^s]s$/.test(before) && isBareVerb(word) && (OBJECT.test(after) || /^(?:each|all|to|for|up|in|out)$/.test(after))
  );
}

function baseOf(verb: string): string {
  return verb.replace(/ies$/, 'y').replace(/(?<=o|sh|ch|ss|x)es$|s$/, '');
}

/** What a sentence says of a thing, as what one wants it to do: "the lesson to start straight away"; null where that cannot be said. */
export function clauseWish(words: readonly string[], at: number): string | null {
  const [verb = '', subject, rest] = [words[at], words.slice(0, at).join(' '), words.slice(at + 1)];
  const isState = /^(?:is|are|can)$/.test(verb) && TROUBLE.test(rest.join(' '));
  if (NO_SUBJECT.test(subject) || isState || goesOnElsewhere(rest)) return null;
  const isNeed = /^needs?$/.test(verb) && rest[0] === 'to';
  const base = isNeed ? '' : infinitive(verb, rest[0]);
  return base === undefined
    ? null
    : `${withThe(subject)} to ${base} ${rest.slice(isNeed ? 1 : 0).join(' ')}`.replace('  ', ' ');
}

/** ", we check": a sentence of its own. */
export function goesOnElsewhere(words: readonly string[]): boolean {
  const next = words.findIndex((word) => word.endsWith(',')) + 1;
  const after = words.slice(next);
  return next > 0 && (/^(?:we|I|it|they|you|and|but)$/.test(after[0] ?? '') || verbAt(after, false) >= 0);
}

/** Undefined where the verb says only what is possible or not. */
function infinitive(verb: string, next: string | undefined): string | undefined {
  if (/^(?:must|should|will)$/.test(verb) || (/^(?:can|may)$/.test(verb) && next === 'be')) return '';
  if (/^(?:is|are|was|were)$/.test(verb)) return 'be';
  return MODAL.test(verb) ? undefined : baseOf(verb === 'has' ? 'have' : verb);
}

/** "receipt photo" as "the receipt photo"; names, several things and what is determined stay. */
function withThe(subject: string): string {
  const head = lastWord(subject.split(AFTER_HEAD)[0] ?? '');
  const isOne = /^[a-z][a-z-]+(?:[a-rt-z]|ss)$/.test(head) || /['’]s /.test(subject);
  return isOne ? subject.replace(/^(?!(?:an?|the|this|my|our|their|every|each|any|some|no|one)\s)/i, 'the ') : subject;
}

/** "Checklist can be signed on site" as "sign the checklist on site"; null where the verb is not known for sure. */
export function passiveDeed(words: string): string | null {
  const [, subject = '', root = '', rest = ''] =
    /^([^,]{3,50}?) can be (\p{L}+)ed(?! (?:and|or)\b)((?: [^,]*)?)$/u.exec(words) ?? [];
  const verb = [root, `${root}e`].find(isBareVerb);
  return verb ? `${verb} ${withThe(subject)}${rest}` : null;
}
