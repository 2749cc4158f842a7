import type { HealthListItem } from '../../../src/contract/health-list-view';
import type { RowsByPlace } from './use-rows';

/** What a list is searched for in the frame itself: the words, and how sure a reading is. */
export interface Narrow {
  readonly words: string;
  readonly sure: '' | 'clear' | 'leaning' | 'decided';
}

export const NOT_NARROWED: Narrow = { words: '', sure: '' };

/** Rows that are searched at most, as their words have to be read for it. */
export const SEARCHED_AT_MOST = 1000;

export function isNarrowed({ words, sure }: Narrow): boolean {
  return words.trim() !== '' || sure !== '';
}

/** The places of the loaded rows that match, in order. */
export function placesOf(items: RowsByPlace, narrow: Narrow): readonly number[] {
  return [...items]
    .filter(([, item]) => matches(item, narrow))
    .map(([place]) => place)
    .sort((a, b) => a - b);
}

function matches(item: HealthListItem, { words, sure }: Narrow): boolean {
  if (sure !== '' && sureOf(item) !== sure) return false;
  const text = `${item.key} ${item.summary} ${item.shownBy ?? ''}`.toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** How sure a row's reading is; a person's decision goes before. */
export function sureOf({ decided, band }: HealthListItem): Narrow['sure'] {
  return decided ? 'decided' : (band ?? '');
}
