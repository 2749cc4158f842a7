import type { WordList } from './word-list';

/** A limit to how long it may take. */
export const TIME_BOXES: WordList = {
  id: 'time-boxes',
  source: 'practice-guide',
  words: `
    time_box time_boxed timebox timeboxed time_boxing #_days_max max_#_days max_#_day maximum_#_days half_a_day
    max_#_hours #_day_spike #_days_only no_more_than_#_days no_more_than_#_hours limit_#_days max_one_day
    max_two_days two_days_max one_day_max three_days_max box_#_days #_day_max #_h_max #_hours_max #_d_max
    at_most_#_days at_most_one_day at_most_two_days up_to_#_days #_day_box #_days_box`,
};
