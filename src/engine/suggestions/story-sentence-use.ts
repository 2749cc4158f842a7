import { isInList } from '../signals/finders-book';
import * as LISTS from '../signals/finders-lists.generated';
import { isPerson } from '../text/person-words';
import type { Free } from './free-lines';
import { settlesHow } from './implementation-note';
import { goesOn, isLed, isLong, isSameList, paragraphsOf, runsOf } from './paragraphs';
import { labelUse, sentenceUse } from './sentence-use';
import { isOptional } from './sort-criteria';

/** What the product does or refuses, whatever else the sentence says. */
const RULE =
  /\b(?:refused|rejected|shown|shows|hidden|can(?!['’]t| not)|must|should|needs|only|at most|at least|visible|never|always|within|max|until)\b|[<>≤≥]\s*\d/i;
/** What there is for people then. */
const POSSIBLE = /\bshould be (?:possible|available|able|visible|shown)\b/i;
const TODAY = /^(?:today|now|right now)\b|\b(?:currently|at the moment|at present)\b/i;
/** What somebody says about the item, rather than what the product does. */
const TALK =
  /\b(?:I|I['’]m|my|we|we['’]re|us|wants?|wanted|asked|asking|asks? (?:weekly|daily|every|for)|would|could|might|perhaps|maybe|recommend|suggest(?:ed)?|think|important|priority|happy|sorry|thanks|please|agreed|discussed|complain\w*|(?:have|has) no|don['’]t have|can['’]t|cannot|calls?|rings?|said|says|was|were|did|often|means|can (?:take|cause|lead|pose|result)|has been|have been|duplicate|jira|ticket|issue)\b|^(?:e\.g|for\s|see\b|ref\b|depends|follow|https?:|from\s\p{L}+:|part of|parent|unfortunately|note\b|nb\b|this\s)/iu;
/** Goes on about something, or argues for it; what a product does begins otherwise. */
const ARGUES =
  /^(?:there(?:['’]s| is| are)|like|in the meantime|until then|long(?:er)?[- ]term|proposed|and|because)\b|\b(?:you['’](?:ll|d|ve)|if you|(?:is|are|was|were) already|instead$)\b|https?:/iu;
/** What somebody said or went through. */
const TOLD = /\bI\b(?! (?:should|see|can|get|click|open))|\b(?:requested|asked|raised|reported|complained|thanks)\b/;
/** How it is for people today: "linguists don't read mails after 6 pm". */
const TROUBLED =
  /^(?:(?:the|our|most|many|some) )?(?:\p{L}+ )?\p{L}{2,}s (?:don['’]t|do not|hate|forget|lose|struggle|waste|complain|give up)\b/iu;
const LATER = /\b(?:out of scope|open questions?|not now|phase 2)\b|\blater(?: on)?[:.]?$/i;
const ASIDE_LABEL =
  /\b(?:links?|references?|background|context|situation|motivation|why|problem|steps|reproduce|current(?:ly)?|today|actual(?: result)?)\b/i;
/** Leads to what there is, or to what somebody said, rather than to rules. */
const NO_RULES =
  /\b(?:because|current(?:ly)?|today|was|were|examples?|instance|e\.g|options?|ideas?|such as|like|see|references?|links?|steps|cases?|(?:problem|issue|limitation|bug)s?|sub-?tasks?|ha(?:s|ve)|there (?:is|are))\b/i;
const LONGEST_CHECK = 110;
const LONGEST_RULE = 240;

/** What a sentence of a story is for: a check that a user can do, a note on the how, or background. */
function storySentenceUse(line: Free): 'check' | 'note' | 'background' {
  if (isOptional(line.words) || [TODAY, TOLD, TROUBLED].some((one) => one.test(line.words))) return 'background';
  if (POSSIBLE.test(line.words)) return 'check';
  if (settlesHow(line.words)) return 'note';
  if (isAside(line)) return 'background';
  return line.isItem || isCheck(line) ? 'check' : 'background';
}

interface Placed {
  readonly line: Free;
  readonly use: ReturnType<typeof storySentenceUse>;
}

/** Places every sentence of a story; a long paragraph and what goes on about another sentence stay whole. */
export function placedInStory(lines: readonly Free[]): readonly Placed[] {
  const all: Placed[] = [];
  for (const line of lines) {
    const before = all.at(-1);
    all.push({ line, use: before && goesOn(before.line, line) ? before.use : storySentenceUse(line) });
  }
  const parted = paragraphsOf(wholeLists(all)).flatMap((part): readonly Placed[] =>
    isLong(part) ? part.map(({ line }) => ({ line, use: 'background' })) : part,
  );
  return withLeads(parted);
}

/** A line and the list that it leads to have one place: what most entries are, unless the line tells of today or of examples. */
function withLeads(all: readonly Placed[]): readonly Placed[] {
  let led: Placed['use'] = 'background';
  return all.map((one, at) => {
    if (!one.line.leads && !isLed(all, at)) return one;
    if (one.line.leads) led = placeOfLead(one.line, all.slice(at + 1));
    return { line: one.line, use: led };
  });
}

function placeOfLead({ words }: Free, below: readonly Placed[]): Placed['use'] {
  const said = words.slice(0, -1);
  if (NO_RULES.test(said) || TOLD.test(said)) return 'background';
  const past = below.findIndex(({ line }) => !line.isItem);
  const entries = past < 0 ? below : below.slice(0, past);
  if (entries.length > 0) return commonest(entries.map(({ use }) => use));
  return RULE.test(said) ? 'check' : 'background';
}

function commonest(uses: readonly Placed['use'][]): Placed['use'] {
  const count = (use: Placed['use']): number => uses.filter((one) => one === use).length;
  if (count('check') * 2 >= uses.length) return 'check';
  return count('note') > count('background') ? 'note' : 'background';
}

/** Code, a table or a quote goes with the line before it, unless its heading calls for criteria. */
export function placedByLead(line: Free, before: Placed | undefined): Placed {
  return { line, use: labelUse(line.under ?? '') === 'done' ? 'check' : (before?.use ?? 'background') };
}

/** A list that mostly holds checks holds nothing else. */
function wholeLists(all: readonly Placed[]): readonly Placed[] {
  const isCheckList = (list: readonly Placed[]): boolean =>
    list.filter(({ use }) => use === 'check').length * 2 > list.length;
  return runsOf(all, (last, one) => isSameList(last.line, one.line)).flatMap((list) =>
    list[0]?.line.isItem && isCheckList(list) ? list.map(({ line }) => ({ line, use: 'check' as const })) : list,
  );
}

/** What waits, and what is asked or only announces something. */
function isAside({ words, under }: Free): boolean {
  if (LATER.test(words) || /\?\s*$|:$/.test(words)) return true;
  return under !== null && (under.endsWith('?') || LATER.test(under) || ASIDE_LABEL.test(under));
}

/** "Shows the fee in bold", "Reader gets a note": what the product does, or whoever uses it. */
function does(words: string): boolean {
  const [first = '', second = ''] = words.toLowerCase().split(' ');
  return isDeed(first) || (isPerson(first) && isDeed(second));
}

function isDeed(word: string): boolean {
  return (
    /^(?:says|goes|stays)$/.test(word) || (/s$/.test(word) && isInList(word.replace(/s$/, ''), LISTS.suggestActionVerb))
  );
}

/** The words past "Says": what a screen says is no talk. */
function says(words: string): string {
  return words.replace(/^Says\s/, '');
}

/** What the product does, told briefly. */
function isCheck(line: Free): boolean {
  const { words } = line;
  const isRule = RULE.test(words) || does(words);
  if (words.split(' ').length < 3 || ARGUES.test(words)) return false;
  if (TALK.test(says(words))) return false;
  return words.length <= (isRule ? LONGEST_RULE : LONGEST_CHECK) && (isRule || sentenceUse(line) !== 'why');
}
