import type { WordList } from './word-list';

/** Words that set ways side by side. */
export const SIDE_BY_SIDE: WordList = {
  id: 'side-by-side',
  source: 'kinds-guide',
  words: 'vs versus pros_and_cons alternatives trade_off+ tradeoff+ make_or_buy build_or_buy buy_or_build or_both',
};
