import type { WordList } from './word-list';

/** What happens behind the screen, whoever asks for it. */
export const HIDDEN_STEPS: WordList = {
  id: 'hidden-steps',
  source: 'practice-guide',
  words: `
    way_to_keep keep_and_fetch store~ persist~ fetch~ process~ parse~ serialize~ deserialize~ poll~ query connect~_to ingest~ populate~
    emit~ publish~_event+ consume~ sync~ synchronise~ synchronize~ load~_data map~_to expose~ call~_the insert~ write_to read_from
    validate~ log endpoint+ api table+ column+ script+ job+ mock+ stub+`,
};
