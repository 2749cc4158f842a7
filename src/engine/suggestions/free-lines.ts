import type { Evidence, Part } from '../evidence';
import type { ParsedText } from '../text/parsed-text';
import { bareWords } from './bare-words';

/** A sentence that neither statement nor criteria hold, with the label that it stands under. */
export interface Free {
  readonly words: string;
  readonly label: string | null;
}

/** Labels that say no more than that there is text. */
const EMPTY_LABEL =
  /^(?:description|details?|background|context|notes?|info|information|summary|story|user story|what|why|goal|overview)$/i;

const NO_PROSE: ReadonlySet<string> = new Set(['heading', 'quote', 'cell']);

/** The description's remaining sentences in bare words, without those in `taken`; the first one under a heading carries it. */
export function freeLines(text: ParsedText, taken: readonly Range[] = []): readonly Free[] {
  const labels = labelsByStart(text);
  return freeSentences(text, taken).map(({ start, quote }) => ({
    words: bareWords(quote),
    label: labels.get(start) ?? null,
  }));
}

/** Labels by the offset of the block right below them. */
function labelsByStart({ text, blocks }: ParsedText): ReadonlyMap<number, string> {
  const labels = new Map<number, string>();
  blocks.forEach(({ part, type, start, end }, index) => {
    const below = blocks[index + 1];
    if (part !== 'description' || type !== 'heading' || !below || below.type === 'heading') return;
    const label = bareWords(text.description.slice(start, end)).replace(/:$/, '');
    if (!EMPTY_LABEL.test(label)) labels.set(below.start, label);
  });
  return labels;
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
