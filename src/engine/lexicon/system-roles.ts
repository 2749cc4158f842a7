import type { WordList } from './word-list';

/** Parts of the product that cannot want anything. */
export const SYSTEM_ROLES: WordList = {
  id: 'system-roles',
  source: 'kinds-guide',
  words: `
    system+ firmware device+ sensor+ controller+ warehouse cache connector+ converter+ parser+ server+ service+ database+ db api+ backend frontend back_end front_end application app website web_site
    web_app pipeline+ job+ scheduler+ cron bot+ platform component+ module+ microservice+ engine+ cluster+ gateway+
    worker+ queue+ daemon+ batch process importer exporter crawler+ build repository repo codebase software product
    solution plugin+ processor+ endpoint+ client_library sdk`,
};
