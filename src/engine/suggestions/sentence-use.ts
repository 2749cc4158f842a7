import { isInList } from '../signals/finders-book';
import * as LISTS from '../signals/finders-lists.generated';
import { beginsWithVerb } from './begins-with-verb';
import { scopeOf } from './scope-of';

const MUST =
  /\b(?:must|(?<!\b(?:we|I|you) )(?:should(?! (?:also )?(?:help|make|improve)\b)|shall)|\bno (?:[\w-]+ ){1,3}may|at least|at most|we want|is a requirement|acceptable|expect(?:ed)?)\b/i;
/** "Labels to be printed": an order without a verb of its own. */
const TO_BE = /^(?!.*\b(?:takes?|is|are|was|were|has|have|can|may|will)\b)[^,]{3,60}\bto be \w+ed\b/i;
/** What a clause demands by the way is part of what it tells: "a list that must always be loaded". */
const CLAUSE = /\b(?:that|which|who|whose|where|because|since|as|if|when|so|by|although|while)\s[^,;]*/gi;
/** What has to be done may also be the trouble of today. */
const HAS_TO = /(?<!\bdo(?:es)?(?:n['’]t| not) )\b(?:needs? to|has to|have to)\b/i;
/** A limit to reach or to keep to. */
const LIMIT =
  /(?<![-=])[<>≤≥]\s*\d|\b(?:under|within|up to|max(?:imum)?|min(?:imum)?|more than|cap(?:ped)?(?: at| of)?)\s+\S{0,6}\d/i;
/** Says how things are or were. */
const TOLD =
  /\b(?:is|are|has|have|ends?|takes?|sits?|goes|gets?|stays?|means|=)\b|\s=\s|\b(?:last|every|each|per|since)\s+(?:week|month|night|year|day|quarter|release)\b/i;
/** Says what happened, or how it is for us. */
const HAPPENED =
  /\b(?:was|were|had|got|went|came|fell|lost|cost|took|stood|sent|broke|asked|told|found|wiped)\b|(?:^|; )(?:the |our )?(?:current|existing|present)\b|^last \p{L}+[:,]|n['’]t want\b|^(?:we|they|users?|people|nobody|everyone|each|this|that|it|(?:many|most) \p{L}+)\s(?!is (?:done|used|based|tracked|covered|now possible|an?\b|the\b)|issue|ticket|task|story|epic|only|should|must|shall|will|wants?|needs?|can\b|could|may|might|would|includes?|involves?|covers?)\p{L}+/iu;
/** A figure of any sort. */
const FIGURE =
  /(?<![-=])[<>≤≥]\s*\d|\d\s?(?:%|ms\b|s\b|secs?\b|seconds?\b|min\b|mins\b|minutes?\b|h\b|hrs?\b|hours?\b|days?\b|weeks?\b|months?\b|years?\b|[kmg]b\b|[kmg]ib\b|rps\b|nodes?\b)/i;
/** What it costs or saves. */
const MONEY = /[£$€]\s?\d|\d\s?(?:EUR|USD|GBP|CHF)\b|\bsaves?\b/;
/** How things are once it is done, and what proves it. */
const STATE =
  /^(?:rehearse|verify|prove|validate|(?:load|soak|stress|smoke)[- ]test)\b|^tested (?:with|w\/|against|by|on|in|for)|^(?:no|zero|all)\s(?!.*\byet\b)|\btests? (?:prove|show|cover|pass|run)|\bis now possible\b|\b(?:is|are) (?:gone|green|removed|off|in place)\b/i;
/** "Keys stored in the vault": what is done to a thing, without a verb of telling. */
const DONE_TO =
  /^(?!(?:the|we|they|it|this|that|an?|our|users?)\s)(?:\p{L}[\p{L}\d-]*\s){1,3}(?!need|speed|feed|crash|fail|stopp|dropp|happen|appear|occur|start|end|mov|chang|turn|learn|complain|ask|report)\p{Ll}{2,}ed\s(?:in an?|in the|in one|by|per|at|every|within|hourly|daily|weekly|monthly|yearly)\s(?!last|us\b|me\b)/iu;
const FINITE = /\b(?:is|are|was|were|be|been|has|have|had|got|gets?|will|can|that|which|who)\b/i;
const WHY =
  /\b(?:since|bc|today|currently|presently|(?<!for |not )now(?! possible)|at the moment|at present|should (?:help|make|improve)|reason (?:is|why|for|we)|churn|problem(?:atic)?|lose[sd]?|costs?|slow(?:er|s)?|every time|each time|(?:last|next) (?:week|month|year|quarter|spring|winter|may|june|release|audit)|takes (?:\S+ )?\d|waits|grows|lags|triples|doubles|by hand|manually|incidents?|outages?|(?:auditors?|regulators?|insurers?|inspectors?|legal)['’]?s? (?:ask\w*|want\w*|found|finding|need\w*|demand\w*|request\w*)|vendor (?:renamed|changed)|(?:has|have) no(?! (?:change|effect|impact|idea))|needs? to (?:know|understand)|deadline|nobody|never|no longer|any ?more|stuck|blocked|(?:times?|timed|timing) out|locked out|(?:without|w\/out) (?:it|them)|due to|deprecated|outdated|too (?:much|many|long|slow|large)|fail(?:s|ed|ing)?|breaks|breaking|(?:wo|is|are|does|ca|could|was)n['’]?t|cannot)\b|\p{L}+ will not\b/iu;
/** An aside, something for later, or a pointer that says nothing itself. */
const NOTE =
  /\bin parallel with\b|^(?:note|nb|p\.?s|out of scope|see|ref|(?:further|more) (?:details?|info\w*))\b|\b(?:one day)\b/i;

/** A date that somebody set. */
const DEADLINE =
  /\b(?:gave|gives?|given|due|needed|needs?|deadline|has|have|ends?|expires?|runs out)\b.{0,80}\b(?:until|by|before|on)\s+(?:the\s+)?(?:\d{1,2}\b|Q[1-4]|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))/i;
const REASON_LABEL =
  /\b(?:benefits?|gains?|why|problem|motivation|situation|reasons?|background|context|gap|today|now|pain|as-is)\b/i;
const CHECK_LABEL =
  /\b(?:dod|accept\w*|goals?|aims?|targets?|evidence|proof|done|exit|criteria|expected|wanted|success|budget|measures|metrics)\b/i;
const NOTE_LABEL =
  /^what$|\b(?:proposal|proposed|idea|scope|work|how|solution|tech|technical|implementation|steps|plan|notes?|details|needs?|asks?|requests?|action|items?|to-?do|tasks?)\b/i;
/** Says who does it, and when: nothing to check. */
const PLANNING_LABEL =
  /\b(?:efforts?|estimates?|estimated|staff(?:ing)?|duration|planned|start|end|due|dates?|owner|assignee|sprint|points|priority|schedule|costs?)\b/i;
/** Links and keys say nothing by their letters. */
const LINK = /\bhttps?:\S+|\b[A-Z][A-Z0-9]+-\d+\b/g;
const INLINE_LABEL = /^([\p{L} ]{2,18}):\s/u;
const AIM = /^(?:target|aim|goal|budget|acceptance|success)\b/i;
const BECAUSE = /\b(?:because|so that|in order to|otherwise)\b|^so (?:it|we|they|users?) can\b/i;
/** What asks for it, or builds on it. */
const NEEDED =
  /^(?!if\b|.*:$)(?:.*\b(?:is|are) |a )?(?:needed|required|mandatory|pre-?requisite|pre-?condition|basis|groundwork) (?:for|by|of)\b/i;

/** What happens on a condition is a trouble of today, unless it only may happen. */
const CONDITION = /^(?:if|when|whenever)\s(?!.*\b(?:may|might|could|would|should|will|shall)\b)/i;

const LONGEST_DEMAND = 220;
const UNSURE = /\b(?:probably|perhaps|maybe|IMO)\b/i;
/** Tells one thing against another. */
const WEIGHED = /\b(?:[Bb]ut|[Aa]lthough|[Tt]hough|may|might|seems?)\b/;

/** A figure in a long sentence is told by the way. */
const LONGEST_CHECK = 90;

export type SentenceUse = 'done' | 'why' | 'note';

/** A sentence, the label above it, and whether it stands in a list. */
interface Sentence {
  readonly words: string;
  readonly under: string | null;
  readonly isItem?: boolean;
}

/** Whether a sentence is called a check, by the heading above it or by its own first word. */
export function isCalledCheck({ words, under }: Sentence): boolean {
  return CHECK_LABEL.test(INLINE_LABEL.exec(words)?.[1] ?? under ?? '');
}

/** What a sentence of a technical item is for: a check for done, a reason, or a note on the how. Its heading decides first. */
export function sentenceUse(line: Sentence): SentenceUse {
  const words = line.words.replace(LINK, '');
  const label = INLINE_LABEL.exec(words)?.[1] ?? AIM.exec(words)?.[0] ?? line.under;
  const byLabel = label === null ? null : labelUse(label);
  // A list of work to do gives no reasons by the way.
  if (byLabel === null && line.isItem && placeByWords(words) === 'why') return 'note';
  if (byLabel === 'note') return isCheck(words) && !PLANNING_LABEL.test(label ?? '') ? 'done' : 'note';
  return byLabel ?? placeByWords(words);
}

function placeByWords(words: string): SentenceUse {
  if (NOTE.test(words) || words.endsWith('?')) return 'note';
  if (givesReason(words))
    return demands(words) && !isQuoted(words) && !/^(?:\S+ )?otherwise\b/i.test(words) ? 'done' : 'why';
  if (demands(words) || isCheck(words) || isRequired(words)) return 'done';
  return FIGURE.test(words) && isTold(words) && !beginsWithVerb(words) ? 'why' : 'note';
}

function demands(words: string): boolean {
  const isDemand = MUST.test(words) && MUST.test(words.replace(CLAUSE, ' '));
  return (
    (isDemand || (TO_BE.test(words) && !beginsWithVerb(words))) && words.length <= LONGEST_DEMAND && !UNSURE.test(words)
  );
}

/** What somebody else said is a reason, whatever it asks for. */
function isQuoted(words: string): boolean {
  return /^["“]\p{L}/u.test(words);
}

function isRequired(words: string): boolean {
  return (
    HAS_TO.test(words) &&
    HAS_TO.test(words.replace(CLAUSE, ' ')) &&
    !/^(?:this|it|we|(?:many|most|some) \p{L}+) |\bneeds? to (?:know|understand)\b|\b(?:determine|decide|discuss|find out|figure out|clarify)\b/iu.test(
      words,
    )
  );
}

/** What a label says that the sentences below it are for; null where it does not say. */
export function labelUse(label: string): SentenceUse | null {
  if (/^(?:non|not|out)\b/i.test(label) || PLANNING_LABEL.test(label)) return 'note';
  if (REASON_LABEL.test(label)) return 'why';
  if (CHECK_LABEL.test(label) || demands(label)) return 'done';
  return NOTE_LABEL.test(label) ? 'note' : null;
}

/** An order to do something gives a reason only when it says so; what happens on a condition is the trouble of today. */
function givesReason(words: string): boolean {
  if (BECAUSE.test(words) || NEEDED.test(words) || DEADLINE.test(words) || isQuoted(words)) return true;
  if (scopeOf(words) !== null) return false;
  if (MONEY.test(words)) return !LIMIT.test(words) || /\blast\s/i.test(words);
  if (beginsWithVerb(words.replace(INLINE_LABEL, '')) || /^(?:don['’]?t|do not|no)\s/i.test(words)) return false;
  return WHY.test(words) || HAPPENED.test(words) || CONDITION.test(words);
}

/** Says how things are: "the gallery sends 4 MB to phones". */
export function isTold(words: string): boolean {
  const verb = /^(?:\p{L}+ ){1,2}?(\p{Ll}{2,})s\s/u.exec(words)?.[1] ?? '';
  return TOLD.test(words) || isInList(verb, LISTS.suggestActionVerb);
}

function isCheck(words: string): boolean {
  if (WEIGHED.test(words)) return false;
  if (DONE_TO.test(words) && !FINITE.test(words)) return true;
  if (LIMIT.test(words) || STATE.test(words)) return true;
  return words.length <= LONGEST_CHECK && FIGURE.test(words) && !isTold(words) && !MONEY.test(words);
}
