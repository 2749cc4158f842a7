import type { WordList } from './word-list';

/** Verbs that bring something new. */
export const ADDING_VERBS: WordList = {
  id: 'adding-verbs',
  source: 'kinds-guide',
  words: `
    add~ implement~ create~ introduce~ build~ provide~ support~ enable~ allow~ include~ expose~ extend~ offer~ let~
    give~ develop~ make~ write~ define~ generate~ set_up setup install~ prepare~`,
};
