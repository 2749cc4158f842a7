import { numberWord } from './number-words';
import type { Suggestion } from './suggestion';

/** Why a large story is cut. */
export const WHY_THIN = 'Thin slices can be ranked, shipped and left out one by one.';

/** What is said of all slices. */
export function slices(pattern: string, says: string, count: number): Omit<Suggestion, 'questions' | 'outline'> {
  return {
    type: 'split',
    pattern,
    title: `Split into ${numberWord(count)} slices`,
    sentence: `Each one is usable by itself: ${says}.`,
    because: WHY_THIN,
  };
}

/** The slot of one slice's gain. */
export function gainSlot(index: number): string {
  return `gain-${index + 1}`;
}
