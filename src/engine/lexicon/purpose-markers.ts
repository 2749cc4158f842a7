import type { WordList } from './word-list';

/** Words that lead to a reason. */
export const PURPOSE_MARKERS: WordList = {
  id: 'purpose-markers',
  source: 'user-stories-applied',
  words: `
    so_that in_order_to in_order_that such_that so_we so_i so_they so_users so_customers to_be_able_to so_it so_the
    because this_will this_would will_allow will_enable will_let will_help would_allow would_help which_lets
    which_means`,
};
