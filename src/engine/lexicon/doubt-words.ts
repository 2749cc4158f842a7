import type { WordList } from './word-list';

/** An open choice. */
export const DOUBT_WORDS: WordList = {
  id: 'doubt-words',
  source: 'kinds-guide',
  words: `
    whether feasible feasibility viable viability makes_sense is_it_possible is_it_worth worth_it which_of which_one
    how_best what_would how_would should_we could_we can_we do_we go_or_no_go pros_and_cons alternatives options
    candidates unclear unknown not_sure open_question+ tbd_after vs versus`,
};
