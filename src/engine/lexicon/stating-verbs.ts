import type { WordList } from './word-list';

/** Verbs in the present by which a title says how things are. */
export const STATING_VERBS: WordList = {
  id: 'stating-verbs',
  source: 'corpus',
  words: `
    is are was were does do_not has have fails returns throws gets causes loses goes takes doesn't isn't don't aren't shows
    displays comes prints says`,
};
