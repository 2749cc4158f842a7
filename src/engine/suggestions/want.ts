import { withoutTail } from '../drafting/without-tail';
import { isInList } from '../signals/finders-book';
import * as LISTS from '../signals/finders-lists.generated';
import { asThing, DETERMINED } from './as-thing';
import { beginsWithVerb, isUnknownVerb } from './begins-with-verb';
import { firstPerson } from './first-person';
import { isOutside } from './role-side';
import { lowerFirst } from './role-words';
import { firstWord, withoutBrackets } from './some-words';
import { isVerb } from './split-actions';
import { clauseWish, goesOnElsewhere, passiveDeed, verbAt } from './wish-clause';

/** What a title names, as somebody's wish: `lead` is the fixed words before it. */
export interface Want {
  readonly lead:
    | ', I want '
    | ', I want to '
    | ', I want to see '
    | ', I want better '
    | ', I want the product to '
    | ', I want to know: '
    | ', I want this: ';
  readonly words: string;
}

/** Verbs of those who build it: what is added is what somebody wants. */
const BUILDING =
  /^(?:add|provide|needs?|have|support(?! for\b| \p{L}+ing\b)|introduce|implement|create|build|offer|include|launch|develop|make available)\s+/iu;
const SHOWING = /^(only )?(?:show|display)\s+(?!up\b)/i;
const IMPROVING = /^(?:improve|enhance)\s+(?!an?\b|the\b|how\b|our\b)/i;
/** Orders to the product that are no deeds of people. */
const ORDERS =
  /^(?:allow|enable|let|make|warn|notify|remind|round|tell|suggest|handle|detect|prevent|limit|improve|reduce|extend|sync|support|expose|refund|say|explain|buzz|only|automatically|auto-\p{L}+(?<!ing)|auto(?:fill|save|link|play|renew))$/iu;
