import type { WordList } from './word-list';

/** Past one feature. */
export const BREADTH_WORDS: WordList = {
  id: 'breadth-words',
  source: 'kinds-guide',
  words: `
    platform subsystem infrastructure across all_services all_teams all_modules all_components all_clients all_repos
    all_projects every_service every_team every_repo every_module whole entire system_wide common shared central
    centralised centralized company_wide cross_cutting all_our organisation_wide each_service everywhere all_public
    all_pages all_endpoints for_all every_page end_to_end per_team`,
};
