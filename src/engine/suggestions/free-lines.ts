import { withoutTail } from '../drafting/without-tail';
import type { Evidence } from '../evidence';
import type { Block, ParsedText } from '../text/parsed-text';
import { bareWords } from './bare-words';
import { EMPTY_LABEL, headingsOf, labelReader, type Standing } from './labels';
import { isDescription, isEntry, overlap, type Range, toldIn } from './parts-of-text';

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

/** "What we want is a screen": a screen. */
const WISHING = /^what \p{L}+ (?:wants?|needs?|would like(?: to see)?)(?: is| are)?:?\s+(?!to\s)/iu;

const NO_PROSE: ReadonlySet<string> = new Set(['heading', 'quote', 'cell']);

/** The description's remaining sentences in bare words, without those in `taken`. */
export function freeLines(text: ParsedText, taken: readonly Range[] = []): readonly Free[] {
  const headings = headingsOf(text);
  const standingOf = labelReader(text, headings);
  return joined(text, freeSentences(text, [...taken, ...headings])).flatMap((sentence) => {
    const at = text.blocks.findIndex((block) => isDescription(block) && block.end > sentence.start);
    const standing = standingOf(sentence, at);
    return standing === null ? [] : withLead(text, freeLine(text, { sentence, at, standing }));
  });
}

interface Place {
  readonly sentence: Evidence;
  readonly at: number;
  readonly standing: Standing;
}

function freeLine({ blocks }: ParsedText, { sentence, at, standing }: Place): Free {
  const block = blocks[at];
  const { under, isFirst, length } = standing;
  const words = bareWords(sentence.quote.slice(length)).replace(WISHING, '');
  const leads = isLast(sentence, block) && leadsTo(words, blocks[at + 1]);
  return {
    words: leads ? `${withoutTail(words, ':-–')}:` : words,
    leads,
    under,
    label: isFirst && under && !EMPTY_LABEL.test(under) ? under : null,
    isItem: block !== undefined && isEntry(block),
    paragraph: at,
  };
}

function isLast({ end }: Range, block: Block | undefined): boolean {
  return block?.type === 'paragraph' && end >= block.end;
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
  return toldIn(text).filter((sentence) => !taken.some((range) => overlap(sentence, range)));
}

function partsOf({ criteria, statement }: ParsedText): readonly Evidence[] {
  return [...criteria, statement?.role, statement?.means, statement?.ends]
    .filter((part) => part != null)
    .filter(isDescription);
}
