import type { WordList } from './word-list';

/** Past one feature. */
export const BREADTH_WORDS: WordList = {
  id: 'breadth-words',
  source: 'kinds-guide',
  words: `
    platform subsystem environment+ infrastructure across all_services all_teams all_modules all_components
    all_clients all_repos all_projects every_service every_team every_repo every_module whole entire system_wide
    common shared central centralised centralized generic company_wide cross_cutting all_our organisation_wide
    each_service`,
};
