import type { WordList } from './word-list';

/** An item that holds other items. */
export const UMBRELLA_WORDS: WordList = {
  id: 'umbrella-words',
  source: 'kinds-guide',
  words: `
    umbrella epic meta_issue parent_ticket phase_# container_for collects_all tracking_issue leftovers
    following_tickets following_issues subtasks_of see_sub_tasks see_subtasks`,
};
