import { withoutTail } from '../drafting/without-tail';
import type { Evidence } from '../evidence';
import type { Block, ParsedText } from '../text/parsed-text';
import { bareWords } from './bare-words';
import { isDescription, type Range, toldIn } from './parts-of-text';

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

/** What a sentence stands under. */
export interface Standing {
  readonly under: string | null;
  /** Whether it is the first below its label. */
  readonly isFirst: boolean;
  /** How much of it is its own label. */
  readonly length: number;
}

/** Tells of each sentence, in reading order, what it stands under; null where it is only a label itself. */
export function labelReader(
  text: ParsedText,
  headings: readonly Block[],
): (sentence: Evidence, at: number) => Standing | null {
  const told = toldIn(text);
  let [heading, seen] = [0, 0];
  let under: string | null = null;
  let isFirst = false;
  /** The label of a line, and where that ends. */
  let line: readonly [label: string, end: number] | null = null;
  const read = ({ quote, start }: Evidence): Lead | null => {
    const lead = leadOf(quote);
    if (lead === null) return null;
    if (lead.goesOn) under = lead.label;
    const isSection = !lead.goesOn && SECTION_LABEL.test(lead.label);
    line = isSection ? [lead.label, `${text.text.description}\n`.indexOf('\n', start)] : null;
    return lead;
  };
  const stand = (sentence: Evidence): Standing => {
    const lead = read(sentence);
    const inLine = line && sentence.start < line[1] ? line[0] : under;
    const first = isFirst || lead?.goesOn === true;
    isFirst = false;
    return { under: lead?.label ?? inLine, isFirst: first, length: lead?.length ?? 0 };
  };
  // What has its place elsewhere may still end a label.
  const pass = (to: number): Block | undefined => {
    for (let next = headings[heading]; next && next.start < to; next = headings[++heading]) under = wordsOf(text, next);
    const last = headings[heading - 1];
    for (let one = told[seen]; one && one.start < to; one = told[++seen])
      if (!last || one.start > last.start) read(one);
    return last;
  };
  return (sentence, at) => {
    const last = pass(sentence.start);
    const block = text.blocks[at];
    const alone = labelAlone(sentence, block);
    const isBelow = last !== undefined && last === text.blocks[at - 1] && block?.start === sentence.start;
    isFirst ||= isBelow || alone !== null;
    under = alone ?? under;
    return alone === null ? stand(sentence) : null;
  };
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
