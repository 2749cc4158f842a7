import type { WordList } from './word-list';

/** Text that stands for text. */
export const PLACEHOLDER_WORDS: WordList = {
  id: 'placeholder-words',
  source: 'kinds-guide',
  words: `
    tbd tba placeholder lorem ipsum asdf test_test test_ticket test_issue please_ignore pls_ignore n_a to_be_defined
    to_be_done see_email see_thread see_mail same_as_last_time see_above xxxx fill_in_later details_later
    todo_description`,
};
