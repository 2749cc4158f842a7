import type { WordList } from './word-list';

/** What investigations are called and what they bring back. */
export const KNOWLEDGE_NOUNS: WordList = {
  id: 'knowledge-nouns',
  source: 'kinds-guide',
  words: `
    investigation+ research exploration evaluation+ assessment analysis analyses study studies comparison+
    prototype+ spike+ experiment+ benchmark+ feasibility poc pocs proof_of_concept discovery survey+ interview+
    root_cause tradeoff+ trade_off+ pros_and_cons alternatives hypothesis hypotheses shortlist go_no_go findings
    recommendation+ white_paper decision_record adr one_pager`,
};
