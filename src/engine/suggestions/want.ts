import { withoutTail } from '../drafting/without-tail';
import { isInList } from '../signals/finders-book';
import * as LISTS from '../signals/finders-lists.generated';
import { asThing, DETERMINED, headOf } from './as-thing';
import { beginsWithVerb, isUnknownVerb } from './begins-with-verb';
import { firstPerson } from './first-person';
import { roleSide } from './role-side';
import { lowerFirst } from './role-words';
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
const MORE_DEEDS = /^(?:swap|split|annotate|pin|turn|drag|ask|see|issue|switch|retry|stay|sign|return|ride|rent)$/;
const PARTICLE = /^(?:out|up|off|in|back|over)$/;
const CHANGE = /^(?:log|request|note|order|set|point|control|management|history|summary|tracking|of|in|to|for|at)s?$/;
const NO_OBJECT = /^(?:of|with|per|queue|party|mode)$/;
const TELLING =
  /^(tell|notify|remind|warn|inform|alert|show|give|offer|send)\s+((?:the |our |all )?(?:\p{L}+ )?\p{L}+?s)\s+(?=(?:about|when|if|what|how|why|which|that|before|after|a|an|the|their|by|of|in)\b)(.+)$/iu;
const ABLE = /^(?:be able to|(?:the |an? )?(?:ability|option|possibility|way) to|being able to)\s+(.{3,100})$/i;
const MINE = /^I (?:can|want to|need to|(?:should|must) be able to)\s(.+)$/;
/** How one asks for it. */
const POLITE =
  /^(?:please|it (?:would|will) be (?:nice|good|great|useful|helpful)(?: to| if)|(?:we|I)(?: would|['’]d) (?:like|love|better)(?: to)?|(?:we|you) (?:should|must|need to|have to)|needs? to)\s+(?=\p{L})/iu;
/** "copy to clipboard, so nobody types it": what stands behind is the gain. */
const GAIN = /,?\s+(?:so that|so(?! (?:far|much|many|long|often|called|on)\b)|in order to)\s.*$/i;
/** More than one sentence, and signs that join what is no sentence. */
const SEVERAL = /[;?!]|(?<!\b(?:incl|approx|max|min|no|nr|vs|e\.g|i\.e|[ap]\.m))\.\s/;
const JOINED = /:\s|\s[-–—=>]+\s|->|=>/;
const OPENS_CLAUSE =
  /^(?:if|given|unless|when|whenever|except|after|before|in case|later|don['’]t|do not|never|as an? .*\bI|only (?:if|when|for)|(?:allow|enabl|mak|add|display|gett|provid|creat|us|chang|remov|updat)ing|(?!bring)\p{L}+ing (?:the|an?|out|up|in|to|access)|created an?)\s/iu;
/** A title that asks: whoever wants it wants to know. */
const ASKS =
  /^(?:what|which|how (?:many|much|long|often|far)|where|who|whose)(?:['’]s| (?!to\b)(?:\p{L}+ )?(?:is|are|was|were|did|does|do|has|have|will|can))\b[^.;:]{3,90}$|,\s(?:what|how|why)(?:['’]d|\s(?:\p{L}+\s)?(?:do|does|did|is|are|can|should|would|will))\b/iu;
/** Says how something is. */
const TELLS =
  /^(?:\S+ ){1,8}(?:means|counts|discards|say|loses|keeps|knows|says|works|answers|remembers|follows|survives|costs|drops|reports|(?<!(?:that|who|which) )never)\s/i;
/** "receipt photo answered within 2 seconds": a thing, and what is done to it. */
const DONE_TO =
  /^((?:[a-z-]+ ){0,2}[a-z-]+) (?:[a-z]{3,}(?<!ne|spe|fe)ed|told|shown|sent|kept) (?:["'‘“]|(?:within|in|at|by|on|before|after|automatically|from|when|while|with|without|out|as|to|per|once|for)\b)/;
const LONGEST = 110;
const PLAIN = /^[a-z][a-z-]{2,}$/;
/** Called by what one does with it: "import wizard", "control panel changes". */
const CALLED_BY_DEED =
  /^(?:import|export|order|control|search|filter|upload|download|share|print|request|display|leave|bulk|label|submit|save|cancel)$/;
const PLACES =
  /^(?:wizard|dialog|panel|page|button|screen|menu|tab|bar|box|icon|banner|widget|message|error|change|improvement|setting|module|engine|tool|toggle|limit)s?$/;

/** Reads a title as a wish; null where there are no words for one. */
export function wantOf(title: string): Want | null {
  const words = withoutTail(afterColon(title.replace(GAIN, '')).replace(POLITE, ''), '.,');
  if (words === '') return null;
  if (ASKS.test(words)) return { lead: ', I want to know: ', words: lowerFirst(words).replace(/\?+$/, '') };
  const plain = words.replace(/\s*\([^()]*\)/g, '');
  const isOdd = SEVERAL.test(words) || JOINED.test(words);
  if (plain !== words && (isOdd || /\.\s/.test(words))) return wantOf(plain);
  if (SEVERAL.test(words) || OPENS_CLAUSE.test(words)) return quoted(words);
  return toldTo(words)?.want ?? fromWords(words, isOdd || words.length > LONGEST);
}

/** A wish in the title's own words, whatever they are. */
export function quoted(words: string): Want {
  return { lead: ', I want this: ', words: lowerFirst(words) };
}

/** "Show sellers their fees", "Text patients a week before": the plural of people right behind the verb is whom it is done for. */
const TELLING_PEOPLE =
  /^(show|tell|give|offer|send|text|e-?mail|remind|warn|notify|ask|call|let)\s+(\p{L}{3,}s)\s+(?!can\b|that\b|who\b|and\b|or\b|in\b|on\b|from\b|to\b)(\p{L}.*)$/iu;

/** "Tell taxpayers what happens next": whoever is told wants to be told. */
export function toldTo(title: string): { readonly people: string; readonly want: Want } | null {
  const [, verb = '', people = '', rest = ''] = TELLING.exec(title) ?? TELLING_PEOPLE.exec(title) ?? [];
  if (rest === '' || roleSide(people) !== 'outside') return null;
  return { people, want: { lead: ', I want the product to ', words: `${verb.toLowerCase()} me ${firstPerson(rest)}` } };
}

/** A sentence before an order, an order before the name of a thing; what is long or joined is read only where it begins with a verb. */
function fromWords(words: string, isOdd: boolean): Want {
  const low = lowerFirst(words);
  const main = low.replace(/\s*\([^()]*\)/g, '').split(' ');
  const at = verbAt(main, isOrder(words));
  if (at >= 0) return fromClause(low, main, at) ?? quoted(words);
  const told = fromVerb(words) ?? fromOrder(low.split(' '));
  return (
    told ??
    (isOdd || goesOnElsewhere(main) ? quoted(words) : (fromSentence(low) ?? { lead: ', I want ', words: asThing(low) }))
  );
}

/** `main` is the sentence without its brackets, which stay where they stand behind the verb. */
function fromClause(words: string, main: readonly string[], at: number): Want | null {
  const all = words.split(' ');
  // "Search accepts pasted lists: containers, bookings": the list goes on.
  const isListed = JOINED.test(main.slice(0, at + 2).join(' ')) || JOINED.test(words.replace(': ', ' '));
  if (isListed || words.length > LONGEST) return null;
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
  const [, does] = ABLE.exec(words.replace(BUILDING, '')) ?? MINE.exec(words) ?? [];
  if (does) return { lead: ', I want to ', words: does };
  if (SHOWING.test(words))
    return {
      lead: ', I want to see ',
      words: words.replace(SHOWING, '$1').toLowerCase().startsWith('only')
        ? `only ${words.replace(SHOWING, '')}`
        : words.replace(SHOWING, ''),
    };
  if (IMPROVING.test(words)) return { lead: ', I want better ', words: words.replace(IMPROVING, '') };
  if (!BUILDING.test(words)) return null;
  return isPutSomewhere(words)
    ? { lead: ', I want the product to ', words: lowerFirst(words) }
    : { lead: ', I want ', words: asThing(words.replace(BUILDING, '')) };
}

/** "Add a badge to results", but not "add a command to install". */
function isPutSomewhere(words: string): boolean {
  const [, ...next] = /^(?:add|support)\s.*?\sto\s(\S+)(?: (\S+))?/i.exec(words) ?? [];
  const [verb = ''] = next;
  const isDone = isVerb(next, 0) || isInList(verb, LISTS.suggestOrderVerb);
  return verb !== '' && !isDone && !/^(?:help|be|deal)$/.test(verb);
}

function fromOrder(all: readonly string[]): Want | null {
  const [first = '', second = ''] = all;
  const words = all.join(' ');
  const isAbout = /^(?:of|for|with)$/.test(second) && !/^(?:allow|notify|warn|remind)$/.test(first);
  if (CALLED_BY_DEED.test(first) && (PLACES.test(second) || PLACES.test(headOf(words)))) return null;
  if (ORDERS.test(first) && !isAbout) return { lead: ', I want the product to ', words };
  if (isDeed(all)) return { lead: ', I want to ', words };
  const isDone = beginsWithVerb(
    /^[a-z]{4,}(?<!week|month|quarter|ear|dai|app|rep|fami)ly$/.test(first) ? all.slice(1).join(' ') : words,
  );
  return isDone && !isAbout ? { lead: ', I want the product to ', words } : null;
}

/** What stands behind the colon ("Owner portal: sign in with a one-time code"), or behind a dash after a short name. */
function afterColon(title: string): string {
  const parts = title.split(': ');
  const [, name = '', wish = ''] =
    parts.length === 2 ? ['', ...parts] : (/^([^>"(]{2,40}?)\s[-–—]+\s([^>"]{8,})$/.exec(title) ?? []);
  const isShort = wish.split(' ').length < 3 && !(parts.length === 2 && BUILDING.test(wish));
  if (isShort || FRAGMENT.test(wish) || isWhole(name, wish, parts.length === 2)) return title;
  return HANGS.test(wish) ? `${wish} (${lowerFirst(name)})` : wish;
}

/** "Split a bill: room, breakfast": what stands in front is no name, but the deed. */
function isWhole(name: string, wish: string, isColon: boolean): boolean {
  if (isColon) return name.includes(' ') && saysDeed(name) && !saysDeed(wish);
  return name.split(' ').length > 3 || beginsWithVerb(name);
}

function saysDeed(words: string): boolean {
  return isOrder(words) || verbAt(`${lowerFirst(words)} .`.split(' '), false) > 0;
}

/** Says nothing without what stands before it. */
const FRAGMENT =
  /^(?:with|without|from|in|on|at|to|by|as|per|only|not|also|now|then|too|it|they|and|or|\p{L}+ and with|\p{L}+ed (?:with|by|to|from|in|on))\s|^\p{L}+ (?:first|last|only|too)$/iu;
const HANGS = /\s(?:before|after)$|^(?:\S+ ){1,2}(?:it|them|they)\b|\b(?:when|if|once|until) (?:it|they)\b/i;

function isBareVerb(word: string): boolean {
  return (
    isInList(word, LISTS.suggestActionVerb) ||
    isInList(word, LISTS.suggestMaybeVerb) ||
    isInList(word, LISTS.suggestOrderVerb)
  );
}

function isDeed(words: readonly string[]): boolean {
  const [first = '', second = '', third = ''] = words;
  // "GET /items" is a request.
  if (words.length < 2 || /^[A-Z]{2,}\b/.test(first) || NO_OBJECT.test(second)) return false;
  if (/^log(?:in|out)$/.test(first)) return /^(?:with|to|by|via|from|as|on|in)$/.test(second);
  const verb = first.replace(/^re-(?=[a-z]{3})/, '');
  // "check out the tagged version", "check whether it is"
  const isPlain = /^(?:whether|if)$/.test(second) || (PARTICLE.test(second) && DETERMINED.test(third));
  if (isPlain && isBareVerb(verb)) return true;
  return isInList(verb, LISTS.suggestMaybeVerb) ? isMaybeDeed(verb, second) : isSureDeed(verb, second);
}

function isMaybeDeed(verb: string, second: string): boolean {
  if (verb === 'change') return !CHANGE.test(second);
  return isVerb([verb, second], 0) && (second !== 'for' || verb === 'search');
}

function isSureDeed(verb: string, second: string): boolean {
  return isInList(verb, LISTS.suggestActionVerb) || MORE_DEEDS.test(verb) || isUnknownVerb(verb, second);
}

/** What is a sentence all the same is quoted; of what is only done to a thing, the thing has an article. */
function fromSentence(words: string): Want | null {
  if (TELLS.test(words)) return quoted(words);
  const [, subject = ''] = DONE_TO.exec(words) ?? [];
  if (subject === '' || DETERMINED.test(subject) || /[^s]s$/.test(subject) || !PLAIN.test(subject.split(' ')[0] ?? ''))
    return null;
  return { lead: ', I want ', words: `the ${words}` };
}
