import type { Evidence, Part } from '../evidence';
import type { ParsedText } from '../text/parsed-text';
import { bareWords } from './bare-words';

/** A sentence that neither statement nor criteria hold, with the label that it stands under. */
export interface Free {
  readonly words: string;
  readonly label: string | null;
  /** The heading in force, also for the sentences after the first. */
  readonly under: string | null;
  /** Whether it stands in a list. */
  readonly isItem: boolean;
}

/** Labels that say no more than that there is text. */
const EMPTY_LABEL =
  /^(?:description|details?|background|context|notes?|info|information|summary|story|user story|what|why|why now|goal|overview|scope|reasons?|motivation|problem|purpose|value|benefits?|tech|technical(?: (?:notes?|details?))?|approach|solution|work)$/i;

const NO_PROSE: ReadonlySet<string> = new Set(['heading', 'quote', 'cell']);

/** The description's remaining sentences in bare words, without those in `taken`. */
export function freeLines(text: ParsedText, taken: readonly Range[] = []): readonly Free[] {
  const headings = text.blocks.filter((block) => isDescription(block) && block.type === 'heading');
  let next = 0;
  let under: string | null = null;
  return freeSentences(text, taken).map(({ start, quote }) => {
    for (let heading = headings[next]; heading && heading.start < start; heading = headings[next]) {
      under = wordsOf(text, heading);
      next++;
    }
    const at = text.blocks.findIndex((block) => isDescription(block) && block.end > start);
    const isFirst = text.blocks[at]?.start === start && text.blocks[at - 1]?.type === 'heading';
    return {
      words: bareWords(quote),
      under,
      label: isFirst && under && !EMPTY_LABEL.test(under) ? under : null,
      isItem: text.blocks[at]?.type === 'item' || text.blocks[at]?.type === 'task',
    };
  });
}

function wordsOf({ text }: ParsedText, { start, end }: Range): string {
  return bareWords(text.description.slice(start, end)).replace(/:$/, '');
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
