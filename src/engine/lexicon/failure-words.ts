import type { WordList } from './word-list';

/** Something goes wrong. */
export const FAILURE_WORDS: WordList = {
  id: 'failure-words',
  source: 'kinds-guide',
  words: `
    fail~ failure+ error+ exception+ crash~ crashes broken break~ bug+ incorrect incorrectly wrong wrongly missing
    invalid unexpected unexpectedly hang hangs hanging leak~ regression npe nullpointerexception traceback
    stack_trace corrupt corrupted corrupts inconsistent stuck blank garbled stale truncated flicker~ misaligned
    unable cannot can't cant doesn't doesnt isn't isnt won't wont does_not is_not are_not aren't not_working
    no_longer_works stopped_working times_out timing_out timed_out freezes frozen ignored throws duplicated
    overwritten nothing_happens 404 500 disappears double_charged off_by_one disconnects rejects_valid lost_after
    are_lost gets_lost goes_missing does_nothing not_shown not_updated`,
};
