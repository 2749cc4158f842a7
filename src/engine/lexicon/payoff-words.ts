import type { WordList } from './word-list';

/** What a piece of work saves or gains. */
export const PAYOFF_WORDS: WordList = {
  id: 'payoff-words',
  source: 'practice-guide',
  words: `
    reduce~ prevent~ cost+ outage+ incident+ downtime per_month per_year per_week per_day every_time every_release
    every_deploy every_week every_sprint every_night each_time each_release each_deploy takes_too_long takes_hours
    takes_ages manual manually by_hand on_call pager paged faster cheaper toil no_longer_need without_downtime saves
    saving save_us save_time saves_us hours_every hours_a hours_per minutes_per minutes_every an_hour_every
    half_a_day_per cuts_the ties_up blocks_every blocks_all wakes starve~ thundering`,
};
