import type { WordList } from './word-list';

/** Talk of the team about itself. */
export const DELIVERY_WORDS: WordList = {
  id: 'delivery-words',
  source: 'kinds-guide',
  words: `
    we our let's lets ours ourselves`,
};
