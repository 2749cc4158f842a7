import { withoutTail } from '../drafting/without-tail';
import { isInList } from '../signals/finders-book';
import * as LISTS from '../signals/finders-lists.generated';
import { beginsWithVerb, isUnknownVerb } from './begins-with-verb';
import { firstPerson } from './first-person';
import { JOINTS } from './joints';
import { roleSide } from './role-side';
import { lowerFirst } from './role-words';
import { isVerb } from './split-actions';
import { withArticle } from './with-article';

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
  /^(?:add|provide|needs?|have|support(?! for)|introduce|implement|create|build|offer|include|launch|develop|make available)\s+/i;
const SHOWING = /^(only )?(?:show|display)\s+(?!up\b)/i;
const IMPROVING = /^(?:improve|enhance)\s+(?!an?\b|the\b|how\b|our\b)/i;
/** Orders to the product that are no deeds of people. */
const ORDERS =
  /^(?:allow|enable|let|make|warn|notify|remind|round|automatically|tell|suggest|handle|detect|prevent|limit|improve|reduce|extend|sync|support|expose|refund|buzz|only|auto-\p{L}+|auto(?:fill|save|link|play|renew))$/iu;
const MORE_DEEDS = /^(?:swap|split|annotate|pin|turn|drag|ask|see|issue|switch|retry|stay|sign|return|ride|rent)$/;
/** Somebody or something does something: a sentence, not the name of a thing. */
const FINITE =
  /^(?:is|are|was|were|gets?|has|have|can|can['’]t|cannot|may|must|should|will|does|do|don['’]t|doesn['’]t)$/i;
const INTRANSITIVE = /^(?:sees|needs?|goes|becomes?|asks|paints|reaches|fits|rings|knows|comes|tells)$/i;
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
const TELLING =
  /^(tell|notify|remind|warn|inform|alert|show|give|offer|send)\s+((?:the |our |all )?(?:\p{L}+ )?\p{L}+?s)\s+(?=(?:about|when|if|what|how|why|which|that|before|after|a|an|the|their|by|of|in)\b)(.+)$/iu;
const ABLE = /^(?:be able to|(?:the |an? )?(?:ability|option|possibility|way) to|being able to)\s+(.{3,100})$/i;
const ODD = /[;?!]|\.\s|:\s|\s[-–—=>]+\s|->|=>/;
const OPENS_CLAUSE =
  /^(?:if|unless|when|whenever|except|after|before|in case|later|don['’]t|do not|never|only (?:if|when|for))\s/i;
/** A title that asks: whoever wants it wants to know. */
const ASKS =
  /^(?:what|which|how (?:many|much|long|often|far)|where|who|whose) (?!to\b)(?:\p{L}+ )?(?:is|are|was|were|did|does|do|has|have|will|can)\b[^.;:]{3,90}$/iu;
/** Says how something is. */
const TELLS =
  /^(?:\S+ ){1,8}(?:means|counts|discards|say|loses|keeps|knows|says|works|answers|remembers|follows|survives|costs)\s/i;
/** "receipt photo answered within 2 seconds": a thing, and what is done to it. */
const DONE_TO = /^((?:[a-z-]+ ){0,2}[a-z-]+) [a-z]{3,}ed (?:within|in|at|by|on|before|after|automatically|from)\b/;
const LONGEST = 110;
/** What has no article: several things, and what is not counted. */
const UNCOUNTED =
  /(?:s|ed|en|ing|ness|ity|ance|ence|ment|tion|sion|age|data|mode|support|info|proof|mail|text|help|weather|sync|check-in)$/;
const PLAIN = /^[a-z][a-z-]{2,}$/;
/** Endings of both sorts, where the thing is one. */
const ONE_THING =
  /^(?:notification|question|option|questionnaire|page|message|listing|setting|statement|receipt|status|utility|facility|entity|activity)$/;
const DETERMINED = /^(?:an?|the|my|our|their|your|more|better|one|two|three|all|every|each|any|some|no|\d)\b/i;
const AFTER_HEAD = new RegExp(`\\s(?:${JOINTS}|instead|during|next|if)\\s`, 'i');
const SUBCLAUSE =
  /\s(?:when|if|that|which|while|after|before|until|where|because|so|as|unless|whenever|how|what|who)\s.*$/i;

/** Reads a title as a wish; null where there are no words for one. */
export function wantOf(title: string): Want | null {
  const words = withoutTail(afterColon(title).replace(/,?\s+(?:so that|so|in order to)\s.*$/i, ''), '.,');
  if (words === '') return null;
  if (ASKS.test(words)) return { lead: ', I want to know: ', words: lowerFirst(words).replace(/\?+$/, '') };
  const plain = words.replace(/\s*\([^()]*\)/g, '');
  if (plain !== words && ODD.test(words)) return wantOf(plain);
  if (words.length > LONGEST || ODD.test(words) || OPENS_CLAUSE.test(words))
    return { lead: ', I want this: ', words: lowerFirst(words) };
  return toldTo(words)?.want ?? fromVerb(words) ?? fromPhrase(lowerFirst(words).split(' '));
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

/** What begins with a verb of those who build it, or of what it does. */
function fromVerb(words: string): Want | null {
  const [, does] = ABLE.exec(words.replace(BUILDING, '')) ?? [];
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
  return /\sto\s/i.test(words)
    ? { lead: ', I want the product to ', words: lowerFirst(words) }
    : { lead: ', I want ', words: thing(words.replace(BUILDING, '')) };
}

function fromPhrase(all: readonly string[]): Want {
  const words = all.join(' ');
  if (ORDERS.test(all[0] ?? '')) return { lead: ', I want the product to ', words };
  if (isDeed(all)) return { lead: ', I want to ', words };
  if (beginsWithVerb(words)) return { lead: ', I want the product to ', words };
  return fromClause(all) ?? fromSentence(words) ?? { lead: ', I want ', words: thing(words) };
}

/** "Owner portal: sign in with a one-time code" wants what stands behind the colon, or behind a dash after a short name. */
function afterColon(title: string): string {
  const parts = title.split(': ');
  if (parts.length === 2) return (parts[1] ?? '').split(' ').length >= 3 ? (parts[1] ?? title) : title;
  const [, name = '', wish = ''] = /^([^>"(]{2,40}?)\s[-–—]+\s([^>"]{8,})$/.exec(title) ?? [];
  const isName = name.split(' ').length <= 3 && !beginsWithVerb(name);
  return isName && wish.split(' ').length >= 3 ? wish : title;
}

function isDeed(words: readonly string[]): boolean {
  const [first = '', second = ''] = words;
  // "GET /items" is a request.
  if (words.length < 2 || /^[A-Z]{2,}\b/.test(first)) return false;
  if (isInList(first, LISTS.suggestMaybeVerb)) return isVerb(words, 0);
  return (
    (isInList(first, LISTS.suggestActionVerb) || MORE_DEEDS.test(first) || isUnknownVerb(first, second)) &&
    !/^(?:of|with|per|queue|party|mode)$/.test(second)
  );
}

/** "lesson starts straight away" wants the lesson to start straight away; null for the name of a thing. */
function fromClause(words: readonly string[]): Want | null {
  const main = ` ${words.join(' ')}`.replace(SUBCLAUSE, '').trim().split(' ');
  const at = main.findIndex((_word, index) => index > 0 && index < words.length - 1 && isVerbAt(words, index));
  if (at < 0) return null;
  const [verb = '', subject] = [words[at], words.slice(0, at).join(' ')];
  const base =
    TO_INFINITIVE.get(verb) ?? (FINITE.test(verb) && !/^(?:gets?|have|do)$/.test(verb) ? null : baseOf(verb));
  if (base === null) return { lead: ', I want this: ', words: words.join(' ') };
  const isOne = /s$/.test(verb) && !DETERMINED.test(subject) && !/^\S*[A-Z]|[^s]s$/.test(subject);
  const said = [isOne ? `the ${subject}` : subject, 'to', base, ...words.slice(at + 1)].filter((word) => word !== '');
  return { lead: ', I want ', words: said.join(' ') };
}

/** What is a sentence all the same is quoted; of what is only done to a thing, the thing has an article. */
function fromSentence(words: string): Want | null {
  if (TELLS.test(words)) return { lead: ', I want this: ', words };
  const [, subject = ''] = DONE_TO.exec(words) ?? [];
  if (subject === '' || DETERMINED.test(subject) || /[^s]s$/.test(subject) || !PLAIN.test(subject.split(' ')[0] ?? ''))
    return null;
  return { lead: ', I want ', words: `the ${words}` };
}

function baseOf(verb: string): string {
  return verb.replace(/(?<=sh|ch|ss|x)es$|s$/, '');
}

function isVerbAt(words: readonly string[], at: number): boolean {
  const [before = '', word = '', after = ''] = [words[at - 1], words[at], words[at + 1]];
  if (FINITE.test(word) || INTRANSITIVE.test(word)) return true;
  const base = baseOf(word);
  if (base !== word)
    return isInList(base, LISTS.suggestActionVerb) && !/s$/.test(before) && !AFTER_HEAD.test(` ${before} `);
  if (!/[^s]s$/.test(before)) return false;
  const isVerbal = isInList(word, LISTS.suggestActionVerb) || isInList(word, LISTS.suggestMaybeVerb);
  return isVerbal && /^(?:an?|the|my|their|its|themselves|each|all|it|them|to|for|up|in|out)$/.test(after);
}

/** "slow playback button" has an article: "a slow playback button". */
function thing(words: string): string {
  const [phrase = ''] = `${words} `.split(AFTER_HEAD);
  const parts = phrase
    .replace(/[(,].*$/, '')
    .trim()
    .split(' ');
  const head = parts.at(-1) ?? '';
  const isOne = ONE_THING.test(head) || (PLAIN.test(head) && !UNCOUNTED.test(head));
  const isPlain = !DETERMINED.test(words) && !parts.some((word) => /[^siu]s$/.test(word));
  return isOne && isPlain ? withArticle(words) : words;
}
