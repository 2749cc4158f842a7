import type { WordList } from './word-list';

/** What makes code dear to change. */
export const DEBT_WORDS: WordList = {
  id: 'debt-words',
  source: 'safe-enablers',
  words: `
    technical_debt tech_debt debt maintainable maintainability maintenance decouple~ modular coupling legacy
    duplicate_code duplicated_code duplication spaghetti monolith single_source in_one_place one_place unmaintained
    end_of_life eol unsupported out_of_support separation_of_concerns reusable_code copy_paste copies_of_the_same`,
};
