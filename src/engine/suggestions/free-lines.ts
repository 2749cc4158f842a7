import { withoutTail } from '../drafting/without-tail';
import type { Evidence, Part } from '../evidence';
import type { Block, ParsedText } from '../text/parsed-text';
import { bareWords } from './bare-words';

/** A sentence that neither statement nor criteria hold, with the label that it stands under. */
export interface Free {
  readonly words: string;
  readonly label: string | null;
  /** The heading in force, also for the sentences after the first. */
  readonly under: string | null;
  /** Whether it stands in a list. */
  readonly isItem: boolean;
  /** Whether it leads to the list, code or table right below it: "The work includes:". */
  readonly leads: boolean;
  /** Which block it stands in: the sentences of a paragraph have the same. */
  readonly paragraph: number;
  /** Set for what stands in a draft as it was written. */
  readonly verbatim?: Verbatim;
}

/** Code line by line, a table row by row with "|" around its cells, or a quote. */
export interface Verbatim {
  readonly as: 'code' | 'table' | 'quote';
  readonly rows: readonly string[];
  /** Whether it is a node of ADF, which stays in the item whatever its words become. */
  readonly kept: boolean;
}

/** Labels that say no more than that there is text. */
export const EMPTY_LABEL =
  /^(?:description|details?|background|context|notes?|info|summary|story|user story|what|why|why now|goal|overview|scope|reasons?|problem|purpose|value|benefits?|needs?|asks?|wanted|request|requirements?|to-?do|tasks?|action items|proposal|criteria|acceptance(?: criteria)?|dod|done|done when|expected|tech|technical(?: (?:notes?|details?))?|solution|work|questions?|options?|outcome|expected benefits are|card|conversation|confirmation)$/i;

/** "**Approach** Map both exports": a label in front of its first sentence. */
const BOLD_LEAD = /^(?:\*\*|\*|__)([\p{L}][^*_\n:]{1,27}):?(?:\*\*|\*|__):?\s+(?=\S)/u;

/** "Context: two pilots" says the same of its own sentence. */
const PLAIN_LEAD = /^([\p{L} ]{2,18}):\s+(?=\S)/u;

/** "What we want is a screen": a screen. */
const WISHING = /^what \p{L}+ (?:wants?|needs?|would like(?: to see)?)(?: is| are)?:?\s+(?!to\s)/iu;

const NO_PROSE: ReadonlySet<string> = new Set(['heading', 'quote', 'cell']);

/** The description's remaining sentences in bare words, without those in `taken`. */
export function freeLines(text: ParsedText, taken: readonly Range[] = []): readonly Free[] {
  const headings = headingsOf(text);
  let next = 0;
  let under: string | null = null;
  return joined(text, freeSentences(text, [...taken, ...headings])).flatMap((sentence) => {
    for (let heading = headings[next]; heading && heading.start < sentence.start; heading = headings[next]) {
      under = wordsOf(text, heading);
      next++;
    }
    if (EMPTY_LABEL.test(withoutTail(sentence.quote, ':'))) {
      under = withoutTail(sentence.quote, ':');
      return [];
    }
    const lead = leadOf(sentence.quote);
    if (lead?.goesOn) under = lead.label;
    return withLead(text, freeLine(text, { sentence, lead, under, headings }));
  });
}

/** "Night gates" right above a list is its heading, though nothing marks it. */
const BARE_HEADING = /^(?:[^\s.?!:;,]+\s?){1,4}$/;

/** What stands as a heading in the description. */
export function headingsOf({ text, blocks }: ParsedText): readonly Block[] {
  return blocks.filter((block, at) => {
    const isBare = block.type === 'paragraph' && blocks[at + 1]?.type === 'item';
    const words = text.description.slice(block.start, block.end);
    return isDescription(block) && (block.type === 'heading' || (isBare && BARE_HEADING.test(words)));
  });
}

/** A label in front of a sentence; `goesOn`: it stands for the sentences after it too. */
interface Lead {
  readonly label: string;
  readonly length: number;
  readonly goesOn: boolean;
}

function leadOf(quote: string): Lead | null {
  const [bold, label] = BOLD_LEAD.exec(quote) ?? [];
  if (bold && label) return { label, length: bold.length, goesOn: true };
  const [plain, name] = PLAIN_LEAD.exec(quote) ?? [];
  return plain && name && EMPTY_LABEL.test(name) ? { label: name, length: plain.length, goesOn: false } : null;
}