const MORE_DEEDS = /^(?:swap|split|annotate|turn|ask|issue|stay|ride|rent)$/;
const NO_OBJECT = /^(?:of|with|per|queue|party|mode|logs?|requests?|management)$/;
const ABLE = /^(?:be able to|(?:the |an? )?(?:ability|option|possibility|way) to|being able to)\s+(.{3,100})$/i;
/** More than one sentence, and signs that join what is no sentence. */
const SEVERAL = /[;?!]|(?<!incl|[ap]\.m)\.\s/;
const JOINED = /:\s|\s[-–—=>]+\s|->|=>/;
const OPENS_CLAUSE =
  /^(?:if|given|unless|when|whenever|except|after|before|in case|later|don['’]t|do not|never|as an? .*\bI|only (?:if|when|for)|(?:allow|us|creat)ing|(?!bring)\p{L}+ing (?:the|an?|out|to|access))\s/iu;
/** A title that asks: whoever wants it wants to know. */
const ASKS =
  /^(?:what|which|how (?:many|much|long|often|far)|where|who|whose)(?:['’]s| (?!to\b)(?:\p{L}+ )?(?:is|are|was|were|did|does|do|has|have|will|can))\b[^.;:]{3,90}$|,\s(?:what|how|why) (?:do|does|is|are|can)\b/iu;
/** Says how something is. */
const TELLS =
  /^(?:\S+ ){1,8}(?:say|counts|drops|reports|(?<!(?:that|who) )never)\s|\s(?:cannot|can['’]t|could ?n[o'’]t)\s|^[a-z]+ ["“]/i;
/** "receipt photo answered within 2 seconds": a thing, and what is done to it. */
const DONE_TO =
  /^((?:[a-z-]+ ){0,2}[a-z-]+) (?:[a-z]{3,}(?<!ne|spe|fe)ed|told|shown|sent) (?:["'‘“]|(?:within|in|at|by|on|before|after|automatically|from|when|with|out|to|per)\b)/;
/** "Card readers are not supported by the till": the till is to support them. */
const UNSUPPORTED = /^(.{2,60}?) (?:is|are) (?:not |un)(?:currently |yet )?supported (?:by|in|on) (.{2,60})$/i;
const LONGEST = 110;
const PLAIN = /^[a-z][a-z-]{2,}$/;

/** Reads a title as a wish; null where there are no words for one. */
export function wantOf(title: string): Want | null {
  const words = withoutTail(afterColon(withoutGain(title)).replace(/^(?:please|needs? to) /i, ''), '.,');
  if (words === '') return null;
  if (ASKS.test(words)) return { lead: ', I want to know: ', words: lowerFirst(words).replace(/\?+$/, '') };
  const plain = withoutBrackets(words);
  const isOdd = SEVERAL.test(words) || JOINED.test(words);
  if (plain !== words && (isOdd || /\.\s/.test(words))) return wantOf(plain);
  if (SEVERAL.test(words) || OPENS_CLAUSE.test(words)) return quoted(words);
  return toldTo(words)?.want ?? fromWords(words, isOdd || words.length > LONGEST);
}

/** A title without what it says to be good for. */
export function withoutGain(title: string): string {
  return title.replace(/,?\s+(?:so that|so|in order to)\s.*$/i, '');
}

/** A wish in the title's own words, whatever they are. */
export function quoted(words: string): Want {
  return { lead: ', I want this: ', words: lowerFirst(words) };
}

/** "Show sellers their fees", "Text our patients a week before": the plural of people right behind the verb is whom it is done for. */
const TELLING =
  /^(show|tell|give|offer|send|text|e-?mail|remind|warn|notify|inform|alert|ask|call|let)\s+((?:the |our |all )?(?:\p{L}+ )??\p{L}{3,}s)\s+(?!can\b|that\b|whose?\b|and\b|or\b|on\b|from\b|to\b)(\p{L}.*)$/iu;

/** "Tell taxpayers what happens next": whoever is told wants to be told. */
export function toldTo(title: string): { readonly people: string; readonly want: Want } | null {
  const [, verb = '', people = '', rest = ''] = TELLING.exec(title) ?? [];
  if (rest === '' || !isOutside(people)) return null;
  return { people, want: { lead: ', I want the product to ', words: `${verb.toLowerCase()} me ${firstPerson(rest)}` } };
}

/** A sentence before an order, an order before the name of a thing; what is long or joined is read only where it begins with a verb. */
function fromWords(words: string, isOdd: boolean): Want {
  const low = lowerFirst(words);
  const main = withoutBrackets(low).split(' ');
  const at = verbAt(main, isOrder(words));
  if (at >= 0) return (isOdd ? null : fromClause(low, main, at)) ?? quoted(words);
  const told = fromVerb(words) ?? fromOrder(low.split(' '));
  return (
    told ??
    (isOdd || goesOnElsewhere(main) ? quoted(words) : (fromSentence(low) ?? { lead: ', I want ', words: asThing(low) }))
  );
}

/** `main` is the sentence without its brackets, which stay where they stand behind the verb. */
function fromClause(words: string, main: readonly string[], at: number): Want | null {
  const all = words.split(' ');
  const [, thing, place] = UNSUPPORTED.exec(words) ?? [];
  if (thing) return { lead: ', I want ', words: `${place} to support ${thing}` };
  const deed = passiveDeed(words);
  if (deed) return { lead: ', I want to ', words: deed };
  const clause = clauseWish(all[at] === main[at] ? all : main, at);
  return clause === null ? null : { lead: ', I want ', words: clause };
}

function isOrder(words: string): boolean {
  return BUILDING.test(words) || SHOWING.test(words) || fromOrder(lowerFirst(words).split(' ')) !== null;
}

/** What begins with a verb of those who build it, or of what it does. */
function fromVerb(words: string): Want | null {
  const [, does] = ABLE.exec(words.replace(BUILDING, '')) ?? [];
  if (does) return { lead: ', I want to ', words: does };
  if (SHOWING.test(words))
    return {
      lead: ', I want to see ',
      words: words.replace(SHOWING, '$1').replace(/^only /i, 'only '),
    };
  if (IMPROVING.test(words)) return { lead: ', I want better ', words: words.replace(IMPROVING, '') };
  if (!BUILDING.test(words)) return null;
  return isPutSomewhere(words)
    ? { lead: ', I want the product to ', words: lowerFirst(words) }
    : { lead: ', I want ', words: asThing(words.replace(BUILDING, '')) };
}

/** "Add a badge to results", but not "add a command to install". */
function isPutSomewhere(words: string): boolean {
  const [, verb = ''] = /^(?:add|support)\s.*?\sto\s(\S+)/i.exec(words) ?? [];
  return verb !== '' && !isInList(verb, LISTS.suggestOrderVerb) && verb !== 'be';
}

function fromOrder(all: readonly string[]): Want | null {
  const [first = '', second = ''] = all;
  const words = all.join(' ');
  const isAbout = /^(?:of|for|with)$/.test(second) && !/^(?:allow|notify|warn|remind)$/.test(first);
  if (ORDERS.test(first) && !isAbout) return { lead: ', I want the product to ', words };
  if (isDeed(all)) return { lead: ', I want to ', words };
  const isDone = beginsWithVerb(words.replace(/^properly /, ''));
  return isDone && !isAbout ? { lead: ', I want the product to ', words } : null;
}

/** What stands behind the colon ("Owner portal: sign in with a one-time code"), or behind a dash after a short name. */
function afterColon(title: string): string {
  const parts = title.split(': ');
  const [, name = '', wish = ''] =
    parts.length === 2 ? ['', ...parts] : (/^([^>"(]{2,40}?)\s[-–—]+\s([^>"]{8,})$/.exec(title) ?? []);
  const isShort = wish.split(' ').length < 3 && !(parts.length === 2 && BUILDING.test(wish));
  if (isShort || isWhole(name, wish, parts.length === 2)) return title;
  return HANGS.test(wish) ? `${wish} (${lowerFirst(name)})` : wish;
}

/** "Split a bill: room, breakfast": what stands in front is no name, but the deed. */
function isWhole(name: string, wish: string, isColon: boolean): boolean {
  if (isColon) return name.includes(' ') && isOrder(name) && !isOrder(wish);
  return name.split(' ').length > 3 || beginsWithVerb(name);
}

const HANGS = /\s(?:before|after)$/i;

function isDeed(words: readonly string[]): boolean {
  const [first = '', second = ''] = words;
  // "GET /items" is a request.
  if (words.length < 2 || /^[A-Z]{2,}\b/.test(first) || NO_OBJECT.test(second)) return false;
  if (/^log(?:in|out)$/.test(first)) return /^(?:with|to|by|via|from|as|on|in)$/.test(second);
  const verb = first.replace(/^re-(?=[a-z]{3})/, '');
  return isInList(verb, LISTS.suggestMaybeVerb) ? isMaybeDeed(verb, second) : isSureDeed(verb, second);
}

function isMaybeDeed(verb: string, second: string): boolean {
  return verb === 'change' || (isVerb([verb, second], 0) && (second !== 'for' || verb === 'search'));
}

function isSureDeed(verb: string, second: string): boolean {
  return isInList(verb, LISTS.suggestActionVerb) || MORE_DEEDS.test(verb) || isUnknownVerb(verb, second);
}

/** What is a sentence all the same is quoted; of what is only done to a thing, the thing has an article. */
function fromSentence(words: string): Want | null {
  if (TELLS.test(words)) return quoted(words);
  const [, subject = ''] = DONE_TO.exec(words) ?? [];
  if (subject === '' || DETERMINED.test(subject) || /[^s]s$/.test(subject) || !PLAIN.test(firstWord(subject)))
    return null;
  return { lead: ', I want ', words: `the ${words}` };
}
