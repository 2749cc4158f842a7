import type { Evidence } from '../evidence';
import type { ParsedText } from '../text/parsed-text';
import type { SpikeNeed, Verdict } from '../verdict/verdict';
import { NUMBERS } from './number-words';
import { listedQuestions } from './other-questions';
import { isDescription, sentenceOf, toldIn } from './parts-of-text';

type Needs = Verdict['spikeNeeds'];

const ASKS =
  /(?:^|[:–—,]\s+|\s-\s+)(?:how|which|what|whether|when|where|who|why|can|could|is|are|does|do(?= (?:we|they|you|I|our|the|these|people|any|(?:\S+ ){0,2}\w+s) )|did|should|if|will|would)\b|\?["”]?\s*$/i;
/** Two ways side by side. */
const WEIGHS = /\s(?:vs\.?|versus|or)\s/i;
/** What is to be chosen has options, whether the text names them or not. */
const CHOOSES = /\b(?:which|compar\w+|choose|select\w*|pick|options?|alternatives?|best|replace\w*|vendors?)\b/i;
/** Names what is compared, or asks which of them do something today. */
const SETTLED =
  /\b(?:compar\w+ .+ (?:and|with|to)|between .+ and|which (?:\S+ ){1,3}(?:uses?|never|are|were|ha[sd]|have|do|did|can|fail)) /i;
/** What hangs on the answer, where no word of deciding says it. */
const HANGS =
  /\b(?:go\s?\/\s?no.?go|we (?:drop|pick|sign|buy|choose|stop|build|keep|propose|recommend|renew|cancel|retire)|drops? it|answer wanted|yes\s?(?:\/|or)\s?no|makes? the call|will (?:take|decide)|needs? (?:the answer|it|this|the figures?) (?:for|to|before)|needed (?:for|before)|acts then|then .{0,30}\b(?:acts?|choose|pick)|(?<!\bwho |\d (?:\w+ )?)(?:picks(?! up| \d)|votes|chooses|signs off|vote (?:by|on|with|at)|(?<=\b(?!(?:user|customer|client|buyer)s)(?:\w{3,}s|c\wo|they.ll) )(?:vote|choose|sign)(?!-)))\b|^if (?:yes|no)\b(?!.*\?)|^if (?=.{3,140}$)(?!.*(?:\bwe(?:['’]re| are)|\?)).*(?:->|→|\b(?:we|drop|ignore|stop|(?:may|can|will) (?!not\b)[a-z]{3,})\b)/i;

/** Has two answers, and no other options. */
const YES_OR_NO = /^(?:find out |check |see )?(?:whether|if|can|could|should|is|are|do|does|will)\b/i;

/** "config options" are things to set. */
const SETTINGS =
  /\b(?!(?:the|our|these|those|some|all|any|two|three|four|other|possible|different|and|or|of|are|with)\b)\p{L}+ options?\b/iu;
/** Names of a few words each, in brackets. */
const NAMED =
  /\(((?!e\.g|i\.e)[^\s(),;/]+(?:\s[^\s(),;/]+){0,3}(?:(?:,\s|\s?\/\s?|,?\sor\s|\svs\.?\s)[^\s(),;/]+(?:\s[^\s(),;/]+){0,3}){1,7})\)/i;
/** A sentence of nothing but names: "Raven, Blue Post, Pigeon." */
const NAMES = /^(?=.*(?:,|\sor)\s)((?:\p{Lu}[^\s,]*,?\s(?:(?:and|or|&)\s)?){1,9}\p{Lu}[^\s,.]*)\.?$/u;
const LONGEST_OWNER = 110;
/** A count, a doubt, a measure and what stands next to another are no choice. */
const COUNT = /\b(?:one or two|or not|between whether|pros and cons|side by side|vs\.? (?:today|measured))\b/i;
/** Options by no name. */
const UNNAMED = /^[^:,;(/]*(?:options|candidates|alternatives)\b(?!.*(?:[:,;(/]| or | vs))/i;

/** To ask why they left is to ask something. */
const TO_ASK = /\bask(?: \w+)? (?:how|if|wh\w+)\s/i;

const SPAN = `(?:\\d+(?:[.,]\\d+)?\\s?(?:person[- ]?)?(?:d|days?|h|hrs?|hours?|w|wks?|weeks?|sprints?|iterations?)|half a day|(?:an?|${NUMBERS}) (?:person )?(?:days?|weeks?|sprints?|iterations?|months?|afternoons?|winters?|summers?|seasons?))\\b`;
/** "time-box: 2 days", "stop after 3 d", "one week at most". */
const TIME_BOX = new RegExp(
  `\\b(?:time-?\\s?box(?:ed)?(?: (?:this|it|the)(?: \\S+)?)?|max(?:imum)?\\.?|at most|no more than|not more than|up to|stop after|give it|spend|limit(?:ed)?)(?:\\s*(?:to|of|is|at|:|=|-))?[\\s*]*(${SPAN})|(${SPAN})\\s(?:max|tops|at most|time-?box)`,
  'i',
);
/** A stretch of time that a line begins with, or that ends a short one: "One day, then we choose", "Two vendors, one winter". */
const FIRST_SPAN = new RegExp(
  `(?:^|[.!?]\\s+|\\n[-*\\s]*|^[^.!?\\n]{3,30}, )(${SPAN})(?=\\s*(?:[,.;]|then\\b|$))`,
  'im',
);

/** "Time-boxed" alone says that there is a limit, and not which. */
const STRETCH = new RegExp(`\\d|\\b(?:half|an?|${NUMBERS}|by|until|before)\\b`, 'i');

/** Whether words ask something, rather than name what is looked at. */
export function asks(words: string): boolean {
  return ASKS.test(words) || WEIGHS.test(words);
}

/**
 * The needs of a spike as its draft tells them: the question is one that asks, the title's own before any other; a decision
 * counts also where it is said without that word; options are asked for only where something is chosen.
 */
export function givenNeeds(text: ParsedText, needs: Needs): Needs {
  const question = questionIn(text, needs);
  const decision = decisionIn(text, needs);
  const options = optionsIn(text, needs);
  const told: Partial<Record<SpikeNeed, Evidence | null>> = {
    question,
    decision,
    options,
    'time-box': timeBoxIn(text, needs),
    owner: ownerIn(text, needs),
  };
  const asked = question?.quote ?? '';
  const said = `${text.text.summary} ${asked}`;
  const isOpen = !YES_OR_NO.test(asked) && CHOOSES.test(said) && !SETTLED.test(said);
  return needs
    .map((one) => ({ ...one, evidence: one.need in told ? (told[one.need] ?? null) : one.evidence }))
    .filter(
      ({ need, evidence }) =>
        need !== 'options' ||
        (evidence === null ? isOpen : ![question, decision].some((other) => sharesSentence(text, other, evidence))),
    );
}

function questionIn(text: ParsedText, needs: Needs): Evidence | null {
  const { summary } = text.text;
  const title = {
    part: 'summary',
    start: text.openingStart,
    end: summary.length,
    quote: summary.slice(text.openingStart),
  } as const;
  if (title.quote.trimEnd().endsWith('?')) return title;
  const found = evidenceOf(needs, 'question');
  return isChoice(text, needs, title.quote) ? title : (askedIn(text, found) ?? (ASKS.test(title.quote) ? title : null));
}

/** "A, B or what we have" is one question, as is "Gate: A or B". */
function isChoice({ text: { summary } }: ParsedText, needs: Needs, title: string): boolean {
  const found = evidenceOf(needs, 'question');
  const asked = found?.part === 'summary' ? found : null;
  const isLast = asked && /\bor\s*$/.test(summary.slice(0, asked.start));
  const weighs = evidenceOf(needs, 'options')?.part === 'summary' || /[:–—]\s.*\sor\s/.test(summary);
  return isLast || (weighs && WEIGHS.test(title) && !(asked && asks(asked.quote)));
}

function askedIn(text: ParsedText, found: Evidence | null): Evidence | null {
  const whole = found && sentenceOf(text, found);
  if (found && (asks(found.quote) || whole?.quote.trimEnd().endsWith('?'))) return found;
  return listedQuestions(text)[0] ?? firstSentence(text, TO_ASK);
}

/** A limit that is called one, before any other stretch of time. */
function timeBoxIn(parsed: ParsedText, needs: Needs): Evidence | null {
  const { text } = parsed;
  for (const part of ['summary', 'description'] as const) {
    const found = TIME_BOX.exec(text[part]) ?? FIRST_SPAN.exec(text[part]);
    const quote = found?.[1] ?? found?.[2];
    if (!found || !quote || /\d[DW]$/.test(quote)) continue;
    const start = found.index + found[0].indexOf(quote);
    return { part, start, end: start + quote.length, quote };
  }
  const found = evidenceOf(needs, 'time-box');
  // "90 days of usage" is what is looked at, "by the end of" no end.
  const isNone =
    found &&
    (!STRETCH.test(sentenceOf(parsed, found)?.quote ?? found.quote) ||
      /^(?:-|\s+of\b)/.test(text[found.part].slice(found.end)) ||
      /\b(?:pull|collect|last|past|every|per|after|since|in) $/i.test(text[found.part].slice(0, found.start)) ||
      /\d[DW]$/.test(found.quote) ||
      /\b(?:of|the|this)$/i.test(found.quote));
  return isNone ? null : found;
}

/** A long sentence tells what something is responsible for, rather than who brings an answer back. */
function ownerIn(text: ParsedText, needs: Needs): Evidence | null {
  const found = evidenceOf(needs, 'owner');
  const whole = found && sentenceOf(text, found);
  return whole && whole.quote.length > LONGEST_OWNER ? null : found;
}

/** Ways to go; what a product lets people set is none. */
function optionsIn(text: ParsedText, needs: Needs): Evidence | null {
  const found = evidenceOf(needs, 'options');
  const whole = found && sentenceOf(text, found);
  const said = whole?.quote ?? '';
  const isSetting = COUNT.test(said) || ((SETTINGS.test(said) || UNNAMED.test(said)) && !WEIGHS.test(said));
  const isTitle = found?.part === 'summary' && !WEIGHS.test(text.text.summary);
  return found && !isSetting && !isTitle ? found : inBrackets(text);
}

/** "mail providers (Post, Raven or Pigeon)": what is to be chosen among, by name. */
function inBrackets({ text, sentences }: ParsedText): Evidence | null {
  for (const { part, start, quote } of sentences) {
    const isChosen = CHOOSES.test(`${text.summary} ${quote}`) || /^evaluate\b/i.test(text.summary);
    const words = isChosen ? (NAMED.exec(quote) ?? NAMES.exec(quote))?.[1] : null;
    if (!words) continue;
    const from = start + quote.indexOf(words);
    return { part, start: from, end: from + words.length, quote: words };
  }
  return null;
}

/** A title is what is looked at; what is decided with it stands below, unless the title itself speaks of deciding. */
function decisionIn(text: ParsedText, needs: Needs): Evidence | null {
  const found = evidenceOf(needs, 'decision');
  if (found && (isDescription(found) || /decid|decision(?! s)|go\s?\/?\s?no/i.test(text.text.summary))) return found;
  return firstSentence(text, HANGS);
}

/** The words that give a need, where the text has them. */
export function evidenceOf(needs: Needs, wanted: SpikeNeed): Evidence | null {
  return needs.find(({ need }) => need === wanted)?.evidence ?? null;
}

function firstSentence(text: ParsedText, pattern: RegExp): Evidence | null {
  return toldIn(text).find(({ quote }) => quote.includes(' ') && pattern.test(quote)) ?? null;
}

/** Options that the question names already. */
function sharesSentence(text: ParsedText, question: Evidence | null, options: Evidence): boolean {
  const whole = question && sentenceOf(text, question);
  return whole !== null && whole.start === sentenceOf(text, options)?.start && whole.part === options.part;
}
