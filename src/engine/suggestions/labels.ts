import { withoutTail } from '../drafting/without-tail';
import type { Evidence, Part } from '../evidence';
import type { Block, ParsedText } from '../text/parsed-text';
import { bareWords } from './bare-words';

/** Labels that say no more than that there is text. */
export const EMPTY_LABEL =
  /^(?:description|details?|background|context|notes?|info|summary|story|user story|what|why|why now|goal|overview|scope|reasons?|problem|purpose|value|benefits?|needs?|asks?|wanted|request|requirements?|to-?do|tasks?|action items|proposal|criteria|acceptance(?: criteria)?|dod|done|done when|expected|tech|technical(?: (?:notes?|details?))?|solution|work|questions?|options?|outcome|expected benefits are|card|conversation|confirmation|situation)$/i;

/** Labels that stand for the whole line that they open: "Problem: labels are lost. Drivers wait." */
const SECTION_LABEL =
  /^(?:situation|context|background|problem|motivation|proposal|solution|idea|scope|what|why(?: now)?|measures|metrics|targets)$/i;

/** "**Approach** Map both exports": a label in front of its first sentence. */
const BOLD_LEAD = /^(?:\*\*|\*|__)([\p{L}][^*_\n:]{1,27}):?(?:\*\*|\*|__):?\s+(?=\S)/u;

/** "Context: two pilots" says the same of its own sentence. */
const PLAIN_LEAD = /^([\p{L} ]{2,18}):\s+(?=\S)/u;

const BOLD_ALONE = /^(\*\*|\*|__)(\p{L}[^*_\n]{1,27}?)[.:]?\1[.:]?$/u;

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

/** A stretch of the description in bare words. */
export function wordsOf({ text }: ParsedText, { start, end }: Range): string {
  return bareWords(text.description.slice(start, end)).replace(/:$/, '');
}

/** Offsets into the description. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

export function isDescription({ part }: { readonly part: Part }): boolean {
  return part === 'description';
}

/** What a sentence stands under. */
export interface Standing {
  readonly under: string | null;
  /** Whether it is the first below its label. */
  readonly isFirst: boolean;
  /** How much of it is its own label. */
  readonly length: number;
}

/** The labels in force while sentences are read. */
interface Labels {
  /** The next heading, and the next sentence, each by its place. */
  heading: number;
  sentence: number;
  under: string | null;
  /** A label that stood alone right before. */
  alone: string | null;
  /** The label of a line, and where that ends. */
  inLine: { readonly label: string; readonly end: number } | null;
}

/** Tells of each sentence, in reading order, what it stands under; null where it is only a label itself. */
export function labelReader(
  text: ParsedText,
  headings: readonly Block[],
): (sentence: Evidence, at: number) => Standing | null {
  const told = text.sentences.filter(isDescription);
  const labels: Labels = { heading: 0, sentence: 0, under: null, alone: null, inLine: null };
  return (sentence, at) => {
    passHeadings(text, headings, { labels, to: sentence.start });
    // What has its place elsewhere may still end a label.
    const from = headings[labels.heading - 1]?.start ?? 0;
    for (let one = told[labels.sentence]; one && one.start < sentence.start; one = told[++labels.sentence])
      if (one.start > from) readLead(text, one, labels);
    const alone = labelAlone(sentence, text.blocks[at]);
    if (alone === null) return standing(text, sentence, { labels, isBelow: isBelow(text, headings, { at, sentence }) });
    labels.alone = alone;
    labels.under = alone;
    return null;
  };
}

function passHeadings(
  text: ParsedText,
  headings: readonly Block[],
  { labels, to }: { labels: Labels; to: number },
): void {
  for (let next = headings[labels.heading]; next && next.start < to; next = headings[labels.heading]) {
    labels.under = wordsOf(text, next);
    labels.heading++;
  }
}

function isBelow(
  { blocks }: ParsedText,
  headings: readonly Block[],
  { at, sentence }: { at: number; sentence: Range },
): boolean {
  const before = blocks[at - 1];
  return blocks[at]?.start === sentence.start && before !== undefined && headings.includes(before);
}

function standing(
  text: ParsedText,
  sentence: Evidence,
  { labels, isBelow: isNext }: { readonly labels: Labels; readonly isBelow: boolean },
): Standing {
  const lead = readLead(text, sentence, labels);
  const inLine = labels.inLine && sentence.start < labels.inLine.end ? labels.inLine.label : null;
  const isFirst = isNext || labels.alone !== null || lead?.goesOn === true;
  labels.alone = null;
  return { under: lead?.label ?? inLine ?? labels.under, isFirst, length: lead?.length ?? 0 };
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
  if (!plain || !name || !(EMPTY_LABEL.test(name) || SECTION_LABEL.test(name))) return null;
  return { label: name, length: EMPTY_LABEL.test(name) ? plain.length : 0, goesOn: false };
}

function readLead({ text }: ParsedText, { quote, start }: Evidence, labels: Labels): Lead | null {
  const lead = leadOf(quote);
  if (lead?.goesOn) labels.under = lead.label;
  const end = text.description.indexOf('\n', start);
  const isSection = lead?.goesOn === false && SECTION_LABEL.test(lead.label);
  if (lead) labels.inLine = isSection ? { label: lead.label, end: end < 0 ? text.description.length : end } : null;
  return lead;
}

/** "*Situation.*", "Notes:" and, in front of a paragraph, "Situation."; null for any other sentence. */
function labelAlone({ quote, start }: Evidence, block: Block | undefined): string | null {
  if (block?.type !== 'paragraph') return null;
  const label = withoutTail(quote, ':');
  if (EMPTY_LABEL.test(label)) return label;
  const opens = block.start === start && block.end > start + quote.length;
  if (!opens) return null;
  const bare = withoutTail(quote, '.');
  return BOLD_ALONE.exec(quote)?.[2] ?? (SECTION_LABEL.test(bare) ? bare : null);
}
