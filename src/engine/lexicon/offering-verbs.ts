import type { WordList } from './word-list';

/** Verbs that put something into the hands of someone. */
export const OFFERING_VERBS: WordList = {
  id: 'offering-verbs',
  source: 'user-stories-applied',
  words: `
    allow~ enable~ let~ permit~ offer~ give~ help~ show~ display~ notify~ alert~ warn~ remind~ invite~ view~ see
    list~ search~ filter~ sort~ browse~ share~ preview~ print~ export~ download~ upload~ book~ order~ pay~ cancel~
    rate~ save~ bookmark~ choose~ select~ pick~ subscribe~ unsubscribe~ edit~ customise~ customize~ manage~
    highlight~ zoom~ compare_my schedule~_my track~ accept~ approve~ reject~ submit~ assign~ freeze~ unfreeze~
    redeem~ undo~ reorder~ resume~ replay~ pause~ mute~ pin~ follow~ sign_in sign_up log_in`,
};
