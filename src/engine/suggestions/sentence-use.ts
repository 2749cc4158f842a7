import { ADDING_VERBS } from '../lexicon/adding-verbs';
import { IMPROVING_VERBS } from '../lexicon/improving-verbs';
import { TIDY_VERBS } from '../lexicon/tidy-verbs';
import { wordSet } from './word-set';

const MUST =
  /\b(?:must|should|shall|needs? to|has to|have to|at least|at most|no more than|no less than|not more than|acceptable|expect(?:ed)?)\b/i;
/** A limit to reach or to keep to. */
const LIMIT =
  /[<>≤≥]\s*\d|\b(?:under|below|above|within|up to|at most|at least|max(?:imum)?|min(?:imum)?|less than|more than)\s+\S{0,6}\d/i;
/** Says how things are or were. */
const TOLD =
  /\b(?:is|are|was|were|has|have|had|sent|ends?|takes?|took|sits?|stood|goes|went|came|got|gets?|lost|cost|failed|died|stays?|means|=)\b|\s=\s|\b(?:last|every|each|per|since)\s+(?:week|month|night|year|day|quarter|summer|winter|release|may|june|july|december|january|february|march|april)\b/i;
/** A figure of any sort. */
const FIGURE =
  /[<>≤≥]\s*\d|\d\s?(?:%|ms\b|s\b|secs?\b|seconds?\b|min\b|mins\b|minutes?\b|h\b|hrs?\b|hours?\b|days?\b|weeks?\b|months?\b|years?\b|[kmg]b\b|[kmg]ib\b|rps\b|tps\b|qps\b|nodes?\b)|\b(?:under|below|above|within)\s+\d/i;
const STATE =
  /^(?:no|zero|all|every|each|only)\s(?!.*\byet\b)|\btests? (?:prove|show|cover|pass|run)|\b(?:is|are) (?:closed|gone|green|removed|off|documented|in place)\b/i;
const WHY =
  /\b(?:because|since|bc|so that|in order to|today|currently|(?<!for )now|at the moment|at present|otherwise|risks|at risk|(?:the|a) risk|lost|lose[sd]?|losing|costs?|costing|slow(?:er|s)?|every time|each time|(?:last|next) (?:week|month|year|quarter|spring|summer|autumn|winter|may|june|release|audit)|takes?|took|waits?|grows?|growing|triples|doubles|complain(?:ts?|ed|s)?|by hand|manual(?:ly)?|incidents?|outages?|auditors?|deadline|end of life|out of support|nobody|never|no longer|deprecated|unsupported|outdated|unmaintained|too (?:much|many|long|slow|big|large)|fail(?:s|ed|ing)?|breaks?|broke|breaking|isn['’]?t|aren['’]?t|doesn['’]?t|don['’]?t|can['’]?t|cannot|couldn['’]?t|wasn['’]?t|we['’]?ve had|we had|we spend|support tickets|reason (?:is|why|for))\b/i;

/** A date that somebody set. */
const DEADLINE =
  /\b(?:gave|gives?|given|due|needed|needs?|deadline|has|have|ends?|expires?|runs out)\b.{0,80}\b(?:until|by|before|on)\s+(?:the\s+)?(?:\d{1,2}\b|Q[1-4]|January|February|March|April|May|June|July|August|September|October|November|December)/i;
const REASON_LABEL = /\b(?:why|problem|motivation|reasons?|background|context|gap|today|now|pain|need)\b/i;
const CHECK_LABEL = /\b(?:goals?|targets?|evidence|done|criteria|expected|success|budget)\b/i;
const NOTE_LABEL =
  /\b(?:scope|work|how|approach|solution|tech|technical|design|implementation|steps|plan|notes?|details)\b/i;

const BECAUSE = /\b(?:because|so that|in order to|otherwise)\b/i;
const VERBS = wordSet([ADDING_VERBS, TIDY_VERBS, IMPROVING_VERBS]);
const ORDERS = new Set(
  "don't dont do map run keep use set put log check call pass store send read test copy start stop try let make sure take".split(
    ' ',
  ),
);

export type SentenceUse = 'done' | 'why' | 'note';

/** What a sentence of a technical item is for: a check for done, a reason, or a note on the how. Its heading decides first. */
export function sentenceUse({ words, under }: { readonly words: string; readonly under: string | null }): SentenceUse {
  const byLabel = under === null ? null : labelUse(under);
  if (byLabel === 'note') return isCheck(words) ? 'done' : 'note';
  if (byLabel) return byLabel;
  if (MUST.test(words)) return 'done';
  if (givesReason(words)) return 'why';
  if (isCheck(words)) return 'done';
  return FIGURE.test(words) && TOLD.test(words) ? 'why' : 'note';
}

function labelUse(label: string): SentenceUse | null {
  if (REASON_LABEL.test(label)) return 'why';
  if (CHECK_LABEL.test(label)) return 'done';
  return NOTE_LABEL.test(label) ? 'note' : null;
}

/** An order to do something gives a reason only when it says so. */
function givesReason(words: string): boolean {
  if (BECAUSE.test(words) || DEADLINE.test(words)) return true;
  const first = (/^[\p{L}'’]+/u.exec(words)?.[0] ?? '').toLowerCase();
  return !isOrder(first) && WHY.test(words);
}

function isCheck(words: string): boolean {
  return LIMIT.test(words) || STATE.test(words) || (FIGURE.test(words) && !TOLD.test(words));
}

/** A verb as it is, without an ending: "add", not "added". */
function isOrder(word: string): boolean {
  return ORDERS.has(word) || (VERBS.has(word) && !/(?:s|ed|ing)$/.test(word));
}
