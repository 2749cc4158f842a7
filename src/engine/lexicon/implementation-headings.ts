import type { WordList } from './word-list';

/** Words that open the technical part of a mixed item. */
export const IMPLEMENTATION_HEADINGS: WordList = {
  id: 'implementation-headings',
  source: 'practice-guide',
  words: `
    impl implementation impl_notes implementation_notes tech_notes technical_notes tech_note tech technical dev_notes dev_note dev_tasks dev_steps developer_notes how_to_implement
    subtasks sub_tasks tasks todo todos steps to_do activities backend frontend be fe architecture_notes technical_details tech_details how dev work_items engineering needs sub_steps substeps tech_list steps_i_see`,
};
