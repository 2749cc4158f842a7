import type { WordList } from './word-list';

/** Words that open a question. */
export const OPEN_QUESTIONS: WordList = {
  id: 'open-questions',
  source: 'kinds-guide',
  words: `
    how what which why whether who when where`,
};
