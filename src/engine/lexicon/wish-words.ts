import type { WordList } from './word-list';

/** A wish for the product. */
export const WISH_WORDS: WordList = {
  id: 'wish-words',
  source: 'user-stories-applied',
  words: `
    would_be_nice would_be_great would_be_good would_be_useful would_be_helpful nice_to_have feature_request
    be_able_to ability_to possibility_to have_the_option it'd_be please_add would_love would_like_to i_would_love`,
};
