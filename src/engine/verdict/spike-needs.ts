import type { Evidence } from '../evidence';
import { ASKS_FOR_KNOWLEDGE } from '../lexicon/asks-for-knowledge';
import { OPEN_QUESTIONS } from '../lexicon/open-questions';
import { TIME_BOXES } from '../lexicon/time-boxes';
import { phrases } from '../signals/finders';
import type { Lists } from '../signals/finders-index';
import * as LISTS from '../signals/finders-lists.generated';
import { weighedOptions } from '../signals/weighed-options';
import type { ParsedText } from '../text/parsed-text';
import { SPIKE_NEEDS, type SpikeNeed, type Verdict } from './verdict';

const LONGEST_QUESTION = 240;
const SHORTEST_QUESTION = 20;
/** A clause that asks: at the start, or behind a colon or a dash. */
const ASKS =
  /(?:^|:\s+|\s[-\u2013\u2014]\s+|,\s+)(?:how|what|which|why|whether|who|when|where|would|can|could|should|is|are|do|does|did|will)\s/i;
/** What is asked for after a verb of finding out. */
const FINDS_OUT =
  /\b(?:find out:?|questions?:|investigate|understand|check|see|know|determine|decide|explore|evaluate|learn|figure out|clarify|look into)\s+(?:how|what|which|why|whether|if|who|when|where|is|are|does|do|can)\b/i;

const asked = phrases({ in: 'text', of: LISTS.spikeNeedsAsked, most: 1 });
const investigated = phrases({
  in: ['opening', 'wanted', 'bodyOpening'],
  of: LISTS.spikeNeedsInvestigated,
  most: 1,
});
const listed = phrases({
  in: 'text',
  of: LISTS.spikeNeedsListed,
  most: 1,
});
const limited = phrases({
  in: 'text',
  of: LISTS.spikeNeedsLimited,
  most: 1,
});
const decided = phrases({
  in: 'text',
  of: LISTS.spikeNeedsDecided,
  most: 1,
});
const owned = phrases({
  in: 'description',
  of: LISTS.spikeNeedsOwned,
  most: 1,
});

/** The words of the lists above. */
export const lists: Lists = {
  'spike-needs/asked': [OPEN_QUESTIONS, 'if we', 'is it', 'can we', 'should we', 'do we'],
  'spike-needs/investigated': [ASKS_FOR_KNOWLEDGE],
  'spike-needs/listed': ['candidates', 'options', 'alternatives', 'shortlist', 'side by side'],
  'spike-needs/limited': [
    TIME_BOXES,
    '# days',
    '# day',
    '# weeks',
    '# week',
    'two days',
    'one week',
    'half a day',
    'by friday',
    'by monday',
    'by thursday',
    'by the end of',
    'ten days',
    'two weeks',
    'an afternoon',
    'two afternoons',
    '# d',
    'time box',
  ],
  'spike-needs/decided': [
    'to decide',
    'decide',
    'decides',
    'decision',
    'we pick',
    "we'll pick",
    'go no go',
    'go or no go',
    'recommendation',
    'choose between',
    'pick between',
    'before we',
    'hangs on',
    'feeds the',
    'feeds into',
    'so that we can',
    'business case',
    'roadmap',
    'steering',
    'adr',
  ],
  'spike-needs/owned': [
    'owner',
    'responsible',
    'lead by',
    'led by',
    'tech lead',
    'team lead',
    'architect+',
    'assigned to',
    'done by',
    'two people',
    'one developer',
    'two developers',
    'a developer and',
    'one person',
    'pair of',
    'presented by',
    'back to the',
    'product owner',
    'reports to',
    'goes to',
  ],
};

const FINDS: Readonly<Record<SpikeNeed, (text: ParsedText) => Evidence | null>> = {
  question: (text) => question(text),
  options: (text) => weighedOptions.find(text)[0] ?? listed(text)[0] ?? null,
  'time-box': (text) => limited(text)[0] ?? null,
  decision: (text) => decided(text)[0] ?? null,
  owner: (text) => owned(text)[0] ?? null,
};

/** The five things that a spike needs, and the words that give each. */
export function spikeNeedsOf(text: ParsedText): Verdict['spikeNeeds'] {
  return SPIKE_NEEDS.map((need) => ({ need, evidence: FINDS[need](text) }));
}

/**
 * What the title asks, else a sentence that asks, else what is to be found out: from "how" or "whether" to the end of its
 * sentence, or what the investigation is about.
 */
function question(text: ParsedText): Evidence | null {
  const { sentences } = text;
  const title = sentences.find(({ part, quote }) => part === 'summary' && ASKS.test(quote));
  if (title) return title.start < text.openingStart ? toEndOfSentence(text, 'summary', text.openingStart) : title;
  const [word] = asked(text);
  if (
    word?.part === 'summary' &&
    text.text.summary.length - word.start > SHORTEST_QUESTION &&
    !/^whe(?:n|re)$/i.test(word.quote)
  )
    return toEndOfSentence(text, word.part, word.start);
  const [verb] = investigated(text);
  return questionBelow(text) ?? (verb === undefined ? null : toEndOfSentence(text, verb.part, verb.end));
}

function questionBelow(text: ParsedText): Evidence | null {
  const below = text.sentences.filter(({ part, quote }) => part === 'description' && quote.length <= LONGEST_QUESTION);
  const plain = below.find(({ quote }) => quote.endsWith('?') || /^(?:how|what|which|why|whether|who)\s/i.test(quote));
  if (plain) return plain;
  for (const { part, start, quote } of below) {
    const found = FINDS_OUT.exec(quote);
    if (found) return toEndOfSentence(text, part, start + found.index + found[0].lastIndexOf(' '));
  }
  return null;
}

function toEndOfSentence(text: ParsedText, part: Evidence['part'], from: number): Evidence | null {
  const whole = text.text[part];
  const sentence = text.sentences.find((one) => one.part === part && one.start <= from && one.end > from);
  const end = Math.min(sentence?.end ?? whole.length, from + LONGEST_QUESTION);
  const start = from + (/^[\s:,-]*/.exec(whole.slice(from, end))?.[0].length ?? 0);
  const quote = whole.slice(start, end).trimEnd();
  return quote === '' ? null : { part, start, end: start + quote.length, quote };
}
