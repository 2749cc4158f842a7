import type { WordList } from './word-list';

/** A message rather than work. */
export const CHAT_WORDS: WordList = {
  id: 'chat-words',
  source: 'kinds-guide',
  words: `
    hi hello hey thanks thank_you thx cheers anyone_know does_anyone any_update any_news asking_for thoughts dunno
    as_discussed fyi pls_advise pls_check re_re see_below any_thoughts same_as_last`,
};
