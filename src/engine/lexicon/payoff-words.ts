import type { WordList } from './word-list';

/** What a piece of work saves or gains. */
export const PAYOFF_WORDS: WordList = {
  id: 'payoff-words',
  source: 'practice-guide',
  words: `
    reduce~ save~ cut~ avoid~ prevent~ cost+ bill hour+ minute+ outage+ incident+ downtime per_month per_year
    per_week per_day every_time every_release every_deploy every_week every_sprint every_night each_time
    each_release each_deploy takes_too_long takes_hours takes_ages manual manually by_hand on_call pager paged
    down_to under at_least faster cheaper sooner safely risk+ toil no_longer_need without_downtime`,
};
