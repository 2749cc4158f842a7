import type { WordList } from './word-list';

/** What people see and touch. */
export const SCREEN_NOUNS: WordList = {
  id: 'screen-nouns',
  source: 'user-stories-applied',
  words: `
    page+ screen+ button+ menu+ dialog+ dialogue wizard+ tab+ form+ icon+ view+ editor panel+ toolbar dashboard+
    link+ popup+ modal+ dropdown+ drop_down checkbox checkboxes label+ widget+ theme+ preview+ tooltip+ sidebar map+
    chart+ graph+ report+ filter+ search calendar+ email+ e_mail notification+ message+ reminder+ badge+ banner+
    footer layout preferences settings option+ profile+ perspective gui ui navigation window+ download+ export pdf
    csv invoice+ receipt+ card+ dark_mode keyboard shortcut+ login signup checkout basket cart picker slider toggle
    avatar+ photo+ picture+ gallery feed comment+ bookmark+ wishlist favourite+ favorite+ newsletter sms
    push_notification+ translation+ language+ list+ print barcode qr_code autocomplete search_results timeline inbox`,
};
