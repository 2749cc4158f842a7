import type { WordList } from './word-list';

/** A message rather than work. */
export const CHAT_WORDS: WordList = {
  id: 'chat-words',
  source: 'kinds-guide',
  words: `
    hi hello hey thanks thank_you thx cheers anyone_know does_anyone any_update any_news asking_for cc pls thoughts
    re follow_up_from dunno ask reply as_discussed fyi stuff thing leftovers`,
};
