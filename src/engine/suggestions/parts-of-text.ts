import type { Evidence, Part } from '../evidence';
import type { Block, ParsedText } from '../text/parsed-text';
import { bareWords } from './bare-words';

/** Offsets into the description. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** The title in bare words, without "Spike:" and the like in front of them. */
export function openingOf({ text, openingStart }: ParsedText): string {
  return bareWords(text.summary.slice(openingStart));
}

/** Whether something stands in the description. */
export function isDescription({ part }: { readonly part: Part }): boolean {
  return part === 'description';
}

/** The sentences of the description. */
export function toldIn({ sentences }: ParsedText): readonly Evidence[] {
  return sentences.filter(isDescription);
}

/** The sentence that holds the beginning of some words. */
export function sentenceOf({ sentences }: ParsedText, { part, start }: Evidence): Evidence | null {
  return sentences.find((one) => one.part === part && one.start <= start && start < one.end) ?? null;
}

/** Whether two stretches have anything in common. */
export function overlap(one: Range, other: Range): boolean {
  return one.start < other.end && other.start < one.end;
}

/** Whether a block is an entry of a list. */
export function isEntry({ type }: Block): boolean {
  return type === 'item' || type === 'task';
}