interface Place {
  readonly sentence: Evidence;
  readonly lead: Lead | null;
  readonly under: string | null;
  readonly headings: readonly Block[];
}

function freeLine(text: ParsedText, { sentence: { start, quote }, lead, under, headings }: Place): Free {
  const at = text.blocks.findIndex((block) => isDescription(block) && block.end > start);
  const [block, before] = [text.blocks[at], text.blocks[at - 1]];
  const isFirst =
    lead?.goesOn === true || (block?.start === start && before !== undefined && headings.includes(before));
  const words = bareWords(quote.slice(lead?.length ?? 0)).replace(WISHING, '');
  const leads = block?.type === 'paragraph' && start + quote.length >= block.end && leadsTo(words, text.blocks[at + 1]);
  return {
    words: leads ? `${withoutTail(words, ':-–')}:` : words,
    leads,
    under: lead?.label ?? under,
    label: isFirst && under && !EMPTY_LABEL.test(under) ? under : null,
    isItem: block?.type === 'item' || block?.type === 'task',
    paragraph: at,
  };
}

/** A label above a list of several entries leads to it. */
function withLead({ blocks }: ParsedText, line: Free): readonly Free[] {
  const { label, isItem, paragraph } = line;
  if (label === null || !isItem || blocks[paragraph + 1]?.type !== blocks[paragraph]?.type) return [line];
  const words = label.endsWith('?') ? label : `${label}:`;
  return [
    { ...line, words, label: null, isItem: false, leads: true, paragraph: paragraph - 1 },
    { ...line, label: null },
  ];
}

/** What stands below a line that leads to it. */
const LED: ReadonlySet<Block['type']> = new Set(['item', 'task', 'code', 'cell', 'quote']);
/** Ends in a colon, or in a word that does without one. */
const LEADS =
  /:\s?[-–]?$|(?<=\s)(?:includes?|including|are|is|following|follows|contains?|must|should|to|of|for|because|such as|e\.g\.|i\.e\.|for instance,?|for example,?)$/i;

/** Whether words end as if the block below them went on. */
export function leadsTo(words: string, next: Block | undefined): boolean {
  return next !== undefined && LED.has(next.type) && LEADS.test(words);
}

/** A line behind its label: "Mail: two templates"; a question takes no colon. */
export function labelled({ label, words }: Free): string {
  if (label === null) return words;
  return `${label}${label.endsWith('?') ? '' : ':'} ${words}`;
}

/** A stretch of the description in bare words. */
export function wordsOf({ text }: ParsedText, { start, end }: Range): string {
  return bareWords(text.description.slice(start, end)).replace(/:$/, '');
}

/** "the no. 1 reason", "specs v. 5": no sentence ends there. */
const SHORT_FORM = /\b(?:no|v|nr|betw|ver|ch|art|p)\.$/i;

function joined({ text }: ParsedText, sentences: readonly Evidence[]): readonly Evidence[] {
  const lines: Evidence[] = [];
  for (const one of sentences) {
    const last = lines.at(-1);
    const goesOn = last && SHORT_FORM.test(last.quote) && /^[\p{Ll}\d]/u.test(one.quote) && one.start - last.end < 3;
    if (last && goesOn)
      lines[lines.length - 1] = { ...last, end: one.end, quote: text.description.slice(last.start, one.end) };
    else lines.push(one);
  }
  return lines;
}

/** The description's sentences that are neither heading, quote nor criterion, nor part of the statement. */
function freeSentences(text: ParsedText, used: readonly Range[]): readonly Evidence[] {
  const taken = [
    ...partsOf(text),
    ...text.blocks.filter(({ type }) => NO_PROSE.has(type)).filter(isDescription),
    ...used,
  ];
  return text.sentences.filter(
    (sentence) => isDescription(sentence) && !taken.some((range) => overlap(sentence, range)),
  );
}

function partsOf({ criteria, statement }: ParsedText): readonly Evidence[] {
  return [...criteria, statement?.role, statement?.means, statement?.ends]
    .filter((part) => part != null)
    .filter(isDescription);
}

function isDescription({ part }: { readonly part: Part }): boolean {
  return part === 'description';
}

/** Offsets into the description. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

function overlap(one: Range, other: Range): boolean {
  return one.start < other.end && other.start < one.end;
}
