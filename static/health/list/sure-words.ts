import type { Narrow } from './narrow';

/** How sure a reading is, in words. */
export const SURE_WORDS: Readonly<Record<Narrow['sure'], string>> = {
  '': '',
  clear: 'Clear',
  leaning: 'Leaning',
  decided: 'Your team’s call',
};
